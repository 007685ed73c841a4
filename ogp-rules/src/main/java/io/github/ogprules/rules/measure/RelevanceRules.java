package io.github.ogprules.rules.measure;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether a commitment is relevant to OGP values: it serves access to information, civic participation or public
 * accountability; technology and innovation alone does not count. Coded for plans up to 2020.
 *
 * <p>Where OGP coded relevance over all, its code decides; else the values that the commitment serves. Reports on plans of 2020 on
 * ask for the open government lens instead, whose answer OGP's database keeps in the column of relevance: there it decides.
 * A code that is unknown is taken to agree with the values as far as they decide; where they do not, as some are not assessed, it
 * leaves relevance open.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">The codebook of the OGP Explorer</a>
 * @see <a href="https://www.opengovpartnership.org/glossary/relevance/">Glossary: Relevance</a>
 */
@Value.Immutable
public abstract sealed class RelevanceRules implements Rule<CommitmentAssessment, MeasureDecision>
        permits ImmutableRelevanceRules {

    private static final String LENS = "open government lens: ";

    RelevanceRules() {}

    /**
     * The rule as OGP codes by it.
     *
     * @return the one edition
     */
    public static RelevanceRules current() {
        return MeasureEditions.RELEVANCE;
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The values of which a commitment must serve one.
     *
     * @return access to information, civic participation, public accountability
     */
    public abstract Parameter<List<OgpValue>> getValues();

    /**
     * The kinds of report that ask for the open government lens in place of relevance to each value.
     *
     * @return the kinds of report on plans of 2020 on
     */
    public abstract Parameter<List<IrmReportKind>> getReportsWithLens();

    /**
     * Every parameter of this rule, with its source.
     *
     * @return the parameters
     */
    public List<Parameter<?>> getParameters() {
        return List.of(getValues(), getReportsWithLens());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * This rule with another value of {@link #getValues()}. OGP's code over all, which rests on its own values, then no longer
     * decides.
     *
     * @param values the values of which a commitment must serve one, at least one
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if there is none
     */
    public RelevanceRules withValues(List<OgpValue> values) {
        return copy().values(getValues().assume(List.copyOf(values))).build();
    }

    /**
     * This rule with another value of {@link #getReportsWithLens()}.
     *
     * @param kinds the kinds of report that ask for the open government lens; none if no report does
     * @return the reform, whose edition says so
     */
    public RelevanceRules withReportsWithLens(List<IrmReportKind> kinds) {
        return copy().reportsWithLens(getReportsWithLens().assume(List.copyOf(kinds)))
                .build();
    }

    /**
     * Decides whether a commitment is relevant to OGP values.
     *
     * @param assessment what a report says of the commitment
     * @return the decision, with one finding
     */
    @Override
    public MeasureDecision decide(CommitmentAssessment assessment) {
        Observation<Relevance> code = codeOf(assessment);
        MeasureFinding finding = code.isKnown() ? overall(assessment, code) : byValue(assessment, code.isUnknown());
        return ImmutableMeasureDecision.of(getEdition(), finding.getOutcome(), List.of(finding));
    }

    /**
     * The code over all that decides before the values do.
     *
     * @param assessment what a report says of the commitment
     * @return relevance over all, or what the open government lens says of it in a report that asks for that; not assessed for a
     *     reform that asks for other values
     */
    public Observation<Relevance> codeOf(CommitmentAssessment assessment) {
        if (getValues().isAssumed()) {
            return Observation.notAssessed();
        }
        return isByLens(assessment)
                ? assessment
                        .getOpenGovernmentLens()
                        .map(lens -> lens == OpenGovernmentLens.WITH_LENS ? Relevance.CLEAR : Relevance.UNCLEAR)
                : assessment.getRelevance();
    }

    private boolean isByLens(CommitmentAssessment assessment) {
        boolean isNeitherAssessed = assessment.getRelevance().isNotAssessed()
                && assessment.getOpenGovernmentLens().isNotAssessed();
        return !assessment.getRelevance().isKnown()
                && !isNeitherAssessed
                && getReportsWithLens()
                        .getValue()
                        .contains(assessment.getReport().getKind());
    }

    private MeasureFinding overall(CommitmentAssessment assessment, Observation<Relevance> code) {
        Outcome outcome = Outcome.of(code, relevance -> relevance == Relevance.CLEAR);
        return isByLens(assessment)
                ? finding(
                        assessment.getOpenGovernmentLens().map(lens -> LENS + lens.getLabel()),
                        requirement(getValues(), getReportsWithLens()),
                        outcome)
                : finding(code.map(CodeList::getLabel), requirement(), outcome);
    }

    /**
     * One value that is served is enough; without one, each must be known not to be. Where one of them is not assessed, a code over
     * all that is unknown leaves it open.
     */
    private MeasureFinding byValue(CommitmentAssessment assessment, boolean isCodeUnknown) {
        List<Observation<Boolean>> flags =
                getValues().getValue().stream().map(assessment::getValue).toList();
        if (flags.contains(Observation.known(true))) {
            return finding(served(assessment), Outcome.MET);
        }
        return flags.stream()
                .filter(flag -> flag.isUnknown() || (flag.isNotAssessed() && isCodeUnknown))
                .findFirst()
                .<Observation<Boolean>>map(open -> Observation.unknown())
                .or(() -> flags.stream().filter(Observation::isNotAssessed).findFirst())
                .map(open -> finding(open.map(String::valueOf), Outcome.of(open, flag -> flag)))
                .orElseGet(() -> finding(served(assessment), Outcome.NOT_MET));
    }

    private static Observation<String> served(CommitmentAssessment assessment) {
        String values = Stream.of(OgpValue.values())
                .filter(value -> assessment.getValue(value).equals(Observation.known(true)))
                .map(OgpValue::getLabel)
                .collect(Collectors.joining(", "));
        return Observation.known(values.isEmpty() ? "none of the OGP values" : values);
    }

    private MeasureFinding finding(Observation<String> observed, Outcome outcome) {
        return finding(observed, requirement(), outcome);
    }

    private static MeasureFinding finding(Observation<String> observed, Requirement requirement, Outcome outcome) {
        return ImmutableMeasureFinding.of(MeasureCriterion.RELEVANCE, observed, requirement, outcome);
    }

    @Value.Derived
    @Value.Auxiliary
    Requirement requirement() {
        return requirement(getValues());
    }

    private Requirement requirement(Parameter<?>... parameters) {
        return Requirement.of(
                getValues().getValue().stream()
                        .map(OgpValue::getLabel)
                        .collect(Collectors.joining(" or ", "relevant to ", "")),
                parameters);
    }

    /** Refuses a rule that no commitment can meet. */
    @Value.Check
    void check() {
        getValues().require(values -> !values.isEmpty(), "at least one value");
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link RelevanceRules}; not thread-safe. */
    public static final class Builder extends ImmutableRelevanceRules.Builder {
        Builder() {}
    }
}
