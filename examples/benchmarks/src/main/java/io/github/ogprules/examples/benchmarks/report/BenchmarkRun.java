package io.github.ogprules.examples.benchmarks.report;

import io.github.ogprules.examples.benchmarks.BatchBenchmark;
import io.github.ogprules.examples.benchmarks.EligibilityBenchmark;
import io.github.ogprules.examples.benchmarks.IrmCsvBenchmark;
import io.github.ogprules.examples.benchmarks.ReasoningBenchmark;
import io.github.ogprules.examples.benchmarks.peers.PeerBenchmark;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One run of all benchmarks, in the short form or, with the system property {@code ogp.benchmark.long}, as their annotations say. */
final class BenchmarkRun {

    private static final String BYTES = "gc.alloc.rate.norm";

    private BenchmarkRun() {}

    /** Measures all; by the name of the benchmark's method or, where it has one, of its peer. */
    static Map<String, Measured> measure() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(EligibilityBenchmark.class.getSimpleName())
                .include(BatchBenchmark.class.getSimpleName())
                .include(ReasoningBenchmark.class.getSimpleName())
                .include(IrmCsvBenchmark.class.getSimpleName())
                .include(PeerBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class)
                // A heap that is there from the start: else the first use of its pages is measured with what allocates.
                .jvmArgsAppend(
                        "-Xms512m",
                        "-Xmx512m",
                        "-XX:+AlwaysPreTouch",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (System.getProperty("ogp.benchmark.long") == null) {
            // Engines with much code to compile need the whole warm-up.
            options.forks(2)
                    .warmupIterations(4)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(4)
                    .measurementTime(TimeValue.milliseconds(500));
        }
        return new Runner(options.build())
                .run().stream().collect(Collectors.toMap(BenchmarkRun::name, BenchmarkRun::measured));
    }

    private static String name(RunResult result) {
        return Objects.requireNonNullElseGet(
                result.getParams().getParam("peer"),
                () -> result.getPrimaryResult().getLabel());
    }

    /** The fastest iteration: what else runs on a machine makes some slower by half, and none faster. */
    private static Measured measured(RunResult result) {
        return new Measured(
                result.getPrimaryResult().getStatistics().getMin(),
                Objects.requireNonNull(result.getSecondaryResults().get(BYTES), BYTES)
                        .getScore());
    }
}
