package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule for each way to points and each assessed criterion, and one that concludes after all others. */
final class EasyRulesEligibility implements PeerEngine<Facts> {

    private static final String INDICATORS = "indicators";
    private static final String SCORE = "score";
    private static final int LAST = 1;

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules;

    EasyRulesEligibility() {
        this(score -> score.getMaximum() >= 12 && score.getPoints() * 100 >= 75 * score.getMaximum());
    }

    EasyRulesEligibility(Predicate<Score> eligible) {
        rules = new Rules(
                assessed("fiscal transparency", Indicators::budgetAssessed),
                points("Executive's Budget Proposal", 2, seen -> seen.budgetAssessed() && seen.budgetProposal()),
                points("Audit Report", 2, seen -> seen.budgetAssessed() && seen.auditReport()),
                assessed("access to information", Indicators::informationAssessed),
                points("law", 4, seen -> seen.informationAssessed() && seen.law()),
                points(
                        "constitutional provision",
                        3,
                        seen -> seen.informationAssessed() && !seen.law() && seen.constitutionalProvision()),
                points(
                        "draft law",
                        1,
                        seen -> seen.informationAssessed()
                                && !seen.law()
                                && !seen.constitutionalProvision()
                                && seen.draftLaw()),
                assessed("asset disclosure", Indicators::assetsAssessed),
                points("public disclosure", 4, seen -> seen.assetsAssessed() && seen.publicDisclosure()),
                points(
                        "disclosure, not public",
                        2,
                        seen -> seen.assetsAssessed() && seen.disclosureLaw() && !seen.publicDisclosure()),
                assessed("citizen engagement", Indicators::libertiesAssessed),
                points("top band", 4, seen -> seen.libertiesAssessed() && seen.civilLiberties() > 7.5),
                points(
                        "middle band",
                        3,
                        seen -> seen.libertiesAssessed() && seen.civilLiberties() > 5 && seen.civilLiberties() <= 7.5),
                points(
                        "low band",
                        2,
                        seen -> seen.libertiesAssessed() && seen.civilLiberties() > 2.5 && seen.civilLiberties() <= 5),
                new RuleBuilder()
                        .name("eligible")
                        .priority(LAST)
                        .when(facts -> eligible.test(facts.get(SCORE)))
                        .then(facts -> facts.<Score>get(SCORE).setEligible(true))
                        .build());
    }

    private static Rule assessed(String criterion, Predicate<Indicators> condition) {
        return rule(criterion + " is assessed", condition, score -> score.addMaximum(4));
    }

    private static Rule points(String reason, int points, Predicate<Indicators> condition) {
        return rule(reason, condition, score -> score.addPoints(points));
    }

    private static Rule rule(String name, Predicate<Indicators> condition, Consumer<Score> effect) {
        return new RuleBuilder()
                .name(name)
                .priority(0)
                .when(facts -> condition.test(facts.get(INDICATORS)))
                .then(facts -> effect.accept(facts.get(SCORE)))
                .build();
    }

    @Override
    public Facts prepare(Input input) {
        Facts facts = new Facts();
        facts.put(INDICATORS, Indicators.of(input));
        facts.put(SCORE, new Score());
        return facts;
    }

    @Override
    public boolean isEligible(Facts prepared) {
        Score score = prepared.get(SCORE);
        score.clear();
        engine.fire(rules, prepared);
        return score.isEligible();
    }
}
