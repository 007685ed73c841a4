package io.github.ogprules.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogprules.examples.benchmarks.coldstart.ColdStart;
import io.github.ogprules.examples.benchmarks.peers.Peer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchmarkTablesTest {

    private final Map<String, Measured> measured = new HashMap<>(Map.of(
            "baselineYesNo",
            new Measured(8, 0),
            ColdStart.BY_HAND,
            new Measured(10, 48),
            "verdict",
            new Measured(12, 0),
            "verdictPartial",
            new Measured(13, 0),
            ColdStart.LIBRARY,
            new Measured(40, 320),
            "decidePartial",
            new Measured(45.678, 330.6),
            "decideAndReport",
            new Measured(5_000, 9_000),
            "baselineStringArrays",
            new Measured(2_500, 4_000),
            "typedRows",
            new Measured(5_000, 8_000)));

    BenchmarkTablesTest() {
        measured.put("allPaths", new Measured(500, 24));
        measured.put("allPathsSearched", new Measured(50_000, 2_400));
        measured.put("verdictOfCode", new Measured(1, 0));
        measured.put("decideAll", new Measured(60, 320));
        measured.put("decideAllParallel", new Measured(33, 320));
        measured.put("encodedBatch", new Measured(2, 0));
        measured.put("encodedBatchParallel", new Measured(1.25, 0));
        measured.put("verdictTable", new Measured(120_000, 9_000));
        measured.put("monotonicity", new Measured(80_000, 8_000));
        measured.put("difference", new Measured(9_000_000, 8_000_000));
        for (Peer peer : Peer.values()) {
            measured.put(peer.name(), new Measured(12_345.6, 7));
        }
    }

    @Test
    void show_ratios_with_three_digits_bytes_and_first_decisions() {
        String markdown = new BenchmarkTables(measured, Map.of(ColdStart.LIBRARY, 90L)).toMarkdown();

        assertThat(markdown.lines())
                .contains(
                        "| by hand, full result | 1.0 | 1.25 | 48 |  | points, base, needed, verdict |",
                        "| `decide(profile)` | 4.0 | 5.0 | 320 | 90 | verdict, score, four findings with sources |",
                        "| `decide(profile)`, partial input | 4.57 | 5.71 | 331 |  | the same, with bounds |",
                        "| Drools DMN | 1230 | 1540 | 7 |  | boolean |",
                        "| `IrmCsv` | 2.0 | 8000 | commitment with assessments, original text, failures |",
                        "Times are those of the fastest iteration. The full result by hand took 10.0 ns, a row as strings 2.5 µs.");
        assertThat(markdown)
                .containsPattern(
                        "On \\d+ processors a parallel stream was 1.82 times as fast with findings, 1.60 times with codes.");
    }

    @Test
    void are_read_back_as_ratios() {
        Ratios ratios = Ratios.parse(new BenchmarkTables(measured, Map.of()).toMarkdown());

        assertThat(ratios.byVariant()).hasSize(measured.size()).containsEntry("`IrmCsv`", 2.0);
        assertThat(ratios.differencesFrom(ratios)).isEmpty();
    }

    @Test
    void leave_out_nothing_that_was_to_be_measured() {
        measured.remove("verdict");

        assertThatNullPointerException()
                .isThrownBy(() -> new BenchmarkTables(measured, Map.of()).toMarkdown())
                .withMessage("verdict");
    }
}
