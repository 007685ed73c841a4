package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.CIVIL_SOCIETY_CO_CHAIRS;
import static io.github.ogprules.rules.committee.CompositionParameters.CIVIL_SOCIETY_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.CONSECUTIVE_TERMS;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_CO_CHAIRS;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.INACTIVE_MEMBERS;
import static io.github.ogprules.rules.committee.ElectionParameters.ENDORSED_WITHOUT_VOTE;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_IN_PERSON_ONLY;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_PER_YEAR;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.rules.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitteeKnowledgeTest {

    private static final int COMMITTEES = 1_500;
    private static final int ELECTIONS = 1_500;
    private static final int QUESTIONS = 3_000;
    private static final int SEATS = 4;

    /** One thing in a list learned, all else as it is. */
    private static <T> Stream<List<T>> learnInOne(List<? extends T> all, Function<T, Stream<? extends T>> learn) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(place -> learn.apply(all.get(place)).map(learned -> {
                    List<T> more = new ArrayList<>(all);
                    more.set(place, learned);
                    return more;
                }));
    }

    static <T> T drawn(Random random, List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One time in three unknown. */
    static <T> Observation<T> observed(Random random, T[] values) {
        return random.nextInt(3) == 0 ? Observation.unknown() : Observation.known(drawn(random, List.of(values)));
    }

    private static Optional<Region> region(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(drawn(random, Committees.REGIONS));
    }

    private static <I> Stream<I> learn(Optional<Region> region, Function<Region, I> with) {
        return region.isPresent() ? Stream.of() : Committees.REGIONS.stream().map(with);
    }

    @Nested
    class Meetings {

        private static final LocalDate DAY = LocalDate.of(2020, 10, 1);
        private static final int MOST = 4;

        static Stream<MeetingRules> rules() {
            return Stream.concat(
                    MeetingRules.all().stream(),
                    Stream.of(MeetingRules.edition("2024")
                            .with(MEETINGS_IN_PERSON_ONLY, true)
                            .with(MEETINGS_PER_YEAR, 2)));
        }

        @ParameterizedTest
        @MethodSource("rules")
        void of_any_number_survive_every_level_and_format_that_can_be_learned(MeetingRules rules) {
            Knowledge<List<Meeting>> knowledge = Knowledge.of(rules, meetings -> learnInOne(meetings, Meetings::learn));

            for (int number = 0; number <= MOST; number++) {
                knowledge.assertMonotoneFrom(IntStream.range(0, number)
                        .mapToObj(month ->
                                Meeting.builder().date(DAY.plusMonths(month)).build())
                        .toList());
            }
        }

        private static Stream<Meeting> learn(Meeting meeting) {
            return Stream.concat(
                    Knowledge.learn(meeting.getLevel(), List.of(MeetingLevel.values()), meeting::withLevel),
                    Knowledge.learn(meeting.getFormat(), List.of(MeetingFormat.values()), meeting::withFormat));
        }
    }

    @Nested
    class Composition {

        private static final List<Term> TERMS = List.of(
                Committees.term(0),
                Committees.term(2),
                Committees.term(1).withNumber(1),
                Committees.term(2).withNumber(3),
                Committees.term(1).withEnd(Optional.empty()),
                Committees.term(2).withStart(Optional.empty()),
                Committees.term(4).withStart(LocalDate.of(2016, 3, 4)));

        static Stream<CompositionRules> rules() {
            return Stream.concat(CompositionRules.all().stream(), Stream.of(CompositionRules.edition("2014")))
                    .map(rules -> rules.with(GOVERNMENT_SEATS, SEATS)
                            .with(CIVIL_SOCIETY_SEATS, SEATS)
                            .withSeatsOfEachRegion(1, 2)
                            .with(GOVERNMENT_CO_CHAIRS, CountRange.of(1, 2))
                            .with(CIVIL_SOCIETY_CO_CHAIRS, CountRange.of(1, 2)));
        }

        @ParameterizedTest
        @MethodSource("rules")
        void of_a_committee_survives_all_that_can_be_learned_of_it(CompositionRules rules) {
            Knowledge<SteeringCommittee> knowledge =
                    Knowledge.ofParts(committee -> parts(rules.decide(committee)), Composition::learn);
            Random random = new Random(2020);

            for (int i = 0; i < COMMITTEES; i++) {
                knowledge.assertMonotoneAlongAWay(committee(random), random);
            }
        }

        @ParameterizedTest
        @MethodSource("rules")
        void of_a_committee_survives_all_that_can_be_learned_of_the_year_before(CompositionRules rules) {
            Random random = new Random(2021);

            for (int i = 0; i < COMMITTEES / 10; i++) {
                SteeringCommittee committee = committee(random);
                Knowledge<SteeringCommittee> knowledge =
                        Knowledge.ofParts(before -> parts(rules.decide(committee, before)), Composition::learn);
                knowledge.assertMonotoneAlongAWay(committee(random).withDate(Committees.DAY.minusYears(1)), random);
            }
        }

        /** The findings on several together are there only if they are needed. */
        private static Map<String, CodeList> parts(CommitteeDecision decision) {
            Map<String, CodeList> parts = new LinkedHashMap<>();
            parts.put("verdict", decision.getVerdict());
            decision.getFindings().stream()
                    .filter(finding -> !finding.getSubject().startsWith("Members of unknown"))
                    .forEach(finding -> parts.put(
                            finding.getCriterion().getLabel() + ", " + finding.getSubject(), finding.getOutcome()));
            return parts;
        }

        private static Stream<SteeringCommittee> learn(SteeringCommittee committee) {
            List<GovernmentMember> governments = committee.getGovernmentMembers();
            List<CivilSocietyMember> people = committee.getCivilSocietyMembers();
            Stream<SteeringCommittee> ofMembers = Stream.concat(
                    learnInOne(governments, Composition::learn).map(committee::withGovernmentMembers),
                    learnInOne(people, Composition::learn).map(committee::withCivilSocietyMembers));
            Stream<SteeringCommittee> ofGovernmentSeats =
                    committee.getVacantGovernmentSeats().isPresent()
                            ? Stream.of()
                            : Stream.of(
                                    committee.withVacantGovernmentSeats(OptionalInt.of(0)),
                                    committee.withVacantGovernmentSeats(
                                            OptionalInt.of(Math.max(1, SEATS - governments.size()))),
                                    committee.withGovernmentMembers(plus(
                                            governments, Committees.government(governments.size(), Optional.empty()))));
            Stream<SteeringCommittee> ofCivilSocietySeats =
                    committee.getVacantCivilSocietySeats().isPresent()
                            ? Stream.of()
                            : Stream.of(
                                    committee.withVacantCivilSocietySeats(OptionalInt.of(0)),
                                    committee.withVacantCivilSocietySeats(
                                            OptionalInt.of(Math.max(1, SEATS - people.size()))),
                                    committee.withCivilSocietyMembers(plus(
                                            people, CivilSocietyMember.of("Person " + people.size(), "Organisation"))));
            return Stream.of(ofMembers, ofGovernmentSeats, ofCivilSocietySeats).flatMap(learned -> learned);
        }

        private static <T> List<T> plus(List<T> members, T member) {
            return Stream.concat(members.stream(), Stream.of(member)).toList();
        }

        private static Stream<GovernmentMember> learn(GovernmentMember member) {
            return Stream.of(
                            CommitteeKnowledgeTest.learn(
                                    member.getElectoralRegion(),
                                    region -> member.withElectoralRegion(Optional.of(region))),
                            learn(member.getTerm(), term -> member.withTerm(Optional.of(term))),
                            Knowledge.<GovernmentMember, CoChairRole>learn(
                                    member.getCoChairRole(), List.of(CoChairRole.values()), member::withCoChairRole),
                            Knowledge.<GovernmentMember, MembershipStatus>learn(
                                    member.getStatus(), List.of(MembershipStatus.values()), member::withStatus))
                    .flatMap(learned -> learned);
        }

        private static Stream<CivilSocietyMember> learn(CivilSocietyMember member) {
            return Stream.concat(
                    learn(member.getTerm(), term -> member.withTerm(Optional.of(term))),
                    Knowledge.<CivilSocietyMember, CoChairRole>learn(
                            member.getCoChairRole(), List.of(CoChairRole.values()), member::withCoChairRole));
        }

        private static <I> Stream<I> learn(Optional<Term> known, Function<Term, I> with) {
            if (known.isEmpty()) {
                return TERMS.stream().map(with);
            }
            Term term = known.get();
            Stream<Term> ofStart = term.getStart().isPresent()
                    ? Stream.of()
                    : Stream.of(3, 1, 5)
                            .map(years -> term.withStart(term.getEnd()
                                    .orElseThrow()
                                    .minusYears(years)
                                    .plusDays(1)));
            Stream<Term> ofEnd = term.getEnd().isPresent()
                    ? Stream.of()
                    : Stream.of(3, 1, 5)
                            .map(years -> term.withEnd(term.getStart()
                                    .orElseThrow()
                                    .plusYears(years)
                                    .minusDays(1)));
            Stream<Term> ofNumber = term.getNumber().isPresent()
                    ? Stream.of()
                    : Stream.of(1, 3).map(number -> term.withNumber(OptionalInt.of(number)));
            return Stream.of(ofStart, ofEnd, ofNumber).flatMap(terms -> terms).map(with);
        }

        static SteeringCommittee committee(Random random) {
            int governments = random.nextInt(SEATS + 1);
            int people = random.nextInt(SEATS + 1);
            return SteeringCommittee.builder()
                    .date(Committees.DAY)
                    .governmentMembers(IntStream.range(0, governments)
                            .mapToObj(place -> Committees.government(place, region(random))
                                    .withTerm(term(random))
                                    .withCoChairRole(observed(random, CoChairRole.values()))
                                    .withStatus(observed(random, MembershipStatus.values())))
                            .toList())
                    .civilSocietyMembers(IntStream.range(0, people)
                            .mapToObj(place -> CivilSocietyMember.of("Person " + place, "Organisation")
                                    .withTerm(term(random))
                                    .withCoChairRole(observed(random, CoChairRole.values())))
                            .toList())
                    .vacantGovernmentSeats(vacant(random, SEATS - governments))
                    .vacantCivilSocietySeats(vacant(random, SEATS - people))
                    .build();
        }

        private static Optional<Term> term(Random random) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(drawn(random, TERMS));
        }

        private static OptionalInt vacant(Random random, int left) {
            return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(left);
        }
    }

    @Nested
    class An_election {

        private static final int MOST_CANDIDATES = 5;

        private static final CompositionRules COMPOSITION =
                CompositionRules.edition("2014").with(GOVERNMENT_SEATS, SEATS).withSeatsOfEachRegion(1, 2);

        static Stream<ElectionRules> rules() {
            return Stream.concat(
                    ElectionRules.all().stream()
                            .map(rules -> rules.withComposition(rules.getComposition()
                                    .with(GOVERNMENT_SEATS, SEATS)
                                    .withSeatsOfEachRegion(1, 2))),
                    Stream.of(ElectionRules.edition("2017")
                            .withComposition(COMPOSITION)
                            .with(ENDORSED_WITHOUT_VOTE, false)));
        }

        @ParameterizedTest
        @MethodSource("rules")
        void survives_all_that_can_be_learned_of_points_regions_and_members_who_stay(ElectionRules rules) {
            Knowledge<Election> knowledge =
                    Knowledge.ofParts(election -> parts(rules.decide(election)), An_election::learn);
            Random random = new Random(2017);

            for (int i = 0; i < ELECTIONS; i++) {
                knowledge.assertMonotoneAlongAWay(election(random), random);
            }
        }

        private static Map<String, CodeList> parts(ElectionDecision decision) {
            Map<String, CodeList> parts = new LinkedHashMap<>();
            parts.put("verdict", decision.getVerdict());
            decision.getFindings()
                    .forEach(finding ->
                            parts.put(finding.getCandidate().getCountry().getName(), finding.getOutcome()));
            decision.getCommitteeFindings()
                    .forEach(finding -> parts.put(
                            finding.getCriterion().getLabel() + ", " + finding.getSubject(), finding.getOutcome()));
            return parts;
        }

        private static Stream<Election> learn(Election election) {
            return Stream.concat(
                    learnInOne(election.getCandidates(), An_election::learn).map(election::withCandidates),
                    learnWhoStays(election));
        }

        private static Stream<Candidate> learn(Candidate candidate) {
            return Stream.concat(
                    CommitteeKnowledgeTest.learn(
                            candidate.getElectoralRegion(),
                            region -> candidate.withElectoralRegion(Optional.of(region))),
                    candidate.getPrintedPoints().isPresent()
                            ? Stream.of()
                            : Stream.of(0, 1, 2, 3).map(points -> candidate.withPrintedPoints(OptionalInt.of(points))));
        }

        private static Stream<Election> learnWhoStays(Election election) {
            Observation<List<GovernmentMember>> staying = election.getStayingMembers();
            Stream<List<GovernmentMember>> learned = staying.isKnown()
                    ? learnInOne(
                            staying.getValue(),
                            member -> CommitteeKnowledgeTest.learn(
                                    member.getElectoralRegion(),
                                    region -> member.withElectoralRegion(Optional.of(region))))
                    : IntStream.rangeClosed(0, Math.max(0, SEATS - election.getSeats()))
                            .mapToObj(An_election::staying);
            return learned.map(members -> election.withStayingMembers(Observation.known(members)));
        }

        private static List<GovernmentMember> staying(int number) {
            return IntStream.range(0, number)
                    .mapToObj(place -> Committees.government(MOST_CANDIDATES + place, Optional.empty()))
                    .toList();
        }

        static Election election(Random random) {
            int seats = 1 + random.nextInt(3);
            return Election.builder()
                    .year(2017)
                    .seats(seats)
                    .candidates(IntStream.range(0, 1 + random.nextInt(MOST_CANDIDATES))
                            .mapToObj(place -> Candidate.builder()
                                    .country(Committees.country(place))
                                    .electoralRegion(region(random))
                                    .printedPoints(
                                            random.nextInt(4) == 0
                                                    ? OptionalInt.empty()
                                                    : OptionalInt.of(random.nextInt(4)))
                                    .build())
                            .toList())
                    .stayingMembers(
                            random.nextInt(4) == 0
                                    ? Observation.unknown()
                                    : Observation.known(staying(SEATS - seats).stream()
                                            .map(member -> member.withElectoralRegion(region(random)))
                                            .toList()))
                    .build();
        }
    }

    @Nested
    class A_seat_plan {

        private static final CompositionRules COMPOSITION = CompositionRules.edition("2014")
                .with(GOVERNMENT_SEATS, SEATS)
                .withSeatsOfEachRegion(1, 2)
                .with(CONSECUTIVE_TERMS, Optional.of(2));

        private static final List<MembershipStatus> WITH_VOTE =
                List.of(MembershipStatus.ACTIVE, MembershipStatus.UNDER_PROCEDURAL_REVIEW);

        static Stream<CompositionRules> rules() {
            return Stream.of(
                    COMPOSITION,
                    COMPOSITION.with(INACTIVE_MEMBERS, Optional.of(Provision.NOT_ALLOWED)),
                    CompositionRules.edition("2012")
                            .with(GOVERNMENT_SEATS, SEATS)
                            .withSeatsOfEachRegion(1, 2));
        }

        /** What is not known of terms and status bars nobody, so that it may turn out to make impossible what was not. */
        @ParameterizedTest
        @MethodSource("rules")
        void survives_every_region_and_all_that_bars_nobody(CompositionRules rules) {
            SeatPlanner planner = SeatPlanner.of(rules);
            Knowledge<SeatQuestion> knowledge = Knowledge.ofVerdict(
                    question -> planner.decide(question).getVerdict(), question -> learn(question, WITH_VOTE, 2));
            Random random = new Random(2019);

            for (int i = 0; i < QUESTIONS; i++) {
                knowledge.assertMonotoneAlongAWay(question(random), random);
            }
        }

        @ParameterizedTest
        @MethodSource("rules")
        void that_is_impossible_survives_everything(CompositionRules rules) {
            SeatPlanner planner = SeatPlanner.of(rules);
            Knowledge<SeatQuestion> knowledge = Knowledge.ofVerdict(
                    question -> {
                        SeatPlanVerdict verdict = planner.decide(question).getVerdict();
                        return verdict == SeatPlanVerdict.POSSIBLE ? SeatPlanVerdict.UNDETERMINED : verdict;
                    },
                    question -> learn(question, List.of(MembershipStatus.values()), 4));
            Random random = new Random(2020);

            for (int i = 0; i < QUESTIONS; i++) {
                knowledge.assertMonotoneAlongAWay(question(random), random);
            }
        }

        private static Stream<SeatQuestion> learn(
                SeatQuestion question, List<MembershipStatus> statuses, int mostTerms) {
            Function<CommitteeMember, Stream<? extends CommitteeMember>> learn =
                    member -> learn((GovernmentMember) member, statuses, mostTerms);
            return Stream.concat(
                    learnInOne(question.getStayingMembers(), learn).map(question::withStayingMembers),
                    learnInOne(question.getCandidates(), learn).map(question::withCandidates));
        }

        private static Stream<GovernmentMember> learn(
                GovernmentMember member, List<MembershipStatus> statuses, int mostTerms) {
            Stream<GovernmentMember> ofTerm = member.getTerm().isPresent()
                    ? Stream.of()
                    : IntStream.rangeClosed(1, mostTerms)
                            .mapToObj(number -> member.withTerm(
                                    Optional.of(Committees.term(1).withNumber(OptionalInt.of(number)))));
            return Stream.of(
                            CommitteeKnowledgeTest.learn(
                                    member.getElectoralRegion(),
                                    region -> member.withElectoralRegion(Optional.of(region))),
                            Knowledge.<GovernmentMember, MembershipStatus>learn(
                                    member.getStatus(), statuses, member::withStatus),
                            ofTerm)
                    .flatMap(learned -> learned);
        }

        static SeatQuestion question(Random random) {
            int seats = 1 + random.nextInt(SEATS - 1);
            int staying = SEATS - seats - random.nextInt(2);
            List<GovernmentMember> members = IntStream.range(0, Math.max(0, staying) + 1 + random.nextInt(4))
                    .mapToObj(place -> Committees.government(place, region(random))
                            .withStatus(observed(random, MembershipStatus.values()))
                            .withTerm(
                                    random.nextBoolean()
                                            ? Optional.empty()
                                            : Optional.of(Committees.term(1)
                                                    .withNumber(OptionalInt.of(1 + random.nextInt(4))))))
                    .toList();
            return SeatQuestion.builder()
                    .stayingMembers(members.subList(0, Math.max(0, staying)))
                    .candidates(members.subList(Math.max(0, staying), members.size()))
                    .seats(seats)
                    .dimension(BalanceDimension.REGION)
                    .build();
        }
    }
}
