package io.github.ogprules.examples.benchmarks.report;

import io.github.ogprules.examples.benchmarks.coldstart.ColdStarts;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs all benchmarks and prints ratios to the rule written by hand and to FastCSV, measured in the same run, as tables in
 * Markdown, with the time of the first decision of a process.
 *
 * <p>The short form takes about nine minutes; with the system property {@code ogp.benchmark.long} the run is as long as the
 * annotations of the benchmarks say.
 */
public final class BenchmarkReport {

    private BenchmarkReport() {}

    /**
     * Measures and prints.
     *
     * @param args none
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a process for a first decision cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        System.out.print(measure());
    }

    /** The report of a new run. */
    static String measure() throws RunnerException, IOException, InterruptedException {
        return new BenchmarkTables(BenchmarkRun.measure(), ColdStarts.medians()).toMarkdown()
                + String.format(
                        Locale.ROOT,
                        "First decisions are medians of %d processes. JDK %s, %s.%n",
                        ColdStarts.PROCESSES,
                        Runtime.version(),
                        LocalDate.now(ZoneOffset.UTC));
    }
}
