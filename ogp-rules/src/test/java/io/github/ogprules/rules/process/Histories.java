package io.github.ogprules.rules.process;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Histories of members. */
final class Histories {

    private static final MembershipEventKind[] KINDS = MembershipEventKind.values();

    /** The events of the cases that OGP published; where sources differ, or tell a month or less, the days between which it was. */
    private static final String CASES = """
            AZE Azerbaijan             | LETTER_OF_INTENT      | 2011
            AZE Azerbaijan             | SUSPENDED             | 2016-05-04
            AZE Azerbaijan             | EXTENDED              | 2017-06-28
            AZE Azerbaijan             | EXTENDED              | 2018-12-05 2018-12-06
            AZE Azerbaijan             | PERMANENTLY_SUSPENDED | 2023-08-17
            BGR Bulgaria               | LETTER_OF_INTENT      | 2011
            BGR Bulgaria               | MADE_INACTIVE         | 2022-03
            BIH Bosnia and Herzegovina | JOINED                | 2014
            BIH Bosnia and Herzegovina | FOUND_CONTRARY        | 2015-10-01 2015-12-31
            BIH Bosnia and Herzegovina | MADE_INACTIVE         | 2018-12-05 2018-12-06
            GEO Georgia                | LETTER_OF_INTENT      | 2011
            GEO Georgia                | SUSPENDED             | 2024-10-14
            GEO Georgia                | REMOVED               | 2026-04-13
            HUN Hungary                | WITHDREW              | 2016-12-06
            LUX Luxembourg             | JOINED                | 2016
            LUX Luxembourg             | WITHDREW              | 2022-12
            MEX Mexico                 | JOINED                | 2011
            MLT Malta                  | LETTER_OF_INTENT      | 2011
            MLT Malta                  | FOUND_CONTRARY        | 2014-12
            MLT Malta                  | PLACED_UNDER_REVIEW   | 2020-02-07
            MLT Malta                  | MADE_INACTIVE         | 2022-03
            MLT Malta                  | REACTIVATED           | 2023-12-27
            MNE Montenegro             | LETTER_OF_INTENT      | 2011
            MNE Montenegro             | FOUND_CONTRARY        | 2014-11-01 2014-12-31
            MNE Montenegro             | MADE_INACTIVE         | 2017-06-29
            MWI Malawi                 | JOINED                | 2013
            MWI Malawi                 | FOUND_CONTRARY        | 2014-11-01 2014-12-31
            MWI Malawi                 | MADE_INACTIVE         | 2022-03
            PAK Pakistan               | JOINED                | 2016
            PAK Pakistan               | FOUND_CONTRARY        | 2018-01-18
            PAK Pakistan               | MADE_INACTIVE         | 2018-09-01 2022-03-31
            PAK Pakistan               | REMOVED               | 2022-03
            RUS Russia                 | LETTER_OF_INTENT      | 2012-04-17
            RUS Russia                 | WITHDREW              | 2013-04-13 2013-05-17
            SLV El Salvador            | LETTER_OF_INTENT      | 2011
            SLV El Salvador            | PLACED_UNDER_REVIEW   | 2021-07
            SLV El Salvador            | MADE_INACTIVE         | 2022-03-24 2022-03-25
            SLV El Salvador            | REMOVED               | 2023-03-28
            TTO Trinidad and Tobago    | JOINED                | 2012
            TTO Trinidad and Tobago    | MADE_INACTIVE         | 2018-12-05 2018-12-06
            TTO Trinidad and Tobago    | REMOVED               | 2019-12-06
            TUR Turkey                 | JOINED                | 2012-04
            TUR Turkey                 | FOUND_CONTRARY        | 2014-12
            TUR Turkey                 | MADE_INACTIVE         | 2016-09-21
            TUR Turkey                 | REMOVED               | 2017-09-21
            TZA Tanzania               | JOINED                | 2012-04
            TZA Tanzania               | WITHDREW              | 2017-06-29 2017-09-20
            USA United States          | JOINED                | 2011
            USA United States          | WITHDREW              | 2026-01-15
            """;

    private Histories() {}

