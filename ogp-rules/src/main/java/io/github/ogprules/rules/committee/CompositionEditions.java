package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.committee.CommitteeSources.ANOTHER_AFRICAN_MEMBER;
import static io.github.ogprules.rules.committee.CommitteeSources.ARTICLES;
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
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every edition of the rules on who sits in the Steering Committee, with their numbers; each says only what changes. */
final class CompositionEditions {

    private static final LocalDate LAUNCH = LocalDate.of(2011, 9, 1);
    private static final LocalDate ARTICLES_ADOPTED = LocalDate.of(2012, 4, 1);
    private static final LocalDate ELEVEN_AND_ELEVEN = LocalDate.of(2014, 10, 1);

    static final Timeline<CompositionRules> TIMELINE = Timeline.of(editions());

    private CompositionEditions() {}

    private static List<CompositionRules> editions() {
        CompositionRules first = edition2011();
        CompositionRules second = edition2012(first);
        return List.of(first, second, edition2014(second));
    }

    private static CompositionRules edition2011() {
        return new CompositionRules.Builder()
                .publishedEdition(Edition.of(
                                "2011",
                                "First Steering Committee: 8 governments and 9 members from civil society",
                                LAUNCH,
                                DOCUMENTED,
                                PLANS_FOR_ELECTED_COMMITTEE)
                        .withEffectiveUntil(ARTICLES_ADOPTED.minusDays(1)))
                .governmentSeats(Parameter.of(
                        "steering.governmentSeats", 8, DOCUMENTED, "India had left.", PLANS_FOR_ELECTED_COMMITTEE))
                .civilSocietySeats(
                        Parameter.of("steering.civilSocietySeats", 9, DOCUMENTED, PLANS_FOR_ELECTED_COMMITTEE))
                .parityDifference(Parameter.of(
                        "steering.parityDifference",
                        1,
                        DOCUMENTED,
                        "One government short, as India had left.",
                        PLANS_FOR_ELECTED_COMMITTEE))
                .vacantSeats(Parameter.of(
                        "steering.vacantSeats",
                        Provision.NOT_DOCUMENTED,
                        UNCONFIRMED,
                        "Seats have been filled by the runner-up within a year (2022) and by a newly selected member at once"
                                + " (2024); no source says for how long a seat may be vacant.",
                        CIVIL_SOCIETY_CANDIDATES_2022,
                        SELECTION_2024))
                .regionalLimits(Parameter.of(
                        "steering.regionSeats",
                        List.of(
                                RegionalLimit.of(ElectoralRegion.NORTH_AMERICA, 1, 2),
                                RegionalLimit.of(ElectoralRegion.LATIN_AMERICA, 1, 3),
                                RegionalLimit.of(ElectoralRegion.AFRICA, 1, 3),
                                RegionalLimit.of(ElectoralRegion.EUROPE, 1, 3),
                                RegionalLimit.of(ElectoralRegion.ASIA_PACIFIC, 1, 3)),
                        DOCUMENTED,
                        FIVE_REGIONS))
                .northAmerica(Parameter.of(
                        "steering.northAmerica",
                        Form.inOrder(Set.of(CountryCode.parse("USA"), CountryCode.parse("CAN"))),
                        UNCONFIRMED,
                        "Not settled where Mexico counts. Alternative: with MEX. The committees of 2011 and 2012 keep the limits"
                                + " either way.",
                        FIVE_REGIONS))
                .termYears(notKnown("steering.termYears"))
                .termStart(notKnown("steering.termStart"))
                .shorterTermsFrom(notKnown("steering.shorterTermsFrom"))
                .consecutiveTerms(notKnown("steering.consecutiveTerms"))
                .seatsRotating(notKnown("steering.seatsRotating"))
                .governmentCoChairs(Parameter.of(
                        "steering.governmentCoChairs",
                        CountRange.exactly(2),
                        DOCUMENTED,
                        "The United States and Brazil.",
                        ANOTHER_AFRICAN_MEMBER))
                .civilSocietyCoChairs(Parameter.of(
                        "steering.civilSocietyCoChairs",
                        CountRange.exactly(0),
                        DOCUMENTED,
                        "A chair from civil society came with 2012.",
                        ANOTHER_AFRICAN_MEMBER))
                .coChairsInEachRole(notKnown("steering.coChairsInEachRole"))
                .inactiveMembers(notKnown("steering.inactiveMembers"))
                .subcommitteeParityDifference(notKnown("steering.subcommitteeParityDifference"))
                .build();
    }

