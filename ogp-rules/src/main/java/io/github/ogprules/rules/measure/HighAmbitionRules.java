package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.measure.HighAmbitionParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.measure.HighAmbitionParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.measure.HighAmbitionParameters.MINIMUM_POTENTIAL_IMPACT;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.util.List;
import org.immutables.value.Value;

/**
 * High ambition: a commitment is relevant to OGP values and its potential impact is moderate or transformative; only for plans
 * of the years in which potential impact was coded.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // the attributes of any rule come first; another order would not compile
public abstract sealed class HighAmbitionRules
        extends ParameterizedRule<HighAmbitionRules, CommitmentAssessment, MeasureDecision>
        permits ImmutableHighAmbitionRules {

    HighAmbitionRules() {}

    /** {@return the measure as OGP computes it: the latest edition} */
    public static HighAmbitionRules current() {
        return MeasureEditions.HIGH_AMBITION.current();
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2024}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static HighAmbitionRules edition(String id) {
        return MeasureEditions.HIGH_AMBITION.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<HighAmbitionRules> all() {
        return MeasureEditions.HIGH_AMBITION.all();
    }

    /** {@return the rule of relevance to OGP values, which says what makes a commitment relevant} */
    public abstract RelevanceRules getRelevance();

    /**
     * This measure with another rule of relevance, such as a reform of it.
     *
     * @param relevance the rule of relevance
     * @return the measure, whose edition names what the caller set
     */
    public HighAmbitionRules withRelevance(RelevanceRules relevance) {
        return ImmutableHighAmbitionRules.of(getPublishedEdition(), getParameters(), relevance);
    }

    @Override
    public HighAmbitionRules with(String parameter, String value) {
        return getRelevance().getParameters().contains(parameter)
                ? withRelevance(getRelevance().with(parameter, value))
                : super.with(parameter, value);
    }

    @Override
    protected HighAmbitionRules with(Parameters<HighAmbitionRules> parameters) {
        return ImmutableHighAmbitionRules.of(getPublishedEdition(), parameters, getRelevance());
    }

    @Override
    public List<Parameter<?>> getAllParameters() {
        return getParameters().listWith(getRelevance().getAllParameters(), MINIMUM_POTENTIAL_IMPACT);
    }

    /**
     * Decides whether a commitment is ambitious.
     *
     * @param assessment what a report says of the commitment
     * @return the decision, with findings on plan, relevance and potential impact
     */
    @Override
    public MeasureDecision decide(CommitmentAssessment assessment) {
        return MeasureFindings.decide(
                getEdition(),
                MeasureFindings.plan(
                        assessment.getReport(),
                        year -> year >= get(FIRST_PLAN_YEAR) && year <= get(LAST_PLAN_YEAR),
                        requirement()),
                List.of(
                        getRelevance().decide(assessment).getFindings().get(0),
                        MeasureFindings.atLeast(
                                MeasureCriterion.POTENTIAL_IMPACT,
                                assessment.getPotentialImpact(),
                                getParameters().of(MINIMUM_POTENTIAL_IMPACT))));
    }

    @Value.Derived
    @Value.Auxiliary
    Requirement requirement() {
        return Requirement.of(
                "a plan of " + get(FIRST_PLAN_YEAR) + " to " + get(LAST_PLAN_YEAR),
                getParameters().of(FIRST_PLAN_YEAR),
                getParameters().of(LAST_PLAN_YEAR));
    }

    /** Refuses years in the wrong order. */
    @Value.Check
    void check() {
        getParameters()
                .of(LAST_PLAN_YEAR)
                .require(last -> last >= get(FIRST_PLAN_YEAR), "no earlier than " + get(FIRST_PLAN_YEAR));
    }
}
