package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.PublishedFile;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.PrintedDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commitments are written in the layout of 2024, and read again as they were. */
class IrmWriterTest {

    private static final IrmCsv CSV = IrmCsv.standard();

    private static List<String> clusterCells(IrmRow<AssessedCommitment> row) {
        return Stream.of("Cluster", "Cluster (AP Review)", "Cluster Commitment ID(s)")
                .map(column -> row.findText(column).orElseThrow())
                .toList();
    }

    @Nested
    class A_commitment {

        @Test
        void is_read_again_as_it_was_if_the_layout_has_a_column_for_everything() {
            List<AssessedCommitment> written = List.of(ofTheYear2016(), ofTheYear2021());

            Imported<IrmRow<AssessedCommitment>> imported = CSV.readCommitments(CSV.write(written));

            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues()).extracting(IrmRow::getValue).isEqualTo(written);
        }

        @Test
        void has_the_columns_of_the_layout_and_ND_where_it_says_nothing() {
            String text = CSV.write(List.of(AssessedCommitment.builder()
                    .commitment(Commitment.of(
                            ActionPlan.of(Member.of(Country.of("GE", "Georgia")), 3, 2016),
                            "2.10",
                            "Publish the budget"))
                    .build()));

            List<String> lines = text.lines().toList();
            assertThat(text).endsWith("\r\n");
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).isEqualTo(IrmFixture.layoutOf2024().header());
            assertThat(lines.get(1))
                    .startsWith(",Georgia,3,'2.10,,,National,ND,2016,,,,Publish the budget,,,,,,,ND,ND,")
                    .endsWith(",ND,ND,ND,ND,,ND");
        }

        @Test
        void has_1_for_its_policy_areas_in_any_case_and_ND_for_all_others() {
            AssessedCommitment commitment = ofTheYear2016();
            IrmRow<AssessedCommitment> row = writtenAndRead(commitment.withCommitment(commitment
                    .getCommitment()
                    .withPolicyAreas("Conflicts of Interest", "Access to Information", "Citizen engagement")));

            assertThat(PolicyAreaReader.tags(IrmLayout.COMMITMENTS_2024, DataEdition.LAYOUT_2024))
                    .allSatisfy(tag -> assertThat(row.findText(tag))
                            .contains(
                                    tag.equals("Conflicts Of Interest") || tag.equals("Access to information")
                                            ? "1"
                                            : "ND"));
            assertThat(row.getValue().getCommitment().getPolicyAreas())
                    .containsExactly("Conflicts Of Interest", "Access to information");
        }

        @Test
        void has_the_cluster_of_its_report_in_the_column_for_that() {
            assertThat(clusterCells(writtenAndRead(ofTheYear2016()))).containsExactly("1.2", "ND", "ND");
            assertThat(clusterCells(writtenAndRead(ofTheYear2021()))).containsExactly("ND", "1", "GE0901, GE0902");
        }

        private static IrmRow<AssessedCommitment> writtenAndRead(AssessedCommitment commitment) {
            return CSV.readCommitments(CSV.write(List.of(commitment)))
                    .getValues()
                    .get(0);
        }

        @Test
        void keeps_quotes_commas_and_line_breaks_of_its_text() {
            AssessedCommitment commitment = ofTheYear2016();
            String text = "All rulings, \"civil\" too:\n- online\r\n- at once; and\ttabs";
            AssessedCommitment written =
                    commitment.withCommitment(commitment.getCommitment().withText(text));

            assertThat(CSV.readCommitments(CSV.write(List.of(written)))
                            .getValues()
                            .get(0)
                            .getValue())
                    .isEqualTo(written);
        }

        private static AssessedCommitment ofTheYear2016() {
            CommitmentAssessment midTerm = CommitmentAssessment.builder()
                    .report(IrmReport.of(IrmReportKind.MID_TERM, 2016, 2018))
                    .specificity(Specificity.HIGH)
                    .verifiability(Verifiability.VERIFIABLE)
                    .putValue(OgpValue.ACCESS_TO_INFORMATION, Observation.known(true))
                    .putValue(OgpValue.CIVIC_PARTICIPATION, Observation.known(false))
                    .putValue(OgpValue.PUBLIC_ACCOUNTABILITY, Observation.notAssessed(Marker.NOT_REVIEWED))
                    .putValue(OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.unknown())
                    .relevance(Relevance.CLEAR)
                    .potentialImpact(PotentialImpact.TRANSFORMATIVE)
                    .potentialForResults(Observation.notAssessed(Marker.NO_DATA))
                    .completion(Completion.LIMITED)
                    .compound(Observation.known(false))
                    .cluster("1.2")
                    .build();
            CommitmentAssessment endOfTerm = CommitmentAssessment.builder()
                    .from(midTerm)
                    .report(IrmReport.of(IrmReportKind.END_OF_TERM, 2016, 2019))
                    .completion(Completion.COMPLETE)
                    .completionChange(Observation.known(CompletionChange.INCREASE))
                    .earlyResults(Observation.notAssessed(Marker.NO_DATA))
                    .didItOpenGovernment(DidItOpenGovernment.MAJOR)
                    .putDidItOpenGovernmentByValue(
                            OgpValue.ACCESS_TO_INFORMATION, Observation.known(DidItOpenGovernment.MAJOR))
                    .putDidItOpenGovernmentByValue(
                            OgpValue.CIVIC_PARTICIPATION, Observation.known(DidItOpenGovernment.NOT_APPLICABLE))
                    .putDidItOpenGovernmentByValue(OgpValue.PUBLIC_ACCOUNTABILITY, Observation.unknown())
                    .build();
            return AssessedCommitment.builder()
                    .commitment(Commitment.builder()
                            .id("GE0901")
                            .plan(ActionPlan.builder()
                                    .member(Member.builder()
                                            .name("Tbilisi, Georgia")
                                            .kind(MemberKind.LEGACY_LOCAL)
                                            .code("GETB")
                                            .country(Country.of("GE", "Georgia", Region.ASIA_PACIFIC))
                                            .build())
                                    .number(3)
                                    .id("AP_GETB03")
                                    .yearOfSubmission(2016)
                                    .endYear(2018)
                                    .durationInYears(2)
                                    .build())
                            .number(CommitmentNumber.parse("2.10"))
                            .title("Publish rulings")
                            .shortTitle("Rulings")
                            .text("All rulings online")
                            .theme("Justice")
                            .leadInstitution("Ministry of Justice")
                            .supportingInstitutions("Supreme Court; Bar Association")
                            .start(PrintedDate.parseMonthFirst("9/1/2016"))
                            .end(PrintedDate.parseMonthFirst("12/31/2018"))
                            .policyAreas(List.of("Open Justice", "Open Data"))
                            .carriedForward(Observation.known(true))
                            .build())
                    .irmAssessed(Observation.known(true))
                    .assessments(List.of(midTerm, endOfTerm))
                    .publishedStars(Map.of(
                            StarColumn.ONLY_2015, Observation.notAssessed(Marker.NOT_APPLICABLE),
                            StarColumn.CURRENT_PROGRESS_REPORT, Observation.known(false),
                            StarColumn.CURRENT_END_OF_TERM, Observation.known(true),
                            StarColumn.MAX_STAR, Observation.unknown()))
                    .build();
        }

        private static AssessedCommitment ofTheYear2021() {
            AssessedCommitment of2016 = ofTheYear2016();
            CommitmentAssessment review = CommitmentAssessment.builder()
                    .from(of2016.getAssessments().get(0))
                    .report(IrmReport.of(IrmReportKind.ACTION_PLAN_REVIEW, 2021, 2022))
                    .specificity(Observation.notAssessed(Marker.NO_DATA))
                    .relevance(Observation.unknown())
                    .openGovernmentLens(OpenGovernmentLens.WITHOUT_LENS)
                    .potentialImpact(Observation.notAssessed(Marker.NO_DATA))
                    .potentialForResults(PotentialForResults.SUBSTANTIAL)
                    .completion(Observation.notAssessed(Marker.NO_DATA))
                    .cluster("GE0901, GE0902")
                    .build();
            CommitmentAssessment results = CommitmentAssessment.builder()
                    .from(review)
                    .report(IrmReport.of(IrmReportKind.RESULTS, 2021))
                    .completion(Completion.SUBSTANTIAL)
                    .completionChange(Observation.notAssessed(Marker.NO_DATA))
                    .earlyResults(EarlyResults.SIGNIFICANT)
                    .didItOpenGovernment(Observation.notAssessed(Marker.NO_DATA))
                    .didItOpenGovernmentByValue(Map.of(
                            OgpValue.ACCESS_TO_INFORMATION, Observation.notAssessed(Marker.NO_DATA),
                            OgpValue.CIVIC_PARTICIPATION, Observation.notAssessed(Marker.NO_DATA),
                            OgpValue.PUBLIC_ACCOUNTABILITY, Observation.notAssessed(Marker.NO_DATA)))
                    .build();
            return of2016.withCommitment(of2016.getCommitment()
                            .withId("GE1102")
                            .withPlan(of2016.getCommitment()
                                    .getPlan()
                                    .withNumber(5)
                                    .withId("AP_GETB05")
                                    .withYearOfSubmission(2021)
                                    .withEndYear(2023)))
                    .withAssessments(review, results);
        }
    }

    @Nested
    class Rows {

        @Test
        void of_the_layout_are_written_as_they_stood() {
            String text = IrmFixture.layoutOf2024()
                    .lineBreak("\r\n")
                    .row(
                            "Commitment Number",
                            "4.0999999999999996",
                            "Full Text",
                            " a, b\n\"c\" ",
                            "Binding constraint",
                            "Cmpl")
                    .row("Specificity", "NR", "_Specificity", "1", "URL", "https://example.org")
                    .text();

            // An apostrophe keeps a spreadsheet from cutting off digits; it is no part of what is read.
            assertThat(CSV.writeRows(CSV.readCommitments(text).getValues()))
                    .isEqualTo(text.replace("4.0999", "'4.0999"));
        }

        @Test
        void with_columns_in_another_order_are_written_in_that_of_the_layout() {
            IrmFixture file = IrmFixture.layoutOf2024();
            List<String> columns = new ArrayList<>(file.columns());
            Collections.reverse(columns);
            List<IrmRow<AssessedCommitment>> rows = CSV.readCommitments(
                            file.columns(columns).row("Verifiable", "Yes").text())
                    .getValues();

            Imported<IrmRow<AssessedCommitment>> again = CSV.readCommitments(CSV.writeRows(rows));

            assertThat(again.getFailures()).isEmpty();
            assertThat(again.getValues().get(0).getValue())
                    .isEqualTo(rows.get(0).getValue());
            assertThat(again.getValues().get(0).getHeaders())
                    .isEqualTo(IrmFixture.layoutOf2024().columns());
        }

        @Test
        void that_lack_columns_have_them_empty() {
            List<IrmRow<AssessedCommitment>> rows = CSV.readCommitments(IrmFixture.layoutOf2024()
                            .without("Verifiable")
                            .row()
                            .text())
                    .getValues();

            assertThat(CSV.readCommitments(CSV.writeRows(rows))
                            .getValues()
                            .get(0)
                            .findText("Verifiable"))
                    .contains("");
        }

        /** Grand challenges, projected completion and the stars of 2015 have no column in the layout of 2024. */
        @ParameterizedTest
        @EnumSource(
                value = DataEdition.class,
                names = {"EDITION_2015", "EDITION_2016_17"})
        void of_other_layouts_are_written_as_far_as_it_goes(DataEdition edition) {
            List<IrmRow<AssessedCommitment>> rows = CSV.readCommitments(IrmFixture.of(edition)
                            .row(
                                    "Specificity",
                                    "c. high",
                                    "_Specificity",
                                    "3",
                                    "_Relevant",
                                    "1",
                                    "GC-PubInt",
                                    "1",
                                    "Value -Info",
                                    "1",
                                    "Full Text",
                                    "All of it,\nat once")
                            .text())
                    .getValues();

            AssessedCommitment again =
                    CSV.readCommitments(CSV.writeRows(rows)).getValues().get(0).getValue();

            Commitment before = rows.get(0).getValue().getCommitment();
            assertThat(again.getCommitment())
                    .isEqualTo(before.withGrandChallenges(Observation.unknown())
                            .withCarriedForward(again.getCommitment().getCarriedForward()));
            CommitmentAssessment first = rows.get(0).getValue().getAssessments().get(0);
            assertThat(again.getAssessments().get(0))
                    .returns(first.getReport(), CommitmentAssessment::getReport)
                    .returns(first.getSpecificity(), CommitmentAssessment::getSpecificity)
                    .returns(first.getRelevance(), CommitmentAssessment::getRelevance)
                    .returns(first.getValues(), CommitmentAssessment::getValues)
                    .returns(first.getPotentialImpact(), CommitmentAssessment::getPotentialImpact)
                    .returns(first.getCompletion(), CommitmentAssessment::getCompletion);
        }
    }

    @Nested
    @EnabledIfEnvironmentVariable(
            named = "OGP_DATA_DIR",
            matches = ".+",
            disabledReason = "OGP_DATA_DIR names no folder of published data")
    class Published_data {

        @Test
        void of_the_layout_give_the_same_rows_again() throws IOException {
            Imported<IrmRow<AssessedCommitment>> read =
                    CSV.readCommitments(PublishedFile.path("irm/commitments-2024-layout.csv"));

            Imported<IrmRow<AssessedCommitment>> again = CSV.readCommitments(CSV.writeRows(read.getValues()));

            assertThat(again.getValues()).isEqualTo(read.getValues());
            assertThat(again.getFailures()).isEqualTo(read.getFailures());
        }

        /** What a label and a number contradicted each other in is written as it was read, and contradicts no more; a duration that the years
         * do not give stands as it did. */
        @Test
        void of_the_layout_give_the_same_values_again() throws IOException {
            List<AssessedCommitment> read =
                    CSV.readCommitments(PublishedFile.path("irm/commitments-2024-layout.csv")).getValues().stream()
                            .map(IrmRow::getValue)
                            .toList();

            Imported<IrmRow<AssessedCommitment>> again = CSV.readCommitments(CSV.write(read));

            assertThat(again.getValues()).extracting(IrmRow::getValue).isEqualTo(read);
            assertThat(again.getFailures())
                    .filteredOn(failure -> !failure.getColumn().equals(Optional.of("Action Plan Duration (Years)")))
                    .extracting(Failure::getReason)
                    .containsOnly(FailureReason.REPAIRED, FailureReason.AMBIGUOUS, FailureReason.INVALID_VALUE);
        }

        /** One row is flagged as of a cluster without the ids of the others in it. */
        @Test
        void of_the_layout_have_their_clusters_in_the_same_columns_again() throws IOException {
            List<IrmRow<AssessedCommitment>> read = CSV.readCommitments(
                            PublishedFile.path("irm/commitments-2024-layout.csv"))
                    .getValues();
            List<IrmRow<AssessedCommitment>> again = CSV.readCommitments(
                            CSV.write(read.stream().map(IrmRow::getValue).toList()))
                    .getValues();

            List<List<String>> clusters =
                    read.stream().map(row -> clusterCells(row)).toList();
            assertThat(again)
                    .extracting(row -> clusterCells(row))
                    .isEqualTo(clusters.stream()
                            .map(cells -> cells.get(2).matches("N[ADR]")
                                    ? List.of(cells.get(0).matches("N[ADR]") ? "ND" : cells.get(0), "ND", "ND")
                                    : cells)
                            .toList());
            assertThat(clusters).filteredOn(cells -> cells.get(1).equals("1")).hasSize(28);
            assertThat(clusters)
                    .filteredOn(
                            cells -> cells.get(1).equals("1") && cells.get(2).equals("NA"))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"irm/commitments-2015-edition.csv", "irm/commitments-2016-17-edition.csv"})
        void of_other_layouts_give_the_same_values_again_as_far_as_it_goes(String name) throws IOException {
            List<IrmRow<AssessedCommitment>> read =
                    CSV.readCommitments(PublishedFile.path(name)).getValues();
            List<AssessedCommitment> once = CSV.readCommitments(CSV.writeRows(read)).getValues().stream()
                    .map(IrmRow::getValue)
                    .toList();

            Set<String> columns = PolicyAreaReader.tags(IrmLayout.COMMITMENTS_2024, DataEdition.LAYOUT_2024).stream()
                    .map(ColumnNames::folded)
                    .collect(Collectors.toSet());

            assertThat(once).hasSameSizeAs(read);
            assertThat(once)
                    .anySatisfy(
                            commitment -> assertThat(commitment.getCommitment().getPolicyAreas())
                                    .contains("Access to information"));
            assertThat(CSV.readCommitments(CSV.write(once)).getValues())
                    .extracting(IrmRow::getValue)
                    .isEqualTo(once);
            for (int i = 0; i < once.size(); i++) {
                assertThat(once.get(i).getCommitment())
                        .usingRecursiveComparison()
                        .ignoringFields("grandChallenges", "carriedForward", "policyAreas", "start", "end")
                        .isEqualTo(read.get(i).getValue().getCommitment());
                assertThat(once.get(i).getCommitment().getPolicyAreas())
                        .extracting(ColumnNames::folded)
                        .containsExactlyInAnyOrderElementsOf(
                                read.get(i).getValue().getCommitment().getPolicyAreas().stream()
                                        .map(ColumnNames::folded)
                                        .filter(columns::contains)
                                        .toList());
            }
        }
    }
}
