package io.github.ogprules.io.report;

import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as whole percent, rounded half up, for people. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    static String of(Ratio share) {
        return BigDecimal.valueOf(share.getNumerator())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.getDenominator()), 0, RoundingMode.HALF_UP)
                .toString();
    }
}
