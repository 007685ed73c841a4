package io.github.ogprules.examples.benchmarks;

import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time of one eligibility decision of many, in streams that are sequential or parallel: 131,072 in the situations of
 * {@link EligibilityBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(BatchBenchmark.SIZE)
public class BatchBenchmark {

    /** How many decisions a batch has. */
    static final int SIZE = 128 * Situation.SAMPLE_SIZE;

    private final EligibilityRules rules = EligibilityRules.edition("2014");
    private final VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();

    private final List<EligibilityProfile> profiles =
            Collections.nCopies(SIZE / Situation.SAMPLE_SIZE, Situation.sample()).stream()
                    .flatMap(List::stream)
                    .map(Situation::profile)
                    .toList();
    private final int[] codes = profiles.stream()
            .mapToInt(profile -> table.getSpace().code(profile).orElseThrow())
            .toArray();

    /**
     * Decisions with their findings, one after the other.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    public void decideAll(Blackhole hole) {
        rules.decideAll(profiles.stream()).forEach(hole::consume);
    }

    /**
     * Decisions with their findings, on all processors.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    public void decideAllParallel(Blackhole hole) {
        rules.decideAll(profiles.parallelStream()).forEach(hole::consume);
    }

    /**
     * Verdicts on encoded situations, one after the other.
     *
     * @param hole takes the verdicts
     */
    @Benchmark
    public void encodedBatch(Blackhole hole) {
        table.decideAll(IntStream.of(codes)).forEach(hole::consume);
    }

    /**
     * Verdicts on encoded situations, on all processors.
     *
     * @param hole takes the verdicts
     */
    @Benchmark
    public void encodedBatchParallel(Blackhole hole) {
        table.decideAll(IntStream.of(codes).parallel()).forEach(hole::consume);
    }
}
