package io.github.ogprules.rules;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.COMBINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import io.github.ogprules.rules.eligibility.EligibilityAdvice;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.Combination;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarRules;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What decisions, and the reasoning over rules, print of themselves. */
class SummaryTest {

    private static final int MOST_CHARACTERS = 300;

    private static final EligibilityProfile TUNISIA = EligibilityProfile.builder()
            .country(Country.of("TUN", "Tunisia"))
            .year(2015)
            .fiscalTransparency(PublishedPoints.of(2))
            .accessToInformation(PublishedPoints.of(4))
            .assetDisclosure(Observation.unknown())
            .citizenEngagement(PublishedPoints.of(3))
            .civicSpace(CivicSpace.of(3, 2))
            .build();

    private static final EligibilityProfile KNOWN =
            TUNISIA.withAssetDisclosure(Observation.known(PublishedPoints.of(2)));

    private static final CommitmentAssessment ARCHIVES = CommitmentAssessment.builder()
            .report(IrmReport.of(IrmReportKind.PROGRESS, 2014))
            .specificity(Specificity.HIGH)
            .relevance(Relevance.CLEAR)
            .potentialImpact(PotentialImpact.MODERATE)
            .completion(Observation.<Completion>unknown())
            .build();

    private static final AssessedCommitment COMMITMENT = AssessedCommitment.builder()
            .commitment(Commitment.builder()
                    .plan(ActionPlan.builder()
                            .member(Member.builder().name("Georgia").build())
                            .number(2)
                            .build())
                    .title("Open archives")
                    .build())
            .addAssessments(ARCHIVES)
            .build();

    private static final GovernmentMember GEORGIA = GovernmentMember.of(Country.of("GEO", "Georgia"), Region.EUROPE);

    private static final SteeringCommittee COMMITTEE = SteeringCommittee.builder()
            .date(LocalDate.of(2020, 10, 1))
            .addGovernmentMembers(GEORGIA)
            .build();

    private static final Election ELECTION = Election.builder()
            .year(2017)
            .seats(1)
            .stayingMembers(List.of())
            .addCandidates(
                    Candidate.of(Country.of("ARM", "Armenia"), Region.EUROPE).withPrintedPoints(OptionalInt.of(20)))
            .addCandidates(
                    Candidate.of(Country.of("ALB", "Albania"), Region.EUROPE).withPrintedPoints(OptionalInt.of(10)))
            .build();

    private static final RuleDifference<?, ?> DIFFERENCE = EligibilityRules.edition("2023")
            .differenceTo(EligibilityRules.edition("2023").with(THRESHOLD, Ratio.of(4, 5)));

    static Stream<Object> decisions() {
        return Stream.of(
                EligibilityRules.edition("2023").decide(TUNISIA),
                JoiningRules.edition("2023-05").decide(TUNISIA),
                ValuesCheckRules.edition("2017").decide(TUNISIA),
                JoiningStepsRules.edition("2016")
                        .decide(JoiningSteps.builder()
                                .country(TUNISIA.getCountry())
                                .build()),
                ReviewRules.edition("2023")
                        .decide(List.of(EligibilityRules.edition("2023").decide(TUNISIA))),
                CalendarRules.edition("2015")
                        .decide(PlanSubmission.notDelivered(
                                Member.of(TUNISIA.getCountry()), 2, 2016, LocalDate.of(2017, 1, 1))),
                ParticipationRules.edition("2022")
                        .decide(PlanParticipation.builder()
                                .plan(ActionPlan.of(Member.of(TUNISIA.getCountry()), 4, 2022))
                                .build()),
                ProcessRules.edition("2018")
                        .decide(ProcessCycle.builder()
                                .country(TUNISIA.getCountry())
                                .number(1)
                                .build()),
                StatusRules.edition("2022")
                        .decide(MembershipHistory.of(TUNISIA.getCountry(), List.of()), LocalDate.of(2022, 1, 1)),
                StarRules.edition("2014").decide(ARCHIVES),
                FinalStar.of(COMMITMENT),
                StarComparison.of(COMMITMENT, StarColumn.MAX_STAR),
                RelevanceRules.edition("2013").decide(ARCHIVES),
                HighAmbitionRules.edition("2024").decide(ARCHIVES),
                HighCompletionRules.edition("2024").decide(ARCHIVES),
                StrongEarlyResultsRules.edition("2024").decide(ARCHIVES),
                DesignFilterRules.edition("2021").decide(ARCHIVES),
                CompositionRules.edition("2014").decide(COMMITTEE),
                MeetingRules.edition("2024")
                        .decide(List.of(Meeting.builder()
                                .date(LocalDate.of(2020, 10, 1))
                                .build())),
                ElectionRules.edition("2017").decide(ELECTION),
                SeatPlanner.of(CompositionRules.edition("2014"))
                        .decide(SeatQuestion.builder()
                                .addCandidates(GEORGIA)
                                .seats(1)
                                .dimension(BalanceDimension.REGION)
                                .build()));
    }

