package io.github.ogprules.rules.process;

import static io.github.ogprules.rules.process.StatusParameters.CONTRARY_CYCLES;
import static io.github.ogprules.rules.process.StatusParameters.EARLIER_FINDINGS_COUNT;
import static io.github.ogprules.rules.process.StatusParameters.INACTIVE_MONTHS;
import static io.github.ogprules.rules.process.StatusParameters.LETTER_JOINS_BEFORE;
import static io.github.ogprules.rules.process.StatusParameters.REVIEW_AUTOMATIC_FROM;
import static io.github.ogprules.rules.process.StatusParameters.SUSPENSION_CALLED;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.process.MembershipCourse.Standing;
import io.github.ogprules.rules.process.MembershipCourse.Step;
import io.github.ogprules.rules.shared.Deadlines;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a country stands as a member of OGP on a day: a state machine over the dated events of its membership.
 *
 * <p>The editions are {@code 2011} (countries join and leave by letters), {@code 2014} (two consecutive cycles contrary to process may be
 * reviewed; inactive for twelve months at most), {@code 2017} (a letter alone no longer joins; suspension has its own name) and
 * {@code 2022} (review is automatic). A day that is not known leaves the status open only as long as it matters. An event that cannot
 * follow what was before is told, and leaves open which of the two is wrong.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/glossary/member">Glossary: member</a>
 */
