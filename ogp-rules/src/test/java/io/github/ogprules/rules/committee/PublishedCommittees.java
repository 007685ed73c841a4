package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.PublishedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The committees in the folder of published data. */
final class PublishedCommittees {

    private static final String TITLES = " \\(source titles?\\)";

    private PublishedCommittees() {}

    static List<String> starts() {
        return starts("committee-governments.csv");
    }

    static List<String> startsOfCivilSociety() {
        return starts("committee-civil-society.csv");
    }

    private static List<String> starts(String file) {
        return PublishedTable.read(file).stream()
                .map(row -> row.get("committee_start"))
                .distinct()
                .toList();
    }

    static Country country(String name) {
        return Country.builder()
                .code(CountryCode.findByName(name).orElseThrow())
                .name(name)
                .build();
    }

    static List<GovernmentMember> governments(String start) {
        return rows("committee-governments.csv", start).stream()
                .map(row -> GovernmentMember.of(
                        country(row.get("government")), CodeList.parse(Region.class, row.get("electoral_region"))))
                .toList();
    }

    static List<CivilSocietyMember> civilSociety(String start) {
        return rows("committee-civil-society.csv", start).stream()
                .map(PublishedCommittees::person)
                .toList();
    }

    private static CivilSocietyMember person(Map<String, String> row) {
        String gender = row.get("gender").replaceAll(TITLES, "");
        return CivilSocietyMember.of(row.get("name"), row.get("organisation"))
                .withGender(gender.isEmpty() ? Observation.unknown() : Observation.known(gender))
                .withCountry(
                        row.get("based_in").isEmpty() ? Optional.empty() : Optional.of(country(row.get("based_in"))));
    }

    /** A committee as of the first day of its month; the half that is not in the data is unknown. */
    static SteeringCommittee committee(String start) {
        SteeringCommittee.Builder committee = SteeringCommittee.builder().date(LocalDate.parse(start + "-01"));
        if (starts().contains(start)) {
            committee.governmentMembers(governments(start)).vacantGovernmentSeats(0);
        }
        if (startsOfCivilSociety().contains(start)) {
            committee.civilSocietyMembers(civilSociety(start)).vacantCivilSocietySeats(0);
        }
        return committee.build();
    }

    private static List<Map<String, String>> rows(String file, String start) {
        return PublishedTable.read(file).stream()
                .filter(row -> row.get("committee_start").equals(start))
                .toList();
    }
}