    static Stream<Object> reasoning() {
        EligibilityAdvice advice = EligibilityRules.forProfile(TUNISIA).advise(TUNISIA);
        EligibilityAdvice known = EligibilityRules.forProfile(KNOWN).advise(KNOWN);
        return Stream.of(
                        Stream.of(
                                advice,
                                advice.questionPlan(),
                                StarRules.forReport(ARCHIVES.getReport()).advise(ARCHIVES),
                                ValuesCheckRules.edition("2017").advise(TUNISIA),
                                EligibilityRules.edition("2023").table(),
                                EligibilityRules.edition("2023").table().getSpace(),
                                StarRules.edition("2015").table(),
                                StarRules.edition("2015").table().getSpace(),
                                Reasoning.of(ValuesCheckRules.edition("2017").table()),
                                DIFFERENCE),
                        advice.openQuestions().stream(),
                        advice.paths().stream(),
                        known.threats().stream(),
                        DIFFERENCE.getConditions().stream(),
                        EligibilityRules.edition("2023")
                                .differenceTo(EligibilityRules.edition("2023").with(THRESHOLD, Ratio.of(2, 3)))
                                .flips(List.of(KNOWN))
                                .stream())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource({"decisions", "reasoning"})
    void is_one_line_of_bounded_length(Object printed) {
        assertThat(printed.toString())
                .doesNotContain("\n", "@", "citations=")
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
    }

    @Nested
    class Of_a_decision {

        @Test
        void says_what_was_decided_by_which_edition_and_what_is_open() {
            assertThat(EligibilityRules.edition("2023").decide(TUNISIA))
                    .hasToString(
                            "TUN 2015, 9 to 13 of 16 points, 12 needed: undetermined by edition 2023: Asset disclosure"
                                    + " undetermined");
            assertThat(EligibilityRules.edition("2023").decide(KNOWN))
                    .hasToString("TUN 2015, 11 of 16 points, 12 needed: not eligible by edition 2023");
            assertThat(JoiningRules.edition("2023-05").decide(KNOWN))
                    .hasToString(
                            "TUN: may not join by edition 2023-05: Core eligibility not met, Values Check not met");
            assertThat(ValuesCheckRules.edition("2017")
                            .with(COMBINATION, Combination.AT_LEAST_ONE)
                            .decide(KNOWN))
                    .hasToString("passed by edition 2017, reformed: CSO repression not met");
            assertThat(StarRules.edition("2015").decide(ARCHIVES))
                    .hasToString("undetermined by edition 2015: Completion undetermined");
            assertThat(FinalStar.of(COMMITMENT))
                    .hasToString("Georgia 2: not starred by edition current-progress-report: Potential impact not met,"
                            + " Completion undetermined");
            assertThat(StarComparison.of(COMMITMENT, StarColumn.MAX_STAR))
                    .hasToString("Georgia 2, MAX_STAR: published unknown, computed not starred");
            assertThat(ElectionRules.edition("2017").decide(ELECTION))
                    .asString()
                    .startsWith("1 of 2 candidates elected: decided by edition 2017");
        }

        @Test
        void is_short_whatever_a_text_from_outside_holds() {
            Edition longId = StarRules.edition("2015").getEdition().withId("a\nlong id ".repeat(1_000));
            Decision decision = new Decision() {
                @Override
                public Edition getEdition() {
                    return longId;
                }

                @Override
                public Outcome getVerdict() {
                    return Outcome.MET;
                }

                @Override
                public List<Finding> getFindings() {
                    return List.of();
                }
            };

            assertThat(decision.summary())
                    .startsWith("met by edition a long id a long id")
                    .endsWith("...")
                    .hasSizeLessThan(200);
        }
    }

    @Nested
    class Of_reasoning {

        @Test
        void counts_situations() {
            assertThat(StarRules.forReport(ARCHIVES.getReport()).advise(ARCHIVES))
                    .hasToString("not starred, wanted: starred");
            assertThat(EligibilityRules.edition("2023").advise(TUNISIA))
                    .hasToString(EligibilityRules.edition("2023").decide(TUNISIA) + ", wanted: eligible");
            assertThat(ValuesCheckRules.edition("2017").table()).hasToString("25 situations: 4 passed, 21 not passed");
            assertThat(ValuesCheckRules.edition("2017").table().getSpace())
                    .hasToString("25 situations: CSO entry and exit 5 levels, CSO repression 5 levels");
            assertThat(DIFFERENCE).asString().matches("\\d+ of 1080 situations, in \\d+ conditions");
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.SummaryTest#reasoning")
        void names_no_country_but_that_of_the_input(Object printed) {
            assertThat(printed.toString()).doesNotContain("GEO", "Georgia");
        }

        @Test
        void says_of_a_situation_its_levels_and_what_an_input_would_be_in_it() {
            Space<EligibilityProfile> space =
                    ValuesCheckRules.edition("2017").table().getSpace();
            EligibilityProfile situation = space.situation(3, TUNISIA);

            assertThat(space.describe(3)).isEqualTo("CSO entry and exit: level 3; CSO repression: level 0");
            assertThat(situation).isEqualTo(TUNISIA.withCivicSpace(Observation.known(CivicSpace.of(3, 0))));
            assertThat(space.code(situation)).hasValue(3);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> space.describe(25))
                    .withMessage("code 25: expected 0 to 24");
        }
    }
}
