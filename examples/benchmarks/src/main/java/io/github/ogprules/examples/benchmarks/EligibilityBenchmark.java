package io.github.ogprules.examples.benchmarks;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import io.github.ogprules.io.report.Explanation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.concurrent.TimeUnit;
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
 * The time of one eligibility decision, by the rule written by hand and by the library, over the same situations in the same
 * order. The inputs are made beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(Situation.SAMPLE_SIZE)
public class EligibilityBenchmark {

    private final EligibilityRules rules = EligibilityRules.edition("2014");
    private final VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();

    private final Input[] inputs =
            Situation.sample().stream().map(Situation::input).toArray(Input[]::new);
    private final EligibilityProfile[] profiles =
            Situation.sample().stream().map(Situation::profile).toArray(EligibilityProfile[]::new);
    private final int[] codes = Situation.sample().stream()
            .mapToInt(situation -> table.getSpace().code(situation.profile()).orElseThrow())
            .toArray();
    private final EligibilityProfile[] partialProfiles =
            Situation.partialSample().toArray(EligibilityProfile[]::new);

    /**
     * By hand, yes or no.
     *
     * @param hole takes the answers
     */
    @Benchmark
    public void baselineYesNo(Blackhole hole) {
        for (Input input : inputs) {
            hole.consume(HandWrittenEligibility.isEligible(input));
        }
    }

    /**
     * By hand, with points, base and needed points.
     *
     * @param hole takes the results
     */
    @Benchmark
    public void baselineFullResult(Blackhole hole) {
        for (Input input : inputs) {
            hole.consume(HandWrittenEligibility.decide(input));
        }
    }

    /**
     * The library's verdict without reasons.
     *
     * @param hole takes the verdicts
     */
    @Benchmark
    public void verdict(Blackhole hole) {
        for (EligibilityProfile profile : profiles) {
            hole.consume(rules.verdict(profile));
        }
    }

    /**
     * The library's verdict without reasons where leaves and criteria are unknown.
     *
     * @param hole takes the verdicts
     */
    @Benchmark
    public void verdictPartial(Blackhole hole) {
        for (EligibilityProfile profile : partialProfiles) {
            hole.consume(rules.verdict(profile));
        }
    }

    /**
     * The library's decision with its findings.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    public void decideWithFindings(Blackhole hole) {
        for (EligibilityProfile profile : profiles) {
            hole.consume(rules.decide(profile));
        }
    }

    /**
     * The library's decision with its findings where leaves and criteria are unknown.
     *
     * @param hole takes the decisions
     */
    @Benchmark
    public void decidePartial(Blackhole hole) {
        for (EligibilityProfile profile : partialProfiles) {
            hole.consume(rules.decide(profile));
        }
    }

    /**
     * The library's decision written out as text with the reasons and their sources.
     *
     * @param hole takes the texts
     */
    @Benchmark
    public void decideAndReport(Blackhole hole) {
        for (EligibilityProfile profile : profiles) {
            hole.consume(Explanation.of(rules.decide(profile)).text());
        }
    }

    /**
     * Every smallest set of reforms that makes the country eligible; those of each situation are found once.
     *
     * @param hole takes the paths
     */
    @Benchmark
    public void allPaths(Blackhole hole) {
        for (EligibilityProfile profile : profiles) {
            hole.consume(rules.advise(profile).paths());
        }
    }

    /**
     * Every smallest set of reforms that makes the country eligible, each time searched for.
     *
     * @param hole takes the paths
     */
    @Benchmark
    public void allPathsSearched(Blackhole hole) {
        for (EligibilityProfile profile : profiles) {
            hole.consume(Reasoning.of(table)
                    .advise(profile, EligibilityVerdict.ELIGIBLE)
                    .paths());
        }
    }

    /**
     * The library's verdict on an encoded situation, from a table.
     *
     * @param hole takes the verdicts
     */
    @Benchmark
    public void verdictOfCode(Blackhole hole) {
        for (int code : codes) {
            hole.consume(table.verdict(code));
        }
    }
}
