package io.github.ogprules.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.PublishedCommitments;
import io.github.ogprules.rules.PublishedCommitments.Row;
import io.github.ogprules.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The measures that OGP publishes come out of the published codes. */
@EnabledIfEnvironmentVariable(
        named = "OGP_DATA_DIR",
        matches = ".+",
        disabledReason = "OGP_DATA_DIR names no folder of published data")
class MeasureFidelityTest {

    private static final int ROWS_OF_THE_PART = 427;

    private static List<Row> rows = List.of();

    @BeforeAll
    static void reads_the_database_of_2024() {
        rows = PublishedCommitments.read(DataEdition.LAYOUT_2024);
    }

    private static CommitmentAssessment endOfTerm(Row row) {
        return row.commitment().findAssessment(AssessmentMoment.END_OF_TERM).orElseThrow();
    }

    /** The end of term if it was assessed, else the first report. */
    private static CommitmentAssessment latest(Row row) {
        return endOfTerm(row).getCompletion().isKnown()
                ? endOfTerm(row)
                : row.commitment().getAssessments().get(0);
    }

    /** How often each published value goes with each verdict. */
    private static Map<String, Integer> verdicts(
            String column,
            Rule<CommitmentAssessment, MeasureDecision> rule,
            Function<Row, CommitmentAssessment> assessment) {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (Row row : rows) {
            verdicts.merge(
                    row.get(column) + " " + rule.decide(assessment.apply(row)).getVerdict(), 1, Integer::sum);
        }
        return verdicts;
    }

    @Test
    void high_completion() {
        Map<String, Integer> verdicts =
                verdicts("High Completion", HighCompletionRules.edition("2024"), MeasureFidelityTest::latest);

        assertThat(verdicts).containsOnlyKeys("1 MET", "0 NOT_MET", "0 NOT_ASSESSED");
        assumeThat(rows).as("rows of the part").hasSize(ROWS_OF_THE_PART);
        assertThat(verdicts).isEqualTo(Map.of("1 MET", 176, "0 NOT_MET", 138, "0 NOT_ASSESSED", 113));
    }

    /** Jordan's JO0062 serves a value, but its relevance over all has no data, which the database takes for not relevant. */
    @Test
    void high_ambition() {
        Map<String, Integer> verdicts =
                verdicts("High Ambition", HighAmbitionRules.edition("2024"), MeasureFidelityTest::latest);

        assertThat(verdicts)
                .doesNotContainKeys(
                        "1 NOT_MET",
                        "1 NOT_ASSESSED",
                        "1 NOT_APPLICABLE",
                        "ND MET",
                        "ND NOT_MET",
                        "NR MET",
                        "NR NOT_MET");
        assumeThat(rows).as("rows of the part").hasSize(ROWS_OF_THE_PART);
        assertThat(verdicts)
                .isEqualTo(Map.of(
                        "1 MET", 157,
                        "0 NOT_MET", 99,
                        "0 MET", 1,
                        "ND NOT_APPLICABLE", 112,
                        "ND NOT_ASSESSED", 7,
                        "NR NOT_APPLICABLE", 42,
                        "NR NOT_ASSESSED", 9));
        assertThat(rows)
                .filteredOn(row -> row.get("High Ambition").equals("0")
                        && HighAmbitionRules.edition("2024").decide(latest(row)).getVerdict() == Outcome.MET)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("JO0062");
                    assertThat(row.get("_Relevant")).isEqualTo("ND");
                });
    }

    @Test
    void strong_early_results() {
        Map<String, Integer> verdicts =
                verdicts("High DIOG", StrongEarlyResultsRules.edition("2024"), MeasureFidelityTest::endOfTerm);

        assertThat(verdicts).containsOnlyKeys("1 MET", "0 NOT_MET", "0 NOT_ASSESSED");
        assumeThat(rows).as("rows of the part").hasSize(ROWS_OF_THE_PART);
        assertThat(verdicts).isEqualTo(Map.of("1 MET", 37, "0 NOT_MET", 160, "0 NOT_ASSESSED", 230));
    }

    /** The code over all against the values that a commitment serves. */
    @Test
    void relevance() {
        List<Row> all = PublishedCommitments.read(DataEdition.EDITION_2016_17);
        List<Row> coded = all.stream()
                .filter(row -> row.commitment().getAssessments().get(0).getValues().values().stream()
                        .allMatch(Observation::isKnown))
                .toList();

        assertThat(coded.stream().filter(row -> {
                    CommitmentAssessment first =
                            row.commitment().getAssessments().get(0);
                    Outcome byValue = RelevanceRules.edition("2013")
                            .decide(first.withRelevance(Observation.unknown()))
                            .getVerdict();
                    return (byValue == Outcome.MET) != (first.getRelevance().getValue() == Relevance.CLEAR);
                }))
                .extracting(Row::name)
                .as("technology only, but relevant over all")
                .containsExactly("Canada 1, 2.1", "Canada 1, 2.2");
        assumeThat(all).as("rows of the part").hasSize(1385);
        assertThat(coded).hasSize(1350);
    }
}
