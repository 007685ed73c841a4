package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import java.io.StringReader;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools with a DMN model: a decision table for each criterion, and expressions for points, maximum and conclusion. */
final class DmnEligibility implements PeerEngine<DMNContext> {

    private static final String ELIGIBLE = "eligible";

    private final DMNRuntime runtime;
    private final DMNModel rule;

    DmnEligibility() {
        this(RuleText.read("eligibility.dmn"));
    }

    DmnEligibility(String text) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(text));
        resource.setSourcePath("eligibility.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(e -> new IllegalArgumentException("Drools cannot compile " + text, e));
        rule = runtime.getModels().get(0);
        if (rule.hasErrors()) {
            throw new IllegalArgumentException("Drools cannot compile " + text + ": " + rule.getMessages());
        }
    }

    @Override
    public DMNContext prepare(Input input) {
        DMNContext context = runtime.newContext();
        Indicators.of(input).toMap().forEach(context::set);
        // All numbers of FEEL are BigDecimal: this one need not be converted.
        context.set("civilLiberties", input.civilLiberties());
        return context;
    }

    @Override
    public boolean isEligible(DMNContext prepared) {
        DMNResult decided = runtime.evaluateByName(rule, prepared, ELIGIBLE);
        if (decided.getDecisionResultByName(ELIGIBLE).getResult() instanceof Boolean eligible) {
            return eligible;
        }
        throw new IllegalStateException("Drools cannot decide: " + decided.getMessages());
    }
}
