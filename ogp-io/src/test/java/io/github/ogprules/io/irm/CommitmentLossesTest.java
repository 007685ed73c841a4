package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.PublishedFile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.StarColumn;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the layout of 2024 does not have is lost without a word. */
class CommitmentLossesTest {

    private static final IrmCsv CSV = IrmCsv.standard();

    private static List<String> pointers(List<Failure> losses) {
        return losses.stream().map(loss -> loss.getPointer().orElseThrow()).toList();
    }

    @Nested
    class A_row_of_2015 {

        private final List<IrmRow<AssessedCommitment>> rows = CSV.readCommitments(IrmFixture.editionOf2015()
                        .row(
                                "Starred",
                                "1",
                                "New x Starred",
                                "0",
                                "Starred x Specificity",
                                "1",
                                "GC-PubInt",
                                "1",
                                "NewvPre-exist",
                                "New",
                                "Timebound?",
                                "Clear",
                                "Projected Completion",
                                "Complete",
                                "Actual Completion",
                                "Limited")
                        .text())
                .getValues();

        @Test
        void names_every_attribute_that_is_lost_with_its_line() {
            List<Failure> losses = CSV.lossesOfRows(rows);

            assertThat(losses)
                    .allSatisfy(loss ->
                            assertThat(loss.getLine()).hasValue(rows.get(0).getLine()));
            assertThat(pointers(losses))
                    .contains(
                            "/publishedStars/STARRED",
                            "/publishedStars/NEW_AND_STARRED",
                            "/publishedStars/STARRED_AND_SPECIFIC",
                            "/commitment/grandChallenges",
                            "/assessments/0/novelty",
                            "/assessments/0/projectedCompletion",
                            "/assessments/0/schedule");
            assertThat(losses)
                    .filteredOn(loss -> loss.getPointer().orElseThrow().equals("/publishedStars/STARRED"))
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line " + rows.get(0).getLine()
                                    + ", at /publishedStars/STARRED: found 'true', not kept by the layout of 2024: read again as nothing");
        }

        @Test
        void names_an_assessment_that_was_not_there() {
            assertThat(rows.get(0).getValue().getAssessments()).hasSize(1);
            assertThat(CSV.lossesOfRows(rows))
                    .filteredOn(loss -> loss.getPointer().orElseThrow().equals("/assessments/1"))
                    .singleElement()
                    .satisfies(loss -> {
                        assertThat(loss.getFound()).isEmpty();
                        assertThat(loss.getProblem()).contains("END_OF_TERM").endsWith(", which was not there");
                    });
        }

        @Test
        void has_the_place_in_the_list_where_it_has_no_line() {
            AssessedCommitment commitment = rows.get(0).getValue();

            assertThat(pointers(CSV.losses(List.of(commitment, commitment))))
                    .contains("/0/publishedStars/STARRED", "/1/publishedStars/STARRED");
        }
    }

    @Test
    void a_row_of_2024_loses_nothing_unless_it_lacks_columns_of_the_layout() {
        List<IrmRow<AssessedCommitment>> whole =
                CSV.readCommitments(IrmFixture.layoutOf2024().row().text()).getValues();
        List<IrmRow<AssessedCommitment>> part = CSV.readCommitments(
                        IrmFixture.layoutOf2024().without("Max star").row().text())
                .getValues();

        assertThat(CSV.lossesOfRows(whole)).isEmpty();
        assertThat(pointers(CSV.lossesOfRows(part))).containsExactly("/publishedStars/MAX_STAR");
    }

    @Test
    void a_text_longer_than_a_cell_of_a_spreadsheet_is_named_and_the_longest_is_doubted() {
        String longest = "x".repeat(32_767);
        Imported<IrmRow<AssessedCommitment>> imported = CSV.readCommitments(IrmFixture.layoutOf2024()
                .row("Commitment Title", longest)
                .row("Commitment Title", longest + "x")
                .text());

        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getProblem().contains("32767"))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.getColumn()).contains("Commitment Title");
                    assertThat(failure.getProblem()).startsWith("read as it stands: its end may be cut off");
                });
        assertThat(CSV.lossesOfRows(imported.getValues()))
                .extracting(Failure::getProblem)
                .containsExactly("kept, but not by spreadsheets: their cells hold no more than 32767 characters");
    }

    @Nested
    @EnabledIfEnvironmentVariable(
            named = "OGP_DATA_DIR",
            matches = ".+",
            disabledReason = "OGP_DATA_DIR names no folder of published data")
    class Published_rows {

        @Test
        void of_2024_lose_nothing() throws IOException {
            List<IrmRow<AssessedCommitment>> rows = CSV.readCommitments(
                            PublishedFile.path("irm/commitments-2024-layout.csv"))
                    .getValues();

            assertThat(CSV.lossesOfRows(rows)).isEmpty();
            assertThat(CSV.losses(rows.stream().map(IrmRow::getValue).toList())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "irm/commitments-2015-edition.csv",
                    "irm/commitments-2016-explorer-export.csv",
                    "irm/commitments-2016-17-edition.csv"
                })
        void of_other_layouts_have_every_difference_named_row_by_row(String name) throws IOException {
            List<AssessedCommitment> rows = CSV.readCommitments(PublishedFile.path(name)).getValues().stream()
                    .map(IrmRow::getValue)
                    .toList();
            List<AssessedCommitment> again = CSV.readCommitments(CSV.write(rows)).getValues().stream()
                    .map(IrmRow::getValue)
                    .toList();
            Set<String> lost = Set.copyOf(pointers(CSV.losses(rows)));

            assertThat(again).hasSameSizeAs(rows);
            for (int place = 0; place < rows.size(); place++) {
                for (String attribute : differences(rows.get(place), again.get(place))) {
                    assertThat(lost).as("row %s", place).contains("/" + place + attribute);
                }
            }
        }

        /** What differs, attribute by attribute as the model has them. */
        private static Set<String> differences(AssessedCommitment before, AssessedCommitment after) {
            Set<String> differences = before.getPublishedStars().keySet().stream()
                    .filter(star -> !before.getPublishedStars()
                            .get(star)
                            .equals(after.getPublishedStars().get(star)))
                    .map(StarColumn::name)
                    .map("/publishedStars/"::concat)
                    .collect(Collectors.toSet());
            if (!before.getCommitment()
                    .getGrandChallenges()
                    .equals(after.getCommitment().getGrandChallenges())) {
                differences.add("/commitment/grandChallenges");
            }
            if (!before.getCommitment()
                    .getPolicyAreas()
                    .equals(after.getCommitment().getPolicyAreas())) {
                differences.add("/commitment/policyAreas");
            }
            if (after.getAssessments().size() > before.getAssessments().size()) {
                differences.add("/assessments/" + before.getAssessments().size());
            }
            CommitmentAssessment first = before.getAssessments().get(0);
            CommitmentAssessment firstAgain = after.getAssessments().get(0);
            if (!first.getNovelty().equals(firstAgain.getNovelty())) {
                differences.add("/assessments/0/novelty");
            }
            if (!first.getProjectedCompletion().equals(firstAgain.getProjectedCompletion())) {
                differences.add("/assessments/0/projectedCompletion");
            }
            if (!first.getSchedule().equals(firstAgain.getSchedule())) {
                differences.add("/assessments/0/schedule");
            }
            return differences;
        }
    }
}