    /** The published cases by the codes of their countries. */
    static Map<String, MembershipHistory> cases() {
        Map<String, MembershipHistory> histories = new TreeMap<>();
        CASES.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            String code = cells[0].substring(0, 3);
            MembershipHistory before = histories.computeIfAbsent(
                    code,
                    unknown -> MembershipHistory.of(
                            Country.of(code, cells[0].substring(4).strip()), List.of()));
            histories.put(code, with(before, event(before.getCountry(), cells[1].strip(), cells[2].strip())));
        });
        return histories;
    }

    private static MembershipHistory with(MembershipHistory history, MembershipEvent event) {
        return history.withEvents(
                Stream.concat(history.getEvents().stream(), Stream.of(event)).toList());
    }

    /** A history of events such as {@code JOINED 2012, FOUND_CONTRARY#2 2014-12}. */
    static MembershipHistory of(String events) {
        Country country = Country.of("TUN", "Tunisia");
        return MembershipHistory.of(
                country,
                Stream.of(events.split(",", -1))
                        .map(String::strip)
                        .filter(event -> !event.isEmpty())
                        .map(event -> event.split(" ", 2))
                        .map(parts -> event(country, parts[0], parts[1]))
                        .toList());
    }

    private static MembershipEvent event(Country country, String kind, String date) {
        String[] name = kind.split("#", -1);
        MembershipEvent.Builder event =
                MembershipEvent.builder().country(country).kind(MembershipEventKind.valueOf(name[0]));
        if (name.length > 1) {
            event.cycle(Integer.parseInt(name[1]));
        }
        String[] days = date.split(" ", -1);
        if (days.length > 1) {
            event.earliest(LocalDate.parse(days[0])).latest(LocalDate.parse(days[1]));
        } else {
            switch (date.length()) {
                case 4 -> event.year(Year.parse(date));
                case 7 -> event.month(YearMonth.parse(date));
                default -> event.day(LocalDate.parse(date));
            }
        }
        return event.build();
    }

    /**
     * Histories whose events have dates of a few days, most of them around the days on which rules change, and cycles that may be
     * unknown.
     */
    static Stream<MembershipHistory> random(int seed, int mostEvents, int mostDays) {
        Random random = new Random(seed);
        return Stream.generate(() -> random(random, mostEvents, mostDays));
    }

    private static MembershipHistory random(Random random, int mostEvents, int mostDays) {
        Country country = Country.of("TUN", "Tunisia");
        while (true) {
            List<MembershipEvent> events = new ArrayList<>();
            LocalDate day = random.nextBoolean() ? LocalDate.of(2017, 9, 17) : LocalDate.of(2021, 12, 29);
            int number = random.nextInt(mostEvents + 1);
            for (int i = 0; i < number; i++) {
                MembershipEventKind kind = i == 0 && random.nextInt(4) > 0
                        ? KINDS[random.nextInt(2)]
                        : random.nextInt(3) == 0
                                ? MembershipEventKind.FOUND_CONTRARY
                                : KINDS[random.nextInt(KINDS.length)];
                MembershipEvent.Builder event = MembershipEvent.builder()
                        .country(country)
                        .kind(kind)
                        .earliest(day)
                        .latest(day.plusDays(random.nextInt(mostDays)));
                if (kind == MembershipEventKind.FOUND_CONTRARY && random.nextInt(4) > 0) {
                    event.cycle(1 + random.nextInt(4));
                }
                events.add(event.build());
                day = day.plusDays(random.nextInt(3));
                if (random.nextInt(6) == 0) {
                    day = day.plusMonths(12);
                }
            }
            try {
                return MembershipHistory.of(country, events);
            } catch (IllegalArgumentException e) {
                // Two statuses on one day: another one.
            }
        }
    }

    /** Every history that knows one thing more: a day less that an event can be of, or a cycle. */
    static Stream<MembershipHistory> learn(MembershipHistory history, int mostCycle) {
        List<MembershipHistory> more = new ArrayList<>();
        for (int i = 0; i < history.getEvents().size(); i++) {
            MembershipEvent event = history.getEvents().get(i);
            int place = i;
            Stream<MembershipEvent> ofDays = event.getEarliest().equals(event.getLatest())
                    ? Stream.of()
                    : Stream.of(
                            event.withEarliest(event.getEarliest().plusDays(1)),
                            event.withLatest(event.getLatest().minusDays(1)));
            Stream<MembershipEvent> ofCycles = event.getKind() == MembershipEventKind.FOUND_CONTRARY
                            && event.getCycle().isEmpty()
                    ? Stream.iterate(1, cycle -> cycle + 1).limit(mostCycle).map(event::withCycle)
                    : Stream.of();
            Stream.concat(ofDays, ofCycles).forEach(known -> {
                List<MembershipEvent> events = new ArrayList<>(history.getEvents());
                events.set(place, known);
                try {
                    more.add(history.withEvents(events));
                } catch (IllegalArgumentException e) {
                    // It cannot turn out so.
                }
            });
        }
        return more.stream();
    }
}
