package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import java.io.Serializable;
import org.mvel2.MVEL;

/** The rule as one MVEL expression, compiled, over the properties of an object. */
final class MvelEligibility implements PeerEngine<Indicators> {

    private final Serializable rule;

    MvelEligibility() {
        this(RuleText.read("eligibility.mvel"));
    }

    MvelEligibility(String text) {
        rule = MVEL.compileExpression(text);
    }

    @Override
    public Indicators prepare(Input input) {
        return Indicators.of(input);
    }

    @Override
    public boolean isEligible(Indicators prepared) {
        return (boolean) MVEL.executeExpression(rule, prepared);
    }
}
