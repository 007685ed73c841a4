package io.github.ogprules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.plan.Commitment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Quoted texts over several lines, of which one has as many commas as a row. */
class TextsOverLinesTest {

    private static final String HEADER =
            "Country,Action Plan Number,Comm No,Full Text,Commitment Title,Year of submission,_Specificity\n";

    private static Imported<IrmRow<AssessedCommitment>> read(String rows) {
        return IrmCsv.standard().readCommitments(HEADER + rows);
    }

    private static List<String> titles(Imported<IrmRow<AssessedCommitment>> imported) {
        return imported.getValues().stream()
                .map(row -> row.getValue().getCommitment().getTitle())
                .toList();
    }

    @Test
    void are_read_where_the_last_line_and_the_cells_after_it_are_as_many_as_a_row() {
        Imported<IrmRow<AssessedCommitment>> imported =
                read("Ghana,1,1,\"Improve:\n1, 2, 3, and more\",A title,2013,3\n");

        Commitment commitment = imported.getValues().get(0).getValue().getCommitment();
        assertThat(imported.getValues()).hasSize(1);
        assertThat(commitment.getPlan().getMember().getName()).isEqualTo("Ghana");
        assertThat(commitment.getText()).contains("Improve:\n1, 2, 3, and more");
        assertThat(imported.getFailures()).extracting(Failure::getReason).containsOnly(FailureReason.MISSING);
    }

    @Test
    void are_read_where_a_line_between_is_as_long_as_a_row_and_begins_with_a_country() {
        assertThat(titles(read("""
                        Ghana,1,1,"Improve:
                        Kenya, 2, 3, 4, 5, 6, and 7
                        and so on",A title,2013,3
                        Peru,1,1,x,Another,2013,3
                        """))).containsExactly("A title", "Another");
    }

    @Test
    void are_read_where_a_line_without_spaces_names_no_country() {
        assertThat(titles(read("Ghana,1,1,\"Improve:\n1,2,3,4\",A title,2013,3\n")))
                .containsExactly("A title");
    }

    @Test
    void are_no_texts_where_a_line_can_only_be_a_row_that_a_stray_quote_has_swallowed() {
        Imported<IrmRow<AssessedCommitment>> imported = read("""
                Ghana,1,1,"Improve,First,2013,3
                Kenya,1,1,more,Second,2013,3
                Peru,1,1,more",Third,2013,3
                """);

        assertThat(titles(imported)).containsExactly("Second", "Third");
        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.MALFORMED)
                .singleElement()
                .satisfies(failure -> assertThat(failure.getLine()).hasValue(2));
    }

    @ParameterizedTest
    @EnumSource(CsvReaders.class)
    void make_no_rows_and_cost_none_in_any_file_and_column(CsvReaders reader) {
        List<List<String>> table = reader.table();
        for (int place = 1; place <= table.get(0).size(); place++) {
            int column = place;
            List<List<String>> remarks = CsvReaders.withColumn(table, place, "Remark", row -> {
                List<String> cells = table.get(row).subList(0, column);
                return "\"See:\n" + String.join(", ", cells) + ", and more\"";
            });
            List<List<String>> inventories =
                    CsvReaders.withColumn(table, place, "Remark", row -> "\"See:\n" + "1,".repeat(column) + "1\"");

            for (List<List<String>> texts : List.of(remarks, inventories)) {
                Imported<?> imported = reader.read(joined(texts));

                assertThat(imported.getValues())
                        .as("%s with a text in column %s", reader, place)
                        .isEqualTo(reader.expected());
                assertThat(imported.getFailures())
                        .extracting(Failure::getReason)
                        .doesNotContain(FailureReason.MALFORMED);
            }
        }
    }

    /** As text; the texts are quoted already. */
    private static String joined(List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        table.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }
}
