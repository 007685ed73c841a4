package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.committee.CommitteeSources.ANOTHER_AFRICAN_MEMBER;
import static io.github.ogprules.rules.committee.CommitteeSources.BROCHURE;
import static io.github.ogprules.rules.committee.CommitteeSources.CIVIL_SOCIETY_CANDIDATES_2022;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTIONS_2014_SET;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2017;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2018;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2020;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2024;
import static io.github.ogprules.rules.committee.CommitteeSources.FIVE_REGIONS;
import static io.github.ogprules.rules.committee.CommitteeSources.GEORGIA_ELECTED;
import static io.github.ogprules.rules.committee.CommitteeSources.GLOSSARY_MEMBER;
import static io.github.ogprules.rules.committee.CommitteeSources.MEMBERS_2014;
import static io.github.ogprules.rules.committee.CommitteeSources.MEMBERS_2015;
import static io.github.ogprules.rules.committee.CommitteeSources.NEW_MEMBERS_2014;
import static io.github.ogprules.rules.committee.CommitteeSources.PLANS_FOR_ELECTED_COMMITTEE;
import static io.github.ogprules.rules.committee.CommitteeSources.ROTATION_NOTE_2012;
import static io.github.ogprules.rules.committee.CommitteeSources.SELECTION_2020;
import static io.github.ogprules.rules.committee.CommitteeSources.SELECTION_2024;
import static io.github.ogprules.rules.committee.CommitteeSources.STEERING_COMMITTEE;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of the composition of the Steering Committee, with what every edition says of them. Of an optional one {@code none}
 * means that no source says.
 */
public final class CompositionParameters {

    static final Rulebook<CompositionRules> RULEBOOK = new Rulebook<>();

    private static final String NOT_KNOWN = "No source for the time before 2014-10.";

    /** The seats of governments: 0 or more. */
    public static final Key<CompositionRules, Integer> GOVERNMENT_SEATS =
            RULEBOOK.add(number("steering.governmentSeats")
                    .in("2011", 8, DOCUMENTED, "India had left.", PLANS_FOR_ELECTED_COMMITTEE)
                    .in(
                            "2012",
                            9,
                            DOCUMENTED,
                            "With Tanzania. A plan of 2013-04 for 10 and 10 was superseded.",
                            ANOTHER_AFRICAN_MEMBER,
                            ROTATION_NOTE_2012)
                    .in("2014", 11, DOCUMENTED, MEMBERS_2014, NEW_MEMBERS_2014, BROCHURE));

    /** The seats of civil society: 0 or more. */
    public static final Key<CompositionRules, Integer> CIVIL_SOCIETY_SEATS =
            RULEBOOK.add(number("steering.civilSocietySeats")
                    .in("2011", 9, DOCUMENTED, PLANS_FOR_ELECTED_COMMITTEE)
                    .in("2012", 9, DOCUMENTED, ROTATION_NOTE_2012)
                    .in("2014", 11, DOCUMENTED, MEMBERS_2014, NEW_MEMBERS_2014, BROCHURE));

    /** By how many seats the constituencies may differ, 0 or more: by none, but in 2011 the governments were one short. */
    public static final Key<CompositionRules, Integer> PARITY_DIFFERENCE =
            RULEBOOK.add(number("steering.parityDifference")
                    .in("2011", 1, DOCUMENTED, "One government short, as India had left.", PLANS_FOR_ELECTED_COMMITTEE)
                    .in("2012", 0, DOCUMENTED, ROTATION_NOTE_2012)
                    .in("2014", 0, DOCUMENTED, MEMBERS_2014, BROCHURE));

    /** Whether seats may be vacant. Not settled: sources only tell how seats were filled again. */
    public static final Key<CompositionRules, Provision> VACANT_SEATS =
            RULEBOOK.add(ParameterHistory.choice("steering.vacantSeats", Provision.class)
                    .in(
                            "2011",
                            Provision.NOT_DOCUMENTED,
                            UNCONFIRMED,
                            "Seats have been filled by the runner-up within a year (2022) and by a newly selected member at once"
                                    + " (2024); no source says for how long a seat may be vacant.",
                            CIVIL_SOCIETY_CANDIDATES_2022,
                            SELECTION_2024));

