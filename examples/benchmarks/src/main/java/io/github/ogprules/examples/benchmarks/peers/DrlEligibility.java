package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Drools: one rule for each way to points and each assessed criterion, and one that concludes after all others, translated to
 * Java. Each decision has a session of its own, from a pool, and the score is a global, both of which spare the engine work: a
 * session that lives on, with facts inserted and deleted, grows with every decision and slows down.
 */
final class DrlEligibility implements PeerEngine<Indicators> {

    private final Score score = new Score();
    private final StatelessKieSession session;

    DrlEligibility() {
        this(RuleText.read("eligibility.drl"));
    }

    DrlEligibility(String text) {
        session = new KieHelper()
                .addContent(text, ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSessionsPool(1)
                .newStatelessKieSession();
        session.setGlobal("score", score);
    }

    @Override
    public Indicators prepare(Input input) {
        return Indicators.of(input);
    }

    @Override
    public boolean isEligible(Indicators prepared) {
        score.clear();
        session.execute(prepared);
        return score.isEligible();
    }
}
