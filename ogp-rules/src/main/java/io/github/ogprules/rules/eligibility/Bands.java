package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The bands of civil liberties of one edition, made ready for deciding. Where a score lies exactly on a boundary, the choice
 * of the boundary decides too.
 */
final class Bands {

    private final CriterionFindings criterion;
    private final BigDecimal[] lowerBounds;
    private final boolean isBoundaryAbove;
    private final boolean isBottomOpen;
    private final int[] points;
    private final Requirement[] requirements;

    Bands(EligibilityRules rules, CriterionFindings criterion) {
        this.criterion = criterion;
        List<CivilLibertiesBand> bands = rules.get(CIVIL_LIBERTIES_BANDS);
        lowerBounds = bands.stream().map(Bands::lowerBound).toArray(BigDecimal[]::new);
        isBoundaryAbove = rules.get(CIVIL_LIBERTIES_BOUNDARY) == Boundary.INCLUSIVE;
        isBottomOpen =
                rules.getParameters().of(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS).getProvenance() == Provenance.UNCONFIRMED;

        List<Award> awards = new ArrayList<>();
        bands.forEach(band -> awards.add(
                new Award(band.getPoints(), List.of(rules.getParameters().of(CIVIL_LIBERTIES_BANDS)))));
        awards.add(new Award(
                rules.get(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS),
                List.of(
                        rules.getParameters().of(CIVIL_LIBERTIES_BANDS),
                        rules.getParameters().of(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS))));
        awards.add(new Award(0, List.of(rules.getParameters().of(CIVIL_LIBERTIES_BANDS))));
        List<Award> inBandAndOnBoundary = awards.stream()
                .flatMap(award ->
                        Stream.of(award, award.with(rules.getParameters().of(CIVIL_LIBERTIES_BOUNDARY))))
                .toList();
        points = inBandAndOnBoundary.stream()
                .mapToInt(award -> PointsRange.exactly(award.points()))
                .toArray();
        requirements = inBandAndOnBoundary.stream()
                .map(award -> criterion.requirement(award.parameters()))
                .toArray(Requirement[]::new);
    }

    /**
     * The points that scores can have: none is in the bottom band if another begins at 0, nor is 0 by itself if that includes it. As
     * long as the points of the bottom band are not settled, all below those of the next band may exist.
     */
    NavigableSet<Integer> pointValues() {
        boolean isFromZero = lowerBounds.length > 0 && lowerBounds[lowerBounds.length - 1].signum() == 0;
        NavigableSet<Integer> values = IntStream.range(0, lowerBounds.length + 2)
                .filter(band ->
                        !isFromZero || band < lowerBounds.length || (band > lowerBounds.length && !isBoundaryAbove))
                .mapToObj(this::pointsOfBand)
                .collect(Collectors.toCollection(TreeSet::new));
        if (lowerBounds.length > 0 && !isFromZero && isBottomOpen) {
            IntStream.range(0, pointsOfBand(lowerBounds.length - 1)).forEach(values::add);
        }
        return values;
    }

    private int pointsOfBand(int band) {
        return PointsRange.min(points[2 * band]);
    }

    /** The points alone. */
    int points(CivilLiberties liberties) {
        return points[place(liberties.getScore())];
    }

    EligibilityFinding finding(Observation<? extends CriterionEvidence> observed, CivilLiberties liberties) {
        int place = place(liberties.getScore());
        return criterion.finding(observed, points[place], requirements[place]);
    }

    /**
     * Two places for each band from high to low, then for the scores in no band, then for 0: in the band, and there by the
     * boundary.
     */
    private int place(BigDecimal score) {
        int band = 0;
        int comparison = -1;
        while (band < lowerBounds.length && comparison < 0) {
            comparison = score.compareTo(lowerBounds[band]);
            band++;
        }
        if (comparison > 0) {
            return 2 * (band - 1);
        }
        if (comparison == 0) {
            return 2 * (isBoundaryAbove ? band - 1 : below(band - 1, score)) + 1;
        }
        return 2 * below(band - 1, score);
    }

    private int below(int band, BigDecimal score) {
        return band + 1 == lowerBounds.length && score.signum() == 0 ? band + 2 : band + 1;
    }

    /** Numbers of one scale are compared fastest, and nearly all scores have two decimals. */
    private static BigDecimal lowerBound(CivilLibertiesBand band) {
        BigDecimal bound = band.getLowerBound();
        return bound.setScale(Math.max(2, bound.scale()), RoundingMode.UNNECESSARY);
    }
}
