package io.github.ogprules.examples.benchmarks;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;

import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.reasoning.Monotonicity;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of what looks at every situation of the rule at once: 1,080. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReasoningBenchmark {

    private final EligibilityRules rules = EligibilityRules.edition("2014");
    private final EligibilityRules reform = rules.with(THRESHOLD, Ratio.ofPercent(80));
    private final VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();

    /**
     * Deciding every situation, once for each rule.
     *
     * @return the table of verdicts
     */
    @Benchmark
    public VerdictTable<EligibilityProfile, EligibilityVerdict> verdictTable() {
        return VerdictTable.of(table.getSpace(), rules::verdict);
    }

    /**
     * All exceptions to that improving never hurts.
     *
     * @return what was found
     */
    @Benchmark
    public Monotonicity monotonicity() {
        return Monotonicity.of(table, EligibilityVerdict.ELIGIBLE);
    }

    /**
     * Where a reform decides otherwise, as conditions.
     *
     * @return the difference
     */
    @Benchmark
    public RuleDifference<EligibilityProfile, EligibilityVerdict> difference() {
        return rules.differenceTo(reform);
    }
}
