package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.measure.RelevanceParameters.REPORTS_WITH_LENS;
import static io.github.ogprules.rules.measure.RelevanceParameters.VALUES;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
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
public abstract sealed class RelevanceRules
        extends ParameterizedRule<RelevanceRules, CommitmentAssessment, MeasureDecision>
        permits ImmutableRelevanceRules {

    private static final String LENS = "open government lens: ";

    RelevanceRules() {}

    /** {@return the rule as OGP codes by it: the latest edition} */
    public static RelevanceRules current() {
        return MeasureEditions.RELEVANCE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before the first reports of the Independent Reporting Mechanism, of 2013
     */
    public static RelevanceRules on(LocalDate date) {
        return MeasureEditions.RELEVANCE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2013}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RelevanceRules edition(String id) {
        return MeasureEditions.RELEVANCE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<RelevanceRules> all() {
        return MeasureEditions.RELEVANCE.all();
    }

    @Override
    protected RelevanceRules with(Parameters<RelevanceRules> parameters) {
        return ImmutableRelevanceRules.of(getPublishedEdition(), parameters);
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
        if (getParameters().of(VALUES).isAssumed()) {
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
                && get(REPORTS_WITH_LENS).contains(assessment.getReport().getKind());
    }

    private MeasureFinding overall(CommitmentAssessment assessment, Observation<Relevance> code) {
        Outcome outcome = Outcome.of(code, relevance -> relevance == Relevance.CLEAR);
        return isByLens(assessment)
                ? finding(
                        assessment.getOpenGovernmentLens().map(lens -> LENS + lens.getLabel()),
                        requirement(getParameters().of(VALUES), getParameters().of(REPORTS_WITH_LENS)),
                        outcome)
                : finding(code.map(CodeList::getLabel), requirement(), outcome);
    }

    /**
     * One value that is served is enough; without one, each must be known not to be. Where one of them is not assessed, a code over
     * all that is unknown leaves it open.
     */
    private MeasureFinding byValue(CommitmentAssessment assessment, boolean isCodeUnknown) {
        List<Observation<Boolean>> flags =
                get(VALUES).stream().map(assessment::getValue).toList();
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
        return requirement(getParameters().of(VALUES));
    }

    private Requirement requirement(Parameter<?>... parameters) {
        return Requirement.of(
                get(VALUES).stream().map(OgpValue::getLabel).collect(Collectors.joining(" or ", "relevant to ", "")),
                parameters);
    }
}
