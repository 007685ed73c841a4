package io.github.ogprules.rules.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BalanceTest {

    private static final Observation<String> UNKNOWN = Observation.unknown();

    /** The genders of some people; a question mark for unknown. */
    private static SteeringCommittee people(String genders) {
        List<CivilSocietyMember> people = new ArrayList<>();
        for (String gender : genders.isEmpty() ? List.<String>of() : List.of(genders.split(" ", -1))) {
            people.add(CivilSocietyMember.of("Person " + people.size(), "Organisation")
                    .withGender(gender.equals("?") ? UNKNOWN : Observation.known(gender)));
        }
        return Committees.complete().civilSocietyMembers(people).build();
    }

    private static Balance gender(String genders) {
        return Balance.of(people(genders), Constituency.CIVIL_SOCIETY, BalanceDimension.GENDER);
    }

    @Nested
    class Known_groups {

        @Test
        void have_their_numbers_and_shares() {
            Balance balance = gender("F M M M/F F M");

            assertThat(balance.getConstituency()).contains(Constituency.CIVIL_SOCIETY);
            assertThat(balance.getDimension()).isEqualTo(BalanceDimension.GENDER);
            assertThat(balance.getMembers()).isEqualTo(6);
            assertThat(balance.getUnknown()).isZero();
            assertThat(balance.getUnknownShare()).contains(Ratio.of(0, 1));
            assertThat(balance.getGroups())
                    .extracting(BalanceGroup::getName, BalanceGroup::getMembers)
                    .containsExactly(tuple("F", 2), tuple("M", 3), tuple("M/F", 1));
            assertThat(balance.getGroups().get(0).getMinShare()).isEqualTo(Ratio.of(1, 3));
            assertThat(balance.getGroups().get(0).getMaxShare()).isEqualTo(Ratio.of(1, 3));
            assertThat(balance.getMinLargestShare()).contains(Ratio.of(1, 2));
            assertThat(balance.getMaxLargestShare()).contains(Ratio.of(1, 2));
            assertThat(balance.getMinEvenness()).contains(new BigDecimal("0.9206"));
            assertThat(balance.getMaxEvenness()).contains(new BigDecimal("0.9206"));
        }

        private static Tuple tuple(Object... values) {
            return Tuple.tuple(values);
        }

        @Test
        void of_gender_are_the_same_in_capitals_and_abbreviated() {
            assertThat(gender("female Female F m male Non-binary").getGroups())
                    .extracting(BalanceGroup::getName, BalanceGroup::getMembers)
                    .containsExactly(tuple("Non-binary", 1), tuple("female", 3), tuple("m", 2));
            assertThat(BalanceMeasures.check(
                                    gender("female Female F m"), BalanceTarget.atLeast("FEMALE", Ratio.ofPercent(75)))
                            .getOutcome())
                    .isEqualTo(Outcome.MET);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                H M M F,          H=1 F=1,       2
                Hombre m,         Hombre=1,      1
                Mujer Mujer M ?,  Mujer=2,       2
                Homem M,          Homem=1,       1
                F M M,            F=1 M=2,       0
                Femenino M,       Femenino=1 M=1, 0
                M M,              M=2,           0
                """)
        void of_gender_do_not_count_an_M_that_may_be_mujer(String genders, String groups, int unknown) {
            Balance balance = gender(genders);

            assertThat(balance.getUnknown()).isEqualTo(unknown);
            assertThat(balance.getGroups().stream().map(group -> group.getName() + "=" + group.getMembers()))
                    .containsExactlyInAnyOrder(groups.split(" ", -1));
        }

        @Test
        void of_regions_are_OGPs_four_even_if_one_has_nobody() {
            SteeringCommittee committee = Committees.complete()
                    .governmentMembers(Committees.governments(1, 4, 2, 4))
                    .civilSocietyMembers(List.of(
                            CivilSocietyMember.of("A", "B").withCountry(Country.of("PER", "Peru", Region.AMERICAS))))
                    .build();

            Balance governments = Balance.of(committee, Constituency.GOVERNMENT, BalanceDimension.REGION);
            Balance all = Balance.of(committee, BalanceDimension.REGION);
            Balance people = Balance.of(committee, Constituency.CIVIL_SOCIETY, BalanceDimension.REGION);

            assertThat(governments.getGroups())
                    .extracting(BalanceGroup::getName, BalanceGroup::getMembers)
                    .containsExactly(
                            tuple("Africa", 1), tuple("Americas", 4), tuple("Asia-Pacific", 2), tuple("Europe", 4));
            assertThat(all.getConstituency()).isEmpty();
            assertThat(all.getMembers()).isEqualTo(12);
            assertThat(all.getGroups().get(1).getMembers()).isEqualTo(5);
            assertThat(people.getGroups()).extracting(BalanceGroup::getMembers).containsExactly(0, 1, 0, 0);
            assertThat(people.getMinEvenness()).contains(new BigDecimal("0.0000"));
        }

        @Test
        void of_terms_are_the_first_and_the_second_and_others_that_occur() {
            assertThat(terms(1, 1, 2).getGroups())
                    .extracting(BalanceGroup::getName, BalanceGroup::getMembers)
                    .containsExactly(tuple("Term 1", 2), tuple("Term 2", 1));
            assertThat(terms(3).getGroups())
                    .extracting(BalanceGroup::getName, BalanceGroup::getMembers)
                    .containsExactly(tuple("Term 1", 0), tuple("Term 2", 0), tuple("Term 3", 1));
            assertThat(terms(0).getUnknown()).isOne();
        }

        private static Balance terms(int... numbers) {
            LocalDate start = Committees.DAY;
            LocalDate end = start.plusYears(3).minusDays(1);
            List<GovernmentMember> members = new ArrayList<>();
            for (int number : numbers) {
                members.add(Committees.government(members.size(), Optional.of(Region.EUROPE))
                        .withTerm(number == 0 ? Term.of(start, end) : Term.of(start, end, number)));
            }
            return Balance.of(
                    Committees.complete().governmentMembers(members).build(),
                    Constituency.GOVERNMENT,
                    BalanceDimension.TERM);
        }

        @Test
        void of_sectors_are_those_that_people_name() {
            SteeringCommittee committee = Committees.complete()
                    .civilSocietyMembers(List.of(
                            CivilSocietyMember.of("A", "X").withSector(Observation.known("extractives")),
                            CivilSocietyMember.of("B", "Y").withSector(Observation.known("budgets")),
                            CivilSocietyMember.of("C", "Z")))
                    .build();

            Balance sectors = Balance.of(committee, BalanceDimension.SECTOR);

            assertThat(sectors.getGroups()).extracting(BalanceGroup::getName).containsExactly("budgets", "extractives");
            assertThat(sectors.getUnknown()).isOne();
        }
    }

    @Nested
    class Governments {

        @Test
        void have_neither_gender_nor_sector() {
            SteeringCommittee committee = Committees.complete()
                    .governmentMembers(Committees.governments(2, 2))
                    .civilSocietyMembers(people("F ?").getCivilSocietyMembers())
                    .build();

            assertThat(Balance.of(committee, BalanceDimension.GENDER))
                    .isEqualTo(Balance.of(committee.withGovernmentMembers(List.of()), BalanceDimension.GENDER));
            assertThat(Balance.of(committee, Constituency.GOVERNMENT, BalanceDimension.SECTOR)
                            .getMembers())
                    .isZero();
            assertThat(Balance.of(committee, BalanceDimension.SECTOR).getMembers())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Nobody {

        @Test
        void has_no_shares() {
            Balance nobody = gender("");

            assertThat(nobody.getMembers()).isZero();
            assertThat(nobody.getGroups()).isEmpty();
            assertThat(nobody.getUnknownShare()).isEmpty();
            assertThat(nobody.getMinLargestShare()).isEmpty();
            assertThat(nobody.getMaxLargestShare()).isEmpty();
            assertThat(nobody.getMinEvenness()).isEmpty();
            assertThat(nobody.getMaxEvenness()).isEmpty();
            assertThat(Balance.of(people(""), Constituency.GOVERNMENT, BalanceDimension.REGION)
                            .getGroups())
                    .isEmpty();
        }

        @Test
        void is_not_assessed_against_a_target() {
            CommitteeFinding finding = gender("").check(BalanceTarget.atLeast("F", Ratio.ofPercent(40)));

            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getObserved()).isEqualTo(Observation.notAssessed());
        }
    }

    /** Bounds against everything that people of unknown group can be: of a group that is known, or of one of their own. */
    @Nested
    class Unknown_groups {

        static Stream<String> genders() {
            List<String> all = new ArrayList<>();
            for (int unknown = 0; unknown <= 4; unknown++) {
                for (int f = 0; f <= 4; f++) {
                    for (int m = 0; m <= 3; m++) {
                        for (int x = 0; x <= 1; x++) {
                            List<String> people = new ArrayList<>(Collections.nCopies(f, "F"));
                            people.addAll(Collections.nCopies(m, "M"));
                            people.addAll(Collections.nCopies(x, "X"));
                            people.addAll(Collections.nCopies(unknown, "?"));
                            if (!people.isEmpty()) {
                                all.add(String.join(" ", people));
                            }
                        }
                    }
                }
            }
            return all.stream();
        }

        @ParameterizedTest
        @MethodSource("genders")
        void leave_bounds_that_are_reached(String genders) {
            Balance balance = gender(genders);
            List<List<String>> completions = completions(List.of(genders.split(" ", -1)));

            assertThat(balance.getMinEvenness())
                    .isEqualTo(completions.stream().map(BalanceTest::evenness).min(BigDecimal::compareTo));
            assertThat(balance.getMaxEvenness())
                    .isEqualTo(completions.stream().map(BalanceTest::evenness).max(BigDecimal::compareTo));
            assertThat(balance.getMinLargestShare())
                    .isEqualTo(completions.stream().map(BalanceTest::largest).min(Ratio::compareTo));
            assertThat(balance.getMaxLargestShare())
                    .isEqualTo(completions.stream().map(BalanceTest::largest).max(Ratio::compareTo));
            for (BalanceGroup group : balance.getGroups()) {
                assertThat(group.getMinShare())
                        .isEqualTo(completions.stream()
                                .map(people -> share(people, group.getName()))
                                .min(Ratio::compareTo)
                                .orElseThrow());
                assertThat(group.getMaxShare())
                        .isEqualTo(completions.stream()
                                .map(people -> share(people, group.getName()))
                                .max(Ratio::compareTo)
                                .orElseThrow());
            }
        }

        static Stream<Arguments> targets() {
            return genders()
                    .filter(genders -> genders.length() < 13)
                    .flatMap(genders -> Stream.of(
                                    BalanceTarget.atLeast("F", Ratio.ofPercent(40)),
                                    BalanceTarget.atMost("F", Ratio.of(1, 3)),
                                    BalanceTarget.atLeast("X", Ratio.of(1, 5)),
                                    BalanceTarget.atMostForEveryGroup(Ratio.of(1, 2)))
                            .map(target -> Arguments.of(genders, target)));
        }

        @ParameterizedTest
        @MethodSource("targets")
        void leave_a_target_met_not_met_or_open(String genders, BalanceTarget target) {
            Set<Boolean> met = completions(List.of(genders.split(" ", -1))).stream()
                    .map(people -> {
                        Ratio share = target.getGroup()
                                .map(group -> share(people, group))
                                .orElseGet(() -> largest(people));
                        int order = share.compareTo(target.getShare());
                        return target.isMinimum() ? order >= 0 : order <= 0;
                    })
                    .collect(Collectors.toSet());

            assertThat(gender(genders).check(target).getOutcome())
                    .isEqualTo(
                            met.size() > 1 ? Outcome.UNDETERMINED : met.contains(true) ? Outcome.MET : Outcome.NOT_MET);
        }

        @Test
        void of_regions_can_be_the_four_only() {
            SteeringCommittee committee = Committees.complete()
                    .governmentMembers(List.of(
                            Committees.government(0, Optional.of(Region.AFRICA)),
                            Committees.government(1, Optional.empty()),
                            Committees.government(2, Optional.empty()),
                            Committees.government(3, Optional.empty()),
                            Committees.government(4, Optional.empty())))
                    .build();

            Balance balance = Balance.of(committee, Constituency.GOVERNMENT, BalanceDimension.REGION);

            assertThat(balance.getMinLargestShare()).contains(Ratio.of(2, 5));
            assertThat(balance.getMaxLargestShare()).contains(Ratio.of(1, 1));
            assertThat(balance.getUnknownShare()).contains(Ratio.of(4, 5));
            assertThat(balance.getMinEvenness()).contains(new BigDecimal("0.0000"));
            // 2, 1, 1 and 1 of 5.
            assertThat(balance.getMaxEvenness()).contains(new BigDecimal("0.9610"));
        }

        private static List<List<String>> completions(List<String> people) {
            Set<String> groups = new TreeSet<>(people);
            groups.remove("?");
            List<List<String>> completions = new ArrayList<>(List.of(List.of()));
            for (int place = 0; place < people.size(); place++) {
                int here = place;
                completions = completions.stream()
                        .flatMap(start -> possible(people.get(here), groups, here)
                                .map(group -> {
                                    List<String> next = new ArrayList<>(start);
                                    next.add(group);
                                    return next;
                                }))
                        .collect(Collectors.toCollection(ArrayList::new));
            }
            return completions;
        }

        /** A known group or that of a target, one that is all one's own, or one that only people of unknown group belong to. */
        private static Stream<String> possible(String group, Set<String> groups, int place) {
            return group.equals("?")
                    ? Stream.concat(
                            Stream.concat(groups.stream(), Stream.of("F", "X")).distinct(),
                            Stream.of("own " + place, "shared"))
                    : Stream.of(group);
        }
    }

    private static List<Integer> sizes(List<String> people) {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        people.forEach(group -> sizes.merge(group, 1, Integer::sum));
        return List.copyOf(sizes.values());
    }

    private static BigDecimal evenness(List<String> people) {
        return new Evenness().of(sizes(people));
    }

    private static Ratio largest(List<String> people) {
        return Ratio.of(Collections.max(sizes(people)), people.size());
    }

    private static Ratio share(List<String> people, String group) {
        return Ratio.of(Collections.frequency(people, group), people.size());
    }

    @Nested
    class A_target {

        @ParameterizedTest
        @CsvSource({"F F M M M, 40%, MET", "F M M, 40%, NOT_MET", "F M M ?, 40%, UNDETERMINED", "M M M ?, 40%, NOT_MET"
        })
        void of_a_least_share_is_the_callers_own(String genders, String share, Outcome outcome) {
            CommitteeFinding finding = gender(genders).check(BalanceTarget.atLeast("F", Ratio.parse(share)));

            assertThat(finding.getOutcome()).isEqualTo(outcome);
            assertThat(finding.getCriterion()).isEqualTo(CommitteeCriterion.BALANCE);
            assertThat(finding.getSubject()).isEqualTo("Civil society, Gender: F");
            assertThat(finding.getRequirement().getText()).isEqualTo("at least 2/5 of the members");
            assertThat(finding.getRequirement().getProvenance()).isEqualTo(Provenance.ASSUMED);
            assertThat(finding.getRequirement().getCitations()).isEmpty();
        }

        @Test
        void of_a_greatest_share_holds_for_one_group_or_for_all() {
            Balance balance = Balance.of(people("F F M M/F"), BalanceDimension.GENDER);

            assertThat(balance.check(BalanceTarget.atMost("M", Ratio.of(1, 4))).getOutcome())
                    .isEqualTo(Outcome.MET);
            assertThat(balance.check(BalanceTarget.atMost("F", Ratio.of(1, 4))).getOutcome())
                    .isEqualTo(Outcome.NOT_MET);
            CommitteeFinding every = balance.check(BalanceTarget.atMostForEveryGroup(Ratio.of(49, 100)));
            assertThat(every.getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(every.getSubject()).isEqualTo("Both constituencies, Gender: largest group");
            assertThat(every.getRequirement().getText()).isEqualTo("at most 49/100 of the members");
            assertThat(every.getObserved()).isEqualTo(Observation.known(CountRange.exactly(2)));
            assertThat(every.getExpected()).contains(CountRange.of(0, 1));
        }

        @Test
        void of_a_group_that_nobody_belongs_to_is_not_reached() {
            assertThat(gender("M M")
                            .check(BalanceTarget.atLeast("F", Ratio.ofPercent(40)))
                            .getObserved())
                    .isEqualTo(Observation.known(CountRange.exactly(0)));
        }

        @Test
        void of_a_region_that_does_not_exist_is_refused() {
            SteeringCommittee committee = Committees.complete()
                    .governmentMembers(Committees.governments(1))
                    .build();
            Balance regions = Balance.of(committee, BalanceDimension.REGION);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regions.check(BalanceTarget.atLeast("Atlantis", Ratio.of(1, 4))))
                    .withMessage(
                            "target of group 'Atlantis': expected one of [Africa, Americas, Asia-Pacific, Europe]");
        }

        @Test
        void of_a_least_share_has_a_group() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableBalanceTarget.of(Optional.empty(), true, Ratio.of(1, 4)))
                    .withMessage("at least 1/4 of no group: expected a group");
        }
    }

    /** As a text written by others may hold it. */
    @Nested
    class Numbers_that_the_groups_do_not_give {

        private final Balance balance = gender("F M M ? F M");

        private Balance with(int members, int unknown, List<BalanceGroup> groups) {
            return with(members, unknown, groups, List.of(), List.of());
        }

        /** The shares and evenness of the balance itself, or if there are any, the given ones. */
        private Balance with(
                int members,
                int unknown,
                List<BalanceGroup> groups,
                List<Optional<Ratio>> shares,
                List<Optional<BigDecimal>> evenness) {
            return ImmutableBalance.of(
                    balance.getConstituency(),
                    balance.getDimension(),
                    members,
                    unknown,
                    groups,
                    shares.isEmpty() ? balance.getUnknownShare() : shares.get(0),
                    shares.isEmpty() ? balance.getMinLargestShare() : shares.get(1),
                    shares.isEmpty() ? balance.getMaxLargestShare() : shares.get(2),
                    evenness.isEmpty() ? balance.getMinEvenness() : evenness.get(0),
                    evenness.isEmpty() ? balance.getMaxEvenness() : evenness.get(1));
        }

        private BalanceGroup group(String name, int members) {
            return ImmutableBalanceGroup.of(name, members, Ratio.of(members, 6), Ratio.of(members + 1, 6));
        }

        private void assertRefused(ThrowingCallable copy, String message) {
            assertThatIllegalArgumentException().isThrownBy(copy).withMessage(message);
        }

        @Test
        void are_refused_of_all_members() {
            List<BalanceGroup> groups = balance.getGroups();

            assertThat(with(6, 1, groups)).isEqualTo(balance);
            assertRefused(() -> with(7, 1, groups), "members of a balance: found 7, but the groups give 6");
            assertRefused(() -> with(6, 2, groups), "members of a balance: found 6, but the groups give 7");
            assertRefused(
                    () -> with(6, -1, groups), "balance of -1 members: expected 0 to 1000 of all and of each group");
            assertRefused(
                    () -> with(1_001, 1, groups),
                    "balance of 1001 members: expected 0 to 1000 of all and of each group");
        }

        @Test
        void are_refused_of_each_group() {
            BalanceGroup female = group("F", 2);

            assertRefused(
                    () -> with(6, 1, List.of(female, ImmutableBalanceGroup.of("M", 3, Ratio.of(1, 3), Ratio.of(2, 3)))),
                    "minShare of a balance: found 1/3, but the groups give 1/2");
            assertRefused(
                    () -> with(6, 1, List.of(female, ImmutableBalanceGroup.of("M", 3, Ratio.of(1, 2), Ratio.of(1, 1)))),
                    "maxShare of a balance: found 1/1, but the groups give 2/3");
            assertRefused(
                    () -> with(6, 1, List.of(female, group("female", 3))),
                    "groups of a balance: found [F, female], expected [F]");
            assertRefused(
                    () -> with(6, 1, List.of(group("M", 3), female)),
                    "groups of a balance: found [M, F], expected [F, M]");
            assertRefused(() -> with(0, 0, List.of(female)), "groups of a balance: found [F], expected []");
        }

        @Test
        void are_refused_as_measures() {
            Optional<Ratio> sixth = Optional.of(Ratio.of(1, 6));
            Optional<Ratio> half = Optional.of(Ratio.of(1, 2));
            Optional<Ratio> most = Optional.of(Ratio.of(2, 3));
            Optional<BigDecimal> none = Optional.of(new BigDecimal("0.0000"));
            List<BalanceGroup> groups = balance.getGroups();

            assertRefused(
                    () -> with(6, 1, groups, List.of(Optional.empty(), half, most), List.of()),
                    "unknownShare of a balance: found nothing, but the groups give 1/6");
            assertRefused(
                    () -> with(6, 1, groups, List.of(sixth, sixth, most), List.of()),
                    "minLargestShare of a balance: found 1/6, but the groups give 1/2");
            assertRefused(
                    () -> with(6, 1, groups, List.of(sixth, half, half), List.of()),
                    "maxLargestShare of a balance: found 1/2, but the groups give 2/3");
            assertRefused(
                    () -> with(6, 1, groups, List.of(), List.of(none, balance.getMaxEvenness())),
                    "minEvenness of a balance: found 0.0000, but the groups give "
                            + balance.getMinEvenness().orElseThrow());
            assertRefused(
                    () -> with(6, 1, groups, List.of(), List.of(balance.getMinEvenness(), none)),
                    "maxEvenness of a balance: found 0.0000, but the groups give "
                            + balance.getMaxEvenness().orElseThrow());
        }

        @Test
        void are_refused_of_nobody() {
            Optional<Ratio> nothing = Optional.empty();
            Optional<BigDecimal> noEvenness = Optional.empty();
            Optional<Ratio> all = Optional.of(Ratio.of(1, 1));

            assertRefused(
                    () -> with(0, 0, List.of()), "unknownShare of a balance: found 1/6, but the groups give nothing");
            assertRefused(
                    () -> with(0, 0, List.of(), List.of(nothing, all, nothing), List.of(noEvenness, noEvenness)),
                    "minLargestShare of a balance: found 1/1, but the groups give nothing");
            assertRefused(
                    () -> with(0, 0, List.of(), List.of(nothing, nothing, all), List.of(noEvenness, noEvenness)),
                    "maxLargestShare of a balance: found 1/1, but the groups give nothing");
            assertRefused(
                    () -> with(
                            0,
                            0,
                            List.of(),
                            List.of(nothing, nothing, nothing),
                            List.of(balance.getMinEvenness(), noEvenness)),
                    "minEvenness of a balance: found "
                            + balance.getMinEvenness().orElseThrow() + ", but the groups give nothing");
            assertRefused(
                    () -> with(
                            0,
                            0,
                            List.of(),
                            List.of(nothing, nothing, nothing),
                            List.of(noEvenness, balance.getMinEvenness())),
                    "maxEvenness of a balance: found "
                            + balance.getMinEvenness().orElseThrow() + ", but the groups give nothing");
        }
    }
}
