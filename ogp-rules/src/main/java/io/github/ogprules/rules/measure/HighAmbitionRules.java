package io.github.ogprules.rules.measure;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.util.List;
import java.util.stream.Stream;
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
public abstract sealed class HighAmbitionRules implements Rule<CommitmentAssessment, MeasureDecision>
        permits ImmutableHighAmbitionRules {

    HighAmbitionRules() {}

    /**
     * The measure as OGP computes it.
     *
     * @return the one edition
     */
    public static HighAmbitionRules current() {
        return MeasureEditions.HIGH_AMBITION;
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The first year of submission of the plans that have the measure.
     *
     * @return a year
     */
    public abstract Parameter<Integer> getFirstPlanYear();

    /**
     * The last year of submission of the plans that have the measure.
     *
     * @return a year
     */
    public abstract Parameter<Integer> getLastPlanYear();

    /**
     * What makes a commitment relevant.
     *
     * @return the rule of relevance to OGP values
     */
    public abstract RelevanceRules getRelevance();

    /**
     * The least potential impact that is ambitious.
     *
     * @return moderate
     */
    public abstract Parameter<PotentialImpact> getMinimumPotentialImpact();

    /**
     * Every parameter of this measure, with its source.
     *
     * @return the parameters, those of relevance included
     */
    public List<Parameter<?>> getParameters() {
        return Stream.of(
                        List.of(getFirstPlanYear(), getLastPlanYear()),
                        getRelevance().getParameters(),
                        List.of(getMinimumPotentialImpact()))
                .<Parameter<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * This measure with another value of {@link #getFirstPlanYear()}.
     *
     * @param year the first year of submission, no later than the last
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is later than the last
     */
    public HighAmbitionRules withFirstPlanYear(Integer year) {
        return copy().firstPlanYear(getFirstPlanYear().assume(year)).build();
    }

    /**
     * This measure with another value of {@link #getLastPlanYear()}.
     *
     * @param year the last year of submission, no earlier than the first
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is earlier than the first
     */
    public HighAmbitionRules withLastPlanYear(Integer year) {
        return copy().lastPlanYear(getLastPlanYear().assume(year)).build();
    }

    /**
     * This measure with another rule of relevance, such as a reform of it.
     *
     * @param relevance the rule of relevance
     * @return the measure, whose edition names what the caller set
     */
    public HighAmbitionRules withRelevance(RelevanceRules relevance) {
        return copy().relevance(relevance).build();
    }

    /**
     * This measure with another value of {@link #getMinimumPotentialImpact()}.
     *
     * @param minimum the least potential impact, minor or higher
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is lower
     */
    public HighAmbitionRules withMinimumPotentialImpact(PotentialImpact minimum) {
        return copy().minimumPotentialImpact(getMinimumPotentialImpact().assume(minimum))
                .build();
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
                        year -> year >= getFirstPlanYear().getValue()
                                && year <= getLastPlanYear().getValue(),
                        Requirement.of(
                                "a plan of " + getFirstPlanYear().getValue() + " to "
                                        + getLastPlanYear().getValue(),
                                getFirstPlanYear(),
                                getLastPlanYear())),
                List.of(
                        getRelevance().decide(assessment).getFindings().get(0),
                        MeasureFindings.atLeast(
                                MeasureCriterion.POTENTIAL_IMPACT,
                                assessment.getPotentialImpact(),
                                getMinimumPotentialImpact())));
    }

    /** Refuses years in the wrong order and an impact that is none. */
    @Value.Check
    void check() {
        getLastPlanYear()
                .require(
                        last -> last >= getFirstPlanYear().getValue(),
                        "no earlier than " + getFirstPlanYear().getValue());
        getMinimumPotentialImpact()
                .require(minimum -> minimum.compareTo(PotentialImpact.MINOR) >= 0, "MINOR, MODERATE or TRANSFORMATIVE");
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link HighAmbitionRules}; not thread-safe. */
    public static final class Builder extends ImmutableHighAmbitionRules.Builder {
        Builder() {}
    }
}
