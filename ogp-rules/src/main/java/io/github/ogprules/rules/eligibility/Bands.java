package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bands of civil liberties of one edition, made ready for deciding. Where a score lies exactly on a boundary, the choice
 * of the boundary decides too.
 */
final class Bands {

    private final CriterionFindings criterion;
    private final BigDecimal[] lowerBounds;
    private final int lowestComparison;
    private final int[] points;
    private final Requirement[] requirements;
    private final Requirement[] requirementsOnBoundary;

    Bands(EligibilityRules rules, CriterionFindings criterion) {
        this.criterion = criterion;
        List<CivilLibertiesBand> bands = rules.getCivilLibertiesBands().getValue();
        lowerBounds = bands.stream().map(Bands::lowerBound).toArray(BigDecimal[]::new);
        lowestComparison = rules.getCivilLibertiesBoundary().getValue() == Boundary.STRICT ? 1 : 0;

        List<Award> awards = new ArrayList<>();
        bands.forEach(band -> awards.add(new Award(band.getPoints(), List.of(rules.getCivilLibertiesBands()))));
        awards.add(new Award(
                rules.getCivilLibertiesBottomBandPoints().getValue(),
                List.of(rules.getCivilLibertiesBands(), rules.getCivilLibertiesBottomBandPoints())));
        awards.add(new Award(0, List.of(rules.getCivilLibertiesBands())));
        points = awards.stream()
                .mapToInt(award -> PointsRange.exactly(award.points()))
                .toArray();
        requirements = awards.stream()
                .map(award -> criterion.requirement(award.parameters()))
                .toArray(Requirement[]::new);
        requirementsOnBoundary = awards.stream()
                .map(award -> Stream.concat(award.parameters().stream(), Stream.of(rules.getCivilLibertiesBoundary())))
                .map(applied -> criterion.requirement(applied.toList()))
                .toArray(Requirement[]::new);
    }

    /** The points alone. */
    int points(CivilLiberties liberties) {
        return points[band(liberties.getScore())];
    }

    EligibilityFinding finding(Observation<? extends CriterionEvidence> observed, CivilLiberties liberties) {
        int band = band(liberties.getScore());
        return criterion.finding(
                observed,
                points[band],
                isOnBoundary(liberties.getScore()) ? requirementsOnBoundary[band] : requirements[band]);
    }

    /** The bands from high to low, then that of the scores in no band, then that of 0. */
    private int band(BigDecimal score) {
        for (int band = 0; band < lowerBounds.length; band++) {
            if (score.compareTo(lowerBounds[band]) >= lowestComparison) {
                return band;
            }
        }
        return score.signum() > 0 ? lowerBounds.length : lowerBounds.length + 1;
    }

    private boolean isOnBoundary(BigDecimal score) {
        for (BigDecimal bound : lowerBounds) {
            if (score.compareTo(bound) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Numbers of one scale are compared fastest, and nearly all scores have two decimals. */
    private static BigDecimal lowerBound(CivilLibertiesBand band) {
        BigDecimal bound = band.getLowerBound();
        return bound.setScale(Math.max(2, bound.scale()), RoundingMode.UNNECESSARY);
    }
}