    /**
     * The fewest and the most government seats of each region; the regions together are the world. Since 2014 inferred: the clause is
     * not established.
     */
    public static final Key<CompositionRules, List<RegionalLimit>> REGION_SEATS = RULEBOOK.add(ParameterHistory.of(
                    "steering.regionSeats", RegionalLimit.form().list())
            .where(
                    ElectoralRegions::arePartition,
                    "every region of the world once, each with its seats, such as Africa 1 to 4")
            .in(
                    "2011",
                    List.of(
                            RegionalLimit.of(ElectoralRegion.NORTH_AMERICA, 1, 2),
                            RegionalLimit.of(ElectoralRegion.LATIN_AMERICA, 1, 3),
                            RegionalLimit.of(ElectoralRegion.AFRICA, 1, 3),
                            RegionalLimit.of(ElectoralRegion.EUROPE, 1, 3),
                            RegionalLimit.of(ElectoralRegion.ASIA_PACIFIC, 1, 3)),
                    DOCUMENTED,
                    FIVE_REGIONS)
            .in(
                    "2014",
                    List.of(
                            RegionalLimit.of(ElectoralRegion.AFRICA, 1, 4),
                            RegionalLimit.of(ElectoralRegion.AMERICAS, 1, 4),
                            RegionalLimit.of(ElectoralRegion.ASIA_PACIFIC, 1, 4),
                            RegionalLimit.of(ElectoralRegion.EUROPE, 1, 4)),
                    INFERRED,
                    "The clause is not established. Inferred: in 2017 South Africa was elected ahead of a candidate with more"
                            + " points, as Africa had no seat; in 2020 only one European seat was open, as three members"
                            + " stayed; every committee since 2014 keeps 1 to 4. At least 2 is refuted by the committees of"
                            + " 2015 and 2017.",
                    ELECTION_2017,
                    ELECTION_2020));

    /** The countries that make up North America where that is a region of its own. Not settled: the alternative is with Mexico. */
    public static final Key<CompositionRules, Set<CountryCode>> NORTH_AMERICA = RULEBOOK.add(ParameterHistory.of(
                    "steering.northAmerica",
                    Form.set(Form.of(CountryCode.class, "country codes such as CAN", CountryCode::parse)))
            .in(
                    "2011",
                    countries("CAN", "USA"),
                    UNCONFIRMED,
                    "Not settled where Mexico counts. Alternative: with MEX. The committees of 2011 and 2012 keep the limits"
                            + " either way.",
                    FIVE_REGIONS)
            .or(countries("CAN", "MEX", "USA")));

    /** How long a term is, in whole years: 1 or more. */
    public static final Key<CompositionRules, Optional<Integer>> TERM_YEARS =
            RULEBOOK.add(optionalNumber("steering.termYears", 1)
                    .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
                    .in(
                            "2014",
                            Optional.of(3),
                            DOCUMENTED,
                            "Service as a co-chair has extended terms; no source gives a limit.",
                            STEERING_COMMITTEE,
                            ELECTION_2024));

    /** The day of the year on which terms begin. */
    public static final Key<CompositionRules, Optional<MonthDay>> TERM_START = RULEBOOK.add(
            ParameterHistory.of("steering.termStart", Form.dayOfYear().orNone())
                    .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
                    .in("2014", Optional.of(MonthDay.of(10, 1)), DOCUMENTED, STEERING_COMMITTEE, ELECTION_2024));

    /** The first day of terms that may be shorter than others, those of the special election of 2014; none if there are no such terms. */
    public static final Key<CompositionRules, Optional<LocalDate>> SHORTER_TERMS_FROM = RULEBOOK.add(
            ParameterHistory.of("steering.shorterTermsFrom", Form.day().orNone())
                    .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
                    .in(
                            "2014",
                            Optional.of(LocalDate.of(2014, 10, 1)),
                            DOCUMENTED,
                            "The special election of 2014 gave terms of three, two or one years by votes.",
                            GEORGIA_ELECTED,
                            MEMBERS_2015));

    /** How many terms a member serves in a row at most: 1 or more. */
    public static final Key<CompositionRules, Optional<Integer>> CONSECUTIVE_TERMS =
            RULEBOOK.add(optionalNumber("steering.consecutiveTerms", 1)
                    .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
                    .in(
                            "2014",
                            Optional.of(2),
                            DOCUMENTED,
                            "After a break a country may return.",
                            STEERING_COMMITTEE,
                            ELECTION_2024,
                            SELECTION_2020));

