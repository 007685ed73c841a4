package io.github.ogprules.io.validation;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.rules.eligibility.EligibilityParameters;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the printed numbers of a score, each of which can be so, say against each other and against every score that there can be. */
final class ScoreRemarks {

    /** More digits than a percentage can be printed with. */
    private static final MathContext PRECISE = new MathContext(PublishedScore.MAXIMUM_DECIMALS + 10);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PublishedScore score;
    private final List<Integer> bases;

    private ScoreRemarks(PublishedScore score) {
        this.score = score;
        int maximum =
                EligibilityRules.forScoreYear(score.getYear()).get(EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION);
        this.bases = IntStream.rangeClosed(1, EligibilityCriterion.values().length)
                .mapToObj(criteria -> criteria * maximum)
                .toList();
    }

    static void add(PublishedScore score, RemarkList remarks) {
        score.getDay().ifPresent(day -> addDay(score, day, remarks));
        int firstYear =
                EligibilityRules.all().get(0).getEdition().getEffectiveFrom().getYear();
        if (score.getYear() >= firstYear) {
            new ScoreRemarks(score).addNumbers(remarks);
        }
    }

    private static void addDay(PublishedScore score, LocalDate day, RemarkList remarks) {
        remarks.addIf(
                Doubts.ofYear(day.getYear()).or(() -> Doubts.ofDayOfScore(day, score.getYear())),
                "/day",
                FailureReason.INVALID_VALUE,
                day);
    }

    private void addNumbers(RemarkList remarks) {
        OptionalInt base = score.getBase();
        if (base.isPresent() && !bases.contains(base.getAsInt())) {
            remarks.add(
                    "/base",
                    FailureReason.CONTRADICTION,
                    base.getAsInt(),
                    RemarkList.AS_IT_STANDS + "expected the most points of one criterion or more: one of " + bases);
        } else if (score.getPercent().isPresent()
                && !isOfPoints(score.getPercent().get())) {
            remarks.add(
                    "/percent",
                    FailureReason.CONTRADICTION,
                    score.getPercent().get().toPlainString(),
                    RemarkList.AS_IT_STANDS
                            + (score.getTotal().isPresent()
                                    ? "expected the percentage of the points, "
                                            + score.getTotal().getAsInt() + " of "
                                            + (base.isPresent() ? base.getAsInt() : bases)
                                    : "expected 0 to 100 and a percentage that whole points give"));
        }
    }

    /** Whether a percentage is that of points, however it is rounded. */
    private boolean isOfPoints(BigDecimal percent) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(percent.scale());
        return bases.stream()
                .filter(base -> score.getBase().orElse(base) == base)
                .anyMatch(base -> totals(base)
                        .mapToObj(total -> percentage(total, base))
                        .anyMatch(exact -> exact.subtract(percent).abs().compareTo(unit) < 0));
    }

    private IntStream totals(int base) {
        return score.getTotal().isPresent()
                ? IntStream.of(score.getTotal().getAsInt())
                : IntStream.rangeClosed(0, base);
    }

    private static BigDecimal percentage(int total, int base) {
        return HUNDRED.multiply(BigDecimal.valueOf(total)).divide(BigDecimal.valueOf(base), PRECISE);
    }
}
