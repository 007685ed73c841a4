package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A region that a spreadsheet filled down: OGP prints another one for the country. */
class RegionOfCommitteeTest {

    private static final String TOLD =
            "read as it stands: expected Africa, the region of KEN in OGP's commitments database of 2024";

    private static final String COMMITTEE = """
            committee_start,government,electoral_region
            2022-10,Estonia,Europe
            2022-10,Kenya,Europe
            2022-10,Georgia,Asia-Pacific
            2022-10,South Africa,Europe
            2022-10,Canada,
            """;

    @Test
    void is_told_of_a_committee_and_read_as_it_stands() {
        var read = CommitteeCsv.standard().readGovernments(COMMITTEE);

        assertThat(read.getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("line 3, column electoral_region: found 'Europe', " + TOLD);
        assertThat(read.getValues().get(0).getGovernmentMembers()).hasSize(5);
    }

    @Test
    void is_told_of_the_candidates_of_an_election() {
        assertThat(ElectionCsv.standard().read("""
                                year,seats,candidate,electoral_region,points
                                2017,1,Kenya,Europe,10
                                2017,1,Italy,Europe,12
                                """).getFailures())
                .extracting(Failure::getMessage)
                .contains("line 2, column electoral_region: found 'Europe', " + TOLD);
    }

    @Test
    void is_told_in_json() {
        SteeringCommittee committee =
                CommitteeCsv.standard().readGovernments(COMMITTEE).getValues().get(0);

        assertThat(OgpJson.standard()
                        .readAll(OgpJson.standard().write(List.of(committee)), SteeringCommittee.class)
                        .getFailures())
                .extracting(Failure::getPointer, Failure::getProblem)
                .containsExactly(tuple(Optional.of("/0/governmentMembers/1/electoralRegion"), TOLD));
    }
}
