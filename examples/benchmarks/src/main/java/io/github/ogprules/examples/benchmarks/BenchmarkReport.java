package io.github.ogprules.examples.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link EligibilityBenchmark} and {@link IrmCsvBenchmark} and prints ratios to the rule written by hand and to FastCSV,
 * measured in the same run, as tables in Markdown.
 *
 * <p>The short form takes about three minutes; with the system property {@code ogp.benchmark.long} the run is as long as the
 * annotations of the benchmark say.
 */
public final class BenchmarkReport {

    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String YES_NO = "baselineYesNo";
    private static final String FULL_RESULT = "baselineFullResult";
    private static final String STRING_ARRAYS = "baselineStringArrays";

    private static final List<Row> ROWS = List.of(
            new Row(YES_NO, "by hand, yes or no", "boolean"),
            new Row(FULL_RESULT, "by hand, full result", "points, base, needed, verdict"),
            new Row("verdict", "`verdict(profile)`", "verdict"),
            new Row("verdictPartial", "`verdict(profile)`, partial input", "three-valued verdict"),
            new Row("decideWithFindings", "`decide(profile)`", "verdict, score, four findings with sources"),
            new Row("decidePartial", "`decide(profile)`, partial input", "the same, with bounds"),
            new Row("decideAndReport", "`decide(profile)` and report", "the explanation as text"));

    private static final List<Row> FILE_ROWS = List.of(
            new Row(STRING_ARRAYS, "FastCSV", "array of strings"),
            new Row("typedRows", "`IrmCsv`", "commitment with assessments, original text, failures"));

    private BenchmarkReport() {}

    /**
     * Runs the benchmarks and prints the table.
     *
     * @param args none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(EligibilityBenchmark.class.getSimpleName())
                .include(IrmCsvBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (System.getProperty("ogp.benchmark.long") == null) {
            options.forks(3)
                    .warmupIterations(4)
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(4)
                    .measurementTime(TimeValue.milliseconds(500));
        }
        Map<String, RunResult> results = byName(new Runner(options.build()).run());
        printDecisions(results);
        printRows(results);
        System.out.printf(
                Locale.ROOT,
                "%nThe full result by hand took %.1f ns, a row as strings %.1f µs. JDK %s, %s.%n",
                time(results, FULL_RESULT),
                time(results, STRING_ARRAYS) / 1_000,
                Runtime.version(),
                LocalDate.now(ZoneOffset.UTC));
    }

    private static void printDecisions(Map<String, RunResult> results) {
        double yesNo = time(results, YES_NO);
        double fullResult = time(results, FULL_RESULT);
        System.out.println(
                "| variant | ratio to full result by hand | ratio to yes or no by hand | B per decision | gives |");
        System.out.println("|---|---|---|---|---|");
        for (Row row : ROWS) {
            double time = time(results, row.benchmark());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.0f | %s |%n",
                    row.variant(),
                    time / fullResult,
                    time / yesNo,
                    bytes(results, row.benchmark()),
                    row.gives());
        }
    }

    private static void printRows(Map<String, RunResult> results) {
        System.out.println();
        System.out.println(
                "| commitments file, layout of 2024 | rows a second, ratio to FastCSV | B per row | gives |");
        System.out.println("|---|---|---|---|");
        for (Row row : FILE_ROWS) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f | %s |%n",
                    row.variant(),
                    time(results, STRING_ARRAYS) / time(results, row.benchmark()),
                    bytes(results, row.benchmark()),
                    row.gives());
        }
    }

    private static Map<String, RunResult> byName(Collection<RunResult> results) {
        return results.stream()
                .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), Function.identity()));
    }

    /** Nanoseconds a decision. */
    private static double time(Map<String, RunResult> results, String benchmark) {
        return result(results, benchmark).getPrimaryResult().getScore();
    }

    private static double bytes(Map<String, RunResult> results, String benchmark) {
        return Objects.requireNonNull(
                        result(results, benchmark).getSecondaryResults().get(BYTES), BYTES)
                .getScore();
    }

    private static RunResult result(Map<String, RunResult> results, String benchmark) {
        return Objects.requireNonNull(results.get(benchmark), benchmark);
    }

    private record Row(String benchmark, String variant, String gives) {}
}
