package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;

import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.rules.reasoning.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The ranges of civil liberties scores that some rules tell apart, from low to high; a score of each stands for all of them. */
final class CivilLibertiesLevels {

    /**
     * Where one range ends and the next begins.
     *
     * @param score the score
     * @param above whether the score itself belongs to the range below
     */
    private record Cut(BigDecimal score, boolean above) implements Comparable<Cut> {

        static Cut of(BigDecimal score, boolean above) {
            return new Cut(score.stripTrailingZeros(), above);
        }

        @Override
        public int compareTo(Cut other) {
            int byScore = score.compareTo(other.score);
            return byScore != 0 ? byScore : Boolean.compare(above, other.above);
        }

        boolean isBelow(BigDecimal other) {
            int comparison = other.compareTo(score);
            return above ? comparison > 0 : comparison >= 0;
        }

        String text() {
            return score.setScale(Math.max(2, score.scale())).toPlainString();
        }
    }

    private final List<Cut> cuts;
    private final Map<Level, CivilLiberties> levels = new LinkedHashMap<>();

    CivilLibertiesLevels(List<EligibilityRules> rules) {
        TreeSet<Cut> found = new TreeSet<>();
        found.add(Cut.of(BigDecimal.ZERO, true));
        for (EligibilityRules one : rules) {
            boolean above = one.get(CIVIL_LIBERTIES_BOUNDARY) == Boundary.STRICT;
            for (CivilLibertiesBand band : one.get(CIVIL_LIBERTIES_BANDS)) {
                Cut cut = Cut.of(band.getLowerBound(), above);
                if (cut.compareTo(Cut.of(BigDecimal.ZERO, true)) > 0
                        && cut.compareTo(Cut.of(BigDecimal.TEN, true)) < 0) {
                    found.add(cut);
                }
            }
        }
        this.cuts = new ArrayList<>(found);
        levels.put(Level.rung("score 0", 0), CivilLiberties.of(BigDecimal.ZERO));
        for (int range = 0; range < cuts.size(); range++) {
            Cut low = cuts.get(range);
            Cut high = range + 1 < cuts.size() ? cuts.get(range + 1) : Cut.of(BigDecimal.TEN, true);
            levels.put(Level.rung(label(low, high), range + 1), CivilLiberties.of(inside(low, high)));
        }
    }

    private static String label(Cut low, Cut high) {
        if (low.score().compareTo(high.score()) == 0) {
            return "score " + low.text();
        }
        return "score " + (low.above() ? "above " : "from ") + low.text() + (high.above() ? " to " : " to below ")
                + high.text();
    }

    private static BigDecimal inside(Cut low, Cut high) {
        if (!low.above()) {
            return low.score();
        }
        return high.above() ? high.score() : low.score().add(high.score()).divide(BigDecimal.valueOf(2));
    }

    Map<Level, CitizenEngagement> levels() {
        return new LinkedHashMap<>(levels);
    }

    /** Whether a score is in the same range as that of a level. */
    boolean isSame(CivilLiberties liberties, CitizenEngagement level) {
        return level instanceof CivilLiberties other && range(liberties.getScore()) == range(other.getScore());
    }

    private int range(BigDecimal score) {
        int range = 0;
        for (Cut cut : cuts) {
            range += cut.isBelow(score) ? 1 : 0;
        }
        return range;
    }
}
