package io.github.ogprules.rules.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings and decisions that no rule gives, as a text written by others may hold them. */
class CommitteeDecisionCheckTest {

    private static final int INPUTS = 10_000;

    private static final Requirement ANY = Requirement.of("as the edition asks for");

    private static final Set<CommitteeCriterion> WITHOUT_NAMES = EnumSet.of(
            CommitteeCriterion.SEATS,
            CommitteeCriterion.PARITY,
            CommitteeCriterion.VACANT_SEATS,
            CommitteeCriterion.SUBCOMMITTEES);

    private static CommitteeFinding copy(CommitteeFinding finding, Outcome outcome) {
        return copy(finding, finding.getObserved(), outcome);
    }

    private static CommitteeFinding copy(CommitteeFinding finding, Observation<CountRange> observed, Outcome outcome) {
        return ImmutableCommitteeFinding.of(
                finding.getCriterion(),
                finding.getSubject(),
                observed,
                finding.getExpected(),
                finding.getCounted(),
                finding.getOpen(),
                finding.getRequirement(),
                outcome);
    }

    private static CandidateFinding copy(CandidateFinding finding, SeatReason reason, Outcome outcome) {
        return ImmutableCandidateFinding.of(
                finding.getCriterion(),
                finding.getCandidate(),
                finding.getObserved(),
                reason,
                finding.getRequirement(),
                outcome);
    }

    private static CommitteeDecision copy(
            CommitteeDecision decision, CommitteeVerdict verdict, List<CommitteeFinding> findings) {
        return ImmutableCommitteeDecision.of(decision.getEdition(), verdict, findings);
    }

    private static ElectionDecision copy(
            ElectionDecision decision, ElectionVerdict verdict, List<CandidateFinding> findings, List<Tie> ties) {
        return ImmutableElectionDecision.of(
                decision.getEdition(),
                verdict,
                findings,
                decision.getTurnout(),
                ties,
                decision.getCommitteeFindings(),
                decision.getUnknown());
    }

    private static SeatPlan copy(
            SeatPlan plan, SeatPlanVerdict verdict, long sets, List<String> unmeasured, boolean measured) {
        return ImmutableSeatPlan.of(
                plan.getEdition(),
                verdict,
                plan.getFindings(),
                BigInteger.valueOf(sets),
                measured ? Optional.of(plan.getBest().orElse(List.of())) : Optional.empty(),
                measured ? Optional.of(plan.getEvenness().orElse(BigDecimal.ONE)) : Optional.empty(),
                unmeasured,
                plan.getSetAside());
    }

    private static <T> List<T> with(List<T> all, Predicate<T> which, UnaryOperator<T> edit) {
        return all.stream().map(one -> which.test(one) ? edit.apply(one) : one).toList();
    }

    private static void assertRefused(Runnable edit) {
        assertThatIllegalArgumentException().isThrownBy(edit::run);
    }

    private static <T> List<T> others(T[] values, T value) {
        return Stream.of(values).filter(other -> other != value).toList();
    }

    @Nested
    class Every_one_of_ten_thousand {

        @Test
        void committees_is_decided_and_no_other_outcome_number_or_verdict_is_believed() {
            Random random = new Random(2014);
            List<CompositionRules> rules = Stream.concat(
                            CompositionRules.all().stream(), CommitteeKnowledgeTest.Composition.rules())
                    .toList();

            for (int i = 0; i < INPUTS; i++) {
                SteeringCommittee committee =
                        withSubcommittee(CommitteeKnowledgeTest.Composition.committee(random), random);
                CompositionRules edition = rules.get(i % rules.size());
                assertHolds(
                        random.nextInt(4) == 0
                                ? edition.decide(
                                        committee,
                                        CommitteeKnowledgeTest.Composition.committee(random)
                                                .withDate(Committees.DAY.minusYears(1)))
                                : edition.decide(committee),
                        random);
                for (BalanceDimension dimension : BalanceDimension.values()) {
                    Balance.of(committee, Constituency.CIVIL_SOCIETY, dimension)
                            .check(BalanceTarget.atMostForEveryGroup(Ratio.of(1, 2)));
                }
            }
        }

