package io.github.ogprules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of footnotes at the names of countries. */
class FootnoteMarksTest {

    private static List<Imported<?>> read(String name) {
        return List.of(
                EligibilityProfileCsv.standard().read("year,country,audit_report\n2014," + name + ",yes\n"),
                ElectionCsv.standard().read("year,seats,candidate\n2014,1," + name + "\n"),
                CommitteeCsv.standard().readGovernments("committee_start,government\n2014-10," + name + "\n"),
                CommitteeCsv.standard()
                        .readCivilSociety(
                                "committee_start,name,organisation,based_in\n2014-10,Ann,MKSS," + name + "\n"),
                values(IrmCsv.standard()
                        .readCommitments("Action Plan Number,Country,Commitment Title\n1," + name + ",A title\n")),
                values(IrmCsv.standard().readProcesses("Action Plan Number,Country name\n1," + name + "\n")));
    }

    private static Imported<?> values(Imported<? extends IrmRow<?>> rows) {
        return Imported.of(
                rows.getValues().stream().<Object>map(IrmRow::getValue).toList(), rows.getFailures());
    }

    @ParameterizedTest
    @CsvSource({
        "Ghana*, Ghana",
        "Ghana **, Ghana",
        "Ghana (2), Ghana",
        "Ghana [a], Ghana",
        "Ghana\u2020, Ghana",
        "Ghana\u00B9, Ghana",
        "#Albania, Albania",
        "*Côte d'Ivoire, Côte d'Ivoire"
    })
    void are_no_part_of_the_name_and_told_in_every_file(String marked, String name) {
        List<Imported<?>> expected = new ArrayList<>(read(name));

        for (Imported<?> imported : read(marked)) {
            assertThat(imported.getValues())
                    .isEqualTo(expected.remove(0).getValues())
                    .isNotEmpty();
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.REPAIRED)
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getMessage())
                            .startsWith("line 2, column ")
                            .endsWith("found '" + marked + "', read as " + name
                                    + ": expected a name without the mark of a footnote"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ghana", "#1 Ghana", "Congo (Kinshasa)", "Micronesia (Federated States of)", "GHA"})
    void are_not_seen_where_there_are_none(String name) {
        for (Imported<?> imported : read(name)) {
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.REPAIRED)
                    .isEmpty();
        }
    }
}
