package io.github.ogprules.io.report;

import io.github.ogprules.io.report.ExplanationBuilder.Column;
import io.github.ogprules.io.report.ExplanationBuilder.Section;
import io.github.ogprules.model.Country;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;

/** A decision on core eligibility in words, for itself and for what rests on it. */
final class EligibilityWords {

    private EligibilityWords() {}

    static Explanation explain(EligibilityDecision decision) {
        ExplanationBuilder explanation = new ExplanationBuilder(headline(decision), decision.getEdition());
        addCriteria(decision, "", explanation);
        return explanation.build();
    }

    /** Who was decided on, and what came out. */
    static String headline(EligibilityDecision decision) {
        return country(decision.getCountry()) + ", scores of " + decision.getYear() + ": " + result(decision);
    }

    static String country(Country country) {
        return country.getName() + " (" + country.getCode() + ")";
    }

    /** The verdict, the points and what is missing. */
    static String result(EligibilityDecision decision) {
        EligibilityScore score = decision.getScore();
        StringBuilder result = new StringBuilder(decision.getVerdict().getLabel())
                .append(", ")
                .append(score.isExact() ? "" : "between ")
                .append(score.isExact() ? score.getMinPoints() : score.getMinPoints() + " and " + score.getMaxPoints())
                .append(" of ")
                .append(score.getBase())
                .append(" points");
        if (decision.getVerdict() == EligibilityVerdict.NOT_ENOUGH_DATA) {
            return result.append(", too few criteria assessed").toString();
        }
        result.append(score.getPercent().isPresent() ? " (" + percent(score) + " %)" : "")
                .append(", ")
                .append(score.getNeeded())
                .append(" needed");
        if (score.getMaxShortfall() > 0) {
            result.append(", ")
                    .append(range(score.getMinShortfall(), score.getMaxShortfall()))
                    .append(" short");
        }
        return result.toString();
    }

    /** The findings, one for each criterion. */
    static void addCriteria(EligibilityDecision decision, String title, ExplanationBuilder explanation) {
        Section criteria = explanation.section(
                title,
                Column.of("Criterion"),
                Column.of("Points"),
                Column.of("Outcome"),
                Column.of("Observed", "observed"),
                Column.of("Points for", "points"),
                Column.of("Source", "source"));
        for (EligibilityFinding finding : decision.getFindings()) {
            criteria.add(
                    finding.getCriterion().getLabel(),
                    finding.getOutcome() == Outcome.NOT_ASSESSED
                            ? "no points"
                            : points(finding) + " of " + finding.getPossiblePoints() + " points",
                    finding.getOutcome().getLabel(),
                    EvidenceText.of(finding.getObserved()),
                    finding.getRequirement().getText(),
                    explanation.source(finding.getRequirement()));
        }
    }

    static String points(EligibilityFinding finding) {
        return finding.getOutcome() == Outcome.NOT_ASSESSED
                ? "n/a"
                : range(finding.getMinPoints(), finding.getMaxPoints());
    }

    static String percent(EligibilityScore score) {
        return score.getPercent().isPresent()
                ? String.valueOf(score.getPercent().getAsInt())
                : "";
    }

    static String range(int min, int max) {
        return min == max ? String.valueOf(min) : min + "-" + max;
    }
}
