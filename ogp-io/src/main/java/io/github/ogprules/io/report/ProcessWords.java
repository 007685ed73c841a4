package io.github.ogprules.io.report;

import io.github.ogprules.rules.process.ProcessDecision;
import io.github.ogprules.rules.process.StatusDecision;

/** Decisions on acting contrary to process and on membership in words. */
final class ProcessWords {

    private ProcessWords() {}

    static String headline(ProcessDecision decision) {
        return EligibilityWords.country(decision.getCycle().getCountry()) + ", cycle "
                + decision.getCycle().getNumber() + ": " + decision.getVerdict().getLabel();
    }

    static String headline(StatusDecision decision) {
        String since = decision.getSince()
                .map(event -> " by " + event.getKind().getLabel() + ", " + event.describeDate())
                .orElse("");
        String consequence = decision.getConsequence()
                .map(follows -> "; " + follows.getLabel())
                .orElse("");
        String after =
                decision.getConsequenceAfter().map(day -> " after " + day).orElse("");
        return EligibilityWords.country(decision.getQuestion().getHistory().getCountry()) + " on "
                + decision.getQuestion().getDay() + ": " + decision.getVerdict().getLabel() + since + consequence
                + after;
    }
}
