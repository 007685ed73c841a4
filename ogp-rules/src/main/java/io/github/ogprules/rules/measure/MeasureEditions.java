package io.github.ogprules.rules.measure;

import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import java.time.LocalDate;
import java.util.List;

/**
 * The one edition of each measure, with its numbers and sources.
 *
 * <p>They are not constants of the rules themselves: a type whose initialisation needs its own implementation can leave two threads
 * that begin with one each waiting for each other for ever.
 */
final class MeasureEditions {

    /** The first reports of the Independent Reporting Mechanism are of 2013. */
    static final RelevanceRules RELEVANCE = new RelevanceRules.Builder()
            .publishedEdition(Edition.of(
                    "2013",
                    "Relevance to OGP values, as coded since the first IRM reports",
                    LocalDate.of(2013, 1, 1),
                    Provenance.INFERRED,
                    MeasureSources.EXPLORER))
            .values(Parameter.of(
                    "relevance.values",
                    List.of(
                            OgpValue.ACCESS_TO_INFORMATION,
                            OgpValue.CIVIC_PARTICIPATION,
                            OgpValue.PUBLIC_ACCOUNTABILITY),
                    Provenance.DOCUMENTED,
                    "Technology must serve another value: 14 of 16 commitments that serve technology alone are coded as not"
                            + " relevant; Canada's first plan, 2.1 and 2.2, are the exceptions.",
                    MeasureSources.EXPLORER))
            .reportsWithLens(Parameter.of(
                    "relevance.reportsWithLens",
                    List.of(IrmReportKind.ACTION_PLAN_REVIEW, IrmReportKind.RESULTS),
                    Provenance.DOCUMENTED,
                    "Documented: plans of 2020 on have one question. That its answer stands in the column of relevance is seen in the"
                            + " database of 2024.",
                    MeasureSources.RELEVANCE,
                    MeasureSources.DATABASE_2024))
            .build();

    static final HighAmbitionRules HIGH_AMBITION = new HighAmbitionRules.Builder()
            .publishedEdition(Edition.of(
                    "2024",
                    "High ambition, as in the commitments database of 2024",
                    MeasureSources.EXPORT,
                    Provenance.INFERRED,
                    MeasureSources.DATABASE_2024))
            .firstPlanYear(Parameter.of(
                    "highAmbition.firstPlanYear",
                    2012,
                    Provenance.INFERRED,
                    "Inferred: potential impact was not coded for plans of 2011.",
                    MeasureSources.EXPLORER))
            .lastPlanYear(Parameter.of(
                    "highAmbition.lastPlanYear",
                    2019,
                    Provenance.INFERRED,
                    "Inferred: for plans of 2020 on the database has \"no data\", for potential impact as for the measure.",
                    MeasureSources.DATABASE_2024))
            .relevance(RELEVANCE)
            .minimumPotentialImpact(Parameter.of(
                    "highAmbition.minimumPotentialImpact",
                    PotentialImpact.MODERATE,
                    Provenance.INFERRED,
                    "Inferred by recomputing the column \"High Ambition\".",
                    MeasureSources.DATABASE_2024))
            .build();

    static final HighCompletionRules HIGH_COMPLETION = new HighCompletionRules.Builder()
            .publishedEdition(Edition.of(
                    "2024",
                    "High completion, as in the commitments database of 2024",
                    MeasureSources.EXPORT,
                    Provenance.INFERRED,
                    MeasureSources.COMPLETION,
                    MeasureSources.DATABASE_2024))
            .minimumCompletion(Parameter.of(
                    "highCompletion.minimumCompletion",
                    Completion.SUBSTANTIAL,
                    Provenance.DOCUMENTED,
                    MeasureSources.COMPLETION))
            .build();

    static final StrongEarlyResultsRules STRONG_EARLY_RESULTS = new StrongEarlyResultsRules.Builder()
            .publishedEdition(Edition.of(
                    "2024",
                    "Strong early results, as in the commitments database of 2024",
                    MeasureSources.EXPORT,
                    Provenance.INFERRED,
                    MeasureSources.EARLY_RESULTS,
                    MeasureSources.DATABASE_2024))
            .minimumDidItOpenGovernment(Parameter.of(
                    "strongEarlyResults.minimumDidItOpenGovernment",
                    DidItOpenGovernment.MAJOR,
                    Provenance.DOCUMENTED,
                    MeasureSources.EARLY_RESULTS))
            .minimumEarlyResults(Parameter.of(
                    "strongEarlyResults.minimumEarlyResults",
                    EarlyResults.SIGNIFICANT,
                    Provenance.INFERRED,
                    "Inferred by recomputing the column \"High DIOG\".",
                    MeasureSources.DATABASE_2024,
                    MeasureSources.EARLY_RESULTS))
            .build();

    static final DesignFilterRules DESIGN_FILTERS = new DesignFilterRules.Builder()
            .publishedEdition(Edition.of(
                    "2021",
                    "Design filters of action plan reviews",
                    LocalDate.of(2021, 1, 1),
                    Provenance.DOCUMENTED,
                    MeasureSources.ACTION_PLAN_REVIEW))
            .firstPlanYear(Parameter.of(
                    "designFilters.firstPlanYear",
                    2020,
                    Provenance.INFERRED,
                    "Inferred: potential for results is coded for plans of 2020 on.",
                    MeasureSources.DATABASE_2024))
            .minimumVerifiability(Parameter.of(
                    "designFilters.minimumVerifiability",
                    Verifiability.VERIFIABLE,
                    Provenance.DOCUMENTED,
                    MeasureSources.ACTION_PLAN_REVIEW))
            .minimumOpenGovernmentLens(Parameter.of(
                    "designFilters.minimumOpenGovernmentLens",
                    OpenGovernmentLens.WITH_LENS,
                    Provenance.DOCUMENTED,
                    MeasureSources.ACTION_PLAN_REVIEW))
            .minimumPotentialForResults(Parameter.of(
                    "designFilters.minimumPotentialForResults",
                    PotentialForResults.SUBSTANTIAL,
                    Provenance.INFERRED,
                    "Inferred: \"expected results\" are a filter; that they must be substantial agrees with the promising"
                            + " commitments of Ireland 2021-2023 (1 of 3) and Ukraine 2021-2022 (3 of 14).",
                    MeasureSources.ACTION_PLAN_REVIEW,
                    MeasureSources.IRELAND_REVIEW,
                    MeasureSources.UKRAINE_REVIEW))
            .build();

    private MeasureEditions() {}
}
