package io.github.ogprules.io.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What shows that a file has civil liberties on two scales, of which one has ten times the length of the other, though each score is
 * on the scale that the file is read on: a country whose score is ten times what it was the year before, or a year of which nobody is
 * above a tenth of the scale.
 */
public final class MixedScales {

    /** Ten times, and what a score moves in a year besides: a quarter up or a fifth down. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(8);

    private static final BigDecimal MOST = new BigDecimal("12.5");

    /** So few scores of a year may all be low as it happens. */
    private static final int FEW = 2;

    private final List<Score> scores;
    private final BigDecimal highest;

    private MixedScales(List<Score> scores, BigDecimal highest) {
        this.scores = scores;
        this.highest = highest;
    }

    /**
     * A score of civil liberties in a file.
     *
     * @param country what the file calls the country
     * @param year the year of the score
     * @param number the number as the file has it
     */
    public record Score(String country, int year, BigDecimal number) {}

    /**
     * A score that stands out.
     *
     * @param score the score
     * @param problem how all scores were read, and why that is in doubt
     */
    public record Doubt(Score score, String problem) {}

    /**
     * The first sign of two scales.
     *
     * @param scores all scores of a file
     * @param highest the highest score of the scale that they are read on
     * @return the score that stands out; empty if nothing speaks for two scales
     */
    public static Optional<Doubt> findDoubt(List<Score> scores, int highest) {
        MixedScales mixed = new MixedScales(scores, BigDecimal.valueOf(highest));
        return mixed.findJump()
                .or(mixed::findLowYear)
                .map(doubt -> new Doubt(
                        doubt.score(), "read as scores from 0 to " + highest + ", though " + doubt.problem()));
    }

    private Optional<Doubt> findJump() {
        return by(Score::country).values().stream()
                .map(ofCountry -> ofCountry.stream()
                        .sorted(Comparator.comparingInt(Score::year))
                        .toList())
                .flatMap(years -> IntStream.range(1, years.size()).mapToObj(i -> jump(years.get(i - 1), years.get(i))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Doubt> jump(Score before, Score after) {
        boolean rises = before.number().compareTo(after.number()) < 0;
        Score small = rises ? before : after;
        Score great = rises ? after : before;
        if (small.number().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal times = great.number().divide(small.number(), MathContext.DECIMAL32);
        return times.compareTo(LEAST) < 0 || times.compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(new Doubt(
                        small,
                        shown(small) + " of " + small.country() + " in " + small.year() + " is about a tenth of "
                                + shown(great) + " in " + great.year()
                                + ": expected all scores of a file on the same scale"));
    }

    private Optional<Doubt> findLowYear() {
        BigDecimal tenth = highest.movePointLeft(1);
        if (scores.stream().allMatch(score -> isLow(score, tenth))) {
            return Optional.empty();
        }
        return by(Score::year).values().stream()
                .filter(ofYear -> ofYear.size() > FEW
                        && ofYear.stream().allMatch(score -> isLow(score, tenth))
                        && ofYear.stream().anyMatch(score -> score.number().signum() > 0))
                .map(ofYear -> ofYear.get(0))
                .map(first -> new Doubt(
                        first,
                        "no score of " + first.year() + " is above "
                                + tenth.stripTrailingZeros().toPlainString()
                                + ", as scores of other years are: expected all scores of a file on the same scale"))
                .findFirst();
    }

    private static boolean isLow(Score score, BigDecimal tenth) {
        return score.number().compareTo(tenth) <= 0;
    }

    private static String shown(Score score) {
        return score.number().round(MathContext.DECIMAL32).toString();
    }

    private <K extends Comparable<K>> Map<K, List<Score>> by(Function<Score, K> key) {
        return scores.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
