package io.github.ogprules.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and fails if a ratio is well above that of the committed report. */
public final class BenchmarkCheck {

    private BenchmarkCheck() {}

    /**
     * Measures, prints the report and, as errors, what differs.
     *
     * @param args the file of the committed report
     * @throws RunnerException if a benchmark fails
     * @throws IOException if there is no such file, or a process for a first decision cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Ratios committed = Ratios.parse(Files.readString(Path.of(args[0])));
        String report = BenchmarkReport.measure();
        System.out.print(report);
        List<String> differences = Ratios.parse(report).differencesFrom(committed);
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            System.exit(1);
        }
    }
}
