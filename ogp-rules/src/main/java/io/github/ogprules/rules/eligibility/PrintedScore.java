package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.PERCENT_ROUNDING;

import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.eligibility.PublishedScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A published score, held against what the rules give. */
final class PrintedScore {

    private final EligibilityRules rules;
    private final EligibilityDecision decision;
    private final OptionalInt total;
    private final OptionalInt base;
    private final Optional<BigDecimal> percent;

    PrintedScore(EligibilityRules rules, EligibilityDecision decision, PublishedScore published) {
        this.rules = rules;
        this.decision = decision;
        total = published.getTotal();
        base = published.getBase();
        percent = published.getPercent();
    }

    /** What cannot be right, whatever the country is like. */
    List<String> misprints() {
        List<String> misprints = new ArrayList<>();
        for (EligibilityFinding finding : decision.getFindings()) {
            List<Integer> values = rules.getPointValues(finding.getCriterion());
            if (isPrinted(finding) && !values.contains(finding.getMinPoints())) {
                misprints.add(finding.getCriterion().getLabel().toLowerCase(Locale.ROOT) + " " + finding.getMinPoints()
                        + ": " + edition() + " gives " + PointValues.text(values));
            }
        }
        int sum = decision.getScore().getMinPoints();
        if (decision.getFindings().stream().allMatch(PrintedScore::isPrinted) && total.orElse(sum) != sum) {
            misprints.add(text() + ": the points printed for the criteria add up to " + sum);
        }
        if (total.isPresent() && base.isPresent() && !hasPercent(total.getAsInt(), base.getAsInt())) {
            misprints.add(text() + ": expected " + percent(total.getAsInt(), base.getAsInt()) + " %");
        }
        return misprints;
    }

    /** What the rules cannot give with what is known of the country. */
    List<String> differences() {
        int assessed = decision.getScore().getBase();
        if (decision.getVerdict() == EligibilityVerdict.NOT_ENOUGH_DATA) {
            return List.of(text() + ": " + edition() + " gives no score on a base of " + assessed);
        }
        if (base.orElse(assessed) != assessed) {
            return List.of(text() + ": the criteria that are assessed make a base of " + assessed);
        }
        List<Integer> possible = totals();
        boolean isPossible =
                possible.stream().anyMatch(points -> total.orElse(points) == points && hasPercent(points, assessed));
        return isPossible
                ? List.of()
                : List.of(text() + ": what is known allows " + PointValues.text(possible) + " of " + assessed);
    }

    /** Every sum of points that exist and that the findings leave open. */
    private List<Integer> totals() {
        TreeSet<Integer> totals = new TreeSet<>(List.of(0));
        for (EligibilityFinding finding : decision.getFindings()) {
            List<Integer> values = finding.getPossiblePoints() == 0
                    ? List.of(0)
                    : rules.getPointValues(finding.getCriterion()).stream()
                            .filter(points -> points >= finding.getMinPoints() && points <= finding.getMaxPoints())
                            .toList();
            totals = totals.stream()
                    .flatMap(sum -> values.stream().map(points -> sum + points))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return List.copyOf(totals);
    }

    /** Whether points are the percentage printed, if one is. */
    private boolean hasPercent(int points, int outOf) {
        return percent.isEmpty() || percent(points, outOf).compareTo(percent.get()) == 0;
    }

    /** As these rules round, to as many decimals as are printed. */
    private BigDecimal percent(int points, int outOf) {
        return ImmutableEligibilityScore.of(points, points, outOf, outOf, rules.get(PERCENT_ROUNDING))
                .findPercent(percent.orElseThrow().scale())
                .orElseThrow();
    }

    private static boolean isPrinted(EligibilityFinding finding) {
        return finding.getObserved().findValue().orElse(null) instanceof PublishedPoints;
    }

    private String edition() {
        return "edition " + decision.getEdition().getId();
    }

    /** Such as {@code 11 of 16 points, 69 %}. */
    private String text() {
        List<String> parts = new ArrayList<>();
        total.ifPresent(points -> parts.add(points + (base.isPresent() ? " of " + base.getAsInt() : "") + " points"));
        percent.ifPresent(share -> parts.add(share.toPlainString() + " %"));
        return String.join(", ", parts);
    }
}
