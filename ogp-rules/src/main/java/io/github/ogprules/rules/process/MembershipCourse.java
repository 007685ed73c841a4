package io.github.ogprules.rules.process;

import static io.github.ogprules.rules.process.StatusParameters.CONTRARY_CYCLES;
import static io.github.ogprules.rules.process.StatusParameters.EARLIER_FINDINGS_COUNT;
import static io.github.ogprules.rules.process.StatusParameters.LETTER_JOINS_BEFORE;
import static io.github.ogprules.rules.process.StatusParameters.REVIEW_AUTOMATIC_FROM;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What a country may be after each of its events, whichever days they turn out to be of. */
final class MembershipCourse {

    private static final Set<MembershipEventKind> JOINING =
            Set.of(MembershipEventKind.LETTER_OF_INTENT, MembershipEventKind.JOINED);

    private final StatusRules rules;
    private final List<MembershipEvent> events;
    private final LocalDate day;
    private final List<Step> steps = new ArrayList<>();

    /**
     * How a country may stand.
     *
     * @param status the status
     * @param by the event that gave it; empty if it is only presumed, and given up for the first event that it does not fit
     */
    record Standing(MembershipStatus status, Optional<MembershipEvent> by) {}

    /**
     * What is known after an event, or before all of them.
     *
     * @param event how the event stands to what was before
     * @param standings every way in which the country may stand
     * @param cycles the cycles found contrary that still count
     */
    record Step(Outcome event, Set<Standing> standings, List<OptionalInt> cycles) {}

    private MembershipCourse(StatusRules rules, StatusQuestion question) {
        this.rules = rules;
        this.events = question.getHistory().getEvents();
        this.day = question.getDay();
    }

    static MembershipCourse of(StatusRules rules, StatusQuestion question) {
        MembershipCourse course = new MembershipCourse(rules, question);
        course.steps.add(new Step(Outcome.NOT_APPLICABLE, course.beginning(), List.of()));
        for (int place = 0; place < course.events.size(); place++) {
            course.steps.add(course.step(place));
        }
        return course;
    }

    /** What is known after an event, by its place; that before all events comes first. */
    Step after(int events) {
        return steps.get(events);
    }

    /** What may be known at the end of the day: the steps from the last event that has happened to the last that may have. */
    List<Step> onDay() {
        return steps.subList(happened(), mayHaveHappened() + 1);
    }

