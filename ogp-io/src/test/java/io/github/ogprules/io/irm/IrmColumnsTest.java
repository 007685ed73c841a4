package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.plan.ActionPlanProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file may be written, and what becomes of its columns. */
class IrmColumnsTest {

    @Nested
    class A_file {

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void may_have_commas_semicolons_or_tabs_between_its_columns(String separator) {
            for (DataEdition edition : DataEdition.values()) {
                assertSame(edition, row(IrmFixture.of(edition).separator(separator)));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void may_end_its_lines_in_any_way(String lineBreak) {
            for (DataEdition edition : DataEdition.values()) {
                assertSame(edition, row(IrmFixture.of(edition).lineBreak(lineBreak)));
            }
        }

        @ParameterizedTest
        @EnumSource(DataEdition.class)
        void may_begin_with_a_byte_order_mark(DataEdition edition) {
            assertSame(edition, "\uFEFF" + row(IrmFixture.of(edition)));
        }

        @ParameterizedTest
        @EnumSource(DataEdition.class)
        void may_end_without_a_line_break(DataEdition edition) {
            String text = row(IrmFixture.of(edition));

            assertSame(edition, text.substring(0, text.length() - 1));
        }

        @ParameterizedTest
        @EnumSource(DataEdition.class)
        void may_have_its_columns_in_any_order(DataEdition edition) {
            for (int seed = 0; seed < 20; seed++) {
                IrmFixture file = IrmFixture.of(edition);
                assertSame(edition, row(file.columns(shuffled(file, seed))));
            }
        }

        @ParameterizedTest
        @EnumSource(DataEdition.class)
        void may_write_its_headers_in_any_case_and_with_any_white_space(DataEdition edition) {
            IrmFixture file = IrmFixture.of(edition);
            String changed =
                    file.header().toUpperCase(Locale.ROOT).replace("COMMITMENT TITLE", " Commitment<BR/>\u00A0Title ");

            assertSame(edition, row(file).replace(file.header(), changed));
        }

        @Test
        void of_the_process_database_may_have_its_columns_in_any_order() {
            for (int seed = 0; seed < 20; seed++) {
                IrmFixture file = IrmFixture.processOf2016();
                List<ActionPlanProcess> read = processes(file.columns(shuffled(file, seed)));

                assertThat(read).as("seed " + seed).isEqualTo(processes(IrmFixture.processOf2016()));
            }
        }

        private List<ActionPlanProcess> processes(IrmFixture file) {
            String text = file.row(
                            "Step 1: Timeline and process: Prior availability",
                            "Yes",
                            "_Timelineavailability",
                            "1",
                            "Step 4: Online consultations",
                            "No",
                            "_Online consultation",
                            "0",
                            "Officially Mandated",
                            "1",
                            "Were any public comments received?",
                            "Yes")
                    .text();
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard().readProcesses(text);
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason)
                    .containsOnly(FailureReason.NOT_A_RECORD, FailureReason.DUPLICATE);
            return imported.getValues().stream().map(IrmRow::getValue).toList();
        }

        private List<String> shuffled(IrmFixture file, int seed) {
            List<String> columns = new ArrayList<>(file.columns());
            Collections.shuffle(columns, new Random(seed));
            return columns;
        }

        /** A row that says something in every kind of column. */
        private String row(IrmFixture file) {
            return file.row(
                            "Full Text",
                            "First, a line;\tand\nanother with \"quotes\"",
                            "Open Data",
                            "1",
                            "Specificity",
                            "High",
                            "_Specificity",
                            "3",
                            "_Relevant",
                            "1",
                            "Commitment Title",
                            "Ouvrir les données, à tous",
                            "Compound",
                            "1")
                    .text();
        }

        private void assertSame(DataEdition edition, String text) {
            Imported<IrmRow<AssessedCommitment>> imported = read(text);
            Imported<IrmRow<AssessedCommitment>> usual = read(row(IrmFixture.of(edition)));

            assertThat(imported.getFailures())
                    .extracting(Failure::getReason)
                    .isEqualTo(
                            usual.getFailures().stream().map(Failure::getReason).toList());
            assertThat(imported.getValues())
                    .extracting(IrmRow::getValue)
                    .singleElement()
                    .satisfies(commitment -> {
                        assertThat(commitment)
                                .isEqualTo(usual.getValues().get(0).getValue());
                        assertThat(commitment.getCommitment().getTitle()).isEqualTo("Ouvrir les données, à tous");
                        assertThat(commitment.getCommitment().getPolicyAreas()).containsExactly("Open Data");
                    });
        }
    }

