package io.github.ogprules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The state machine against a naive one that knows every day and cycle, on every way in which a history can turn out. */
class MembershipCourseTest {

    private static final int HISTORIES = 10_000;
    private static final int MOST_CYCLE = 6;

    /** What each event leads from and to, by the first letters of statuses; a dot where that needs more words. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("LETTER_OF_INTENT", "NL ."),
            Map.entry("JOINED", "NLA A"),
            Map.entry("FOUND_CONTRARY", "AUIS ."),
            Map.entry("PLACED_UNDER_REVIEW", "AU U"),
            Map.entry("LEFT_REVIEW", "U A"),
            Map.entry("MADE_INACTIVE", "AU I"),
            Map.entry("SUSPENDED", "AUI S"),
            Map.entry("EXTENDED", "S ."),
            Map.entry("PERMANENTLY_SUSPENDED", "S S"),
            Map.entry("REACTIVATED", "IS A"),
            Map.entry("WITHDREW", "AUIS L"),
            Map.entry("REMOVED", "IS L"));

    static Stream<StatusRules> rules() {
        return Stream.concat(
                StatusRules.all().stream(),
                Stream.of(StatusRules.edition("2022").with("status.earlierFindingsCount", "true")));
    }

    private static MembershipStatus status(char letter) {
        return Stream.of(MembershipStatus.values())
                .filter(status -> status.name().charAt(0) == letter)
                .findFirst()
                .orElseThrow();
    }

    /** Of a history of which every day and cycle is known; statuses that no event gave are in small letters. */
    private static Set<MembershipStatus> naive(StatusRules rules, List<MembershipEvent> events, LocalDate day) {
        String edition = rules.getEdition().getId();
        Set<String> states = new HashSet<>();
        boolean begins = !events.isEmpty()
                && List.of("JOINED", "LETTER_OF_INTENT")
                        .contains(events.get(0).getKind().name());
        states.addAll(begins ? Set.of("n") : Set.of("n", "a", "u", "i", "s", "l"));
        Set<Integer> cycles = new HashSet<>();
        for (MembershipEvent event : events) {
            LocalDate of = event.getEarliest();
            if (of.isAfter(day)) {
                break;
            }
            MembershipEventKind kind = event.getKind();
            String[] row = TABLE.get(kind.name()).split(" ", -1);
            boolean review = false;
            if (kind == MembershipEventKind.FOUND_CONTRARY) {
                int cycle = event.getCycle().orElseThrow();
                cycles.add(cycle);
                review = edition.equals("2022")
                        && !of.isBefore(LocalDate.of(2022, 1, 1))
                        && (cycles.contains(cycle - 1) || cycles.contains(cycle + 1));
            }
            boolean joins = edition.equals("2011") || edition.equals("2014") || of.isBefore(LocalDate.of(2017, 9, 20));
            Set<String> next = new HashSet<>();
            for (String state : states) {
                String status = state.toUpperCase(Locale.ROOT);
                boolean isGiven = status.equals(state);
                if (!row[0].contains(status)) {
                    if (isGiven) {
                        next.add(state);
                        next.add(row[1].equals(".") ? state : row[1]);
                    }
                } else if (!row[1].equals(".")) {
                    next.add(row[1]);
                } else if (kind == MembershipEventKind.LETTER_OF_INTENT) {
                    next.add(joins ? "A" : status);
                } else {
                    next.add(review && state.equals("A") ? "U" : state);
                }
            }
            if (next.isEmpty()) {
                next = row[1].equals(".") ? states : Set.of(row[1]);
            }
            boolean isReturn = kind == MembershipEventKind.LEFT_REVIEW || kind == MembershipEventKind.REACTIVATED;
            if (row[1].equals("L") || (isReturn && !rules.get(StatusParameters.EARLIER_FINDINGS_COUNT))) {
                cycles.clear();
            }
            states = next;
        }
        return states.stream()
                .map(state -> status(state.toUpperCase(Locale.ROOT).charAt(0)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MembershipStatus.class)));
    }

    /** Everything that a history may turn out to be, also with two statuses on one day. */
    private static List<List<MembershipEvent>> worlds(MembershipHistory history) {
        List<List<MembershipEvent>> worlds = List.of(List.of());
        for (MembershipEvent event : history.getEvents()) {
            List<List<MembershipEvent>> longer = new ArrayList<>();
            for (List<MembershipEvent> world : worlds) {
                event.getEarliest()
                        .datesUntil(event.getLatest().plusDays(1))
                        .filter(day -> world.isEmpty()
                                || !day.isBefore(world.get(world.size() - 1).getEarliest()))
                        .map(day -> event.withLatest(event.getEarliest().isAfter(day) ? event.getEarliest() : day)
                                .withEarliest(day))
                        .flatMap(MembershipCourseTest::ofCycles)
                        .forEach(known -> longer.add(
                                Stream.concat(world.stream(), Stream.of(known)).toList()));
            }
            worlds = longer;
        }
        return worlds;
    }

    private static Stream<MembershipEvent> ofCycles(MembershipEvent event) {
        return event.getKind() == MembershipEventKind.FOUND_CONTRARY
                        && event.getCycle().isEmpty()
                ? Stream.iterate(1, cycle -> cycle + 1).limit(MOST_CYCLE).map(event::withCycle)
                : Stream.of(event);
    }

    private static StatusVerdict verdict(Set<MembershipStatus> statuses) {
        return statuses.size() == 1
                ? StatusVerdict.valueOf(statuses.iterator().next().name())
                : StatusVerdict.UNDETERMINED;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_the_same_where_every_day_and_cycle_is_known(StatusRules rules) {
        List<MembershipHistory> histories = Histories.random(2016, 7, 1)
                .map(history -> history.withEvents(history.getEvents().stream()
                        .map(event -> event.getKind() == MembershipEventKind.FOUND_CONTRARY
                                        && event.getCycle().isEmpty()
                                ? event.withCycle(OptionalInt.of(1))
                                : event)
                        .toList()))
                .limit(HISTORIES)
                .toList();

        for (MembershipHistory history : histories) {
            for (LocalDate day : days(history)) {
                assertThat(rules.decide(history, day).getVerdict())
                        .as(() -> history + " on " + day)
                        .isEqualTo(verdict(naive(rules, history.getEvents(), day)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_open_exactly_where_days_and_cycles_can_turn_out_differently(StatusRules rules) {
        int seen = 0;
        for (MembershipHistory history :
                Histories.random(20221, 4, 2).limit(HISTORIES).toList()) {
            List<List<MembershipEvent>> worlds = worlds(history);
            for (LocalDate day : days(history)) {
                Set<MembershipStatus> possible = EnumSet.noneOf(MembershipStatus.class);
                worlds.forEach(world -> possible.addAll(naive(rules, world, day)));
                assertThat(rules.decide(history, day).getVerdict())
                        .as(() -> history + " on " + day)
                        .isEqualTo(verdict(possible));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(HISTORIES);
    }

    private static List<LocalDate> days(MembershipHistory history) {
        return history.getEvents().stream()
                .flatMap(event -> Stream.of(event.getEarliest().minusDays(1), event.getEarliest(), event.getLatest()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void counts_the_months_of_inactivity_from_the_event(StatusRules rules) {
        for (MembershipHistory history :
                Histories.random(201612, 4, 3).limit(1_000).toList()) {
            for (LocalDate day : days(history)) {
                StatusDecision decision = rules.decide(history, day);
                Outcome outcome = ((StatusFinding) decision.getFinding(StatusCriterion.TIME_INACTIVE)).getOutcome();
                boolean limited = rules.get(StatusParameters.INACTIVE_MONTHS).isPresent();
                if (decision.getVerdict() != StatusVerdict.INACTIVE || !limited) {
                    assertThat(outcome).isIn(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);
                } else if (decision.getSince().isPresent()) {
                    LocalDate first = decision.getSince().get().getEarliest().plusMonths(12);
                    LocalDate last = decision.getSince().get().getLatest().plusMonths(12);
                    assertThat(outcome)
                            .isEqualTo(
                                    day.isAfter(last)
                                            ? Outcome.NOT_MET
                                            : day.isAfter(first) ? Outcome.UNDETERMINED : Outcome.MET);
                }
            }
        }
    }
}
