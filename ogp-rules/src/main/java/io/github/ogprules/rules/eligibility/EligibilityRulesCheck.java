package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What holds between the parameters of any eligibility rules, published or reformed. */
final class EligibilityRulesCheck {

    /** A range of points packs each bound of four criteria together into twelve bits. */
    private static final int LARGEST_MAXIMUM = 255;

    private final int maximum;

    private EligibilityRulesCheck(int maximum) {
        this.maximum = maximum;
    }

    static void check(EligibilityRules rules) {
        requireBetween(rules.getMaximumPointsPerCriterion(), 1, LARGEST_MAXIMUM);
        requireBetween(rules.getMinimumCriteria(), 1, EligibilityCriterion.values().length);
        requireRounding(rules.getPercentRounding());
        new EligibilityRulesCheck(rules.getMaximumPointsPerCriterion().getValue()).checkPoints(rules);
    }

    private void checkPoints(EligibilityRules rules) {
        requireSum(rules.getExecutiveBudgetProposalPoints(), rules.getAuditReportPoints());
        requirePoints(rules.getLawPoints());
        requirePoints(rules.getConstitutionalProvisionPoints());
        requirePoints(rules.getDraftLawPoints());
        requirePoints(rules.getConstitutionAndDraftPoints());
        requirePoints(rules.getNoInstrumentPoints());
        requireSum(rules.getAssetDisclosureLawPoints(), rules.getPublicAccessPoints());
        requirePoints(rules.getCivilLibertiesBottomBandPoints());
        requireBands(rules.getCivilLibertiesBands());
    }

    private static void requireRounding(Parameter<RoundingMode> parameter) {
        if (parameter.getValue() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException(parameter.getName()
                    + " UNNECESSARY: expected a rounding, as 11 of 16 points are no whole percentage");
        }
    }

    private void requireBands(Parameter<List<CivilLibertiesBand>> parameter) {
        BigDecimal above = BigDecimal.TEN;
        for (CivilLibertiesBand band : parameter.getValue()) {
            if (band.getLowerBound().compareTo(above) >= 0) {
                throw new IllegalArgumentException(parameter.getName() + " " + band.getLowerBound()
                        + ": expected bands from high to low, each beginning from 0 to below " + above);
            }
            above = band.getLowerBound();
            requirePoints(parameter, band.getPoints());
        }
    }

    private void requireSum(Parameter<Integer> first, Parameter<Integer> second) {
        requirePoints(first);
        requirePoints(second);
        int sum = first.getValue() + second.getValue();
        if (sum > maximum) {
            throw new IllegalArgumentException(first.getName() + " and " + second.getName() + " are " + sum
                    + " together: a criterion has at most " + maximum + " points");
        }
    }

    private void requirePoints(Parameter<Integer> parameter) {
        requirePoints(parameter, parameter.getValue());
    }

    private void requirePoints(Parameter<?> parameter, int points) {
        requireBetween(parameter, points, 0, maximum);
    }

    private static void requireBetween(Parameter<Integer> parameter, int lowest, int highest) {
        requireBetween(parameter, parameter.getValue(), lowest, highest);
    }

    private static void requireBetween(Parameter<?> parameter, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    parameter.getName() + " " + value + ": expected " + lowest + " to " + highest);
        }
    }
}