    @Nested
    class A_column {

        @Test
        void that_the_layout_does_not_have_is_reported_and_its_text_is_kept() {
            Imported<IrmRow<AssessedCommitment>> imported = read(IrmFixture.layoutOf2024()
                    .and("My notes")
                    .row("My notes", "look again")
                    .text());

            assertThat(messages(imported))
                    .containsExactly(
                            "line 1, column My notes: column not read: the commitments database, 2024 layout has"
                                    + " none of that name");
            assertThat(imported.getFailures().get(0).getReason()).isEqualTo(FailureReason.UNKNOWN_FIELD);
            assertThat(imported.getValues().get(0).findText("My notes")).contains("look again");
        }

        @Test
        void that_the_file_lacks_are_reported_together_and_what_they_would_say_is_unknown() {
            Imported<IrmRow<AssessedCommitment>> imported = read(IrmFixture.layoutOf2024()
                    .without("Verifiable", "_Specificity")
                    .row("Specificity", "High")
                    .text());

            assertThat(messages(imported))
                    .containsExactly(
                            "line 1: read without 2 columns of the commitments database, 2024 layout: _Specificity, Verifiable");
            assertThat(imported.getFailures().get(0).getReason()).isEqualTo(FailureReason.MISSING);
            assertThat(imported.getValues()).singleElement().satisfies(row -> {
                assertThat(row.findText("Verifiable")).isEmpty();
                assertThat(row.getValue()
                                .getAssessments()
                                .get(0)
                                .getVerifiability()
                                .isUnknown())
                        .isTrue();
                assertThat(row.getValue()
                                .getAssessments()
                                .get(0)
                                .getSpecificity()
                                .isKnown())
                        .isTrue();
            });
        }

        @Test
        void that_stands_twice_is_reported_and_the_first_is_read() {
            Imported<IrmRow<AssessedCommitment>> imported = read(IrmFixture.layoutOf2024()
                    .and("Verifiable")
                    .row("Verifiable", "Yes", "Verifiable" + IrmFixture.AGAIN, "No")
                    .text());

            assertThat(messages(imported))
                    .containsExactly(
                            "line 1, column Verifiable: column not read: one of the same name stands further left");
            assertThat(imported.getFailures().get(0).getReason()).isEqualTo(FailureReason.DUPLICATE);
            assertThat(imported.getValues()).singleElement().satisfies(row -> {
                assertThat(row.findText("Verifiable")).contains("Yes");
                assertThat(row.getTexts()).endsWith("No");
            });
        }

        @Test
        void without_a_name_that_holds_something_is_reported_for_the_rows_where_it_does() {
            Imported<IrmRow<AssessedCommitment>> imported = read(IrmFixture.layoutOf2024()
                    .and("")
                    .row()
                    .line(IrmFixture.layoutOf2024().line("Commitment Title", "Another") + ",stray")
                    .text());

            assertThat(imported.getValues()).hasSize(2);
            assertThat(messages(imported))
                    .containsExactly("line 3, column 172: found 'stray', value not read: its column has no name");
        }

        @Test
        void without_a_name_that_the_layout_has_is_no_failure() {
            assertThat(read(IrmFixture.editionOf2015().row("", "3").text()).getFailures())
                    .extracting(Failure::getReason)
                    .containsExactly(FailureReason.NOT_A_RECORD);
        }
    }

    @Nested
    class The_original_text {

