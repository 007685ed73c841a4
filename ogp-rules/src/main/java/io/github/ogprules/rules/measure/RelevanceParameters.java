package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.Provenance.DOCUMENTED;

import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;
import java.util.List;

/** The parameters of relevance to OGP values, with what the one edition says of them. */
public final class RelevanceParameters {

    static final Rulebook<RelevanceRules> RULEBOOK = new Rulebook<>();

    /**
     * The values of which a commitment must serve one: at least one value. OGP's code over all, which rests on OGP's own values, no
     * longer decides once others are set.
     */
    public static final Key<RelevanceRules, List<OgpValue>> VALUES = RULEBOOK.add(
            ParameterHistory.of("relevance.values", Form.choice(OgpValue.class).list())
                    .where(values -> !values.isEmpty(), "at least one value")
                    .in(
                            "2013",
                            List.of(
                                    OgpValue.ACCESS_TO_INFORMATION,
                                    OgpValue.CIVIC_PARTICIPATION,
                                    OgpValue.PUBLIC_ACCOUNTABILITY),
                            DOCUMENTED,
                            "Technology must serve another value: 14 of 16 commitments that serve technology alone are coded as not"
                                    + " relevant; Canada's first plan, 2.1 and 2.2, are the exceptions.",
                            SharedSources.EXPLORER));

    /**
     * The kinds of report that ask for the open government lens in place of relevance to each value: those on plans of 2020 on. None if
     * no report does.
     */
    public static final Key<RelevanceRules, List<IrmReportKind>> REPORTS_WITH_LENS = RULEBOOK.add(ParameterHistory.of(
                    "relevance.reportsWithLens",
                    Form.choice(IrmReportKind.class).list())
            .in(
                    "2013",
                    List.of(IrmReportKind.ACTION_PLAN_REVIEW, IrmReportKind.RESULTS),
                    DOCUMENTED,
                    "Documented: plans of 2020 on have one question. That its answer stands in the column of relevance is"
                            + " seen in the database of 2024.",
                    MeasureSources.RELEVANCE,
                    SharedSources.DATABASE_2024));

    private RelevanceParameters() {}
}