        private static SteeringCommittee withSubcommittee(SteeringCommittee committee, Random random) {
            List<String> names = Stream.of(Constituency.values())
                    .flatMap(constituency -> committee.getMembers(constituency).stream())
                    .map(member -> member.getName())
                    .filter(name -> random.nextInt(3) == 0)
                    .toList();
            return random.nextBoolean()
                    ? committee
                    : committee.withSubcommittees(SubcommitteeMembers.of(
                            CommitteeKnowledgeTest.drawn(random, List.of(Subcommittee.values())), names));
        }

        @Test
        void years_of_meetings_is_decided_and_no_other_outcome_number_or_verdict_is_believed() {
            Random random = new Random(2016);

            for (int i = 0; i < INPUTS; i++) {
                List<Meeting> meetings = IntStream.range(0, random.nextInt(6))
                        .mapToObj(month -> Meeting.builder()
                                .date(Committees.DAY.plusMonths(month))
                                .level(CommitteeKnowledgeTest.observed(random, MeetingLevel.values()))
                                .format(CommitteeKnowledgeTest.observed(random, MeetingFormat.values()))
                                .build())
                        .toList();
                MeetingRules edition =
                        MeetingRules.all().get(i % MeetingRules.all().size());
                assertHolds(edition.decide(meetings), random);
            }
        }

        private static void assertHolds(CommitteeDecision decision, Random random) {
            List<CommitteeFinding> findings = decision.getFindings();
            for (CommitteeVerdict other : others(CommitteeVerdict.values(), decision.getVerdict())) {
                assertRefused(() -> copy(decision, other, findings));
            }
            CommitteeFinding finding = findings.get(random.nextInt(findings.size()));
            assertOutcomeHolds(finding);
            assertNumberHolds(finding);
            if (finding.getCriterion() != CommitteeCriterion.CO_CHAIR_SUCCESSION) {
                assertRefused(() -> copy(
                        decision,
                        decision.getVerdict(),
                        findings.stream()
                                .filter(any -> any.getCriterion() != finding.getCriterion())
                                .toList()));
            }
        }

        private static void assertOutcomeHolds(CommitteeFinding finding) {
            boolean isByProvision =
                    finding.getObserved().isKnown() && finding.getExpected().isEmpty();
            for (Outcome other : others(Outcome.values(), finding.getOutcome())) {
                boolean isOfAnotherProvision = isByProvision
                        && Stream.of(Provision.values())
                                .anyMatch(provision -> provision.outcomeOf(
                                                finding.getObserved().getValue())
                                        == other);
                if (!isOfAnotherProvision) {
                    assertRefused(() -> copy(finding, other));
                }
            }
        }

        /** No number that gives another outcome; where names are counted, no other number at all. */
        private static void assertNumberHolds(CommitteeFinding finding) {
            assertRefused(() -> copy(finding, Observation.unknown(), finding.getOutcome()));
            if (!finding.getObserved().isKnown()) {
                assertRefused(() -> copy(finding, Observation.known(CountRange.exactly(1)), finding.getOutcome()));
                return;
            }
            assertRefused(() -> copy(finding, Observation.notAssessed(Marker.NOT_APPLICABLE), finding.getOutcome()));
            for (int number = 0; number < 15; number++) {
                Observation<CountRange> observed = Observation.known(CountRange.exactly(number));
                boolean isOfOtherOutcome = finding.getExpected()
                        .filter(expected -> expected.outcomeOf(observed.getValue()) != finding.getOutcome())
                        .isPresent();
                boolean isOfNames = !WITHOUT_NAMES.contains(finding.getCriterion())
                        && finding.getCriterion() != CommitteeCriterion.REGIONAL_SEATS
                        && number != finding.getCounted().size()
                        && number != finding.getOpen().size();
                if (isOfOtherOutcome || isOfNames) {
                    assertRefused(() -> copy(finding, observed, finding.getOutcome()));
                }
            }
        }

