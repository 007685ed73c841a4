package io.github.ogprules.io.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The scores of civil liberties of one file, and what they show by themselves of where they come from.
 *
 * <p>The Democracy Index prints two decimals, and moves in half points of 17 questions, so that of whole numbers it has only 0, 5 and
 * 10. Freedom House gives whole numbers, of which 1 is the best of 7; V-Dem's index of civil liberties is a number from 0 to 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://github.com/evantrowbridge/policy_lab_ndi">The Democracy Index of 2006 to 2019 on a scale of 0 to 100</a>
 * @see <a href="https://www.v-dem.net/data/the-v-dem-dataset/">V-Dem: v2x_civlib, of 0 to 1</a>
 */
public final class CivilLibertiesScores {

    private static final BigDecimal FREEDOM_HOUSE_BEST = BigDecimal.ONE;
    private static final BigDecimal FREEDOM_HOUSE_WORST = BigDecimal.valueOf(7);

    /**
     * So many whole numbers from 1 to 7, not all of them 5, are not of the Democracy Index: of its 167 scores of 2019, by the file
     * of the page above, 9 are whole, which are 0, 5 or 10, and 69 are above 7.
     */
    private static final int MANY = 10;

    private static final int STEPS = 2 * 17;
    private static final Set<BigDecimal> ROUNDED_OUT_OF_HUNDRED = roundedOutOfHundred();
    private static final Set<BigDecimal> WHOLE_IN_INDEX = Stream.of("0", "5", "10")
            .map(score -> new BigDecimal(score).stripTrailingZeros())
            .collect(Collectors.toSet());

    private final List<BigDecimal> scores;

    private CivilLibertiesScores(List<BigDecimal> scores) {
        this.scores = List.copyOf(scores);
    }

    /**
     * All scores of a file.
     *
     * @param scores the numbers as the file has them
     * @return what they show together
     */
    public static CivilLibertiesScores of(List<BigDecimal> scores) {
        return new CivilLibertiesScores(scores);
    }

    /** {@return whether there are scores and each is a whole number} */
    public boolean areWhole() {
        return !scores.isEmpty()
                && scores.stream().allMatch(score -> score.stripTrailingZeros().scale() <= 0);
    }

    /** {@return whether they are so many whole numbers from 1 to 7 that they are Freedom House's} */
    public boolean areManyRatings() {
        return scores.size() >= MANY
                && areWhole()
                && !areOfIndex()
                && scores.stream()
                        .allMatch(score ->
                                score.compareTo(FREEDOM_HOUSE_BEST) >= 0 && score.compareTo(FREEDOM_HOUSE_WORST) <= 0);
    }

    /**
     * That the scores, read from 0 to 10, may be on another scale as well.
     *
     * @param file what holds them, such as {@code column}
     * @return what was done and what else they may be; empty if nothing speaks for another scale
     */
    public Optional<String> findDoubt(String file) {
        String read = "read as scores from 0 to 10, though ";
        if (maybeOutOfHundred()) {
            return Optional.of(read + "all scores of the " + file + " could be on a scale of 0 to 100 as well");
        }
        if (maybeOutOfOne()) {
            return Optional.of(read + "all scores of the " + file
                    + " could be on a scale of 0 to 1 as well, as V-Dem's index of civil liberties is");
        }
        return scores.size() > 1 && areWhole() && !areOfIndex()
                ? Optional.of(read + "the Democracy Index has two decimals and this " + file
                        + " has whole numbers alone, as Freedom House's has, of which 1 is the best")
                : Optional.empty();
    }

    private boolean maybeOutOfHundred() {
        return scores.stream().anyMatch(score -> score.signum() > 0)
                && scores.stream().map(BigDecimal::stripTrailingZeros).allMatch(ROUNDED_OUT_OF_HUNDRED::contains);
    }

    /** Noughts and ones alone could be on any scale. */
    private boolean maybeOutOfOne() {
        return !scores.isEmpty()
                && !areWhole()
                && scores.stream().allMatch(score -> score.signum() >= 0 && score.compareTo(BigDecimal.ONE) <= 0);
    }

    /** Whether every score is a whole number that the Democracy Index has. */
    private boolean areOfIndex() {
        return scores.stream().map(BigDecimal::stripTrailingZeros).allMatch(WHOLE_IN_INDEX::contains);
    }

    /** Of all scores on a scale of 0 to 100, to one decimal, those that could be on one of 0 to 10. */
    private static Set<BigDecimal> roundedOutOfHundred() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> BigDecimal.valueOf(100L * step)
                        .divide(BigDecimal.valueOf(STEPS), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .filter(score -> score.compareTo(BigDecimal.TEN) < 0)
                .collect(Collectors.toSet());
    }
}
