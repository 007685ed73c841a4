package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks that become part of a source, in rows that have none. */
class RemarksWithoutSourceTest {

    private static final String NOT_READ =
            ", value not read: it becomes part of a source, and the row has none: expected an address in source_url";

    private static List<String> failures(Imported<?> imported) {
        assertThat(imported.getValues()).hasSize(1);
        return imported.getFailures().stream()
                .map(failure -> failure.getReason() + ", " + failure.getMessage())
                .toList();
    }

    @Test
    void are_told_of_governments() {
        Imported<SteeringCommittee> imported = CommitteeCsv.standard()
                .readGovernments(
                        "committee_start,government,electoral_region,confidence\n2015-10,Spain,Europe,unconfirmed\n");

        assertThat(failures(imported))
                .containsExactly("MISSING, line 2, column confidence: found 'unconfirmed'" + NOT_READ);
    }

    @Test
    void are_told_of_civil_society() {
        Imported<SteeringCommittee> imported = CommitteeCsv.standard()
                .readCivilSociety(
                        "committee_start,name,organisation,confidence,source_url\n2015-10,Ann,MKSS,inferred,\n");

        assertThat(failures(imported))
                .containsExactly("MISSING, line 2, column confidence: found 'inferred'" + NOT_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"third round", "5 of 9 voted, third round"})
    void are_told_of_elections(String note) {
        assertThat(failures(election(note)))
                .containsExactly("MISSING, line 2, column note: found '" + note + "'" + NOT_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 of 9 voted", "", "NA", "-"})
    void are_not_told_of_elections_where_nothing_is_lost(String note) {
        assertThat(failures(election(note))).isEmpty();
    }

    private static Imported<Election> election(String note) {
        return ElectionCsv.standard().read("year,seats,candidate,note\n2014,1,Georgia,\"" + note + "\"\n");
    }

    @Test
    void are_told_where_the_source_is_no_address() {
        Imported<SteeringCommittee> imported = CommitteeCsv.standard()
                .readGovernments(
                        "committee_start,government,confidence,source_url\n2015-10,Spain,unconfirmed,see minutes\n");

        assertThat(imported.getFailures())
                .extracting(Failure::getReason)
                .containsExactly(FailureReason.INVALID_VALUE, FailureReason.MISSING);
    }

    @Test
    void are_read_with_a_source() {
        Imported<SteeringCommittee> imported = CommitteeCsv.standard()
                .readGovernments(
                        "committee_start,government,confidence,source_url\n2015-10,Spain,unconfirmed,https://idfi.ge/a\n");

        assertThat(imported.getFailures()).isEmpty();
        assertThat(imported.getValues().get(0).getCitations().get(0).getTitle()).contains("unconfirmed");
    }
}