        @Test
        void elections_is_decided_and_no_other_outcome_reason_or_verdict_is_believed() {
            Random random = new Random(2017);
            List<ElectionRules> rules =
                    CommitteeKnowledgeTest.An_election.rules().toList();

            for (int i = 0; i < INPUTS; i++) {
                Election election = CommitteeKnowledgeTest.An_election.election(random);
                ElectionRules edition = rules.get(i % rules.size());
                boolean isByName = random.nextBoolean();
                ElectionDecision decision = edition.decide(
                        election,
                        (one, other) -> isByName
                                ? one.getCountry()
                                        .getName()
                                        .compareTo(other.getCountry().getName())
                                : 0);
                List<CandidateFinding> findings = decision.getFindings();
                for (ElectionVerdict other : others(ElectionVerdict.values(), decision.getVerdict())) {
                    assertRefused(() -> copy(decision, other, findings, decision.getTies()));
                }
                CandidateFinding finding = findings.get(random.nextInt(findings.size()));
                for (Outcome other : others(Outcome.values(), finding.getOutcome())) {
                    if (finding.getReason() != SeatReason.IN_EVERY_CASE
                            || (other != Outcome.MET && other != Outcome.NOT_MET)) {
                        assertRefused(() -> copy(finding, finding.getReason(), other));
                    }
                }
                List<CandidateFinding> twice = new ArrayList<>(findings);
                twice.add(findings.indexOf(finding), finding);
                assertRefused(() -> copy(decision, decision.getVerdict(), twice, decision.getTies()));
            }
        }

        @Test
        void seat_plans_is_decided_and_no_other_verdict_or_number_is_believed() {
            Random random = new Random(2019);

            for (int i = 0; i < INPUTS; i++) {
                SeatPlan plan = SeatPlanner.of(CommitteeKnowledgeTest.A_seat_plan.rules()
                                .toList()
                                .get(0))
                        .decide(CommitteeKnowledgeTest.A_seat_plan.question(random));
                long sets = plan.getNumberOfSets().longValueExact();
                boolean measured = plan.getBest().isPresent();
                for (SeatPlanVerdict other : others(SeatPlanVerdict.values(), plan.getVerdict())) {
                    assertRefused(() -> copy(plan, other, sets, plan.getUnmeasured(), measured));
                }
                assertRefused(() -> copy(plan, plan.getVerdict(), sets, plan.getUnmeasured(), !measured));
                assertRefused(() -> copy(plan, plan.getVerdict(), sets == 0 ? 1 : 0, plan.getUnmeasured(), measured));
            }
        }
    }

    @Nested
    class A_finding {

        private final CommitteeDecision decision =
                CompositionRules.edition("2014").decide(Committees.inOrder());
        private final CommitteeFinding seats =
                decision.getFindings(CommitteeCriterion.SEATS).get(0);
        private final CommitteeFinding vacant =
                decision.getFindings(CommitteeCriterion.VACANT_SEATS).get(0);
        private final CommitteeFinding coChairs =
                decision.getFindings(CommitteeCriterion.CO_CHAIRS).get(0);
        private final CommitteeFinding notApplicable =
                Findings.notApplicable(CommitteeCriterion.WORKING_LEVEL_MEETINGS, "Year");