    /** How many events have surely happened by the end of the day. */
    int happened() {
        int happened = 0;
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).getLatest().isAfter(day)) {
                happened = i + 1;
            }
        }
        return happened;
    }

    /** How many events at most have happened by the end of the day. */
    int mayHaveHappened() {
        return (int) events.stream()
                .takeWhile(event -> !event.getEarliest().isAfter(day))
                .count();
    }

    /** Of a history that begins later than membership nothing is known before. */
    private Set<Standing> beginning() {
        Set<Standing> presumed = new LinkedHashSet<>();
        boolean begins = !events.isEmpty() && JOINING.contains(events.get(0).getKind());
        Stream.of(MembershipStatus.values())
                .filter(status -> !begins || status == MembershipStatus.NOT_A_MEMBER)
                .forEach(status -> presumed.add(new Standing(status, Optional.empty())));
        return presumed;
    }

    private Step step(int place) {
        MembershipEvent event = events.get(place);
        Step before = steps.get(steps.size() - 1);
        List<OptionalInt> cycles = cycles(before.cycles(), event);
        Set<MembershipStatus> from = rules.get(StatusParameters.before(event.getKind()));
        boolean fits = before.standings().stream().anyMatch(standing -> from.contains(standing.status()));
        boolean doubtful = false;
        Set<Standing> after = new LinkedHashSet<>();
        for (Standing standing : before.standings()) {
            if (from.contains(standing.status())) {
                after.addAll(next(standing, place, cycles));
            } else if (standing.by().isPresent()) {
                doubtful = true;
                after.add(standing);
                after.add(given(standing, event));
            }
        }
        if (after.isEmpty()) {
            before.standings().forEach(presumed -> after.add(given(presumed, event)));
        }
        Outcome outcome = doubtful ? Outcome.UNDETERMINED : Outcome.MET;
        return new Step(fits ? outcome : Outcome.NOT_MET, after, cycles);
    }

    private List<OptionalInt> cycles(List<OptionalInt> before, MembershipEvent event) {
        return switch (event.getKind()) {
            case FOUND_CONTRARY ->
                Stream.concat(before.stream(), Stream.of(event.getCycle())).toList();
            case WITHDREW, REMOVED -> List.of();
            case LEFT_REVIEW, REACTIVATED -> rules.get(EARLIER_FINDINGS_COUNT) ? before : List.of();
            default -> before;
        };
    }

    /** Every way in which a country may stand after an event that fits. */
    private List<Standing> next(Standing before, int place, List<OptionalInt> cycles) {
        MembershipEvent event = events.get(place);
        return switch (event.getKind()) {
            case LETTER_OF_INTENT ->
                either(
                        isFrom(place, rules.get(LETTER_JOINS_BEFORE)),
                        new Standing(before.status(), before.by().or(() -> Optional.of(event))),
                        new Standing(MembershipStatus.ACTIVE, Optional.of(event)));
            case FOUND_CONTRARY ->
                before.status() == MembershipStatus.ACTIVE && before.by().isPresent()
                        ? either(
                                both(isFrom(place, rules.get(REVIEW_AUTOMATIC_FROM)), areConsecutive(cycles)),
                                new Standing(MembershipStatus.UNDER_PROCEDURAL_REVIEW, Optional.of(event)),
                                before)
                        : List.of(before);
            default -> List.of(given(before, event));
        };
    }

    /** What an event gives by itself; a status that the country has already was given before, unless it is now for good. */
    private static Standing given(Standing before, MembershipEvent event) {
        boolean isKept = before.by().isPresent() && event.getKind() != MembershipEventKind.PERMANENTLY_SUSPENDED;
        return event.getKind()
                .findStatus()
                .filter(status -> !isKept || status != before.status())
                .map(status -> new Standing(status, Optional.of(event)))
                .orElse(before);
    }

    /** Whether as many consecutive cycles as lead to a review, the last one among them, are contrary to process. */
    Observation<Boolean> areConsecutive(List<OptionalInt> cycles) {
        int needed = rules.get(CONTRARY_CYCLES).orElse(Integer.MAX_VALUE);
        if (cycles.size() < needed) {
            return Observation.known(false);
        }
        OptionalInt last = cycles.get(cycles.size() - 1);
        long unknown = cycles.stream().filter(OptionalInt::isEmpty).count();
        long most = cycles.stream()
                .flatMapToInt(OptionalInt::stream)
                .filter(cycle -> last.orElse(cycle) == cycle)
                .mapToLong(cycle -> mostAround(cycle, needed, cycles))
                .max()
                .orElse(0);
        if (most == needed && last.isPresent()) {
            return Observation.known(true);
        }
        return most + unknown < needed
                ? Observation.known(false)
                : needed == 1 ? Observation.known(true) : Observation.unknown();
    }

    /** How many of some consecutive cycles, a given one among them, are known to be contrary, at most. */
    private static long mostAround(int cycle, int needed, List<OptionalInt> cycles) {
        long most = 0;
        for (int first = Math.max(1, cycle - needed + 1); first <= cycle; first++) {
            int from = first;
            most = Math.max(
                    most,
                    cycles.stream()
                            .flatMapToInt(OptionalInt::stream)
                            .filter(found -> found >= from && found - from < needed)
                            .distinct()
                            .count());
        }
        return most;
    }

    /** Whether an event is of a day or later; its order among the others counts, and that it has happened by the day asked for. */
    private Observation<Boolean> isFrom(int place, Optional<LocalDate> from) {
        LocalDate earliest = events.subList(0, place + 1).stream()
                .map(MembershipEvent::getEarliest)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate latest = Stream.concat(
                        events.subList(place, events.size()).stream().map(MembershipEvent::getLatest),
                        Stream.of(day).filter(last -> !last.isBefore(earliest)))
                .min(LocalDate::compareTo)
                .orElseThrow();
        if (from.filter(first -> !latest.isBefore(first)).isEmpty()) {
            return Observation.known(false);
        }
        return earliest.isBefore(from.orElseThrow()) ? Observation.unknown() : Observation.known(true);
    }

    private static Observation<Boolean> both(Observation<Boolean> first, Observation<Boolean> second) {
        return first.equals(Observation.known(true)) || second.equals(Observation.known(false)) ? second : first;
    }

    private static List<Standing> either(Observation<Boolean> holds, Standing yes, Standing no) {
        return holds.isKnown() ? List.of(holds.getValue() ? yes : no) : List.of(yes, no);
    }
}
