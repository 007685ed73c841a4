package io.github.ogprules.io.reference;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The histories of all countries that are or were members, read when they are first asked for. */
final class Members {

    private static final int YEAR_LENGTH = "2011".length();
    private static final int MONTH_LENGTH = "2011-09".length();

    static final List<MembershipHistory> ALL = read();

    private Members() {}

    private static List<MembershipHistory> read() {
        Map<String, Country> countries = new LinkedHashMap<>();
        Map<String, List<MembershipEvent>> events = new LinkedHashMap<>();
        for (List<String> cells : Resource.read("members.txt")) {
            Country country =
                    countries.computeIfAbsent(cells.get(0), name -> country(name, Resource.text(cells.get(1))));
            events.computeIfAbsent(cells.get(0), unused -> new ArrayList<>()).add(event(country, cells));
        }
        return countries.entrySet().stream()
                .map(country ->
                        MembershipHistory.of(country.getValue(), events.getOrDefault(country.getKey(), List.of())))
                .toList();
    }

    private static Country country(String name, Optional<String> region) {
        return Country.parse(name).withRegion(region.map(label -> CodeList.parse(Region.class, label)));
    }

    private static MembershipEvent event(Country country, List<String> cells) {
        MembershipEvent.Builder event =
                MembershipEvent.builder().country(country).kind(MembershipEventKind.valueOf(cells.get(2)));
        for (String source : cells.get(5).split(" ", -1)) {
            event.addCitations(Sources.of(source));
        }
        String from = cells.get(3);
        if (!cells.get(4).isEmpty()) {
            event.earliest(LocalDate.parse(from)).latest(LocalDate.parse(cells.get(4)));
        } else if (from.length() == YEAR_LENGTH) {
            event.year(Year.parse(from));
        } else if (from.length() == MONTH_LENGTH) {
            event.month(YearMonth.parse(from));
        } else {
            event.day(LocalDate.parse(from));
        }
        return event.build();
    }
}
