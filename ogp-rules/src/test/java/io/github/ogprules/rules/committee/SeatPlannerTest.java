package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.CONSECUTIVE_TERMS;
import static io.github.ogprules.rules.committee.CompositionParameters.INACTIVE_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.rules.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatPlannerTest {

    private static final SeatPlanner PLANNER = SeatPlanner.of(CompositionRules.edition("2014"));

    /** Governments, each written as its region, and the number of its term if one is to be known. */
    private static List<CommitteeMember> governments(String text, int firstCountry) {
        List<CommitteeMember> members = new ArrayList<>();
        for (String one : text.isEmpty() ? List.<String>of() : List.of(text.split(" ", -1))) {
            String[] parts = one.split(":", -1);
            GovernmentMember member = Committees.government(firstCountry + members.size(), Elections.region(parts[0]));
            members.add(parts.length > 1 ? member.withTerm(term(Integer.parseInt(parts[1]))) : member);
        }
        return members;
    }

    private static Term term(int number) {
        return Term.of(Committees.DAY, Committees.DAY.plusYears(3).minusDays(1), number);
    }

    private static SeatQuestion question(int seats, String staying, String candidates) {
        return SeatQuestion.builder()
                .seats(seats)
                .candidates(governments(candidates, 0))
                .stayingMembers(governments(staying, Committees.CODES.size() - 12))
                .dimension(BalanceDimension.REGION)
                .build();
    }

    private static SeatPlan plan(int seats, String staying, String candidates) {
        return PLANNER.decide(question(seats, staying, candidates));
    }

    private static List<String> obstacles(SeatPlan plan) {
        return plan.getObstacles().stream()
                .map(finding ->
                        finding.getSubject() + ": " + finding.getObserved().getValue() + " of "
                                + finding.getExpected().orElseThrow())
                .toList();
    }

    @Nested
    class Seats_that_can_be_filled {

        @Test
        void are_filled_as_evenly_as_can_be() {
            SeatPlan plan = plan(2, "Af Am Am As Eu Eu", "Am Af Eu As As");

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.POSSIBLE);
            assertThat(plan.getBest().orElseThrow())
                    .extracting(CommitteeMember::getName)
                    .containsExactly("ARG", "AUS");
            assertThat(plan.getEvenness()).contains(new BigDecimal("1.0000"));
            assertThat(plan.getNumberOfSets()).isEqualTo(BigInteger.TEN);
            assertThat(plan.getObstacles()).isEmpty();
            assertThat(plan.getUnmeasured()).isEmpty();
            assertThat(plan.getEdition())
                    .isEqualTo(CompositionRules.edition("2014").getEdition());
        }

        @Test
        void keep_the_regional_limits_first() {
            SeatPlan plan = PLANNER.decide(
                    question(1, "Am:1 As:1 Eu:1 Eu:1", "Am:2 Eu:2 Af:1").withDimension(BalanceDimension.TERM));

            assertThat(plan.getBest().orElseThrow())
                    .extracting(CommitteeMember::getName)
                    .containsExactly("ARM");
            assertThat(plan.getNumberOfSets()).isEqualTo(BigInteger.ONE);
            assertThat(plan.getEvenness()).contains(new BigDecimal("0.0000"));
        }

        @Test
        void of_civil_society_know_no_regions() {
            SeatQuestion question = SeatQuestion.builder()
                    .seats(2)
                    .addStayingMembers(person("Person 1", "F"), person("Person 2", "F"))
                    .addCandidates(person("Person 3", "F"), person("Person 4", "M"), person("Person 5", "M"))
                    .dimension(BalanceDimension.GENDER)
                    .build();
            SeatPlan plan = PLANNER.decide(question);

            assertThat(plan.getBest().orElseThrow())
                    .extracting(CommitteeMember::getName)
                    .containsExactly("Person 4", "Person 5");
            assertThat(plan.getNumberOfSets()).isEqualTo(BigInteger.valueOf(3));
            assertThat(plan.getFindings())
                    .extracting(CommitteeFinding::getSubject)
                    .containsExactly(
                            "Members who stay and seats", "Members who stay", "Candidates that there is room for");
            assertThat(plan.getFindings())
                    .extracting(finding -> finding.getRequirement().getParameters())
                    .containsExactly(
                            List.of("steering.civilSocietySeats"),
                            List.of("steering.consecutiveTerms"),
                            List.of("steering.civilSocietySeats"));
        }

        @Test
        void are_planned_by_the_rules_of_the_edition() {
            SeatQuestion question = question(1, "Am Am Am Af As Eu", "Am Eu");

            assertThat(SeatPlanner.of(CompositionRules.edition("2014").withSeatsOfEachRegion(1, 3))
                            .decide(question)
                            .getNumberOfSets())
                    .isEqualTo(BigInteger.ONE);
            assertThat(PLANNER.decide(question)
                            .getFindings()
                            .get(3)
                            .getRequirement()
                            .getProvenance())
                    .isEqualTo(Provenance.INFERRED);
        }
    }

    private static CommitteeMember person(String name, String gender) {
        return CivilSocietyMember.of(name, "Organisation")
                .withGender(gender.equals("?") ? Observation.unknown() : Observation.known(gender));
    }

    @Nested
    class Seats_that_cannot_be_filled {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 | Am As Eu                | Am Eu    | Africa: candidates: 0 of at least 1",
                    "1 | Am As                   | Af Eu    | Seats for regions that need one: 1 of at least 2",
                    "2 | Af Am As Eu Eu Eu Eu    | Eu Am    | Candidates that there is room for: 1 of at least 2",
                    "1 | Am As Eu Eu Eu Eu Eu Af | Am       | Europe: members who stay: 5 of 0 to 4",
                    "3 | Af Af Am Am As As Eu Eu Eu | Af Am As | Members who stay and seats: 12 of 0 to 11",
                })
        void have_one_obstacle_that_is_enough(int seats, String staying, String candidates, String obstacle) {
            SeatPlan plan = plan(seats, staying, candidates);

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.IMPOSSIBLE);
            assertThat(obstacles(plan)).containsExactly(obstacle);
            assertThat(plan.getNumberOfSets()).isZero();
            assertThat(plan.getBest()).isEmpty();
            assertThat(plan.getEvenness()).isEmpty();
        }

        @Test
        void have_every_obstacle_named() {
            assertThat(obstacles(plan(1, "Eu", "Eu")))
                    .containsExactly(
                            "Africa: candidates: 0 of at least 1",
                            "Americas: candidates: 0 of at least 1",
                            "Asia-Pacific: candidates: 0 of at least 1",
                            "Seats for regions that need one: 1 of at least 3");
        }

        @Test
        void of_civil_society_have_too_few_candidates() {
            SeatQuestion question = SeatQuestion.builder()
                    .seats(2)
                    .addStayingMembers(person("Person 1", "F"))
                    .addCandidates(person("Person 2", "M"))
                    .dimension(BalanceDimension.GENDER)
                    .build();

            assertThat(obstacles(PLANNER.decide(question)))
                    .containsExactly("Candidates that there is room for: 1 of at least 2");
        }
    }

    @Nested
    class Members_whom_the_rules_bar {

        @Test
        void are_in_no_set_if_they_would_serve_too_many_terms() {
            SeatPlan plan = plan(1, "Af:1 Am:1 As:2 Eu", "Am:3 Eu:2 Am");

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.POSSIBLE);
            assertThat(plan.getNumberOfSets()).isEqualTo(BigInteger.TWO);
            assertThat(plan.getSetAside()).containsExactly("ALB");
            assertThat(plan.getBest().orElseThrow())
                    .extracting(CommitteeMember::getName)
                    .containsExactly("ARG");
            assertThat(obstacles(plan(1, "Af Am As Eu", "Am:3")))
                    .containsExactly("Candidates that there is room for: 0 of at least 1");
        }

        @Test
        void make_every_set_impossible_if_they_stay() {
            assertThat(obstacles(plan(1, "Af:1 Am:3 As:2 Eu", "Am"))).containsExactly("Members who stay: 1 to 2 of 0");
            assertThat(PLANNER.sets(question(1, "Af:1 Am:3 As:2 Eu", "Am"))).isEmpty();
        }

        @Test
        void are_inactive_or_suspended_only_if_the_rules_say_so() {
            SeatPlanner strict = SeatPlanner.of(
                    CompositionRules.edition("2014").with(INACTIVE_MEMBERS, Optional.of(Provision.NOT_ALLOWED)));
            SeatQuestion question = question(1, "Af Am As Eu", "Am Eu");
            GovernmentMember suspended = GovernmentMember.builder()
                    .from((GovernmentMember) question.getCandidates().get(0))
                    .status(MembershipStatus.SUSPENDED)
                    .build();
            SeatQuestion withOne =
                    question.withCandidates(suspended, question.getCandidates().get(1));

            assertThat(PLANNER.decide(withOne).getSetAside()).isEmpty();
            assertThat(strict.decide(withOne).getSetAside()).containsExactly("ALB");
            assertThat(strict.decide(question).getSetAside()).isEmpty();
            assertThat(strict.decide(question.withCandidates(
                                            question.getCandidates().get(1))
                                    .withStayingMembers(suspended))
                            .getObstacles())
                    .extracting(CommitteeFinding::getCriterion)
                    .contains(CommitteeCriterion.MEMBERSHIP_STATUS);
        }

        @Test
        void are_not_those_of_whom_nothing_is_known() {
            SeatPlan plan = plan(1, "Af Am As Eu", "Am");

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.POSSIBLE);
            assertThat(plan.getFindings())
                    .filteredOn(finding -> finding.getSubject().equals("Members who stay"))
                    .extracting(CommitteeFinding::getOutcome)
                    .containsOnly(Outcome.UNDETERMINED);
        }
    }

    @Nested
    class Sets {

        @Test
        void are_found_one_by_one_also_where_there_are_very_many() {
            String all = String.join(" ", Collections.nCopies(10, "Af Am As Eu"));
            SeatQuestion question = question(11, "", all);

            assertThat(PLANNER.decide(question).getNumberOfSets()).isGreaterThan(BigInteger.valueOf(1_000_000_000));
            assertThat(PLANNER.sets(question).limit(2))
                    .extracting(set -> set.get(10).getName())
                    .containsExactly(
                            Committees.country(10).getName(),
                            Committees.country(11).getName());
        }

        @Test
        void end_after_the_last() {
            Iterator<List<CommitteeMember>> sets =
                    PLANNER.sets(question(1, "Af Am As", "Eu")).iterator();

            assertThat(sets.next()).hasSize(1);
            assertThat(sets.hasNext()).isFalse();
            assertThatThrownBy(sets::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Nested
    class An_unknown_group {

        @Test
        void leaves_it_open_which_set_is_best_but_not_which_are_in_order() {
            SeatQuestion question = SeatQuestion.builder()
                    .seats(1)
                    .addStayingMembers(person("Person 1", "?"))
                    .addCandidates(person("Person 2", "M"), person("Person 3", "?"))
                    .dimension(BalanceDimension.GENDER)
                    .build();
            SeatPlan plan = PLANNER.decide(question);

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.POSSIBLE);
            assertThat(plan.getNumberOfSets()).isEqualTo(BigInteger.TWO);
            assertThat(plan.getBest()).isEmpty();
            assertThat(plan.getUnmeasured()).containsExactly("Person 1", "Person 3");
        }

        @Test
        void is_what_governments_have_of_gender() {
            SeatPlan plan = PLANNER.decide(question(1, "Af Am As", "Eu").withDimension(BalanceDimension.GENDER));

            assertThat(plan.getBest()).isEmpty();
            assertThat(plan.getUnmeasured()).hasSize(4);
        }
    }

    @Nested
    class A_question {

        @Test
        void is_for_one_seat_at_least() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> question(0, "Af", "Am"))
                    .withMessage("seats 0: expected 1 to 1000");
        }

        @Test
        void is_about_one_constituency() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> question(1, "Af", "Am").withStayingMembers(person("Person 1", "F")))
                    .withMessage("members and candidates of 2 constituencies: expected those of one");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> question(1, "", ""))
                    .withMessage("members and candidates of 0 constituencies: expected those of one");
        }

        @Test
        void has_nobody_twice() {
            SeatQuestion question = question(1, "Af", "Am");
            GovernmentMember albania = GovernmentMember.of(Country.of("ALB", "Albania"), Region.EUROPE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> question.withStayingMembers(albania))
                    .withMessage("'ALB' stays or stands twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SeatQuestion.builder()
                            .seats(1)
                            .addCandidates(person("Person 1", "F"), person("Person 1", "M"))
                            .dimension(BalanceDimension.GENDER)
                            .build())
                    .withMessage("'Person 1' stays or stands twice");
        }

        @Test
        void may_be_without_members_who_stay_or_without_candidates() {
            assertThat(plan(4, "", "Af Am As Eu").getVerdict()).isEqualTo(SeatPlanVerdict.POSSIBLE);
            assertThat(obstacles(plan(1, "Af Am As Eu", "")))
                    .containsExactly("Candidates that there is room for: 0 of at least 1");
        }
    }

    @Nested
    class North_America_before_2014 {

        private static final SeatPlanner BEFORE = SeatPlanner.of(CompositionRules.edition("2012"));

        private static GovernmentMember member(String code, Optional<Region> region) {
            return GovernmentMember.builder()
                    .country(Country.of(code, CountryCode.parse(code).getAlpha3()))
                    .electoralRegion(region)
                    .build();
        }

        @Test
        void takes_nobody_of_unknown_region() {
            SeatQuestion question = SeatQuestion.builder()
                    .seats(1)
                    .addStayingMembers(
                            member("BRA", Optional.of(Region.AMERICAS)),
                            member("ZAF", Optional.of(Region.AFRICA)),
                            member("NOR", Optional.of(Region.EUROPE)),
                            member("IDN", Optional.of(Region.ASIA_PACIFIC)))
                    .addCandidates(member("MEX", Optional.empty()), member("KEN", Optional.of(Region.AFRICA)))
                    .dimension(BalanceDimension.REGION)
                    .build();
            SeatPlan plan = BEFORE.decide(question);

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.IMPOSSIBLE);
            assertThat(obstacles(plan)).containsExactly("North America: candidates: 0 of at least 1");
            assertThat(BEFORE.decide(question.withCandidates(member("CAN", Optional.empty())))
                            .getVerdict())
                    .isEqualTo(SeatPlanVerdict.POSSIBLE);
        }
    }

    /** The planner against listing all sets. */
    @Nested
    class Brute_force {

        private static final int INSTANCES = 1_000;

        /** More terms in a row than OGP allows give more groups to share the seats among. */
        private static final int TERMS = 4;

        private static final SeatPlanner FOUR_TERMS =
                SeatPlanner.of(CompositionRules.edition("2014").with(CONSECUTIVE_TERMS, Optional.of(TERMS)));

        @Test
        void finds_the_same_for_every_one_of_a_thousand_questions() {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(2011);
            int possible = 0;
            for (int instance = 0; instance < INSTANCES; instance++) {
                SeatQuestion question = random(random);
                List<List<CommitteeMember>> sets = sets(question);
                SeatPlan plan = FOUR_TERMS.decide(question);

                assertThat(FOUR_TERMS.sets(question)).as(question.toString()).containsExactlyElementsOf(sets);
                assertThat(plan.getNumberOfSets()).as(question.toString()).isEqualTo(sets.size());
                assertThat(plan.getVerdict())
                        .as(question.toString())
                        .isEqualTo(sets.isEmpty() ? SeatPlanVerdict.IMPOSSIBLE : SeatPlanVerdict.POSSIBLE);
                assertThat(plan.getObstacles().isEmpty())
                        .as(question.toString())
                        .isNotEqualTo(sets.isEmpty());
                assertThat(plan.getBest()).as(question.toString()).isEqualTo(best(question, sets));
                possible += sets.isEmpty() ? 0 : 1;
            }
            assertThat(possible).isBetween(INSTANCES / 4, INSTANCES * 3 / 4);
        }

        /** At most 12 candidates in skewed regions and groups, so that limits and balance pull in different directions. */
        private static SeatQuestion random(RandomGenerator random) {
            boolean governments = random.nextInt(4) > 0;
            int seats = 1 + random.nextInt(6);
            int staying = random.nextInt(7);
            int candidates = 1 + random.nextInt(12);
            int groups = 1 + random.nextInt(5);
            List<CommitteeMember> all = new ArrayList<>();
            for (int number = 0; number < staying + candidates; number++) {
                int region = skewed(random, 4);
                int group = 1 + skewed(random, groups);
                all.add(
                        governments
                                ? Committees.government(number, Optional.of(Committees.REGIONS.get(region)))
                                        .withTerm(term(group))
                                : person("Person " + number, "Group " + group));
            }
            BalanceDimension dimension = governments
                    ? random.nextInt(3) == 0 ? BalanceDimension.REGION : BalanceDimension.TERM
                    : BalanceDimension.GENDER;
            return SeatQuestion.builder()
                    .seats(seats)
                    .stayingMembers(all.subList(0, staying))
                    .candidates(all.subList(staying, all.size()))
                    .dimension(dimension)
                    .build();
        }

        /** A number below a bound, the smaller the likelier. */
        private static int skewed(RandomGenerator random, int bound) {
            int one = random.nextInt(bound);
            int other = random.nextInt(bound);
            return Math.min(one, other);
        }

        /** Every set of candidates that is in order, those with the first candidates first. */
        private static List<List<CommitteeMember>> sets(SeatQuestion question) {
            int seats = question.getSeats();
            int number = question.getCandidates().size();
            return IntStream.range(0, 1 << number)
                    .filter(set -> Integer.bitCount(set) == seats)
                    // The first candidate is the highest bit, so that greater numbers have earlier candidates.
                    .map(set -> -set)
                    .sorted()
                    .map(set -> -set)
                    .mapToObj(set -> IntStream.range(0, number)
                            .filter(candidate -> (set & 1 << (number - 1 - candidate)) != 0)
                            .mapToObj(question.getCandidates()::get)
                            .toList())
                    .filter(set -> isInOrder(question, set))
                    .toList();
        }

        private static boolean isInOrder(SeatQuestion question, List<CommitteeMember> set) {
            List<CommitteeMember> all = together(question, set);
            return all.size() <= 11
                    && all.stream()
                            .flatMap(member -> member.getTerm().stream())
                            .noneMatch(term -> term.getNumber().getAsInt() > TERMS)
                    && (all.get(0) instanceof CivilSocietyMember
                            || Stream.of(Region.values()).allMatch(region -> {
                                long members = all.stream()
                                        .filter(member -> member.findRegion().equals(Optional.of(region)))
                                        .count();
                                return members >= 1 && members <= 4;
                            }));
        }

        private static List<CommitteeMember> together(SeatQuestion question, Collection<CommitteeMember> set) {
            return Stream.concat(question.getStayingMembers().stream(), set.stream())
                    .toList();
        }

        private static Optional<List<CommitteeMember>> best(SeatQuestion question, List<List<CommitteeMember>> sets) {
            List<CommitteeMember> best = null;
            for (List<CommitteeMember> set : sets) {
                // Only a set that is more even replaces an earlier one.
                if (best == null || unevenness(question, set).compareTo(unevenness(question, best)) < 0) {
                    best = set;
                }
            }
            return Optional.ofNullable(best);
        }

        /** The product of c to the power of c over the sizes c of the groups: the exact measure that the entropy is a logarithm of. */
        private static BigInteger unevenness(SeatQuestion question, List<CommitteeMember> set) {
            TreeMap<String, Integer> sizes = new TreeMap<>();
            together(question, set)
                    .forEach(member ->
                            sizes.merge(question.getDimension().groupOf(member).getValue(), 1, Integer::sum));
            return sizes.values().stream()
                    .map(size -> BigInteger.valueOf(size).pow(size))
                    .reduce(BigInteger.ONE, BigInteger::multiply);
        }
    }

    /** Questions with unknown regions against everything that these can be. */
    @Nested
    class Unknown_regions {

        @Test
        void leave_it_open_whether_a_set_is_in_order_only_if_it_depends_on_them() {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(2014);
            Set<SeatPlanVerdict> verdicts = Stream.generate(() -> question(random))
                    .limit(2_000)
                    .map(question -> {
                        SeatPlan plan = PLANNER.decide(question);
                        assertThat(plan.getVerdict()).as(question.toString()).isEqualTo(verdict(question));
                        return plan.getVerdict();
                    })
                    .collect(Collectors.toSet());

            assertThat(verdicts).containsExactlyInAnyOrder(SeatPlanVerdict.values());
        }

        @Test
        void may_together_be_too_few_for_what_the_regions_lack() {
            SeatPlan plan = plan(2, "Am Am", "? Eu");

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.IMPOSSIBLE);
            assertThat(obstacles(plan)).contains("Members and candidates of unknown region: 1 of at least 2");
        }

        @Test
        void set_a_candidate_aside() {
            SeatPlan plan = plan(1, "Af Am As Eu", "? Am ?");

            assertThat(plan.getVerdict()).isEqualTo(SeatPlanVerdict.POSSIBLE);
            assertThat(plan.getNumberOfSets()).isEqualTo(BigInteger.ONE);
            assertThat(plan.getBest().orElseThrow())
                    .extracting(CommitteeMember::getName)
                    .containsExactly("ARG");
            assertThat(plan(1, "Af Am As Eu", "?").getVerdict()).isEqualTo(SeatPlanVerdict.UNDETERMINED);
        }

        private static SeatQuestion question(RandomGenerator random) {
            String staying = regions(random, random.nextInt(9));
            String candidates = regions(random, 1 + random.nextInt(5));
            // More unknown ones would make more cases than can be listed.
            return (staying + candidates)
                                    .chars()
                                    .filter(letter -> letter == '?')
                                    .count()
                            > 4
                    ? question(random)
                    : SeatPlannerTest.question(1 + random.nextInt(4), staying, candidates);
        }

        private static String regions(RandomGenerator random, int number) {
            return IntStream.range(0, number)
                    .mapToObj(one ->
                            List.of("Af", "Am", "Am", "Eu", "Eu", "As", "?").get(random.nextInt(7)))
                    .collect(Collectors.joining(" "));
        }

        /** Possible if a set of candidates of known region is in order in every case, impossible if no set is in any case. */
        private static SeatPlanVerdict verdict(SeatQuestion question) {
            List<SeatQuestion> cases = cases(question);
            int candidates = question.getCandidates().size();
            boolean possible = IntStream.range(0, 1 << candidates)
                    .filter(set -> IntStream.range(0, candidates)
                            .noneMatch(candidate -> (set & 1 << candidate) != 0
                                    && question.getCandidates()
                                            .get(candidate)
                                            .findRegion()
                                            .isEmpty()))
                    .anyMatch(set -> cases.stream().allMatch(one -> isInOrder(one, set)));
            if (possible) {
                return SeatPlanVerdict.POSSIBLE;
            }
            return cases.stream()
                            .anyMatch(one -> IntStream.range(0, 1 << candidates).anyMatch(set -> isInOrder(one, set)))
                    ? SeatPlanVerdict.UNDETERMINED
                    : SeatPlanVerdict.IMPOSSIBLE;
        }

        private static boolean isInOrder(SeatQuestion question, int set) {
            return Integer.bitCount(set) == question.getSeats()
                    && Brute_force.isInOrder(
                            question,
                            IntStream.range(0, question.getCandidates().size())
                                    .filter(candidate -> (set & 1 << candidate) != 0)
                                    .mapToObj(question.getCandidates()::get)
                                    .toList());
        }

        private static List<SeatQuestion> cases(SeatQuestion question) {
            return cases(question.getStayingMembers()).stream()
                    .flatMap(staying -> cases(question.getCandidates()).stream()
                            .map(candidates ->
                                    question.withStayingMembers(staying).withCandidates(candidates)))
                    .toList();
        }

        private static List<List<CommitteeMember>> cases(List<CommitteeMember> members) {
            List<List<CommitteeMember>> cases = List.of(List.of());
            for (CommitteeMember member : members) {
                List<Region> regions = member.findRegion().map(List::of).orElse(List.of(Region.values()));
                cases = cases.stream()
                        .flatMap(start -> regions.stream()
                                .map(region -> Stream.concat(
                                                start.stream(),
                                                Stream.of(((GovernmentMember) member).withElectoralRegion(region)))
                                        .toList()))
                        .toList();
            }
            return cases;
        }
    }
}
