package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Form;
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
 * <p>An edition begins whenever one of the three changes: {@code 2011} and {@code 2012} with core eligibility,
 * {@code 2014-05} (states that are not universally recognised may not join), {@code 2014-12} with core eligibility,
 * {@code 2017} (Values Check), {@code 2018} with core eligibility, {@code 2023-01} (non-voting membership) and
 * {@code 2023-05} with core eligibility. They concern countries that have not joined; members are only scored again.
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
     * @param id {@code 2011}, {@code 2012}, {@code 2014-05}, {@code 2014-12}, {@code 2017}, {@code 2018}, {@code 2023-01} or
     *     {@code 2023-05}
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
     * Which edition of core eligibility applies.
     *
     * @return the id of an edition of {@link EligibilityRules}
     */
    public abstract Parameter<String> getEligibilityEdition();

    /**
     * Core eligibility in this edition.
     *
     * @return the rules for the points, of the edition that {@link #getEligibilityEdition()} names
     */
    public abstract EligibilityRules getEligibility();

    /**
     * Which edition of the Values Check applies.
     *
     * @return the id of an edition of {@link ValuesCheckRules}; an empty value before 2017-09-20, when there was none
     */
    public abstract Parameter<Optional<String>> getValuesCheckEdition();

    /**
     * The Values Check in this edition.
     *
     * @return its rules, of the edition that {@link #getValuesCheckEdition()} names, or empty if there is none
     */
    public abstract Optional<ValuesCheckRules> getValuesCheck();

    /**
     * What holds for states that are not universally recognised.
     *
     * @return what the edition provides
     */
    public abstract Parameter<NonRecognisedStates> getNonRecognisedStates();

    /**
     * The states that are not universally recognised, as far as OGP named them. That every other country counts as recognised
     * is inferred.
     *
     * @return country codes
     */
    public abstract Parameter<Set<CountryCode>> getStatesNotRecognised();

    /**
     * Every parameter of these rules, with its source.
     *
     * @return which editions apply, and the parameters of recognition, core eligibility and the Values Check
     */
    public List<Parameter<?>> getParameters() {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(
                getEligibilityEdition(), getValuesCheckEdition(), getNonRecognisedStates(), getStatesNotRecognised()));
        parameters.addAll(getEligibility().getAllParameters());
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
     * These rules with other rules for the points, such as a reform of them or another edition.
     *
     * @param eligibility the rules for the points
     * @return the rules, whose edition names what the caller set, another edition of the points included
     */
    public JoiningRules withEligibility(EligibilityRules eligibility) {
        return copy().eligibility(eligibility)
                .eligibilityEdition(getEligibilityEdition()
                        .assume(eligibility.getPublishedEdition().getId()))
                .build();
    }

    /**
     * These rules with another Values Check, such as a reform of it, or one where the edition has none.
     *
     * @param valuesCheck the Values Check
     * @return the rules, whose edition names what the caller set, another edition of the Values Check included
     */
    public JoiningRules withValuesCheck(ValuesCheckRules valuesCheck) {
        return copy().valuesCheck(valuesCheck)
                .valuesCheckEdition(getValuesCheckEdition()
                        .assume(Optional.of(valuesCheck.getPublishedEdition().getId())))
                .build();
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
        return copy().statesNotRecognised(getStatesNotRecognised().assume(Form.inOrder(states)))
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
        return ImmutableJoiningDecision.of(
                getEdition(), JoiningVerdict.of(findings), findings, eligibility, valuesCheck);
    }

    /** For a recognised country the provision for the others did not decide. */
    private JoiningFinding recognition(CountryCode country) {
        String text = "a universally recognised state";
        if (!getStatesNotRecognised().getValue().contains(country)) {
            return ImmutableJoiningFinding.of(
                    JoiningTest.RECOGNITION,
                    "not among the states in question",
                    Requirement.of(text, getStatesNotRecognised()),
                    Outcome.MET);
        }
        return ImmutableJoiningFinding.of(
                JoiningTest.RECOGNITION,
                "not universally recognised",
                Requirement.of(
                        text + "; " + getNonRecognisedStates().getValue().words(),
                        getNonRecognisedStates(),
                        getStatesNotRecognised()),
                switch (getNonRecognisedStates().getValue()) {
                    case MAY_NOT_JOIN -> Outcome.NOT_MET;
                    case MAY_JOIN_WITHOUT_VOTE -> Outcome.PARTLY_MET;
                    case NOT_DOCUMENTED -> Outcome.UNDETERMINED;
                });
    }

    /** Where all criteria are assessed, the fewest that OGP scores did not decide. */
    private JoiningFinding coreEligibility(EligibilityDecision decision) {
        String text = "at least " + getEligibility().get(THRESHOLD) + " of the possible points";
        boolean allAssessed =
                decision.getFindings().stream().noneMatch(finding -> finding.getOutcome() == Outcome.NOT_ASSESSED);
        return ImmutableJoiningFinding.of(
                JoiningTest.CORE_ELIGIBILITY,
                decision.getVerdict().getLabel(),
                allAssessed
                        ? Requirement.of(text, getEligibility().getParameters().of(THRESHOLD))
                        : Requirement.of(
                                text,
                                getEligibility().getParameters().of(THRESHOLD),
                                getEligibility().getParameters().of(MINIMUM_CRITERIA)),
                JoiningTest.outcome(decision.getVerdict()));
    }

    private JoiningFinding valuesCheck(ValuesCheckDecision decision) {
        return ImmutableJoiningFinding.of(
                JoiningTest.VALUES_CHECK,
                decision.getVerdict().getLabel(),
                decision.getFindings().get(0).getRequirement(),
                JoiningTest.outcome(decision.getVerdict()));
    }

    private JoiningFinding noValuesCheck() {
        return ImmutableJoiningFinding.of(
                JoiningTest.VALUES_CHECK,
                "none in this edition",
                Requirement.of("no Values Check", getValuesCheckEdition()),
                Outcome.NOT_APPLICABLE);
    }

    /** Refuses rules of another edition than the parameters name, of which no assumption would speak. */
    @Value.Check
    void check() {
        requireEdition(
                getEligibilityEdition(),
                getEligibilityEdition().getValue(),
                getEligibility().getPublishedEdition().getId());
        requireEdition(
                getValuesCheckEdition(),
                getValuesCheckEdition().getValue().orElse("none"),
                getValuesCheck()
                        .map(check -> check.getPublishedEdition().getId())
                        .orElse("none"));
    }

    private static void requireEdition(Parameter<?> parameter, String named, String given) {
        if (!named.equals(given)) {
            throw new IllegalArgumentException(parameter.getName() + " " + named + ": the rules given are " + given);
        }
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link JoiningRules}; not thread-safe. */
    public static final class Builder extends ImmutableJoiningRules.Builder {
        Builder() {}
    }
}
