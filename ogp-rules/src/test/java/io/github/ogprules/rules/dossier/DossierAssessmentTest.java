package io.github.ogprules.rules.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.CaseEvent;
import io.github.ogprules.model.concern.CaseEventKind;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.model.dossier.Dossier;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.plan.CalendarCriterion;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportCriterion;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.process.StatusVerdict;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.StarRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DossierAssessmentTest {

    private static final Country TUNISIA = Country.of("TUN", "Tunisia");
    private static final Member MEMBER = Member.of(TUNISIA);
    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final ActionPlan PLAN = ActionPlan.of(MEMBER, 2, 2016);

    private static final MembershipHistory HISTORY = MembershipHistory.of(
            TUNISIA,
            List.of(
                    MembershipEvent.of(TUNISIA, MembershipEventKind.JOINED, LocalDate.of(2014, 1, 14)),
                    MembershipEvent.of(TUNISIA, MembershipEventKind.MADE_INACTIVE, LocalDate.of(2020, 2, 1))));

    private static EligibilityProfile profile(int year, int points) {
        return EligibilityProfile.builder()
                .country(TUNISIA)
                .year(year)
                .fiscalTransparency(PublishedPoints.of(points))
                .accessToInformation(PublishedPoints.of(points))
                .assetDisclosure(PublishedPoints.of(points))
                .citizenEngagement(PublishedPoints.of(points))
                .build();
    }

    private static final PlanSubmission NOT_DELIVERED =
            PlanSubmission.notDelivered(MEMBER, 3, 2018, LocalDate.of(2019, 1, 15));

    private static final PlanReports REPORTS = PlanReports.builder()
            .plan(PLAN.withEndYear(2018))
            .implementationStart(DateRange.of(LocalDate.of(2016, 8, 1)))
            .asOf(LocalDate.of(2018, 6, 30))
            .everyReport()
            .build();

    private static final AssessedCommitment COMMITMENT = AssessedCommitment.builder()
            .commitment(
                    Commitment.builder().plan(PLAN).title("Open contracting").build())
            .addAssessments(CommitmentAssessment.builder()
                    .report(IrmReport.of(IrmReportKind.MID_TERM, 2016, 2018))
                    .completion(Completion.COMPLETE)
                    .build())
            .build();

    private static final Dossier FULL = Dossier.builder()
            .country(TUNISIA)
            .membership(HISTORY)
            .joiningSteps(JoiningSteps.builder().country(TUNISIA).build())
            .addProfiles(profile(2018, 4), profile(2013, 2), profile(2021, 4), profile(2010, 4))
            .addSubmissions(NOT_DELIVERED)
            .addReports(REPORTS)
            .addParticipations(PlanParticipation.builder().plan(PLAN).build())
            .addCycles(ProcessCycle.builder()
                    .country(TUNISIA)
                    .number(2)
                    .planDue(Observation.known(LocalDate.of(2016, 6, 30)))
                    .build())
            .addCommitments(COMMITMENT)
            .build();

    private static Decision only(DossierQuestion question) {
        List<DossierEntry> entries = DossierAssessment.of(FULL, DAY).find(question);
        assertThat(entries).hasSize(1);
        return entries.get(0).decision();
    }

    @Nested
    class A_dossier {

        @Test
        void is_assessed_in_the_order_of_time() {
            assertThat(DossierAssessment.of(FULL, DAY).getEntries())
                    .extracting(entry -> entry.when().describe() + " " + entry.question())
                    .containsExactly(
                            "2013 ELIGIBILITY",
                            "2013 JOINING",
                            "2014-01-14 STATUS",
                            "2016-06-30 PROCESS",
                            "2016 PARTICIPATION",
                            "2018-06-30 IRM_REPORTS",
                            "2018 ELIGIBILITY",
                            "2018 STAR",
                            "2019-01-15 ACTION_PLAN",
                            "2019-03-01 STATUS",
                            "2019-03-01 STEPS_TO_JOIN",
                            "2019-03-01 ELIGIBILITY_REVIEW");
        }

        @Test
        void is_decided_by_the_edition_of_each_time() {
            assertThat(DossierAssessment.of(FULL, DAY).find(DossierQuestion.ELIGIBILITY))
                    .extracting(DossierEntry::decision)
                    .containsExactly(
                            EligibilityRules.forScoreYear(2013).decide(profile(2013, 2)),
                            EligibilityRules.forScoreYear(2018).decide(profile(2018, 4)));
            assertThat(only(DossierQuestion.JOINING))
                    .isEqualTo(JoiningRules.on(LocalDate.of(2013, 12, 31)).decide(profile(2013, 2)));
            assertThat(only(DossierQuestion.ACTION_PLAN))
                    .isEqualTo(CalendarRules.edition("2018").decide(NOT_DELIVERED));
            assertThat(only(DossierQuestion.IRM_REPORTS))
                    .isEqualTo(IrmReportRules.edition("2014").decide(REPORTS));
            assertThat(only(DossierQuestion.PROCESS).getEdition().getId()).isEqualTo("2015");
            assertThat(only(DossierQuestion.PARTICIPATION).getEdition().getId()).isEqualTo("2012");
            assertThat(only(DossierQuestion.ELIGIBILITY_REVIEW))
                    .isEqualTo(ReviewRules.on(DAY)
                            .decide(List.of(EligibilityRules.forScoreYear(2018).decide(profile(2018, 4))), 2014));
        }

        @Test
        void says_what_it_left_out_and_why() {
            assertThat(DossierAssessment.of(FULL, DAY).getLeftOut())
                    .containsExactly(
                            "Made inactive, 2020-02-01: later than 2019-03-01",
                            "Eligibility, 2021: later than 2019-03-01",
                            "Eligibility, 2010: no edition in force on 2010-12-31: the first, 2011, is in force from "
                                    + EligibilityRules.all().get(0).getEdition().getEffectiveFrom());
        }

        @Test
        void without_anything_is_assessed_to_nothing() {
            DossierAssessment assessment =
                    DossierAssessment.of(Dossier.builder().country(TUNISIA).build(), DAY);

            assertThat(assessment.getEntries()).isEmpty();
            assertThat(assessment.getLeftOut()).isEmpty();
            assertThat(assessment.findStatus()).isEmpty();
        }

        @Test
        void of_before_ogp_is_refused_by_no_rule_but_left_out() {
            LocalDate before = LocalDate.of(2005, 1, 1);
            DossierAssessment assessment = DossierAssessment.of(FULL, before);

            assertThat(assessment.getEntries()).isEmpty();
            assertThat(assessment.getLeftOut()).hasSize(13);
        }

        @Test
        void tells_the_status_on_the_day() {
            assertThat(DossierAssessment.of(FULL, DAY).findStatus())
                    .contains(StatusRules.on(DAY).decide(HISTORY, DAY));
            assertThat(DossierAssessment.of(FULL, LocalDate.of(2020, 2, 1)).findStatus())
                    .get()
                    .extracting(Decision::getVerdict)
                    .isEqualTo(StatusVerdict.INACTIVE);
        }

        @Test
        void is_decided_on_the_day_where_the_time_is_not_known() {
            Dossier undated = Dossier.builder()
                    .country(TUNISIA)
                    .joiningSteps(JoiningSteps.builder().country(TUNISIA).build())
                    .addCycles(ProcessCycle.builder().country(TUNISIA).number(2).build())
                    .build();
            DossierAssessment assessment = DossierAssessment.of(undated, DAY);

            assertThat(assessment)
                    .returns(undated, DossierAssessment::getDossier)
                    .returns(DAY, DossierAssessment::getDay);
            assertThat(assessment.getEntries())
                    .extracting(
                            entry -> entry.when().describe(),
                            entry -> entry.decision().getEdition().getId())
                    .containsExactly(tuple("2011-09-01 to 2019-03-01", "2018"), tuple("2019-03-01", "2017"));
        }

        @Test
        void has_one_entry_for_the_status_on_the_day_of_an_event() {
            assertThat(DossierAssessment.of(FULL, LocalDate.of(2020, 2, 1)).find(DossierQuestion.STATUS))
                    .extracting(entry -> entry.when().describe(), DossierEntry::about)
                    .containsExactly(tuple("2014-01-14", "Joined"), tuple("2020-02-01", "Made inactive"));
        }

        @Test
        void says_whether_each_commitment_is_starred() {
            assertThat(only(DossierQuestion.STAR))
                    .isEqualTo(StarRules.forReport(
                                    COMMITMENT.getAssessments().get(0).getReport())
                            .decide(COMMITMENT.getAssessments().get(0)));
            assertThat(only(DossierQuestion.STEPS_TO_JOIN))
                    .isEqualTo(JoiningStepsRules.on(DAY)
                            .decide(JoiningSteps.builder().country(TUNISIA).build()));
        }

        @Test
        void comes_under_the_review_with_the_scores_of_the_year_in_which_the_country_joined() {
            Dossier joined = Dossier.builder()
                    .country(TUNISIA)
                    .membership(HISTORY)
                    .addProfiles(profile(2014, 4), profile(2013, 4))
                    .build();

            assertThat(DossierAssessment.of(joined, DAY).find(DossierQuestion.ELIGIBILITY_REVIEW))
                    .extracting(DossierEntry::decision)
                    .containsExactly(ReviewRules.on(DAY)
                            .decide(List.of(EligibilityRules.forScoreYear(2014).decide(profile(2014, 4))), 2014));
        }

        @Test
        void does_not_come_under_the_review_after_the_country_left() {
            MembershipHistory left = MembershipHistory.of(
                    TUNISIA,
                    List.of(
                            MembershipEvent.of(TUNISIA, MembershipEventKind.JOINED, LocalDate.of(2014, 1, 14)),
                            MembershipEvent.of(TUNISIA, MembershipEventKind.WITHDREW, LocalDate.of(2018, 6, 1))));
            Dossier withProfiles = Dossier.builder()
                    .country(TUNISIA)
                    .addProfiles(profile(2016, 4))
                    .build();

            assertThat(DossierAssessment.of(withProfiles.withMembership(left), DAY)
                            .find(DossierQuestion.ELIGIBILITY_REVIEW))
                    .isEmpty();
            assertThat(DossierAssessment.of(withProfiles, DAY).find(DossierQuestion.ELIGIBILITY_REVIEW))
                    .isEmpty();
        }

        @Test
        void does_not_come_under_the_review_before_the_country_joined() {
            LocalDate before = LocalDate.of(2018, 12, 31);
            MembershipHistory later = MembershipHistory.of(
                    TUNISIA, List.of(MembershipEvent.of(TUNISIA, MembershipEventKind.JOINED, DAY)));

            assertThat(DossierAssessment.of(FULL.withMembership(later), before)
                            .find(DossierQuestion.ELIGIBILITY_REVIEW))
                    .isEmpty();
            assertThat(DossierAssessment.of(FULL.withMembership(later), before).find(DossierQuestion.JOINING))
                    .hasSize(2);
        }
    }

    @Nested
    class A_case {

        private final ConcernCase concernCase = ConcernCase.of(
                TUNISIA,
                List.of(
                        CaseEvent.of(CaseEventKind.LETTER_FILED, LocalDate.of(2018, 1, 10)),
                        CaseEvent.of(CaseEventKind.FOUND_ADMISSIBLE, LocalDate.of(2019, 3, 1)),
                        CaseEvent.of(CaseEventKind.REPORT_ADOPTED, LocalDate.of(2019, 6, 1))));

        private final Dossier dossier =
                Dossier.builder().country(TUNISIA).concernCase(concernCase).build();

        @Test
        void is_assessed_with_each_event_by_the_edition_of_its_letter() {
            DossierAssessment assessment = DossierAssessment.of(dossier, DAY);

            assertThat(assessment.getEntries())
                    .extracting(entry -> entry.when().describe() + " " + entry.about() + " "
                            + entry.decision().getVerdict())
                    .containsExactly(
                            "2018-01-10 Letter filed INITIAL_REVIEW", "2019-03-01 Found admissible MERITS_REVIEW");
            assertThat(assessment.getLeftOut())
                    .containsExactly("Response Policy, Report adopted, 2019-06-01: later than 2019-03-01");
        }

        @Test
        void is_assessed_on_the_day_too() {
            assertThat(DossierAssessment.of(dossier, DAY.plusDays(1)).getEntries())
                    .last()
                    .returns(DateRange.of(DAY.plusDays(1)), DossierEntry::when)
                    .returns("", DossierEntry::about)
                    .returns(CaseRules.edition("2017").decide(concernCase, DAY.plusDays(1)), DossierEntry::decision);
        }
    }

    @Nested
    class The_deadlines {

        @Test
        void are_those_of_plans_not_delivered_and_of_reports_that_have_not_appeared() {
            assertThat(DossierAssessment.of(FULL, DAY).findDeadlines())
                    .extracting(deadline -> deadline.day().describe() + " " + deadline.number() + " "
                            + deadline.finding().getCriterion() + " "
                            + deadline.finding().getOutcome())
                    .containsExactly(
                            "2018-02-01 2 " + IrmReportCriterion.FIRST_REPORT + " NOT_MET",
                            "2018-08-31 3 " + CalendarCriterion.DUE_DATE + " NOT_MET",
                            "2018 2 " + IrmReportCriterion.INDEPENDENT_REVIEW + " UNDETERMINED",
                            "2018-12-31 3 " + CalendarCriterion.LATENESS + " NOT_MET",
                            "2018-12-31 3 " + CalendarCriterion.GROUP + " NOT_MET");
        }

        @Test
        void are_not_those_of_reports_that_have_appeared() {
            Dossier published = FULL.withSubmissions()
                    .withReports(REPORTS.withReports(IrmReport.of(IrmReportKind.MID_TERM, 2016, 2018)));

            assertThat(DossierAssessment.of(published, DAY).findDeadlines()).isEmpty();
        }

        @Test
        void of_a_plan_are_over_when_it_is_delivered_however_late() {
            Dossier delivered = FULL.withReports()
                    .withSubmissions(
                            NOT_DELIVERED, PlanSubmission.delivered(MEMBER, 3, 2018, LocalDate.of(2019, 2, 20)));

            assertThat(DossierAssessment.of(delivered, DAY).findDeadlines()).isEmpty();
            assertThat(DossierAssessment.of(delivered, LocalDate.of(2019, 2, 1)).findDeadlines())
                    .hasSize(3);
        }
    }
}
