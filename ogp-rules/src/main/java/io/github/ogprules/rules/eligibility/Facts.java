package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.rules.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Evidence that consists of two or three facts, each true, false or unknown: its number, and the findings by number. */
final class Facts {

    private static final Observation<Boolean> TRUE = Observation.known(true);
    private static final Observation<Boolean> FALSE = Observation.known(false);
    private static final Observation<Boolean> NOT_KNOWN = Observation.unknown();

    private static final int UNKNOWN = 2;
    private static final int STATES = 3;

    /** What the state of each fact adds to the number. */
    private static final int FIRST = STATES * STATES;

    private static final int SECOND = STATES;
    private static final int THIRD = 1;

    private Facts() {}

    static int number(Observation<Boolean> first, Observation<Boolean> second) {
        return weighed(first, FIRST) + weighed(second, SECOND);
    }

    static int number(Observation<Boolean> first, Observation<Boolean> second, Observation<Boolean> third) {
        return weighed(first, FIRST) + weighed(second, SECOND) + weighed(third, THIRD);
    }

    static List<EligibilityFinding> findings(RuleOfTwo rule, EvidenceOfTwo evidence, CriterionFindings criterion) {
        return findings(
                (first, second, third) -> rule.of(first, second),
                (first, second, third) -> evidence.of(first, second),
                criterion);
    }

    /** The findings on all that can be known of the facts; where one is unknown, by all that it can turn out to be. */
    static List<EligibilityFinding> findings(RuleOfThree rule, EvidenceOfThree evidence, CriterionFindings criterion) {
        List<EligibilityFinding> findings = new ArrayList<>();
        for (int first = 0; first < STATES; first++) {
            for (int second = 0; second < STATES; second++) {
                for (int third = 0; third < STATES; third++) {
                    List<Award> awards = awards(rule, first, second, third);
                    Set<Parameter<?>> applied = new HashSet<>();
                    awards.forEach(award -> applied.addAll(award.parameters()));
                    findings.add(criterion.finding(
                            Observation.known(evidence.of(observation(first), observation(second), observation(third))),
                            points(awards),
                            criterion.requirement(applied)));
                }
            }
        }
        return findings;
    }

    /** The findings on evidence that nobody knows how to turn into points: it may give any. */
    static List<EligibilityFinding> findingsWithoutRule(EvidenceOfTwo evidence, CriterionFindings criterion) {
        return findings((first, second) -> new Award(0, criterion.parameters()), evidence, criterion).stream()
                .map(finding -> criterion.finding(finding.getObserved(), criterion.anyPoints()))
                .toList();
    }

    private static List<Award> awards(RuleOfThree rule, int first, int second, int third) {
        List<Award> awards = new ArrayList<>();
        for (int completion = 0; completion < 8; completion++) {
            boolean a = (completion & 1) != 0;
            boolean b = (completion & 2) != 0;
            boolean c = (completion & 4) != 0;
            if (agrees(first, a) && agrees(second, b) && agrees(third, c)) {
                awards.add(rule.of(a, b, c));
            }
        }
        return awards;
    }

    private static int points(List<Award> awards) {
        return PointsRange.of(
                awards.stream().mapToInt(Award::points).min().orElseThrow(),
                awards.stream().mapToInt(Award::points).max().orElseThrow());
    }

    private static boolean agrees(int state, boolean value) {
        return state == UNKNOWN || (state == 1) == value;
    }

    /**
     * The state of a fact, times a weight. There is but one observation of each Boolean, so that the reference tells them apart and
     * nothing has to be read. Both comparisons are always made: which of the two a fact is, no processor can foresee.
     */
    @SuppressWarnings("ReferenceEquality")
    private static int weighed(Observation<Boolean> fact, int weight) {
        if (fact == NOT_KNOWN) {
            return UNKNOWN * weight;
        }
        return fact == TRUE ? weight : 0;
    }

    private static Observation<Boolean> observation(int state) {
        return switch (state) {
            case 0 -> FALSE;
            case 1 -> TRUE;
            default -> Observation.unknown();
        };
    }

    /** What two facts give. */
    interface RuleOfTwo {
        Award of(boolean first, boolean second);
    }

    /** What three facts give. */
    interface RuleOfThree {
        Award of(boolean first, boolean second, boolean third);
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
