package io.github.ogprules.rules.concern;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.CaseEvent;
import io.github.ogprules.model.concern.CaseEventKind;
import io.github.ogprules.model.concern.CaseStage;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How far a case under the Response Policy has come on a day, and who decides what follows: initial review, review of the merits, Stage
 * One, Stage Two. The rules know no deadlines; those of a case stand in its events.
 *
 * <p>The editions are {@code 2014} and {@code 2017}; a case goes by that of its first letter: {@link #forCase}. Whether a letter is
 * admissible is for {@link ConcernRules}. An event that cannot follow what was before is told, and leaves open which of the two is wrong;
 * a step that no source dates is told too, and leaves nothing open.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/faqs-about-the-response-policy/">FAQs about the Response
 *     Policy</a>
 */
@Value.Immutable
public abstract sealed class CaseRules extends ParameterizedRule<CaseRules, CaseQuestion, CaseDecision>
        permits ImmutableCaseRules {

    CaseRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static CaseRules current() {
        return ConcernEditions.CASE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2014-09-24, when the policy was adopted
     */
    public static CaseRules on(LocalDate date) {
        return ConcernEditions.CASE.on(date);
    }

    /**
     * The edition by which a case goes: that of its first letter, at the latest; the latest edition if no letter is known.
     *
     * @param concernCase the case
     * @return the rules of that day
     * @throws IllegalArgumentException if the letter is older than the policy
     */
    public static CaseRules forCase(ConcernCase concernCase) {
        return concernCase.getEvents().stream()
                .filter(event -> event.getKind() == CaseEventKind.LETTER_FILED)
                .findFirst()
                .map(letter -> on(letter.getDate().getLatest()))
                .orElseGet(CaseRules::current);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2014} or {@code 2017}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static CaseRules edition(String id) {
        return ConcernEditions.CASE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<CaseRules> all() {
        return ConcernEditions.CASE.all();
    }

    @Override
    protected CaseRules with(Parameters<CaseRules> parameters) {
        return ImmutableCaseRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides how far a case has come at the end of a day.
     *
     * @param concernCase the case, with events after the day too
     * @param day the day
     * @return the decision
     */
    public CaseDecision decide(ConcernCase concernCase, LocalDate day) {
        return decide(CaseQuestion.of(concernCase, day));
    }

    /**
     * Decides how far a case has come at the end of a day.
     *
     * @param question the case and the day
     * @return the decision
     */
    @Override
    public CaseDecision decide(CaseQuestion question) {
        CaseCourse course =
                new CaseCourse(question.getConcernCase(), question.getDay(), get(CaseParameters.STAGE_ONE_FIRST));
        Set<CaseStage> stages = course.onDay();
        CaseVerdict verdict = CaseVerdict.of(stages);
        Optional<Key<CaseRules, CaseActor>> next =
                stages.size() == 1 ? decidesAfter(stages.iterator().next()) : Optional.empty();
        return ImmutableCaseDecision.of(
                question,
                getEdition(),
                verdict,
                course.since(),
                next.map(this::get),
                course.deadline().flatMap(CaseEvent::getDeadline),
                List.of(
                        stage(stages, course, next),
                        order(course),
                        deadline(course, question.getDay()),
                        sanction(verdict, course)));
    }

    private static Optional<Key<CaseRules, CaseActor>> decidesAfter(CaseStage stage) {
        return switch (stage) {
            case INITIAL_REVIEW -> Optional.of(CaseParameters.INITIAL_REVIEWER);
            case MERITS_REVIEW -> Optional.of(CaseParameters.MERITS_REVIEWER);
            case REPORTED -> Optional.of(CaseParameters.STAGE_ONE_LEADER);
            case STAGE_ONE, SUSPENDED -> Optional.of(CaseParameters.STAGE_TWO_DECIDER);
            case NOT_FILED, PERMANENTLY_SUSPENDED, CLOSED, LEFT -> Optional.empty();
        };
    }

    private CaseFinding stage(Set<CaseStage> stages, CaseCourse course, Optional<Key<CaseRules, CaseActor>> next) {
        String observed = course.since().map(CaseRules::describe).orElse("no event by the day");
        return ImmutableCaseFinding.of(
                CaseCriterion.STAGE,
                Observation.known(observed),
                next.map(key -> Requirement.of("what follows is for the " + get(key).getLabel(), parameter(key)))
                        .orElseGet(() -> Requirement.of(
                                stages.size() == 1
                                        ? "nothing follows by the policy"
                                        : stages.stream()
                                                .map(CodeList::getLabel)
                                                .collect(Collectors.joining(" or ")),
                                parameter(CaseParameters.STAGE_ONE_FIRST))),
                stages.size() == 1 ? Outcome.MET : Outcome.UNDETERMINED);
    }

    private CaseFinding order(CaseCourse course) {
        List<CaseEvent> told = course.misfits().isEmpty() ? course.gaps() : course.misfits();
        String found = told.isEmpty()
                ? "each event can follow those before"
                : told.stream()
                        .map(CaseRules::describe)
                        .collect(Collectors.joining(
                                "; ",
                                course.misfits().isEmpty() ? "a step before it is not dated: " : "cannot follow: ",
                                ""));
        return ImmutableCaseFinding.of(
                CaseCriterion.ORDER,
                Observation.known(found),
                Requirement.of(
                        "letter, initial review, review of the merits, report, Stage One, Stage Two",
                        parameter(CaseParameters.STAGE_ONE_FIRST)),
                told.isEmpty() ? Outcome.MET : course.misfits().isEmpty() ? Outcome.UNDETERMINED : Outcome.NOT_MET);
    }

    /** What came of a deadline that is over is for the events to say. */
    private CaseFinding deadline(CaseCourse course, LocalDate day) {
        Parameter<?> parameter = parameter(CaseParameters.RESPONSE_DAYS);
        return course.deadline()
                .<CaseFinding>map(event -> {
                    LocalDate last = event.getDeadline().orElseThrow();
                    boolean isOver = day.isAfter(last);
                    return ImmutableCaseFinding.of(
                            CaseCriterion.DEADLINE,
                            Observation.known((isOver ? "over since " : "until ") + last),
                            Requirement.of("what " + describe(event) + " asks of the country, by " + last, parameter),
                            isOver ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE);
                })
                .orElseGet(() -> ImmutableCaseFinding.of(
                        CaseCriterion.DEADLINE,
                        DecisionChecks.NOT_ASKED,
                        Requirement.of("no event of the stage sets a deadline", parameter),
                        Outcome.NOT_APPLICABLE));
    }

    private CaseFinding sanction(CaseVerdict verdict, CaseCourse course) {
        Parameter<?>[] parameters = {
            parameter(CaseParameters.SANCTION),
            parameter(CaseParameters.SUSPENDED_VOTES),
            parameter(CaseParameters.SUSPENDED_OBSERVES),
            parameter(CaseParameters.SUPPORT_GOES_ON)
        };
        return verdict.isSuspended()
                ? ImmutableCaseFinding.of(
                        CaseCriterion.SANCTION,
                        Observation.known(
                                course.since().map(CaseRules::describe).orElseThrow()),
                        Requirement.of(
                                "called "
                                        + get(CaseParameters.SANCTION)
                                                .getLabel()
                                                .toLowerCase(Locale.ROOT) + ": "
                                        + (get(CaseParameters.SUSPENDED_VOTES) ? "votes" : "no vote") + ", "
                                        + (get(CaseParameters.SUSPENDED_OBSERVES) ? "may observe" : "may not observe")
                                        + ", "
                                        + (get(CaseParameters.SUPPORT_GOES_ON) ? "support goes on" : "no support"),
                                parameters),
                        Outcome.MET)
                : ImmutableCaseFinding.of(
                        CaseCriterion.SANCTION,
                        DecisionChecks.NOT_ASKED,
                        Requirement.of("only of a country that is suspended", parameters),
                        Outcome.NOT_APPLICABLE);
    }

    private static String describe(CaseEvent event) {
        return event.getKind().getLabel() + ", " + event.getDate().describe();
    }

    private Parameter<?> parameter(Key<CaseRules, ?> key) {
        return getParameters().of(key);
    }
}