        @Test
        void of_every_column_is_kept_by_its_place_and_by_its_name() {
            IrmFixture file = IrmFixture.layoutOf2024();
            List<String> headers = IrmLayout.COMMITMENTS_2024.headers();
            String[] columnsAndTexts = new String[2 * headers.size()];
            for (int i = 0; i < headers.size(); i++) {
                columnsAndTexts[2 * i] = headers.get(i);
                columnsAndTexts[2 * i + 1] = " text " + i + " ";
            }
            columnsAndTexts[2 * headers.indexOf("Action Plan Number") + 1] = " 3 ";

            IrmRow<AssessedCommitment> row =
                    read(file.row(columnsAndTexts).text()).getValues().get(0);

            assertThat(row.getHeaders()).isEqualTo(headers);
            assertThat(row.getTexts()).hasSize(171);
            for (int i = 0; i < headers.size(); i++) {
                assertThat(row.getTexts().get(i)).isEqualTo(columnsAndTexts[2 * i + 1]);
                assertThat(row.findText(headers.get(i))).contains(columnsAndTexts[2 * i + 1]);
                assertThat(row.findText(headers.get(i).toLowerCase(Locale.ROOT)))
                        .contains(columnsAndTexts[2 * i + 1]);
            }
            assertThat(row.findText("no such column")).isEmpty();
            assertThat(row.findText("")).isEmpty();
        }

        @Test
        void of_two_columns_of_the_same_name_is_kept_by_place() {
            IrmRow<AssessedCommitment> row = read(IrmFixture.editionOf2015()
                            .row("Action Plan No.", "1", "Action Plan No." + IrmFixture.AGAIN, "2")
                            .text())
                    .getValues()
                    .get(0);

            assertThat(row.getTexts().get(1)).isEqualTo("1");
            assertThat(row.getTexts().get(93)).isEqualTo("2");
            assertThat(row.findText("Action Plan No.")).contains("1");
        }

        @Test
        void cannot_be_changed() {
            IrmRow<AssessedCommitment> row =
                    read(IrmFixture.layoutOf2024().row().text()).getValues().get(0);

            assertThatThrownBy(() -> row.getTexts().set(0, "other")).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> row.getHeaders().set(0, "other"))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class A_row {

        @Test
        void equals_one_with_the_same_value_texts_and_headers_wherever_it_stands() {
            IrmFixture file = IrmFixture.layoutOf2024().row().row().row("Verifiable", "Yes");
            List<IrmRow<AssessedCommitment>> rows = read(file.text()).getValues();
            IrmRow<AssessedCommitment> otherHeader = read(file.text().replaceFirst("Verifiable", "VERIFIABLE"))
                    .getValues()
                    .get(0);

            assertThat(rows.get(0)).isEqualTo(rows.get(1)).hasSameHashCodeAs(rows.get(1));
            assertThat(rows.get(0))
                    .isNotEqualTo(rows.get(2))
                    .isNotEqualTo(otherHeader)
                    .isNotEqualTo("row");
            assertThat(rows).extracting(IrmRow::getLine).containsExactly(2L, 3L, 4L);
        }

        @Test
        void prints_its_line_and_what_it_says() {
            IrmRow<AssessedCommitment> row =
                    read(IrmFixture.layoutOf2024().row().text()).getValues().get(0);

            assertThat(row).asString().startsWith("line 2: AssessedCommitment{").contains("Publish the budget");
        }

        @Test
        void has_the_line_on_which_it_begins_also_after_line_breaks_within_rows() {
            IrmFixture file = IrmFixture.layoutOf2024()
                    .row("Full Text", "a\nb\r\nc\rd\r\n\re")
                    .line("")
                    .row("Full Text", "\r\r\nx\n")
                    .row();

            assertThat(read(file.text()).getValues())
                    .extracting(IrmRow::getLine)
                    .containsExactly(2L, 9L, 13L);
        }
    }

    private static Imported<IrmRow<AssessedCommitment>> read(String text) {
        return IrmCsv.standard().readCommitments(text);
    }

    private static List<String> messages(Imported<?> imported) {
        return imported.getFailures().stream().map(Failure::getMessage).toList();
    }
}
