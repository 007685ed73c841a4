package io.github.ogprules.io.report;

import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningStepsCriterion;
import io.github.ogprules.rules.joining.JoiningStepsDecision;
import io.github.ogprules.rules.joining.ValuesCheckDecision;
import java.util.stream.Collectors;

/** Decisions on joining in words, with those on core eligibility and the Values Check that they rest on. */
final class JoiningWords {

    static final String INDICATOR = "Indicator";

    private JoiningWords() {}

    static Explanation explain(JoiningDecision decision) {
        EligibilityDecision eligibility = decision.getEligibility();
        ExplanationBuilder explanation = ExplanationBuilder.of(
                EligibilityWords.country(eligibility.getCountry()) + ", joining by the scores of "
                        + eligibility.getYear() + ": " + decision.getVerdict().getLabel(),
                "Test",
                decision);
        EligibilityWords.addCriteria(
                eligibility, "Core eligibility: " + EligibilityWords.result(eligibility), explanation);
        decision.getValuesCheck()
                .ifPresent(check -> explanation.findings(headline(check), INDICATOR, check.getFindings()));
        return explanation.build();
    }

    static String headline(JoiningStepsDecision decision) {
        String missing = decision.findMissing().stream()
                .map(JoiningStepsCriterion::getLabel)
                .collect(Collectors.joining(", "));
        return EligibilityWords.country(decision.getSteps().getCountry()) + ", steps to join: "
                + decision.getVerdict().getLabel() + (missing.isEmpty() ? "" : " (missing: " + missing + ")");
    }

    static String headline(ValuesCheckDecision decision) {
        return "Values Check: " + decision.getVerdict().getLabel();
    }
}