        @ParameterizedTest
        @CsvSource({
            "11,         MET,          NOT_MET",
            "12,         NOT_MET,      MET",
            "at least 9, UNDETERMINED, MET",
            "9 to 12,    UNDETERMINED, NOT_MET"
        })
        void has_the_outcome_of_its_number(String number, Outcome outcome, Outcome wrong) {
            Observation<CountRange> observed = Observation.known(CountRange.parse(number));

            assertThat(copy(seats, observed, outcome).getOutcome()).isEqualTo(outcome);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(seats, observed, wrong))
                    .withMessage(
                            "outcome " + wrong + " of SEATS, Government: " + number + " observed gives " + outcome);
        }

        @ParameterizedTest
        @CsvSource({"0, MET, NOT_MET", "1, MET or NOT_MET or UNDETERMINED, NOT_ASSESSED"})
        void has_an_outcome_that_a_provision_can_give(int number, String possible, Outcome wrong) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(vacant, Observation.known(CountRange.exactly(number)), wrong))
                    .withMessage("outcome " + wrong + " of VACANT_SEATS, Government: " + number + " observed gives "
                            + possible);
        }

        @Test
        void is_decided_by_a_number_or_by_a_provision_as_its_criterion_is() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(CommitteeCriterion.SEATS, 11, Optional.empty(), List.of(), Outcome.MET))
                    .withMessage("expected nothing of SEATS, Half: a number decides");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(
                            CommitteeCriterion.VACANT_SEATS,
                            0,
                            Optional.of(CountRange.exactly(0)),
                            List.of(),
                            Outcome.MET))
                    .withMessage("expected 0 of VACANT_SEATS, Half: a provision decides");
        }

        private static CommitteeFinding of(
                CommitteeCriterion criterion,
                int observed,
                Optional<CountRange> expected,
                List<String> counted,
                Outcome outcome) {
            return ImmutableCommitteeFinding.of(
                    criterion,
                    "Half",
                    Observation.known(CountRange.exactly(observed)),
                    expected,
                    counted,
                    List.of(),
                    ANY,
                    outcome);
        }

        @Test
        void counts_those_whom_it_names() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(coChairs, Observation.known(CountRange.of(1, 2)), Outcome.UNDETERMINED))
                    .withMessage("observed 1 to 2 of CO_CHAIRS, Government: does not go with 2 counted and 0 open");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(
                            CommitteeCriterion.SEATS,
                            1,
                            Optional.of(CountRange.exactly(1)),
                            List.of("Kenya"),
                            Outcome.MET))
                    .withMessage("observed 1 of SEATS, Half: does not go with 1 counted and 0 open");
        }

        @Test
        void without_a_number_is_of_what_is_not_applicable() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(notApplicable, Observation.unknown(), Outcome.NOT_APPLICABLE))
                    .withMessage(
                            "observed unknown of WORKING_LEVEL_MEETINGS, Year: expected a number, or not applicable");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(notApplicable, Outcome.MET))
                    .withMessage("outcome MET of WORKING_LEVEL_MEETINGS, Year does not go with what is observed: not"
                            + " applicable");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> copy(seats, Observation.notAssessed(Marker.NOT_APPLICABLE), Outcome.NOT_APPLICABLE))
                    .withMessage("numbers or names of SEATS, Government: expected none where nothing is observed");
        }

        @Test
        void against_a_target_is_not_assessed_without_members() {
            CommitteeFinding target = Balance.of(
                            SteeringCommittee.builder().date(Committees.DAY).build(), BalanceDimension.GENDER)
                    .check(BalanceTarget.atMostForEveryGroup(Ratio.of(1, 2)));

            assertThat(target.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(target, Outcome.MET))
                    .withMessage(
                            "outcome MET of BALANCE, Both constituencies, Gender: largest group does not go with what"
                                    + " is observed: not assessed");
        }
    }

    @Nested
    class A_decision_on_a_committee {

        private final CommitteeDecision decision =
                CompositionRules.edition("2014").decide(Committees.inOrder());

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_ORDER")
        void has_the_verdict_of_its_findings(CommitteeVerdict verdict) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, verdict, decision.getFindings()))
                    .withMessage("verdict " + verdict + ": the findings give IN_ORDER");
        }

        @Test
        void is_on_all_criteria_of_a_committee_or_of_its_meetings() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, CommitteeVerdict.IN_ORDER, List.of()))
                    .withMessageStartingWith("findings on []: expected [SEATS, PARITY, VACANT_SEATS, REGIONAL_SEATS, ")
                    .withMessageEndingWith(
                            "SUBCOMMITTEES] or [MEETINGS, MINISTERIAL_MEETINGS, WORKING_LEVEL_MEETINGS]");
        }

        @Test
        void counts_the_members_of_a_region_by_name() {
            List<CommitteeFinding> findings = with(
                    decision.getFindings(),
                    finding -> finding.getSubject().equals("Africa"),
                    finding -> copy(finding, Observation.known(CountRange.exactly(3)), Outcome.MET));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, CommitteeVerdict.IN_ORDER, findings))
                    .withMessage("observed 3 of REGIONAL_SEATS, Africa: does not go with 2 counted and 0 open");
            List<CommitteeFinding> withoutAfrica = with(
                    decision.getFindings(),
                    finding -> finding.getSubject().equals("Africa"),
                    finding -> Findings.notApplicable(CommitteeCriterion.REGIONAL_SEATS, "Africa"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, CommitteeVerdict.IN_ORDER, withoutAfrica))
                    .withMessage("observed not applicable of REGIONAL_SEATS, Africa: does not go with 0 counted and 0"
                            + " open");
        }
    }

    @Nested
    class A_decision_on_an_election {

        private final ElectionDecision decision =
                ElectionRules.edition("2017").decide(Elections.election(1, "Am Eu As", "Af:9 Am:7 Eu:7 As:?"));
        private final List<CandidateFinding> findings = decision.getFindings();

        private void assertRefused(List<CandidateFinding> edited, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, decision.getVerdict(), edited, decision.getTies()))
                    .withMessage(message);
        }

        @Test
        void has_outcomes_that_go_with_their_reasons() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(findings.get(0), SeatReason.TOO_FEW_POINTS, Outcome.MET))
                    .withMessage("outcome MET of ALB does not go with the reason: TOO_FEW_POINTS");
        }

        @Test
        void has_points_that_a_candidate_can_have() {
            CandidateFinding finding = findings.get(0);

            assertThat(Stream.of(Observation.known(-1), Observation.<Integer>notAssessed()))
                    .allSatisfy(points -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> ImmutableCandidateFinding.of(
                                    finding.getCriterion(),
                                    finding.getCandidate(),
                                    points,
                                    finding.getReason(),
                                    finding.getRequirement(),
                                    finding.getOutcome()))
                            .withMessage("observed " + points + " of ALB: expected points, 0 or more, or unknown"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableCandidateFinding.of(
                            CommitteeCriterion.SEATS,
                            finding.getCandidate(),
                            finding.getObserved(),
                            finding.getReason(),
                            finding.getRequirement(),
                            finding.getOutcome()))
                    .withMessage("finding on SEATS of ALB: expected ELECTION");
        }

        @Test
        void has_each_candidate_once_by_points() {
            assertRefused(
                    List.of(findings.get(0), findings.get(0)), "two findings of ALB: expected one for each candidate");
            assertRefused(
                    List.of(findings.get(1), findings.get(0)),
                    "observed 9 of ALB: expected the findings by points, those of unknown points last");
            assertRefused(
                    List.of(findings.get(3), findings.get(0)),
                    "observed 9 of ALB: expected the findings by points, those of unknown points last");
        }

        @Test
        void has_the_verdict_of_its_findings() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, ElectionVerdict.ENDORSED, findings, decision.getTies()))
                    .withMessage("verdict ENDORSED: the findings give DECIDED");
            assertRefused(
                    with(
                            findings,
                            finding -> finding == findings.get(0),
                            finding -> copy(finding, SeatReason.ENDORSED, Outcome.MET)),
                    "reason " + findings.get(1).getReason()
                            + " of ARG: expected ENDORSED of all candidates or of none");
        }

        @Test
        void has_the_ties_of_its_points() {
            assertThat(decision.getTies()).hasSize(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, decision.getVerdict(), findings, List.of()))
                    .withMessage("ties []: the points give [7=[ARG, ARM]]");
        }

        @Test
        void says_what_the_whole_committee_comes_to() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableElectionDecision.of(
                            decision.getEdition(),
                            decision.getVerdict(),
                            findings,
                            decision.getTurnout(),
                            decision.getTies(),
                            List.of(),
                            decision.getUnknown()))
                    .withMessage("findings on []: expected [SEATS, VACANT_SEATS, REGIONAL_SEATS]");
        }

        @Test
        void without_candidates_may_be_endorsed_or_decided() {
            Election nobody = Elections.election(1, "Am", "Af:1").withCandidates();

            assertThat(ElectionRules.edition("2017").decide(nobody).getVerdict())
                    .isEqualTo(ElectionVerdict.ENDORSED);
            assertThat(ElectionRules.edition("2017")
                            .with(ElectionParameters.ENDORSED_WITHOUT_VOTE, false)
                            .decide(nobody)
                            .getVerdict())
                    .isEqualTo(ElectionVerdict.DECIDED);
        }
    }

    @Nested
    class A_seat_plan {

        private final SeatPlan possible = plan(2);
        private final SeatPlan impossible = plan(4);

        private static SeatPlan plan(int seats) {
            return SeatPlanner.of(CompositionRules.edition("2014"))
                    .decide(SeatQuestion.builder()
                            .candidates(Committees.people(3))
                            .seats(seats)
                            .dimension(BalanceDimension.REGION)
                            .build());
        }

        @Test
        void has_no_set_where_a_finding_is_not_met() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(impossible, SeatPlanVerdict.IMPOSSIBLE, 1, List.of(), false))
                    .withMessage("numberOfSets 1: expected 0, as findings are not met");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(impossible, SeatPlanVerdict.IMPOSSIBLE, -1, List.of(), false))
                    .withMessage("numberOfSets -1: expected 0 or more");
        }

        @Test
        void has_the_verdict_of_the_number_of_sets_and_the_findings() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(possible, SeatPlanVerdict.UNDETERMINED, 3, possible.getUnmeasured(), false))
                    .withMessage("verdict UNDETERMINED: the findings give POSSIBLE");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(impossible, SeatPlanVerdict.UNDETERMINED, 0, List.of(), false))
                    .withMessage("verdict UNDETERMINED: the findings give IMPOSSIBLE");
        }

        @Test
        void has_a_best_set_if_there_is_any_and_all_groups_are_known() {
            assertThat(possible.getUnmeasured()).hasSize(3);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(possible, SeatPlanVerdict.POSSIBLE, 3, possible.getUnmeasured(), true))
                    .withMessage(
                            "best or evenness: expected neither without a set, or where somebody's group is not known");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(possible, SeatPlanVerdict.POSSIBLE, 3, List.of(), false))
                    .withMessage(
                            "best or evenness: expected both, as there is a set and the group of everybody is known");
        }

        @Test
        void is_on_all_criteria_of_a_plan() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableSeatPlan.of(
                            possible.getEdition(),
                            SeatPlanVerdict.POSSIBLE,
                            List.of(),
                            BigInteger.ONE,
                            Optional.empty(),
                            Optional.empty(),
                            List.of("Person 1"),
                            List.of()))
                    .withMessage(
                            "findings on []: expected [SEATS, CONSECUTIVE_TERMS, MEMBERSHIP_STATUS, REGIONAL_SEATS,"
                                    + " CANDIDATES] or [SEATS, CONSECUTIVE_TERMS, CANDIDATES]");
        }
    }
}
