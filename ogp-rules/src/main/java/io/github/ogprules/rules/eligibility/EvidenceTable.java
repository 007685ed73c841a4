package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CriterionEvidence;

/**
 * The finding on every evidence that consists of two or three facts, each true, false or unknown; made once for an edition,
 * so that deciding only looks it up.
 */
final class EvidenceTable {

    private static final Observation<Boolean> TRUE = Observation.known(true);
    private static final Observation<Boolean> FALSE = Observation.known(false);

    private static final int UNKNOWN = 2;
    private static final int STATES = 3;

    private final EligibilityFinding[] findings = new EligibilityFinding[STATES * STATES * STATES];

    private EvidenceTable(RangeOfThree points, EvidenceOfThree evidence, CriterionFindings criterion) {
        for (int first = 0; first < STATES; first++) {
            for (int second = 0; second < STATES; second++) {
                for (int third = 0; third < STATES; third++) {
                    findings[index(first, second, third)] = criterion.finding(
                            Observation.known(evidence.of(observation(first), observation(second), observation(third))),
                            points.of(first, second, third));
                }
            }
        }
    }

    static EvidenceTable ofTwo(PointsOfTwo rule, EvidenceOfTwo evidence, CriterionFindings criterion) {
        return ofThree(
                (first, second, third) -> rule.of(first, second),
                (first, second, third) -> evidence.of(first, second),
                criterion);
    }

    static EvidenceTable ofThree(PointsOfThree rule, EvidenceOfThree evidence, CriterionFindings criterion) {
        return new EvidenceTable((first, second, third) -> points(rule, first, second, third), evidence, criterion);
    }

    /** Evidence that nobody knows how to turn into points: it may give any. */
    static EvidenceTable withoutRule(EvidenceOfTwo evidence, CriterionFindings criterion) {
        return new EvidenceTable(
                (first, second, third) -> criterion.anyPoints(),
                (first, second, third) -> evidence.of(first, second),
                criterion);
    }

    EligibilityFinding finding(Observation<Boolean> first, Observation<Boolean> second) {
        return findings[index(state(first), state(second), 0)];
    }

    EligibilityFinding finding(Observation<Boolean> first, Observation<Boolean> second, Observation<Boolean> third) {
        return findings[index(state(first), state(second), state(third))];
    }

    /** The fewest and the most points over everything that the unknown facts can turn out to be. */
    private static int points(PointsOfThree rule, int first, int second, int third) {
        int min = Integer.MAX_VALUE;
        int max = Integer.MIN_VALUE;
        for (int completion = 0; completion < 8; completion++) {
            boolean a = (completion & 1) != 0;
            boolean b = (completion & 2) != 0;
            boolean c = (completion & 4) != 0;
            if (agrees(first, a) && agrees(second, b) && agrees(third, c)) {
                int value = rule.of(a, b, c);
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        return PointsRange.of(min, max);
    }

    private static boolean agrees(int state, boolean value) {
        return state == UNKNOWN || (state == 1) == value;
    }

    /** There is but one observation of each Boolean, so that the reference tells them apart and nothing has to be read. */
    @SuppressWarnings("ReferenceEquality")
    private static int state(Observation<Boolean> fact) {
        if (fact == TRUE) {
            return 1;
        }
        return fact == FALSE ? 0 : UNKNOWN;
    }

    private static Observation<Boolean> observation(int state) {
        return switch (state) {
            case 0 -> FALSE;
            case 1 -> TRUE;
            default -> Observation.unknown();
        };
    }

    private static int index(int first, int second, int third) {
        return (first * STATES + second) * STATES + third;
    }

    /** The points for two facts. */
    interface PointsOfTwo {
        int of(boolean first, boolean second);
    }

    /** The points for three facts. */
    interface PointsOfThree {
        int of(boolean first, boolean second, boolean third);
    }

    /** The range of points for three facts, each by its state. */
    private interface RangeOfThree {
        int of(int first, int second, int third);
    }

    /** The evidence that two facts make. */
    interface EvidenceOfTwo {
        CriterionEvidence of(Observation<Boolean> first, Observation<Boolean> second);
    }

    /** The evidence that three facts make. */
    interface EvidenceOfThree {
        CriterionEvidence of(Observation<Boolean> first, Observation<Boolean> second, Observation<Boolean> third);
    }
}