    /** How many terms end in each year, over both constituencies. No source gives a number: inferred from a committee that rotates once a year. */
    public static final Key<CompositionRules, Optional<CountRange>> SEATS_ROTATING = RULEBOOK.add(
            ParameterHistory.of("steering.seatsRotating", CountRange.form().orNone())
                    .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
                    .in(
                            "2014",
                            Optional.of(CountRange.atLeast(1)),
                            INFERRED,
                            "No source gives a number. Inferred: the committee rotates once a year, so that some term ends in every"
                                    + " year.",
                            BROCHURE));

    /** The co-chairs from the governments. */
    public static final Key<CompositionRules, CountRange> GOVERNMENT_CO_CHAIRS = RULEBOOK.add(ParameterHistory.of(
                    "steering.governmentCoChairs", CountRange.form())
            .in("2011", CountRange.exactly(2), DOCUMENTED, "The United States and Brazil.", ANOTHER_AFRICAN_MEMBER)
            .in("2014", CountRange.exactly(2), DOCUMENTED, STEERING_COMMITTEE, BROCHURE));

    /** The co-chairs from civil society. */
    public static final Key<CompositionRules, CountRange> CIVIL_SOCIETY_CO_CHAIRS =
            RULEBOOK.add(ParameterHistory.of("steering.civilSocietyCoChairs", CountRange.form())
                    .in(
                            "2011",
                            CountRange.exactly(0),
                            DOCUMENTED,
                            "A chair from civil society came with 2012.",
                            ANOTHER_AFRICAN_MEMBER)
                    .in(
                            "2012",
                            CountRange.of(1, 2),
                            DOCUMENTED,
                            "A third chair, from civil society, from 2012; a second chair from civil society was approved in 2013-04.",
                            ANOTHER_AFRICAN_MEMBER,
                            ELECTIONS_2014_SET)
                    .in("2014", CountRange.exactly(2), DOCUMENTED, STEERING_COMMITTEE, BROCHURE));

    /** How many co-chairs of each constituency lead, and how many are incoming: 0 or more in each of the two roles. */
    public static final Key<CompositionRules, Optional<Integer>> CO_CHAIRS_IN_EACH_ROLE =
            RULEBOOK.add(optionalNumber("steering.coChairsInEachRole", 0)
                    .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
                    .in(
                            "2014",
                            Optional.of(1),
                            DOCUMENTED,
                            "A co-chair serves two years: incoming in the first, lead in the second.",
                            STEERING_COMMITTEE,
                            ELECTION_2018));

    /** Whether an inactive or suspended country may keep its seat. Not settled. */
    public static final Key<CompositionRules, Optional<Provision>> INACTIVE_MEMBERS = RULEBOOK.add(ParameterHistory.of(
                    "steering.inactiveMembers", Form.choice(Provision.class).orNone())
            .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
            .in(
                    "2014",
                    Optional.of(Provision.NOT_DOCUMENTED),
                    UNCONFIRMED,
                    "Inactive and suspended countries do not vote in OGP's elections; what becomes of a seat of theirs is not"
                            + " established.",
                    GLOSSARY_MEMBER));

    /** By how many members the halves of a subcommittee may differ: 0 or more. */
    public static final Key<CompositionRules, Optional<Integer>> SUBCOMMITTEE_PARITY_DIFFERENCE =
            RULEBOOK.add(optionalNumber("steering.subcommitteeParityDifference", 0)
                    .in("2011", Optional.empty(), UNCONFIRMED, NOT_KNOWN)
                    .in(
                            "2014",
                            Optional.of(0),
                            DOCUMENTED,
                            "The co-chairs together form Governance and Leadership.",
                            STEERING_COMMITTEE));

    private CompositionParameters() {}

    private static ParameterHistory<Integer> number(String name) {
        return ParameterHistory.wholeNumber(name).where(seats -> seats >= 0, "0 or more");
    }

    private static ParameterHistory<Optional<Integer>> optionalNumber(String name, int least) {
        return ParameterHistory.of(name, Form.wholeNumber().orNone())
                .where(number -> number.orElse(least) >= least, least + " or more, or none");
    }

    private static Set<CountryCode> countries(String... codes) {
        return Form.inOrder(Stream.of(codes).map(CountryCode::parse).toList());
    }
}
