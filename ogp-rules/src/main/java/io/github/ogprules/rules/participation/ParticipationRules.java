package io.github.ogprules.rules.participation;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.immutables.value.Value;

/**
 * Whether the public took part in an action plan as the rules of its time ask: all that the edition asks for must be met.
 *
 * <p>The editions are {@code 2012} (principles of consultation), {@code 2017} (the standards with the level Involve) and {@code 2022}
 * (the standards with minimum requirements). Whether a plan that does not comply makes its country act contrary to process is for
 * {@link io.github.ogprules.rules.process.ProcessRules} to say. The edition of 2022 is on national plans: local members have
 * requirements of their own, which are not known here.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-participation-co-creation-standards">OGP Participation and Co-Creation
 *     Standards</a>
 */
@Value.Immutable
public abstract sealed class ParticipationRules
        extends ParameterizedRule<ParticipationRules, PlanParticipation, ParticipationDecision>
        permits ImmutableParticipationRules {

    ParticipationRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static ParticipationRules current() {
        return ParticipationEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day. That the day on which the plan was co-created selects it is inferred; it may be that of the report.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2012-04, when there were no rules on consultation
     */
    public static ParticipationRules on(LocalDate date) {
        return ParticipationEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2012}, {@code 2017} or {@code 2022}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ParticipationRules edition(String id) {
        return ParticipationEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<ParticipationRules> all() {
        return ParticipationEditions.TIMELINE.all();
    }

    @Override
    protected ParticipationRules with(Parameters<ParticipationRules> parameters) {
        return ImmutableParticipationRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether the public took part in a plan as the edition asks.
     *
     * @param plan what is observed of the plan
     * @return the decision
     */
    @Override
    public ParticipationDecision decide(PlanParticipation plan) {
        List<ParticipationFinding> findings = List.of(
                step(
                        plan,
                        ParticipationStep.TIMELINE,
                        ParticipationCriterion.TIMELINE,
                        ParticipationParameters.TIMELINE),
                step(
                        plan,
                        ParticipationStep.ADVANCE_NOTICE,
                        ParticipationCriterion.ADVANCE_NOTICE,
                        ParticipationParameters.ADVANCE_NOTICE),
                step(
                        plan,
                        ParticipationStep.AWARENESS_RAISING,
                        ParticipationCriterion.AWARENESS_RAISING,
                        ParticipationParameters.AWARENESS_RAISING),
                step(
                        plan,
                        ParticipationStep.ONLINE_CONSULTATION,
                        ParticipationCriterion.ONLINE_CONSULTATION,
                        ParticipationParameters.ONLINE_CONSULTATION),
                step(
                        plan,
                        ParticipationStep.IN_PERSON_CONSULTATION,
                        ParticipationCriterion.IN_PERSON_CONSULTATION,
                        ParticipationParameters.IN_PERSON_CONSULTATION),
                asked(
                        ParticipationCriterion.BREADTH,
                        plan.getBreadth(),
                        ParticipationParameters.BREADTH,
                        "both civil society and the private sector"),
                step(
                        plan,
                        ParticipationStep.SUMMARY_OF_COMMENTS,
                        ParticipationCriterion.SUMMARY_OF_COMMENTS,
                        ParticipationParameters.SUMMARY_OF_COMMENTS),
                asked(
                        ParticipationCriterion.REGULAR_FORUM,
                        plan.getRegularForum(),
                        ParticipationParameters.REGULAR_FORUM,
                        "a regular forum during implementation"),
                level(
                        ParticipationCriterion.LEVEL_DURING_DEVELOPMENT,
                        plan.getLevelDuringDevelopment(),
                        ParticipationParameters.LEVEL_DURING_DEVELOPMENT),
                level(
                        ParticipationCriterion.LEVEL_DURING_IMPLEMENTATION,
                        plan.getLevelDuringImplementation(),
                        ParticipationParameters.LEVEL_DURING_IMPLEMENTATION),
                asked(
                        ParticipationCriterion.FORUM,
                        plan.getForum(),
                        ParticipationParameters.FORUM,
                        "a forum of government and civil society"),
                number(
                        ParticipationCriterion.FORUM_MEETINGS,
                        plan.getMonthsBetweenMeetings(),
                        ParticipationParameters.FORUM_MAX_GAP_MONTHS,
                        "at most ",
                        " months between meetings",
                        (months, most) -> months <= most),
                asked(
                        ParticipationCriterion.BASIC_RULES,
                        plan.getBasicRules(),
                        ParticipationParameters.BASIC_RULES,
                        "public rules of the forum"),
                asked(
                        ParticipationCriterion.WEBSITE,
                        plan.getWebsite(),
                        ParticipationParameters.WEBSITE,
                        "a public website on OGP"),
                asked(
                        ParticipationCriterion.REPOSITORY,
                        plan.getRepository(),
                        ParticipationParameters.REPOSITORY,
                        "a public repository with evidence"),
                atLeast(
                        ParticipationCriterion.REPOSITORY_UPDATES,
                        plan.getRepositoryUpdatesPerYear(),
                        ParticipationParameters.REPOSITORY_UPDATES,
                        " updates of the repository a year"),
                atLeast(
                        ParticipationCriterion.DAYS_OF_NOTICE,
                        plan.getDaysOfNotice(),
                        ParticipationParameters.NOTICE_DAYS,
                        " days from the timeline to the start"),
                asked(
                        ParticipationCriterion.OUTREACH,
                        plan.getOutreach(),
                        ParticipationParameters.OUTREACH,
                        "outreach to those who may take part"),
                asked(
                        ParticipationCriterion.INPUT_MECHANISM,
                        plan.getInputMechanism(),
                        ParticipationParameters.INPUT_MECHANISM,
                        "a way to gather input from a range of stakeholders"),
                asked(
                        ParticipationCriterion.REASONED_RESPONSE,
                        plan.getReasonedResponse(),
                        ParticipationParameters.REASONED_RESPONSE,
                        "published feedback on contributions"),
                atLeast(
                        ParticipationCriterion.MEETINGS_ON_RESULTS,
                        plan.getMeetingsOnResultsPerYear(),
                        ParticipationParameters.MEETINGS_PER_YEAR,
                        " meetings with civil society on results a year"));
        return ImmutableParticipationDecision.of(
                plan, getEdition(), ParticipationVerdict.of(findings.stream()), findings);
    }

    private ParticipationFinding step(
            PlanParticipation plan,
            ParticipationStep step,
            ParticipationCriterion criterion,
            Key<ParticipationRules, Boolean> key) {
        return asked(criterion, plan.getSteps().getOrDefault(step, Observation.unknown()), key, step.getLabel());
    }

    private ParticipationFinding asked(
            ParticipationCriterion criterion,
            Observation<Boolean> found,
            Key<ParticipationRules, Boolean> key,
            String text) {
        Parameter<Boolean> parameter = getParameters().of(key);
        return parameter.getValue()
                ? finding(
                        criterion,
                        found.map(yes -> yes ? "yes" : "no"),
                        Requirement.of(text, parameter),
                        Outcome.of(found, yes -> yes))
                : notAsked(criterion, parameter);
    }

    private ParticipationFinding level(
            ParticipationCriterion criterion,
            Observation<ParticipationLevel> found,
            Key<ParticipationRules, Optional<ParticipationLevel>> key) {
        Parameter<Optional<ParticipationLevel>> parameter = getParameters().of(key);
        return parameter
                .getValue()
                .map(least -> finding(
                        criterion,
                        found.map(ParticipationLevel::getLabel),
                        Requirement.atLeast("level", least, parameter),
                        Outcome.atLeast(found, least)))
                .orElseGet(() -> notAsked(criterion, parameter));
    }

    private ParticipationFinding atLeast(
            ParticipationCriterion criterion,
            Observation<Integer> found,
            Key<ParticipationRules, Optional<Integer>> key,
            String unit) {
        return number(criterion, found, key, "at least ", unit, (number, least) -> number >= least);
    }

    private ParticipationFinding number(
            ParticipationCriterion criterion,
            Observation<Integer> found,
            Key<ParticipationRules, Optional<Integer>> key,
            String side,
            String unit,
            BiPredicate<Integer, Integer> met) {
        Parameter<Optional<Integer>> parameter = getParameters().of(key);
        return parameter
                .getValue()
                .map(bound -> finding(
                        criterion,
                        found.map(String::valueOf),
                        Requirement.of(side + bound + unit, parameter),
                        Outcome.of(found, number -> met.test(number, bound))))
                .orElseGet(() -> notAsked(criterion, parameter));
    }

    private static ParticipationFinding finding(
            ParticipationCriterion criterion, Observation<String> observed, Requirement requirement, Outcome outcome) {
        return ImmutableParticipationFinding.of(criterion, observed, requirement, outcome);
    }

    private static ParticipationFinding notAsked(ParticipationCriterion criterion, Parameter<?> parameter) {
        return finding(
                criterion,
                ParticipationDecisionCheck.NOT_ASKED,
                Requirement.of("not asked for", parameter),
                Outcome.NOT_APPLICABLE);
    }
}
