package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.PotentialImpact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that stands for two values is told where no label says which. */
class IrmSharedNumbersTest {

    private static Imported<IrmRow<AssessedCommitment>> read(IrmFixture file) {
        return IrmCsv.standard().readCommitments(file.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LAYOUT_2024          | Potential Impact                           | _Potential Impact  | 0 | None and Unclear
            LAYOUT_2024          | Did It Open Government (Overall)           | _OpenGovernment    | 1 | Did Not Change and No early results to report yet
            EDITION_2016_17      | Did it open government (end of term only)  | _OpenGovt          | 1 | Did Not Change and No early results to report yet
            EDITION_2016_17      | Potential impact                           | _Pot Impact Coded  | 0 | None and Unclear
            EXPLORER_EXPORT_2016 | Potential Impact                           | _Pot Impact Coded  | 0 | None and Unclear
            EDITION_2015         | Potential Impact                           | _Pot Impact Coded  | 0 | None and Unclear
            """)
    void are_told_once_for_a_column_without_labels(
            DataEdition edition, String label, String number, String code, String values) {
        String title = "Commitment Title";
        IrmFixture file = IrmFixture.of(edition)
                .without(label)
                .row(number, code, title, "A")
                .row(number, code, title, "B")
                .row(number, "2", title, "C");

        Imported<IrmRow<AssessedCommitment>> imported = read(file);

        assertThat(imported.getValues()).hasSize(3);
        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .filteredOn(message -> message.contains("stands for"))
                .containsExactly("line " + file.firstLine() + ", column " + number + ": found '" + code
                        + "', read as the first of two, as in 2 cells of this column: the number stands for " + values
                        + "; expected a label beside it");
    }

    @ParameterizedTest
    @CsvSource({"None, NONE", "Unclear, UNCLEAR"})
    void are_settled_by_the_label_beside_them(String label, PotentialImpact impact) {
        Imported<IrmRow<AssessedCommitment>> imported =
                read(IrmFixture.layoutOf2024().row("Potential Impact", label, "_Potential Impact", "0"));

        assertThat(imported.getFailures()).isEmpty();
        assertThat(imported.getValues()
                        .get(0)
                        .getValue()
                        .getAssessments()
                        .get(0)
                        .getPotentialImpact())
                .isEqualTo(Observation.known(impact));
    }

    @Test
    void are_no_labels_in_the_column_of_numbers_and_no_numbers_of_their_own() {
        assertThat(read(IrmFixture.layoutOf2024()
                                .without("Potential Impact", "Did It Open Government (Access To Information)")
                                .row("_Potential Impact", "Unclear", "_DIOGATI", "2"))
                        .getFailures())
                .extracting(Failure::getReason)
                .containsOnly(FailureReason.MISSING);
    }

    @Test
    void that_stand_beside_fractions_are_told_to_be_on_another_scale() {
        IrmFixture file = IrmFixture.layoutOf2024()
                .without("Specificity")
                .row("_Specificity", "1", "Commitment Title", "A")
                .row("_Specificity", "0.6667", "Commitment Title", "B")
                .row("_Specificity", "1", "Commitment Title", "C");

        assertThat(read(file).getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.AMBIGUOUS)
                .extracting(Failure::getMessage)
                .containsExactly(
                        "line " + (file.firstLine() + 1) + ", column _Specificity: found '0.6667', no code: the"
                                + " column may be on another scale, and its numbers are read as codes in 2 cells; expected codes"
                                + " alone");
    }
}
