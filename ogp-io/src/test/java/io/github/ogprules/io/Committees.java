package io.github.ogprules.io;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** Steering Committees to write, read and show; who sits in them is made up. */
public final class Committees {

    private static final LocalDate DATE = LocalDate.of(2020, 10, 1);

    private static final List<Country> COUNTRIES = List.of(
            Country.of("GEO", "Georgia", Region.EUROPE),
            Country.of("KEN", "Kenya"),
            Country.of("CAN", "Canada", Region.AMERICAS),
            Country.of("KOR", "Republic of Korea", Region.ASIA_PACIFIC),
            Country.of("FRA", "France"));

    private Committees() {}

    /** A committee in which every attribute has a value somewhere. */
    public static SteeringCommittee full() {
        return SteeringCommittee.builder()
                .date(DATE)
                .addGovernmentMembers(
                        GovernmentMember.builder()
                                .country(COUNTRIES.get(0))
                                .electoralRegion(Region.ASIA_PACIFIC)
                                .term(Term.builder()
                                        .start(LocalDate.of(2017, 10, 1))
                                        .end(LocalDate.of(2020, 9, 30))
                                        .number(2)
                                        .extension(TermExtension.of(LocalDate.of(2021, 9, 30), "election put off"))
                                        .build())
                                .coChairRole(CoChairRole.LEAD)
                                .status(MembershipStatus.UNDER_PROCEDURAL_REVIEW)
                                .build(),
                        GovernmentMember.of(COUNTRIES.get(1), Region.AFRICA)
                                .withCoChairRole(Observation.known(CoChairRole.NONE)))
                .addCivilSocietyMembers(
                        CivilSocietyMember.builder()
                                .name("A. Person")
                                .organisation("Open Something")
                                .gender("F")
                                .sector("budgets")
                                .country(COUNTRIES.get(2))
                                .term(Term.of(LocalDate.of(2019, 10, 1), LocalDate.of(2022, 9, 30), 1))
                                .coChairRole(CoChairRole.INCOMING)
                                .build(),
                        CivilSocietyMember.of("Another Person", "Open Something"))
                .vacantGovernmentSeats(9)
                .vacantCivilSocietySeats(9)
                .addSubcommittees(
                        SubcommitteeMembers.of(Subcommittee.CRITERIA_AND_STANDARDS, List.of("A. Person", "Georgia")))
                .addCitations(
                        Citation.of(
                                "Composition",
                                "Open Government Partnership",
                                "2020",
                                "https://www.opengovpartnership.org/composition"),
                        Citation.builder()
                                .title("A letter")
                                .publisher("Open Something")
                                .section("page 2")
                                .build())
                .build();
    }

    /** An election that the regional limits decide. */
    public static Election election() {
        return Election.builder()
                .year(2020)
                .seats(1)
                .stayingMembers(List.of(
                        GovernmentMember.of(COUNTRIES.get(0), Region.ASIA_PACIFIC),
                        GovernmentMember.of(COUNTRIES.get(2), Region.AMERICAS),
                        GovernmentMember.of(COUNTRIES.get(4), Region.EUROPE)))
                .addCandidates(
                        Candidate.of(COUNTRIES.get(3), Region.ASIA_PACIFIC)
                                .withPrintedPoints(70)
                                .withElected(Observation.known(false)),
                        Candidate.of(COUNTRIES.get(1), Region.AFRICA)
                                .withPrintedPoints(50)
                                .withElected(Observation.known(true)))
                .electorate(60)
                .ballotsCast(40)
                .build();
    }

    /** Committees of any kind. */
    public static Stream<SteeringCommittee> random(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> random(random));
    }

    private static SteeringCommittee random(Random random) {
        List<GovernmentMember> governments = COUNTRIES.stream()
                .filter(country -> random.nextBoolean())
                .map(country -> government(country, random))
                .toList();
        List<CivilSocietyMember> persons = Stream.of("A", "B", "C", "D")
                .filter(name -> random.nextBoolean())
                .map(name -> person(name, random))
                .toList();
        List<String> names = new ArrayList<>();
        governments.forEach(member -> names.add(member.getName()));
        persons.forEach(member -> names.add(member.getName()));
        return SteeringCommittee.builder()
                .date(DATE.plusDays(random.nextInt(1000)))
                .governmentMembers(governments)
                .civilSocietyMembers(persons)
                .vacantGovernmentSeats(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(5)))
                .subcommittees(Stream.of(Subcommittee.values())
                        .filter(subcommittee -> random.nextBoolean())
                        .map(subcommittee -> SubcommitteeMembers.of(
                                subcommittee,
                                names.stream()
                                        .filter(name -> random.nextBoolean())
                                        .toList()))
                        .toList())
                .build();
    }

    private static GovernmentMember government(Country country, Random random) {
        return GovernmentMember.builder()
                .country(country)
                .electoralRegion(perhaps(Region.values(), random))
                .term(term(random))
                .coChairRole(observed(CoChairRole.values(), random))
                .status(observed(MembershipStatus.values(), random))
                .build();
    }

    private static CivilSocietyMember person(String name, Random random) {
        return CivilSocietyMember.builder()
                .name(name)
                .organisation("Organisation " + random.nextInt(3))
                .gender(observed(new String[] {"F", "M", "another"}, random))
                .sector(observed(new String[] {"budgets", "justice"}, random))
                .country(perhaps(
                        Stream.of(COUNTRIES.get(0), COUNTRIES.get(1), Country.of("GEO", "Sakartvelo"))
                                .toArray(Country[]::new),
                        random))
                .term(term(random))
                .coChairRole(observed(CoChairRole.values(), random))
                .build();
    }

    private static Optional<Term> term(Random random) {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        LocalDate end = DATE.plusDays(random.nextInt(1000));
        Term.Builder term = Term.builder().end(end);
        if (random.nextInt(4) > 0) {
            term.start(DATE);
        }
        if (random.nextBoolean()) {
            term.number(1 + random.nextInt(2));
        }
        if (random.nextBoolean()) {
            term.extension(TermExtension.of(end.plusDays(1), "a reason"));
        }
        return Optional.of(term.build());
    }

    private static <T> Observation<T> observed(T[] values, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Observation.unknown();
            case 1 -> Observation.notAssessed();
            case 2 -> Observation.notAssessed(Marker.NO_DATA);
            default -> Observation.known(values[random.nextInt(values.length)]);
        };
    }

    private static <T> Optional<T> perhaps(T[] values, Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(values[random.nextInt(values.length)]);
    }
}
