package io.github.ogprules.rules.committee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Shannon entropy of the sizes of groups, divided by the greatest that so many groups can have: 0 if all belong to one group, 1
 * if all groups are of one size.
 *
 * <p>With n members in k groups of sizes c it is (n ln n - sum of c ln c) / (n ln k). The logarithms are summed from the series
 * ln m - ln (m - 1) = 2 (z + z^3/3 + z^5/5 + ...) with z = 1/(2m - 1), to more digits than the result has, so that it is rounded
 * correctly.
 */
final class Evenness {

    /** Decimals of the result. */
    static final int SCALE = 4;

    /** Digits to which the logarithms are summed. */
    private static final MathContext WORKING = new MathContext(40, RoundingMode.HALF_EVEN);

    /** Decimals that are sure: an even share such as 1/2 comes out as itself before it is rounded to the scale. */
    private static final int SURE = 30;

    private static final BigDecimal NEGLIGIBLE = BigDecimal.ONE.movePointLeft(WORKING.getPrecision() + 1);

    /** The logarithm of each whole number, in its place; that of 0 is never used. */
    private final List<BigDecimal> logarithms = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ZERO));

    /**
     * The evenness of sizes.
     *
     * @param sizes the size of each group, 0 for groups without members
     * @return 0 to 1 with {@link #SCALE} decimals, rounded half up; 0 if there are fewer than two groups or no members
     */
    BigDecimal of(List<Integer> sizes) {
        int members = sizes.stream().mapToInt(Integer::intValue).sum();
        if (sizes.size() < 2 || members == 0) {
            return BigDecimal.ZERO.setScale(SCALE);
        }
        BigDecimal entropy = weighted(members);
        for (int size : sizes) {
            entropy = entropy.subtract(weighted(size));
        }
        BigDecimal greatest = BigDecimal.valueOf(members).multiply(logarithm(sizes.size()));
        return entropy.divide(greatest, WORKING)
                .setScale(SURE, RoundingMode.HALF_EVEN)
                .setScale(SCALE, RoundingMode.HALF_UP);
    }

    private BigDecimal weighted(int size) {
        return BigDecimal.valueOf(size).multiply(logarithm(size));
    }

    private BigDecimal logarithm(int number) {
        for (int next = logarithms.size(); next <= number; next++) {
            logarithms.add(logarithms.get(next - 1).add(step(next)));
        }
        return logarithms.get(number);
    }

    /** ln m - ln (m - 1). */
    private static BigDecimal step(int m) {
        BigDecimal denominator = BigDecimal.valueOf(2L * m - 1);
        BigDecimal square = denominator.multiply(denominator);
        BigDecimal power = BigDecimal.valueOf(2).divide(denominator, WORKING);
        BigDecimal sum = BigDecimal.ZERO;
        for (int exponent = 1; power.compareTo(NEGLIGIBLE) > 0; exponent += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(exponent), WORKING));
            power = power.divide(square, WORKING);
        }
        return sum;
    }
}
