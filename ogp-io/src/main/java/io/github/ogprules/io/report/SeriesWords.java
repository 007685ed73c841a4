package io.github.ogprules.io.report;

import io.github.ogprules.rules.eligibility.CriterionChange;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilitySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What changed in the eligibility of a country in words. */
final class SeriesWords {

    private SeriesWords() {}

    static Explanation explain(EligibilitySeries series, int year) {
        List<CriterionChange> changes = series.getChanges(year);
        List<EligibilityDecision> decisions = series.getDecisions();
        int place =
                decisions.stream().map(EligibilityDecision::getYear).toList().indexOf(year);
        EligibilityDecision before = decisions.get(place - 1);
        EligibilityDecision after = decisions.get(place);
        ExplanationBuilder explanation = new ExplanationBuilder(EligibilityWords.country(after.getCountry()) + ": "
                + before.getYear() + " " + before.getVerdict().getLabel() + ", " + year + " "
                + after.getVerdict().getLabel());
        List<List<String>> rows = new ArrayList<>();
        for (CriterionChange change : changes) {
            rows.add(List.of(
                    change.criterion().getLabel(),
                    points(change.before()),
                    points(change.after()),
                    difference(change),
                    why(change)));
        }
        explanation.table(
                "",
                List.of("Criterion", String.valueOf(before.getYear()), String.valueOf(year), "Change", "Explanation"),
                rows);
        explanation.decision("Rules of " + before.getYear(), before);
        explanation.decision("Rules of " + year, after);
        return explanation.build();
    }

    private static String points(EligibilityFinding finding) {
        if (finding.getPossiblePoints() == 0) {
            return "not assessed";
        }
        return finding.getMinPoints() == finding.getMaxPoints()
                ? String.valueOf(finding.getMinPoints())
                : finding.getMinPoints() + " to " + finding.getMaxPoints();
    }

    private static String difference(CriterionChange change) {
        OptionalInt difference = change.findDifference();
        return difference.isPresent() ? signed(difference.getAsInt()) : "-";
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : String.valueOf(difference);
    }

    private static String why(CriterionChange change) {
        String now = FindingWords.observed(change.after());
        return switch (change.cause()) {
            case NONE -> "";
            case EVIDENCE -> "now " + now;
            case RULES -> "by other rules";
            case EVIDENCE_AND_RULES -> "by other rules, and now " + now;
        };
    }
}
