package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which steps a country takes to join OGP, and which are missing: all that the edition asks for must be taken. Civil society has no
 * procedure to join.
 *
 * <p>The editions are {@code 2012} (Articles of Governance), {@code 2016} (brochure), {@code 2017} (with the Values Check) and
 * {@code 2023} (with civil society). Whether the country has the points and passes the Values Check is for {@link JoiningRules}, whose
 * decision {@link #stepsOf} takes over; when the first plan is due is for {@link io.github.ogprules.rules.plan.CalendarRules}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/process/joining-ogp/how-to-join/">How to join</a>
 */
@Value.Immutable
public abstract sealed class JoiningStepsRules
        extends ParameterizedRule<JoiningStepsRules, JoiningSteps, JoiningStepsDecision>
        permits ImmutableJoiningStepsRules {

    JoiningStepsRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static JoiningStepsRules current() {
        return JoiningStepsEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2012-06, the month of the first Articles of Governance
     */
    public static JoiningStepsRules on(LocalDate date) {
        return JoiningStepsEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2012}, {@code 2016}, {@code 2017} or {@code 2023}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static JoiningStepsRules edition(String id) {
        return JoiningStepsEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<JoiningStepsRules> all() {
        return JoiningStepsEditions.TIMELINE.all();
    }

    /**
     * The steps of a country of which a decision says whether it has the points and passes the Values Check.
     *
     * @param decision the decision on the country
     * @return its steps, with all others unknown
     */
    public static JoiningSteps stepsOf(JoiningDecision decision) {
        return JoiningSteps.builder()
                .country(decision.getEligibility().getCountry())
                .coreEligibility(taken(decision, JoiningCriterion.CORE_ELIGIBILITY))
                .valuesCheck(taken(decision, JoiningCriterion.VALUES_CHECK))
                .build();
    }

    private static Observation<Boolean> taken(JoiningDecision decision, JoiningCriterion criterion) {
        return switch (decision.getFinding(criterion).getOutcome()) {
            case MET, PARTLY_MET -> Observation.known(true);
            case NOT_MET -> Observation.known(false);
            case NOT_ASSESSED -> Observation.notAssessed();
            case NOT_APPLICABLE, UNDETERMINED -> Observation.unknown();
        };
    }

    @Override
    protected JoiningStepsRules with(Parameters<JoiningStepsRules> parameters) {
        return ImmutableJoiningStepsRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a country has taken all steps that the edition asks for.
     *
     * @param steps how far the country has come
     * @return the decision
     */
    @Override
    public JoiningStepsDecision decide(JoiningSteps steps) {
        List<JoiningStepsFinding> findings = List.of(
                finding(
                        JoiningStepsCriterion.CORE_ELIGIBILITY,
                        steps.getCoreEligibility(),
                        JoiningStepsParameters.CORE_ELIGIBILITY,
                        "meets the core eligibility criteria"),
                finding(
                        JoiningStepsCriterion.VALUES_CHECK,
                        steps.getValuesCheck(),
                        JoiningStepsParameters.VALUES_CHECK,
                        "passes the Values Check"),
                finding(
                        JoiningStepsCriterion.LETTER_OF_INTENT,
                        steps.getLetterOfIntent(),
                        JoiningStepsParameters.LETTER_OF_INTENT,
                        "a letter of intent"),
                finding(
                        JoiningStepsCriterion.ADDRESSED_TO_CO_CHAIRS,
                        steps.getAddressedToCoChairs(),
                        JoiningStepsParameters.ADDRESSED_TO_CO_CHAIRS,
                        "a letter to the co-chairs of the Steering Committee"),
                finding(
                        JoiningStepsCriterion.SIGNED_BY_SENIOR_LEADER,
                        steps.getSignedBySeniorLeader(),
                        JoiningStepsParameters.SIGNED_BY_SENIOR_LEADER,
                        "a letter signed by a senior political leader"),
                finding(
                        JoiningStepsCriterion.COMMITMENT_TO_DECLARATION,
                        steps.getCommitmentToDeclaration(),
                        JoiningStepsParameters.COMMITMENT_TO_DECLARATION,
                        "commitment to the principles of the Declaration"),
                finding(
                        JoiningStepsCriterion.LEAD_MINISTRY,
                        steps.getLeadMinistry(),
                        JoiningStepsParameters.LEAD_MINISTRY,
                        "a lead ministry or agency"),
                finding(
                        JoiningStepsCriterion.CIVIL_SOCIETY,
                        steps.getCivilSocietyEngaged(),
                        JoiningStepsParameters.CIVIL_SOCIETY,
                        "civil society engaged before the first plan"),
                finding(
                        JoiningStepsCriterion.ACTION_PLAN,
                        steps.getActionPlanBegun(),
                        JoiningStepsParameters.ACTION_PLAN,
                        "an action plan, at least begun"),
                finding(
                        JoiningStepsCriterion.COMMITMENT_TO_IRM,
                        steps.getCommitmentToIrm(),
                        JoiningStepsParameters.COMMITMENT_TO_IRM,
                        "commitment to the process of the IRM"));
        return ImmutableJoiningStepsDecision.of(steps, getEdition(), JoiningStepsVerdict.of(findings), findings);
    }

    private JoiningStepsFinding finding(
            JoiningStepsCriterion criterion,
            Observation<Boolean> taken,
            Key<JoiningStepsRules, Boolean> key,
            String text) {
        Parameter<Boolean> parameter = getParameters().of(key);
        return parameter.getValue()
                ? ImmutableJoiningStepsFinding.of(
                        criterion,
                        taken.map(yes -> yes ? "yes" : "no"),
                        Requirement.of(text, parameter),
                        Outcome.of(taken, yes -> yes))
                : ImmutableJoiningStepsFinding.of(
                        criterion,
                        DecisionChecks.NOT_ASKED,
                        Requirement.of("not asked for", parameter),
                        Outcome.NOT_APPLICABLE);
    }
}
