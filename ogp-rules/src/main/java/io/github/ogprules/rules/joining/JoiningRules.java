package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a country must pass to join OGP: core eligibility, the Values Check since 2017, and recognition as a state.
 *
 * <p>The editions are those of {@link EligibilityRules}. They concern countries that have not joined; members are only
 * scored again.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/process/joining-ogp/">Joining OGP</a>
 */
@Value.Immutable
public abstract sealed class JoiningRules implements Rule<EligibilityProfile, JoiningDecision>
        permits ImmutableJoiningRules {

    JoiningRules() {}

    /**
     * The latest edition.
     *
     * @return the rules in force today, as far as this library knows
     */
    public static JoiningRules current() {
        return JoiningEditions.JOINING.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP's first eligibility list
     */
    public static JoiningRules on(LocalDate date) {
        return JoiningEditions.JOINING.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition of {@link EligibilityRules}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static JoiningRules edition(String id) {
        return JoiningEditions.JOINING.edition(id);
    }

    /**
     * Every edition.
     *
     * @return the editions, the earliest first
     */
    public static List<JoiningRules> all() {
        return JoiningEditions.JOINING.all();
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * Core eligibility in this edition.
     *
     * @return the rules for the points
     */
    public abstract EligibilityRules getEligibility();

    /**
     * The Values Check in this edition.
     *
     * @return its rules, or empty before 2017-09-20
     */
    public abstract Optional<ValuesCheckRules> getValuesCheck();

    /**
     * What holds for states that are not universally recognised.
     *
     * @return what the edition provides
     */
    public abstract Parameter<NonRecognisedStates> getNonRecognisedStates();

    /**
     * The states that are not universally recognised, as far as OGP named them.
     *
     * @return country codes; every other country counts as recognised
     */
    public abstract Parameter<Set<CountryCode>> getStatesNotRecognised();

    /**
     * Every parameter of these rules, with its source.
     *
     * @return the parameters of recognition, core eligibility and the Values Check
     */
    public List<Parameter<?>> getParameters() {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(getNonRecognisedStates(), getStatesNotRecognised()));
        parameters.addAll(getEligibility().getParameters());
        getValuesCheck().ifPresent(check -> parameters.addAll(check.getParameters()));
        return List.copyOf(parameters);
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * These rules with other rules for the points, such as a reform of them.
     *
     * @param eligibility the rules for the points
     * @return the rules, whose edition names what the caller set
     */
    public JoiningRules withEligibility(EligibilityRules eligibility) {
        return copy().eligibility(eligibility).build();
    }

    /**
     * These rules with another Values Check, such as a reform of it.
     *
     * @param valuesCheck the Values Check
     * @return the rules, whose edition names what the caller set
     */
    public JoiningRules withValuesCheck(ValuesCheckRules valuesCheck) {
        return copy().valuesCheck(valuesCheck).build();
    }

    /**
     * These rules with another value of {@link #getNonRecognisedStates()}.
     *
     * @param provision what to provide
     * @return the reform, whose edition says so
     */
    public JoiningRules withNonRecognisedStates(NonRecognisedStates provision) {
        return copy().nonRecognisedStates(getNonRecognisedStates().assume(provision))
                .build();
    }

    /**
     * These rules with another value of {@link #getStatesNotRecognised()}.
     *
     * @param states country codes
     * @return the reform, whose edition says so
     */
    public JoiningRules withStatesNotRecognised(Set<CountryCode> states) {
        return copy().statesNotRecognised(getStatesNotRecognised().assume(JoiningEditions.inOrder(states)))
                .build();
    }

    /**
     * Decides whether a country that has not joined may do so.
     *
     * @param profile what is observed of the country
     * @return the decision
     */
    @Override
    public JoiningDecision decide(EligibilityProfile profile) {
        EligibilityDecision eligibility = getEligibility().decide(profile);
        Optional<ValuesCheckDecision> valuesCheck = getValuesCheck().map(check -> check.decide(profile));
        List<JoiningFinding> findings = List.of(
                recognition(profile.getCountry().getCode()),
                coreEligibility(eligibility),
                valuesCheck.map(this::valuesCheck).orElseGet(this::noValuesCheck));
        return ImmutableJoiningDecision.of(getEdition(), verdict(findings), findings, eligibility, valuesCheck);
    }

    private static JoiningVerdict verdict(List<JoiningFinding> findings) {
        if (any(findings, Outcome.NOT_MET)) {
            return JoiningVerdict.MAY_NOT_JOIN;
        }
        if (any(findings, Outcome.NOT_ASSESSED)) {
            return JoiningVerdict.NOT_ENOUGH_DATA;
        }
        if (any(findings, Outcome.UNDETERMINED)) {
            return JoiningVerdict.UNDETERMINED;
        }
        return any(findings, Outcome.PARTLY_MET) ? JoiningVerdict.MAY_JOIN_WITHOUT_VOTE : JoiningVerdict.MAY_JOIN;
    }

    private static boolean any(List<JoiningFinding> findings, Outcome outcome) {
        return findings.stream().anyMatch(finding -> finding.getOutcome() == outcome);
    }

    private JoiningFinding recognition(CountryCode country) {
        Requirement requirement =
                Requirement.of("a universally recognised state", getNonRecognisedStates(), getStatesNotRecognised());
        if (!getStatesNotRecognised().getValue().contains(country)) {
            return ImmutableJoiningFinding.of(
                    JoiningTest.RECOGNITION, "not among the states in question", requirement, Outcome.MET);
        }
        return ImmutableJoiningFinding.of(
                JoiningTest.RECOGNITION,
                "not universally recognised",
                requirement,
                switch (getNonRecognisedStates().getValue()) {
                    case MAY_NOT_JOIN -> Outcome.NOT_MET;
                    case MAY_JOIN_WITHOUT_VOTE -> Outcome.PARTLY_MET;
                    case NOT_DOCUMENTED -> Outcome.UNDETERMINED;
                });
    }

    private JoiningFinding coreEligibility(EligibilityDecision decision) {
        return ImmutableJoiningFinding.of(
                JoiningTest.CORE_ELIGIBILITY,
                decision.getVerdict().getLabel(),
                Requirement.of(
                        "at least " + getEligibility().getThreshold().getValue() + " of the possible points",
                        getEligibility().getThreshold(),
                        getEligibility().getMinimumCriteria()),
                switch (decision.getVerdict()) {
                    case ELIGIBLE -> Outcome.MET;
                    case NOT_ELIGIBLE -> Outcome.NOT_MET;
                    case NOT_ENOUGH_DATA -> Outcome.NOT_ASSESSED;
                    case UNDETERMINED -> Outcome.UNDETERMINED;
                });
    }

    private JoiningFinding valuesCheck(ValuesCheckDecision decision) {
        return ImmutableJoiningFinding.of(
                JoiningTest.VALUES_CHECK,
                decision.getVerdict().getLabel(),
                decision.getFindings().get(0).getRequirement(),
                switch (decision.getVerdict()) {
                    case PASSED -> Outcome.MET;
                    case NOT_PASSED -> Outcome.NOT_MET;
                    case UNDETERMINED -> Outcome.UNDETERMINED;
                });
    }

    private JoiningFinding noValuesCheck() {
        return ImmutableJoiningFinding.of(
                JoiningTest.VALUES_CHECK,
                "none in this edition",
                Requirement.of("none before 2017-09-20"),
                Outcome.NOT_APPLICABLE);
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link JoiningRules}; not thread-safe. */
    public static final class Builder extends ImmutableJoiningRules.Builder {
        Builder() {}
    }
}