@Value.Immutable
public abstract sealed class StatusRules extends ParameterizedRule<StatusRules, StatusQuestion, StatusDecision>
        permits ImmutableStatusRules {

    StatusRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static StatusRules current() {
        return StatusEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2011-09, when OGP began
     */
    public static StatusRules on(LocalDate date) {
        return StatusEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2011}, {@code 2014}, {@code 2017} or {@code 2022}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static StatusRules edition(String id) {
        return StatusEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<StatusRules> all() {
        return StatusEditions.TIMELINE.all();
    }

    @Override
    protected StatusRules with(Parameters<StatusRules> parameters) {
        return ImmutableStatusRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides how a country stands at the end of a day.
     *
     * @param history the events of the country, those after the day included
     * @param day the day
     * @return the decision
     */
    public StatusDecision decide(MembershipHistory history, LocalDate day) {
        return decide(StatusQuestion.of(history, day));
    }

    /**
     * Decides how a country stands at the end of a day.
     *
     * @param question the country and the day
     * @return the decision
     */
    @Override
    public StatusDecision decide(StatusQuestion question) {
        LocalDate day = question.getDay();
        MembershipCourse course = MembershipCourse.of(this, question);
        List<Step> possible = course.onDay();
        Set<Standing> standings =
                possible.stream().flatMap(step -> step.standings().stream()).collect(Collectors.toSet());
        StatusVerdict verdict = verdict(standings);
        StatusFinding cycles = cycles(course, possible);
        List<StatusFinding> findings = new ArrayList<>(events(course, question));
        findings.add(cycles);
        findings.add(timeInactive(standings, day));
        Optional<MembershipEvent> since =
                verdict == StatusVerdict.UNDETERMINED ? Optional.empty() : onlyEvent(standings);
        Optional<StatusConsequence> consequence = consequence(verdict, standings, cycles.getOutcome());
        return ImmutableStatusDecision.of(
                question,
                getEdition(),
                verdict,
                findings,
                since,
                consequence,
                consequence
                        .filter(StatusConsequence.REMOVAL_RECOMMENDED::equals)
                        .flatMap(removal -> since)
                        .map(event -> lastDayInactive(event.getLatest())));
    }

    private static StatusVerdict verdict(Set<Standing> standings) {
        return StatusVerdict.of(standings.stream().map(Standing::status).collect(Collectors.toSet()));
    }

    private static Optional<MembershipEvent> onlyEvent(Set<Standing> standings) {
        Set<Optional<MembershipEvent>> events =
                standings.stream().map(Standing::by).collect(Collectors.toSet());
        return events.size() == 1 ? events.iterator().next() : Optional.empty();
    }

    private List<StatusFinding> events(MembershipCourse course, StatusQuestion question) {
        List<MembershipEvent> events = question.getHistory().getEvents();
        int happened = course.happened();
        int mayHaveHappened = course.mayHaveHappened();
        List<StatusFinding> findings = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            MembershipEvent event = events.get(i);
            Step after = course.after(i + 1);
            findings.add(ImmutableStatusFinding.of(
                    StatusCriterion.EVENT,
                    Observation.known(words(event)),
                    requirement(event.getKind()),
                    i < happened ? after.event() : i < mayHaveHappened ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE,
                    Optional.of(verdict(after.standings()))));
        }
        return findings;
    }

    private static String words(MembershipEvent event) {
        OptionalInt cycle = event.getCycle();
        return event.getKind().getLabel() + (cycle.isPresent() ? " in cycle " + cycle.getAsInt() : "") + ", "
                + event.describeDate();
    }

    private Requirement requirement(MembershipEventKind kind) {
        Key<StatusRules, Set<MembershipStatus>> before = StatusParameters.before(kind);
        String text = "before: " + get(before).stream().map(CodeList::getLabel).collect(Collectors.joining(" or "));
        return switch (kind) {
            case LETTER_OF_INTENT ->
                Requirement.of(
                        text + "; it joins"
                                + get(LETTER_JOINS_BEFORE)
                                        .map(day -> " if sent before " + day)
                                        .orElse(""),
                        getParameters().of(before),
                        getParameters().of(LETTER_JOINS_BEFORE));
            case SUSPENDED, EXTENDED, PERMANENTLY_SUSPENDED ->
                Requirement.of(
                        text + "; OGP's word: " + get(SUSPENSION_CALLED).getLabel(),
                        getParameters().of(before),
                        getParameters().of(SUSPENSION_CALLED));
            default -> Requirement.of(text, getParameters().of(before));
        };
    }

    private StatusFinding cycles(MembershipCourse course, List<Step> possible) {
        if (get(CONTRARY_CYCLES).isEmpty()) {
            return notAsked(StatusCriterion.CONSECUTIVE_CYCLES, "no rule on consecutive cycles", CONTRARY_CYCLES);
        }
        return ImmutableStatusFinding.of(
                StatusCriterion.CONSECUTIVE_CYCLES,
                Observation.known(possible.stream()
                        .map(step -> words(step.cycles()))
                        .distinct()
                        .collect(Collectors.joining(", or "))),
                consecutive(),
                only(possible.stream()
                        .map(step -> Outcome.of(course.areConsecutive(step.cycles()), consecutive -> !consecutive))),
                Optional.empty());
    }

    private static String words(List<OptionalInt> cycles) {
        return cycles.isEmpty()
                ? "no cycle found contrary that still counts"
                : cycles.stream()
                        .map(cycle -> cycle.isPresent() ? String.valueOf(cycle.getAsInt()) : "unknown")
                        .collect(Collectors.joining(", ", "found contrary: ", ""));
    }

    @Value.Derived
    @Value.Auxiliary
    Requirement consecutive() {
        return Requirement.of(
                "fewer than " + get(CONTRARY_CYCLES).orElse(0) + " consecutive cycles contrary to process, "
                        + (get(EARLIER_FINDINGS_COUNT) ? "" : "since the last return, ") + "else review: "
                        + get(REVIEW_AUTOMATIC_FROM)
                                .map(day -> "automatic from " + day)
                                .orElse("the Steering Committee may"),
                getParameters().of(CONTRARY_CYCLES),
                getParameters().of(EARLIER_FINDINGS_COUNT),
                getParameters().of(REVIEW_AUTOMATIC_FROM));
    }

    private StatusFinding timeInactive(Set<Standing> standings, LocalDate day) {
        Outcome outcome = get(INACTIVE_MONTHS).isEmpty()
                ? Outcome.NOT_APPLICABLE
                : only(standings.stream().map(standing -> timeInactive(standing, day)));
        String text = get(INACTIVE_MONTHS)
                .map(months -> "inactive for " + months + " months at most")
                .orElse("no limit");
        return outcome == Outcome.NOT_APPLICABLE
                ? notAsked(StatusCriterion.TIME_INACTIVE, text, INACTIVE_MONTHS)
                : ImmutableStatusFinding.of(
                        StatusCriterion.TIME_INACTIVE,
                        inactiveSince(standings),
                        Requirement.of(text, getParameters().of(INACTIVE_MONTHS)),
                        outcome,
                        Optional.empty());
    }

    private static Observation<String> inactiveSince(Set<Standing> standings) {
        return standings.stream().allMatch(standing -> standing.by().isPresent())
                ? Observation.known(standings.stream()
                        .flatMap(standing -> standing.by().stream())
                        .map(MembershipEvent::describeDate)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" or ", "since ", "")))
                : Observation.unknown();
    }

    private Outcome timeInactive(Standing standing, LocalDate day) {
        if (standing.status() != MembershipStatus.INACTIVE) {
            return Outcome.NOT_APPLICABLE;
        }
        return standing.by()
                .map(event -> only(Stream.of(event.getEarliest(), event.getLatest())
                        .map(since -> day.isAfter(lastDayInactive(since)) ? Outcome.NOT_MET : Outcome.MET)))
                .orElse(Outcome.UNDETERMINED);
    }

    private LocalDate lastDayInactive(LocalDate since) {
        return Deadlines.after(since, get(INACTIVE_MONTHS).orElseThrow());
    }

    private Optional<StatusConsequence> consequence(
            StatusVerdict verdict, Set<Standing> standings, Outcome contraryCycles) {
        return switch (verdict) {
            case ACTIVE ->
                contraryCycles == Outcome.NOT_MET ? Optional.of(StatusConsequence.MAY_BE_REVIEWED) : Optional.empty();
            case UNDER_PROCEDURAL_REVIEW -> Optional.of(StatusConsequence.REVIEWED_UNTIL_REPAIRED);
            case INACTIVE ->
                get(INACTIVE_MONTHS).isPresent() && onlyEvent(standings).isPresent()
                        ? Optional.of(StatusConsequence.REMOVAL_RECOMMENDED)
                        : Optional.empty();
            case SUSPENDED ->
                standings.stream()
                                .flatMap(standing -> standing.by().stream())
                                .anyMatch(event -> event.getKind() == MembershipEventKind.PERMANENTLY_SUSPENDED)
                        ? Optional.empty()
                        : Optional.of(StatusConsequence.SUSPENDED_UNTIL_CONCERNS_ARE_MET);
            case LEFT, NOT_A_MEMBER, UNDETERMINED -> Optional.empty();
        };
    }

    private StatusFinding notAsked(StatusCriterion criterion, String text, Key<StatusRules, ?> parameter) {
        return ImmutableStatusFinding.of(
                criterion,
                DecisionChecks.NOT_ASKED,
                Requirement.of(text, getParameters().of(parameter)),
                Outcome.NOT_APPLICABLE,
                Optional.empty());
    }

    /** What several possibilities come to: what they agree on. */
    private static Outcome only(Stream<Outcome> outcomes) {
        Set<Outcome> all = outcomes.collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : Outcome.UNDETERMINED;
    }
}
