package io.github.ogprules.examples.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** The rule as one CEL expression, checked against the types of its variables, over a map. */
final class CelEligibility implements PeerEngine<Map<String, Object>> {

    private final CelRuntime.Program rule;

    CelEligibility() {
        this(RuleText.read("eligibility.cel"));
    }

    CelEligibility(String text) {
        try {
            rule = CelRuntimeFactory.plannerRuntimeBuilder()
                    .build()
                    .createProgram(compiler().compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException("CEL cannot compile " + text, e);
        }
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.bindings())
                .setResultType(SimpleType.BOOL);
        for (RecordComponent fact : Indicators.class.getRecordComponents()) {
            builder.addVar(fact.getName(), fact.getType() == boolean.class ? SimpleType.BOOL : SimpleType.DOUBLE);
        }
        return builder.build();
    }

    @Override
    public Map<String, Object> prepare(Input input) {
        return Indicators.of(input).toMap();
    }

    @Override
    public boolean isEligible(Map<String, Object> prepared) {
        try {
            return (boolean) rule.eval(prepared);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("CEL cannot decide " + prepared, e);
        }
    }
}
