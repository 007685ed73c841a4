package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.AUDIT_REPORT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTIONAL_PROVISION_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.DRAFT_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.EXECUTIVE_BUDGET_PROPOSAL_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.NO_INSTRUMENT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;

import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import java.math.BigDecimal;
import java.util.List;

/** What holds between the parameters of any eligibility rules, published or reformed. */
final class EligibilityRulesCheck {

    private final int maximum;

    private EligibilityRulesCheck(int maximum) {
        this.maximum = maximum;
    }

    static void check(Parameters<EligibilityRules> parameters) {
        new EligibilityRulesCheck(parameters.get(MAXIMUM_POINTS_PER_CRITERION)).checkPoints(parameters);
    }

    private void checkPoints(Parameters<EligibilityRules> parameters) {
        requireSum(parameters.of(EXECUTIVE_BUDGET_PROPOSAL_POINTS), parameters.of(AUDIT_REPORT_POINTS));
        requirePoints(parameters.of(LAW_POINTS));
        requirePoints(parameters.of(CONSTITUTIONAL_PROVISION_POINTS));
        requirePoints(parameters.of(DRAFT_LAW_POINTS));
        requirePoints(parameters.of(CONSTITUTION_AND_DRAFT_POINTS));
        requirePoints(parameters.of(NO_INSTRUMENT_POINTS));
        requireSum(parameters.of(ASSET_DISCLOSURE_LAW_POINTS), parameters.of(PUBLIC_ACCESS_POINTS));
        requirePoints(parameters.of(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS));
        requireBands(parameters.of(CIVIL_LIBERTIES_BANDS));
    }

    private void requireBands(Parameter<List<CivilLibertiesBand>> parameter) {
        BigDecimal above = BigDecimal.TEN;
        int most = maximum;
        for (CivilLibertiesBand band : parameter.getValue()) {
            if (band.getLowerBound().compareTo(above) >= 0) {
                throw new IllegalArgumentException(parameter.getName() + " " + band.getLowerBound()
                        + ": expected bands from high to low, each beginning from 0 to below " + above);
            }
            above = band.getLowerBound();
            requirePoints(parameter, band.getPoints());
            if (band.getPoints() > most) {
                throw new IllegalArgumentException(parameter.getName() + ": " + band.getPoints()
                        + " points below a band of " + most + ": expected no more points for a lower score");
            }
            most = band.getPoints();
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
        if (points < 0 || points > maximum) {
            throw new IllegalArgumentException(parameter.getName() + " " + points + ": expected 0 to " + maximum);
        }
    }
}
