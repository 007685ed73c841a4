package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.model.committee.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Committees to test with. */
final class Committees {

    static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    /** Countries without regard to where they lie: tests give them regions. */
    static final List<String> CODES = List.of(
            "ALB", "ARG", "ARM", "AUS", "BRA", "BGR", "CAN", "CHL", "COL", "CRI", "HRV", "CZE", "DNK", "ECU", "EST",
            "FIN", "FRA", "GEO", "DEU", "GHA", "GRC", "GTM", "HND", "IDN", "ITA", "KEN", "KOR", "LVA", "LBR", "MWI",
            "MNG", "MAR", "NLD", "NGA", "NOR", "PAN", "PER", "PHL", "ROU", "SEN", "SRB", "ESP", "LKA", "SWE", "TUN",
            "UKR", "URY", "ZAF");

    private Committees() {}

    /** OGP's four regions in its order, as arrays of numbers have them. */
    static final List<Region> REGIONS = List.copyOf(EnumSet.allOf(Region.class));

    static Country country(int number) {
        return Country.of(
                CODES.get(number), CountryCode.parse(CODES.get(number)).getAlpha3());
    }

    static GovernmentMember government(int number, Optional<Region> region) {
        return GovernmentMember.builder()
                .country(country(number))
                .electoralRegion(region)
                .build();
    }

    /** So many governments of each of OGP's four regions, in its order. */
    static List<GovernmentMember> governments(int... ofEachRegion) {
        List<GovernmentMember> governments = new ArrayList<>();
        for (int region = 0; region < ofEachRegion.length; region++) {
            for (int i = 0; i < ofEachRegion[region]; i++) {
                governments.add(government(governments.size(), Optional.of(REGIONS.get(region))));
            }
        }
        return governments;
    }

    static List<CivilSocietyMember> people(int number) {
        List<CivilSocietyMember> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(CivilSocietyMember.of("Person " + (i + 1), "Organisation " + (i + 1)));
        }
        return people;
    }

    static SteeringCommittee.Builder complete() {
        return SteeringCommittee.builder().date(DAY).vacantGovernmentSeats(0).vacantCivilSocietySeats(0);
    }

    /** A term of three years that began so many years before the day of the committee. */
    static Term term(int yearsAgo) {
        LocalDate start = DAY.minusYears(yearsAgo);
        return Term.of(start, start.plusYears(3).minusDays(1), 1 + yearsAgo % 2);
    }

    /** A committee of 22 that keeps every rule: 2 from Africa, 3 from the Americas, 2 from Asia-Pacific, 4 from Europe. */
    static SteeringCommittee inOrder() {
        List<GovernmentMember> governments = new ArrayList<>();
        for (GovernmentMember government : governments(2, 3, 2, 4)) {
            int place = governments.size();
            governments.add(government
                    .withTerm(term(place % 3))
                    .withCoChairRole(role(place))
                    .withStatus(Observation.known(MembershipStatus.ACTIVE)));
        }
        List<CivilSocietyMember> people = new ArrayList<>();
        for (CivilSocietyMember person : people(11)) {
            int place = people.size();
            people.add(person.withTerm(term(place % 3)).withCoChairRole(role(place)));
        }
        return complete()
                .governmentMembers(governments)
                .civilSocietyMembers(people)
                .addSubcommittees(
                        SubcommitteeMembers.of(
                                Subcommittee.GOVERNANCE_AND_LEADERSHIP,
                                List.of(
                                        governments.get(0).getName(),
                                        governments.get(1).getName(),
                                        "Person 1",
                                        "Person 2")),
                        SubcommitteeMembers.of(
                                Subcommittee.CRITERIA_AND_STANDARDS,
                                List.of(governments.get(2).getName(), "Person 3")))
                .build();
    }

    private static Observation<CoChairRole> role(int place) {
        return Observation.known(
                switch (place) {
                    case 0 -> CoChairRole.LEAD;
                    case 1 -> CoChairRole.INCOMING;
                    default -> CoChairRole.NONE;
                });
    }

    /** A committee with one of its governments changed. */
    static SteeringCommittee withGovernment(
            SteeringCommittee committee, int place, UnaryOperator<GovernmentMember> change) {
        List<GovernmentMember> governments = new ArrayList<>(committee.getGovernmentMembers());
        governments.set(place, change.apply(governments.get(place)));
        return committee.withGovernmentMembers(governments);
    }

    /** A committee with one of its people changed. */
    static SteeringCommittee withPerson(
            SteeringCommittee committee, int place, UnaryOperator<CivilSocietyMember> change) {
        List<CivilSocietyMember> people = new ArrayList<>(committee.getCivilSocietyMembers());
        people.set(place, change.apply(people.get(place)));
        return committee.withCivilSocietyMembers(people);
    }
}
