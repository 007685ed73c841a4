package io.github.ogprules.rules.process;

import static io.github.ogprules.rules.process.ProcessParameters.PLAN_COUNTED_FROM;
import static io.github.ogprules.rules.process.ProcessParameters.PLAN_MONTHS;
import static io.github.ogprules.rules.process.ProcessParameters.SELF_ASSESSMENT_MONTHS;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.Delivery;
import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.Deadlines;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a country acted contrary to process in a cycle: any one trigger of the edition is enough.
 *
 * <p>The editions are {@code 2014} (a plan more than four months late, the first definition), {@code 2015} (the same, with the triggers
 * that reports print), {@code 2018} (participation below the level Involve, no repository) and {@code 2022} (no plan within twelve months
 * after the last one, minimum requirements). What is decided later may still be judged by the edition of the cycle: choose it by name.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/ogp-letters">OGP's letters</a>
 */
@Value.Immutable
public abstract sealed class ProcessRules extends ParameterizedRule<ProcessRules, ProcessCycle, ProcessDecision>
        permits ImmutableProcessRules {

    ProcessRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static ProcessRules current() {
        return ProcessEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2014-02, when nothing was contrary to process
     */
    public static ProcessRules on(LocalDate date) {
        return ProcessEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2014}, {@code 2015}, {@code 2018} or {@code 2022}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ProcessRules edition(String id) {
        return ProcessEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<ProcessRules> all() {
        return ProcessEditions.TIMELINE.all();
    }

    @Override
    protected ProcessRules with(Parameters<ProcessRules> parameters) {
        return ImmutableProcessRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a country acted contrary to process in a cycle.
     *
     * @param cycle what is observed of the cycle
     * @return the decision
     */
    @Override
    public ProcessDecision decide(ProcessCycle cycle) {
        List<ProcessFinding> findings = List.of(
                plan(cycle),
                selfAssessment(cycle),
                finding(
                        ProcessCriterion.PARTICIPATION_IN_DEVELOPMENT,
                        "enough participation while the plan is developed",
                        cycle.getParticipationInDevelopment(),
                        ProcessParameters.PARTICIPATION_IN_DEVELOPMENT),
                finding(
                        ProcessCriterion.PARTICIPATION_IN_IMPLEMENTATION,
                        "enough participation while the plan is implemented",
                        cycle.getParticipationInImplementation(),
                        ProcessParameters.PARTICIPATION_IN_IMPLEMENTATION),
                finding(
                        ProcessCriterion.MINIMUM_REQUIREMENTS,
                        "the minimum requirements of the standards of 2022",
                        cycle.getMinimumRequirements(),
                        ProcessParameters.MINIMUM_REQUIREMENTS),
                finding(
                        ProcessCriterion.PROGRESS,
                        "progress on at least one commitment",
                        cycle.getProgress(),
                        ProcessParameters.PROGRESS),
                finding(
                        ProcessCriterion.WORK_WITH_IRM,
                        "work with the Independent Reporting Mechanism",
                        cycle.getWorkWithIrm(),
                        ProcessParameters.WORK_WITH_IRM),
                finding(
                        ProcessCriterion.REPOSITORY,
                        "a repository, collected and published",
                        cycle.getRepository(),
                        ProcessParameters.REPOSITORY));
        return ImmutableProcessDecision.of(cycle, getEdition(), ProcessVerdict.of(findings), findings);
    }

    private ProcessFinding plan(ProcessCycle cycle) {
        boolean due = get(PLAN_COUNTED_FROM) == CountedFrom.DUE_DATE;
        return delivery(
                ProcessCriterion.PLAN,
                due ? cycle.getPlanDue() : cycle.getLastPlanEnd(),
                cycle.getPlan(),
                get(PLAN_MONTHS),
                Requirement.of(
                        "a plan within " + get(PLAN_MONTHS) + " months after "
                                + (due ? "it is due" : "the end of the last one"),
                        getParameters().of(PLAN_COUNTED_FROM),
                        getParameters().of(PLAN_MONTHS)));
    }

    private ProcessFinding selfAssessment(ProcessCycle cycle) {
        Parameter<?> parameter = getParameters().of(SELF_ASSESSMENT_MONTHS);
        return get(SELF_ASSESSMENT_MONTHS)
                .map(months -> delivery(
                        ProcessCriterion.SELF_ASSESSMENT,
                        cycle.getSelfAssessmentDue(),
                        cycle.getSelfAssessment(),
                        months,
                        Requirement.of("a self-assessment within " + months + " months after it is due", parameter)))
                .orElseGet(() ->
                        notAsked(ProcessCriterion.SELF_ASSESSMENT, Requirement.of("no self-assessment", parameter)));
    }

    private static ProcessFinding delivery(
            ProcessCriterion criterion,
            Observation<LocalDate> from,
            Observation<Delivery> delivery,
            int months,
            Requirement requirement) {
        Observation<LocalDate> deadline = from.map(day -> Deadlines.after(day, months));
        return ImmutableProcessFinding.of(
                criterion,
                deadline.flatMap(last -> delivery.map(found -> (found.isDelivered() ? "delivered on " : "missing on ")
                        + found.getDay() + ", in time until " + last)),
                requirement,
                Outcome.of(deadline.flatMap(last -> delivery.flatMap(found -> found.by(last))), inTime -> inTime));
    }

    private ProcessFinding finding(
            ProcessCriterion criterion, String text, Observation<Boolean> found, Key<ProcessRules, Boolean> trigger) {
        Parameter<Boolean> parameter = getParameters().of(trigger);
        return parameter.getValue()
                ? ImmutableProcessFinding.of(
                        criterion,
                        found.map(yes -> yes ? "yes" : "no"),
                        Requirement.of(text, parameter),
                        Outcome.of(found, yes -> yes))
                : notAsked(criterion, Requirement.of("not asked for by itself: " + text, parameter));
    }

    private static ProcessFinding notAsked(ProcessCriterion criterion, Requirement requirement) {
        return ImmutableProcessFinding.of(criterion, DecisionChecks.NOT_ASKED, requirement, Outcome.NOT_APPLICABLE);
    }
}
