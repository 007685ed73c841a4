package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings on one criterion under one edition by the number of what was observed, and their points alone, for where only
 * the verdict counts; made once, so that deciding only looks them up.
 */
final class FindingTable {

    private final int maximum;
    private final EligibilityFinding[] findings;
    private final int[] points;
    private final int notAssessed;
    private final int unknown;
    private final int published;

    /** A table of the findings on evidence, by its number, and of those without: what is unknown can be any of the evidence. */
    static FindingTable of(List<EligibilityFinding> onEvidence, CriterionFindings criterion) {
        int least = onEvidence.stream()
                .mapToInt(EligibilityFinding::getMinPoints)
                .min()
                .orElseThrow();
        int most = onEvidence.stream()
                .mapToInt(EligibilityFinding::getMaxPoints)
                .max()
                .orElseThrow();
        return new FindingTable(onEvidence, PointsRange.of(least, most), criterion);
    }

    /** A table of the findings on evidence, if they can be numbered, and of those without. */
    FindingTable(List<EligibilityFinding> onEvidence, int pointsOfUnknown, CriterionFindings criterion) {
        List<EligibilityFinding> all = new ArrayList<>(onEvidence);
        maximum = criterion.maximum();
        notAssessed = all.size();
        all.add(criterion.finding(Observation.notAssessed(), PointsRange.NOT_ASSESSED));
        unknown = all.size();
        all.add(criterion.finding(Observation.unknown(), pointsOfUnknown));
        published = all.size();
        for (int given = 0; given <= Math.min(PublishedPoints.MAXIMUM, maximum); given++) {
            all.add(criterion.finding(Observation.known(PublishedPoints.of(given)), PointsRange.exactly(given)));
        }
        findings = all.toArray(EligibilityFinding[]::new);
        points = all.stream().mapToInt(PointsRange::of).toArray();
    }

    EligibilityFinding finding(int number) {
        return findings[number];
    }

    int points(int number) {
        return points[number];
    }

    /** The number of an observation that is not known. */
    int withoutEvidence(Observation<?> observed) {
        return observed.isNotAssessed() ? notAssessed : unknown;
    }

    /** The number of points as published. */
    int asPublished(PublishedPoints evidence) {
        int given = evidence.getPoints();
        if (given > maximum) {
            throw new IllegalArgumentException(
                    "published points " + given + ": under these rules a criterion has at most " + maximum);
        }
        return published + given;
    }
}
