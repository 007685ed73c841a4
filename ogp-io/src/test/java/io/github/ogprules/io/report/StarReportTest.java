package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarReportTest {

    private static final StarReport REPORT = StarReport.standard();

    private static final ActionPlan UKRAINE_2 = ActionPlan.of(Member.of(Country.of("UKR", "Ukraine")), 2, 2014);

    private static final CommitmentAssessment MID_TERM = CommitmentAssessment.builder()
            .report(IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016))
            .specificity(Specificity.HIGH)
            .relevance(Relevance.CLEAR)
            .potentialImpact(PotentialImpact.TRANSFORMATIVE)
            .completion(Completion.COMPLETE)
            .build();

    private static final AssessedCommitment ARCHIVES = AssessedCommitment.builder()
            .commitment(Commitment.of(UKRAINE_2, "5.3", "Access to Communist-Era Archives")
                    .withId("UA0037"))
            .addAssessment(MID_TERM)
            .putPublishedStar(StarColumn.CURRENT_PROGRESS_REPORT, Observation.known(true))
            .putPublishedStar(StarColumn.CURRENT_END_OF_TERM, Observation.notAssessed(Marker.NO_DATA))
            .build();

    private static final AssessedCommitment PUBLISHED_OTHERWISE =
            ARCHIVES.withAssessments(List.of(MID_TERM.withCompletion(Observation.known(Completion.LIMITED))));

    private static String table(List<AssessedCommitment> commitments) {
        return REPORT.table(commitments.stream().map(FinalStar::of).toList());
    }

    private static String planTable(List<AssessedCommitment> commitments) {
        return REPORT.planTable(commitments, comparisons(commitments));
    }

    private static String differences(List<AssessedCommitment> commitments) {
        return REPORT.differences(comparisons(commitments));
    }

    private static List<StarComparison> comparisons(List<AssessedCommitment> commitments) {
        return commitments.stream()
                .map(StarComparison::all)
                .flatMap(List::stream)
                .toList();
    }

    @Nested
    class As_text {

        @Test
        void explains_every_criterion_of_every_report_with_its_sources() {
            assertThat(Explanation.of(FinalStar.of(ARCHIVES)).text())
                    .startsWith("""
                            Ukraine 2/5.3 Access to Communist-Era Archives (UA0037): starred

                            Mid-Term Report: starred
                            Edition current-progress-report: Transformative potential impact; completion at mid-term

                              Report: met
                                  observed  Mid-Term Report on a plan of 2014
                            """)
                    .contains("""
                              Completion: met
                                  observed  Complete
                                  required  completion Substantial or Complete
                                  source    documented\
                            """)
                    .contains("\nSources\n  [1] ");
        }

        @Test
        void names_the_first_test_that_fails() {
            assertThat(Explanation.of(FinalStar.of(PUBLISHED_OTHERWISE)).text())
                    .contains("\nMid-Term Report: not starred, first failing Completion\n");
        }

        @Test
        void tells_what_became_of_the_star_at_the_end_of_term() {
            AssessedCommitment lost = ARCHIVES.withAssessments(
                    MID_TERM,
                    MID_TERM.withReport(IrmReport.of(IrmReportKind.END_OF_TERM, 2014, 2017))
                            .withCompletion(Observation.known(Completion.LIMITED)));

            assertThat(Explanation.of(FinalStar.of(lost)).text())
                    .startsWith(
                            "Ukraine 2/5.3 Access to Communist-Era Archives (UA0037): not starred, from mid-term to the end of"
                                    + "\nterm lost\n");
        }

        @Test
        void has_lines_of_at_most_100_characters() {
            AssessedCommitment longTitle =
                    ARCHIVES.withCommitment(ARCHIVES.getCommitment().withTitle("To the people. ".repeat(30)));

            Lines.check(Explanation.of(FinalStar.of(longTitle)).text());
        }

        @ParameterizedTest
        @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
        void is_the_same_under_every_default_locale(String languageTag) {
            String text = Explanation.of(FinalStar.of(ARCHIVES)).text();

            assertThat(DefaultLocales.under(
                            languageTag,
                            () -> Explanation.of(FinalStar.of(ARCHIVES)).text()))
                    .isEqualTo(text);
        }
    }

    @Nested
    class As_Markdown {

        @Test
        void is_a_table_of_the_criteria_for_each_report() {
            assertThat(Explanation.of(FinalStar.of(PUBLISHED_OTHERWISE)).markdown())
                    .startsWith("""
                            ## Ukraine 2/5.3 Access to Communist-Era Archives (UA0037): not starred

                            ### Mid-Term Report: not starred, first failing Completion

                            Edition current-progress-report: Transformative potential impact; completion at mid-term

                            | Criterion | Outcome | Observed | Required | Source |
                            | --- | --- | --- | --- | --- |
                            | Report | met | Mid-Term Report on a plan of 2014 |\
                            """)
                    .contains("| Completion | not met | Limited | completion Substantial or Complete | documented [");
        }
    }

    @Nested
    class The_table_of_commitments {

        @Test
        void has_a_row_with_the_codes_of_each() {
            assertThat(table(List.of(ARCHIVES, PUBLISHED_OTHERWISE))).isEqualTo("""
                    Commitment                           Specificity  Relevance  Impact          Completion  Star
                    -----------------------------------  -----------  ---------  --------------  ----------  -----------
                    Ukraine 2/5.3 Access to Communis...  High         Clear      Transformative  Complete    *
                    Ukraine 2/5.3 Access to Communis...  High         Clear      Transformative  Limited     not starred
                    """);
        }

        @Test
        void says_of_relevance_by_values_whether_it_is_clear() {
            CommitmentAssessment byValue = MID_TERM.withRelevance(Observation.unknown())
                    .withValues(Map.of(
                            OgpValue.ACCESS_TO_INFORMATION, Observation.known(true),
                            OgpValue.CIVIC_PARTICIPATION, Observation.known(true),
                            OgpValue.PUBLIC_ACCOUNTABILITY, Observation.known(true),
                            OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(true)));
            CommitmentAssessment technologyAlone = byValue.withValues(Map.of(
                    OgpValue.ACCESS_TO_INFORMATION, Observation.known(false),
                    OgpValue.CIVIC_PARTICIPATION, Observation.known(false),
                    OgpValue.PUBLIC_ACCOUNTABILITY, Observation.known(false),
                    OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(true)));

            assertThat(table(List.of(ARCHIVES.withAssessments(byValue), ARCHIVES.withAssessments(technologyAlone))))
                    .contains("Communis...  High         Clear      Transformative  Complete    *\n")
                    .contains("Communis...  High         Unclear    Transformative  Complete    not starred\n");
        }

        @Test
        void cuts_whatever_column_is_too_wide() {
            AssessedCommitment longTitle =
                    ARCHIVES.withCommitment(ARCHIVES.getCommitment().withTitle("To the people. ".repeat(30)));
            CommitmentAssessment notApplicable = MID_TERM.withReport(IrmReport.of(IrmReportKind.DESIGN, 2018))
                    .withSpecificity(Observation.notAssessed(Marker.NO_DATA))
                    .withVerifiability(Observation.known(Verifiability.VERIFIABLE))
                    .withRelevance(Observation.notAssessed(Marker.NOT_REVIEWED))
                    .withCompletion(Observation.notAssessed(Marker.NOT_APPLICABLE));

            assertThat(table(List.of(longTitle.withAssessments(notApplicable))).lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100))
                    .last()
                    .asString()
                    .startsWith("Ukraine 2/5.3 To ");
        }

        @ParameterizedTest
        @EnabledIfEnvironmentVariable(
                named = "OGP_DATA_DIR",
                matches = ".+",
                disabledReason = "OGP_DATA_DIR names no folder of published data")
        @ValueSource(
                strings = {
                    "commitments-2015-edition.csv",
                    "commitments-2016-17-edition.csv",
                    "commitments-2024-layout.csv"
                })
        void has_lines_of_at_most_100_characters_with_room_for_the_names_of_published_commitments(String file)
                throws IOException {
            List<AssessedCommitment> commitments = IrmCsv.standard()
                    .readCommitments(Path.of(System.getenv("OGP_DATA_DIR"), "irm", file))
                    .getValues()
                    .stream()
                    .map(IrmRow::getValue)
                    .toList();

            assertThat(table(commitments).lines())
                    .hasSize(commitments.size() + 2)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100))
                    .element(1)
                    .asString()
                    .startsWith("-".repeat(20));
            assertThat(planTable(commitments).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }

        @Test
        void shows_a_commitment_without_assessment() {
            assertThat(table(List.of(ARCHIVES.withAssessments())))
                    .contains("...  -            -          -       -           not assessed\n");
        }
    }

    @Nested
    class The_table_of_plans {

        @Test
        void counts_stars_computed_and_published_where_OGP_applied_the_formula() {
            assertThat(planTable(List.of(ARCHIVES, PUBLISHED_OTHERWISE))).isEqualTo("""
                    Member   Plan  Year  Commitments  Progress  End of term
                    -------  ----  ----  -----------  --------  -----------
                    Ukraine  2     2014  2            1 / 2     -
                    all                  2            1 / 2     -
                    """);
        }

        @Test
        void has_bounds_where_codes_leave_stars_open_and_a_row_for_every_plan() {
            AssessedCommitment open =
                    ARCHIVES.withAssessments(ARCHIVES.getAssessments().get(0).withCompletion(Observation.unknown()));

            assertThat(REPORT.planTable(
                            List.of(ARCHIVES),
                            List.of(ARCHIVES, open).stream()
                                    .flatMap(commitment -> StarComparison.all(commitment).stream())
                                    .toList()))
                    .contains("1-2 / 2");
            assertThat(REPORT.planTable(List.of(), StarComparison.all(ARCHIVES)))
                    .containsPattern("Ukraine +2 +2014 +0 +1 / 1");
        }
    }

    @Nested
    class The_differences {

        @Test
        void are_explained_with_their_findings_and_common_sources() {
            assertThat(differences(List.of(ARCHIVES, PUBLISHED_OTHERWISE)))
                    .startsWith("""
                            Published stars that come out otherwise: 1

                            Ukraine 2/5.3 Access to Communist-Era Archives (UA0037), column "Starred (current formula) progress
                            report": published starred, computed not starred, first failing Completion
                            Edition current-progress-report: Transformative potential impact; completion at mid-term
                            """)
                    .containsOnlyOnce("Sources\n");
        }

        @Test
        void are_empty_where_there_is_none() {
            assertThat(differences(List.of(ARCHIVES))).isEmpty();
        }
    }
}
