package io.github.ogprules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.HostileTexts;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells such as {@code ="2.10"}, which people and programs write so that Excel leaves a text as it is. */
class FormulasOfTextTest {

    private static String formula(String text) {
        return "=\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @ParameterizedTest
    @EnumSource(CsvReaders.class)
    void are_read_as_their_text_in_every_file_and_column(CsvReaders reader) {
        List<List<String>> table = reader.table();
        List<List<String>> formulas = CsvReaders.changed(table, cell -> quoted(formula(cell)));
        List<List<String>> bare = CsvReaders.changed(table, FormulasOfTextTest::formula);

        for (List<List<String>> cells : List.of(formulas, bare)) {
            Imported<?> imported = reader.read(lines(cells));

            assertThat(imported.getValues()).isEqualTo(reader.expected());
            assertThat(imported.getFailures())
                    .isEqualTo(reader.read(reader.text()).getFailures());
        }
    }

    private static String lines(List<List<String>> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }

    @Test
    void are_no_part_of_a_member_a_number_or_a_title() {
        Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments("""
                        Country,Action Plan Number,Comm No,Commitment Title,Year of submission,_Specificity
                        "=""Ghana""\",1,"=""13""\","=""A \""\""new\""\"" law""\",2013,3
                        """);

        Commitment commitment = imported.getValues().get(0).getValue().getCommitment();
        assertThat(commitment.getPlan().getMember().getName()).isEqualTo("Ghana");
        assertThat(commitment.getNumber().map(CommitmentNumber::getText)).contains("13");
        assertThat(commitment.getTitle()).isEqualTo("A \"new\" law");
        assertThat(imported.getFailures()).extracting(Failure::getColumn).containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "=\"Ghana\",            Ghana",
                "=\"\",                 ''",
                "' =\"2.10\" ',         2.10",
                "=\"a\"\"b\",           a\"b",
                "=\"=1+1\",             =1+1"
            })
    void are_whole_cells(String cell, String text) {
        assertThat(SpreadsheetText.read(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"", "=\"a\"&\"b\"", "=\"a", "=A1", "\"a\"", "=1+1", "a=\"b\""})
    void are_nothing_else(String cell) {
        assertThat(SpreadsheetText.read(cell)).isEqualTo(cell);
    }

    @Test
    void are_written_and_read_again_as_they_were_where_a_text_is_one() {
        HostileTexts.named().forEach(text -> {
            String written = SpreadsheetText.guardedText(formula(text));

            assertThat(SpreadsheetText.read(written)).isEqualTo(formula(text));
        });
    }
}