    private static CompositionRules edition2012(CompositionRules previous) {
        return from(previous)
                .publishedEdition(Edition.of(
                                "2012",
                                "9 governments and 9 members from civil society",
                                ARTICLES_ADOPTED,
                                // The Articles are of that month; the month in which Tanzania came in is not settled.
                                UNCONFIRMED,
                                ARTICLES,
                                ANOTHER_AFRICAN_MEMBER)
                        .withEffectiveUntil(ELEVEN_AND_ELEVEN.minusDays(1)))
                .governmentSeats(Parameter.of(
                        "steering.governmentSeats",
                        9,
                        DOCUMENTED,
                        "With Tanzania. A plan of 2013-04 for 10 and 10 was superseded.",
                        ANOTHER_AFRICAN_MEMBER,
                        ROTATION_NOTE_2012))
                .civilSocietySeats(Parameter.of("steering.civilSocietySeats", 9, DOCUMENTED, ROTATION_NOTE_2012))
                .parityDifference(Parameter.of("steering.parityDifference", 0, DOCUMENTED, ROTATION_NOTE_2012))
                .civilSocietyCoChairs(Parameter.of(
                        "steering.civilSocietyCoChairs",
                        CountRange.of(1, 2),
                        DOCUMENTED,
                        "A third chair, from civil society, from 2012; a second chair from civil society was approved in 2013-04.",
                        ANOTHER_AFRICAN_MEMBER,
                        ELECTIONS_2014_SET))
                .build();
    }

    private static CompositionRules edition2014(CompositionRules previous) {
        return from(previous)
                .publishedEdition(Edition.of(
                        "2014",
                        "11 governments and 11 members from civil society",
                        ELEVEN_AND_ELEVEN,
                        DOCUMENTED,
                        MEMBERS_2014,
                        NEW_MEMBERS_2014))
                .governmentSeats(Parameter.of(
                        "steering.governmentSeats", 11, DOCUMENTED, MEMBERS_2014, NEW_MEMBERS_2014, BROCHURE))
                .civilSocietySeats(Parameter.of(
                        "steering.civilSocietySeats", 11, DOCUMENTED, MEMBERS_2014, NEW_MEMBERS_2014, BROCHURE))
                .parityDifference(Parameter.of("steering.parityDifference", 0, DOCUMENTED, MEMBERS_2014, BROCHURE))
                .regionalLimits(Parameter.of(
                        "steering.regionSeats",
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
                        ELECTION_2020))
                .termYears(Parameter.of(
                        "steering.termYears",
                        Optional.of(3),
                        DOCUMENTED,
                        "Service as a co-chair has extended terms; no source gives a limit.",
                        STEERING_COMMITTEE,
                        ELECTION_2024))
                .termStart(Parameter.of(
                        "steering.termStart",
                        Optional.of(MonthDay.of(10, 1)),
                        DOCUMENTED,
                        STEERING_COMMITTEE,
                        ELECTION_2024))
                .shorterTermsFrom(Parameter.of(
                        "steering.shorterTermsFrom",
                        Optional.of(ELEVEN_AND_ELEVEN),
                        DOCUMENTED,
                        "The special election of 2014 gave terms of three, two or one years by votes.",
                        GEORGIA_ELECTED,
                        MEMBERS_2015))
                .consecutiveTerms(Parameter.of(
                        "steering.consecutiveTerms",
                        Optional.of(2),
                        DOCUMENTED,
                        "After a break a country may return.",
                        STEERING_COMMITTEE,
                        ELECTION_2024,
                        SELECTION_2020))
                .seatsRotating(Parameter.of(
                        "steering.seatsRotating",
                        Optional.of(CountRange.atLeast(1)),
                        INFERRED,
                        "No source gives a number. Inferred: the committee rotates once a year, so that some term ends in every"
                                + " year.",
                        BROCHURE))
                .governmentCoChairs(Parameter.of(
                        "steering.governmentCoChairs", CountRange.exactly(2), DOCUMENTED, STEERING_COMMITTEE, BROCHURE))
                .civilSocietyCoChairs(Parameter.of(
                        "steering.civilSocietyCoChairs",
                        CountRange.exactly(2),
                        DOCUMENTED,
                        STEERING_COMMITTEE,
                        BROCHURE))
                .coChairsInEachRole(Parameter.of(
                        "steering.coChairsInEachRole",
                        Optional.of(1),
                        DOCUMENTED,
                        "A co-chair serves two years: incoming in the first, lead in the second.",
                        STEERING_COMMITTEE,
                        ELECTION_2018))
                .inactiveMembers(Parameter.of(
                        "steering.inactiveMembers",
                        Optional.of(Provision.NOT_DOCUMENTED),
                        UNCONFIRMED,
                        "Inactive and suspended countries do not vote in OGP's elections; what becomes of a seat of theirs is not"
                                + " established.",
                        GLOSSARY_MEMBER))
                .subcommitteeParityDifference(Parameter.of(
                        "steering.subcommitteeParityDifference",
                        Optional.of(0),
                        DOCUMENTED,
                        "The co-chairs together form Governance and Leadership.",
                        STEERING_COMMITTEE))
                .build();
    }

    private static <T> Parameter<Optional<T>> notKnown(String name) {
        return Parameter.of(name, Optional.empty(), UNCONFIRMED, "No source for the time before 2014-10.");
    }

    private static CompositionRules.Builder from(CompositionRules previous) {
        return new CompositionRules.Builder().from(previous);
    }
}
