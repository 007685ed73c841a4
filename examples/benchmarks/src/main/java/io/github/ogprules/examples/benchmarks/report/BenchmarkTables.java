package io.github.ogprules.examples.benchmarks.report;

import io.github.ogprules.examples.benchmarks.coldstart.ColdStart;
import io.github.ogprules.examples.benchmarks.peers.Peer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What was measured as tables in Markdown. Of all ratios, less is faster. */
final class BenchmarkTables {

    private static final String YES_NO = "baselineYesNo";
    private static final String FULL_RESULT = ColdStart.BY_HAND;
    private static final String STRING_ARRAYS = "baselineStringArrays";
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private static final List<Row> DECISIONS = Stream.concat(
                    Stream.of(
                            new Row(YES_NO, "by hand, yes or no", "boolean"),
                            new Row(FULL_RESULT, "by hand, full result", "points, base, needed, verdict"),
                            new Row("verdict", "`verdict(profile)`", "verdict"),
                            new Row("verdictPartial", "`verdict(profile)`, partial input", "three-valued verdict"),
                            new Row(
                                    ColdStart.LIBRARY,
                                    "`decide(profile)`",
                                    "verdict, score, four findings with sources"),
                            new Row("decidePartial", "`decide(profile)`, partial input", "the same, with bounds"),
                            new Row("decideAndReport", "`decide(profile)` and report", "the explanation as text"),
                            new Row(
                                    "allPaths",
                                    "`advise(profile).paths()`",
                                    "every smallest set of reforms, found once for each situation"),
                            new Row(
                                    "allPathsSearched",
                                    "the same, searched for each time",
                                    "every smallest set of reforms"),
                            new Row("verdictOfCode", "`VerdictTable.verdict(code)`", "verdict on an encoded situation"),
                            new Row("decideAll", "`decideAll(stream)`, batch of 131,072", "decisions with findings"),
                            new Row("decideAllParallel", "the same, parallel stream", "decisions with findings"),
                            new Row(
                                    "encodedBatch",
                                    "`VerdictTable.decideAll(codes)`, batch of 131,072",
                                    "verdicts on encoded situations"),
                            new Row(
                                    "encodedBatchParallel",
                                    "the same codes, parallel stream",
                                    "verdicts on encoded situations"),
                            new Row("verdictTable", "`VerdictTable`", "the verdicts on all 1,080 situations"),
                            new Row("monotonicity", "`Monotonicity`", "all exceptions among them"),
                            new Row(
                                    "difference",
                                    "`differenceTo(reform)`",
                                    "where a reform decides otherwise, and in what conditions")),
                    Stream.of(Peer.values()).map(peer -> new Row(peer.name(), peer.getLabel(), "boolean")))
            .toList();

    private static final List<Row> FILE_ROWS = List.of(
            new Row(STRING_ARRAYS, "FastCSV", "array of strings"),
            new Row("typedRows", "`IrmCsv`", "commitment with assessments, original text, failures"));

    private final Map<String, Measured> measured;
    private final Map<String, Long> coldStarts;

    /**
     * Of one run.
     *
     * @param measured by the names of {@link BenchmarkRun}
     * @param coldStarts milliseconds to the first decision of a process, by the same names; not all have one
     */
    BenchmarkTables(Map<String, Measured> measured, Map<String, Long> coldStarts) {
        this.measured = measured;
        this.coldStarts = coldStarts;
    }

    /** The tables, and what their bases took. */
    String toMarkdown() {
        StringBuilder text = new StringBuilder();
        appendHeading(
                text,
                "variant",
                "ratio to full result by hand",
                "ratio to yes or no by hand",
                "B per decision",
                "first decision of a process, ms",
                "gives");
        for (Row row : DECISIONS) {
            appendRow(
                    text,
                    row.variant(),
                    ratio(row.name(), FULL_RESULT),
                    ratio(row.name(), YES_NO),
                    bytes(row.name()),
                    coldStarts.containsKey(row.name()) ? String.valueOf(coldStarts.get(row.name())) : "",
                    row.gives());
        }
        text.append('\n');
        appendHeading(
                text, "commitments file, layout of 2024", "time of a row, ratio to FastCSV", "B per row", "gives");
        for (Row row : FILE_ROWS) {
            appendRow(text, row.variant(), ratio(row.name(), STRING_ARRAYS), bytes(row.name()), row.gives());
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "%nTimes are those of the fastest iteration. The full result by hand took %.1f ns, a row as strings"
                                + " %.1f µs.%n",
                        of(FULL_RESULT).nanoseconds(),
                        of(STRING_ARRAYS).nanoseconds() / 1_000))
                .append(String.format(
                        Locale.ROOT,
                        "On %d processors a parallel stream was %.2f times as fast with findings, %.2f times with codes.%n",
                        Runtime.getRuntime().availableProcessors(),
                        speedUp("decideAll", "decideAllParallel"),
                        speedUp("encodedBatch", "encodedBatchParallel")))
                .toString();
    }

    private double speedUp(String sequential, String parallel) {
        return of(sequential).nanoseconds() / of(parallel).nanoseconds();
    }

    private static void appendHeading(StringBuilder text, String... cells) {
        appendRow(text, cells);
        text.append("|---".repeat(cells.length)).append("|\n");
    }

    private static void appendRow(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String ratio(String name, String base) {
        return BigDecimal.valueOf(of(name).nanoseconds() / of(base).nanoseconds())
                .round(THREE_DIGITS)
                .toPlainString();
    }

    private String bytes(String name) {
        return String.format(Locale.ROOT, "%.0f", of(name).bytes());
    }

    private Measured of(String name) {
        return Objects.requireNonNull(measured.get(name), name);
    }

    private record Row(String name, String variant, String gives) {}
}
