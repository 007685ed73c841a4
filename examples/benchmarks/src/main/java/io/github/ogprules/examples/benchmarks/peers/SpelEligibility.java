package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Disclosure;
import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import java.math.BigDecimal;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** The rule as one expression of Spring's expression language, compiled to bytecode. */
final class SpelEligibility implements PeerEngine<Indicators> {

    /** Evaluation reaches every branch of the rule, from which SpEL learns the types that it compiles for. */
    private static final Input ALL_ASSESSED_AND_NOTHING_THERE =
            new Input(true, false, false, true, false, false, false, true, Disclosure.NO_LAW, true, BigDecimal.ZERO);

    private final SpelExpression rule;

    SpelEligibility() {
        this(RuleText.read("eligibility.spel"));
    }

    SpelEligibility(String text) {
        rule = new SpelExpressionParser(new SpelParserConfiguration(SpelCompilerMode.IMMEDIATE, null)).parseRaw(text);
        isEligible(prepare(ALL_ASSESSED_AND_NOTHING_THERE));
        if (!rule.compileExpression()) {
            throw new IllegalArgumentException("SpEL cannot compile " + text);
        }
    }

    @Override
    public Indicators prepare(Input input) {
        return Indicators.of(input);
    }

    @Override
    public boolean isEligible(Indicators prepared) {
        return (boolean) rule.getValue(prepared);
    }
}
