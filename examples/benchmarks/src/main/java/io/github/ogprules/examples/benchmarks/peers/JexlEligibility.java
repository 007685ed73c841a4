package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;

/** The rule as a JEXL script with two local variables, over a map. */
final class JexlEligibility implements PeerEngine<JexlContext> {

    private final JexlScript rule;

    JexlEligibility() {
        this(RuleText.read("eligibility.jexl"));
    }

    JexlEligibility(String text) {
        rule = new JexlBuilder().strict(true).silent(false).create().createScript(text);
    }

    @Override
    public JexlContext prepare(Input input) {
        return new MapContext(Indicators.of(input).toMap());
    }

    @Override
    public boolean isEligible(JexlContext prepared) {
        return (boolean) rule.execute(prepared);
    }
}
