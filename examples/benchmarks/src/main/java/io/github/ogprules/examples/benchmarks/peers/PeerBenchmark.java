package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.Situation;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time of one eligibility decision by another engine, over the situations of
 * {@link io.github.ogprules.examples.benchmarks.EligibilityBenchmark} in the same order. Each engine has virtual machines of its
 * own, so that every call has one target.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(Situation.SAMPLE_SIZE)
public class PeerBenchmark {

    /** Whose turn it is: all, one after the other. */
    @Param
    public Peer peer = Peer.SPEL;

    private BooleanSupplier[] questions = {};

    /** Starts the engine and makes its inputs. */
    @Setup
    public void prepare() {
        PeerEngine<?> engine = peer.create();
        questions = Situation.sample().stream()
                .map(situation -> engine.question(situation.input()))
                .toArray(BooleanSupplier[]::new);
    }

    /**
     * The engine's yes or no.
     *
     * @param hole takes the answers
     */
    @Benchmark
    public void isEligible(Blackhole hole) {
        for (BooleanSupplier question : questions) {
            hole.consume(question.getAsBoolean());
        }
    }
}
