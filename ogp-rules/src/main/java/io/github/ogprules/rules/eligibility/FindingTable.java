package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The findings on one criterion under one edition by the number of what was observed, and their points alone, for where only
 * the verdict counts; made once, so that deciding only looks them up.
 */
final class FindingTable {

    private final int maximum;
    private final EligibilityFinding[] findings;
    private final int[] points;
    private final List<Integer> pointValues;
    private final int notAssessed;
    private final int unknown;
    private final int published;

    /**
     * A table of the findings on evidence, by its number, and of those without: what is unknown can be any of the evidence, and the
     * points that exist are those of complete evidence.
     */
    static FindingTable of(List<EligibilityFinding> onEvidence, CriterionFindings criterion) {
        return new FindingTable(
                onEvidence,
                onEvidence.stream()
                        .filter(finding -> finding.getMinPoints() == finding.getMaxPoints())
                        .map(EligibilityFinding::getMinPoints)
                        .collect(Collectors.toCollection(TreeSet::new)),
                criterion);
    }

    /** A table of the findings on evidence that no rule turns into points: any number of points exists. */
    static FindingTable withoutRule(List<EligibilityFinding> onEvidence, CriterionFindings criterion) {
        int any = criterion.anyPoints();
        return new FindingTable(
                onEvidence,
                IntStream.rangeClosed(PointsRange.min(any), PointsRange.max(any))
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new)),
                criterion);
    }

    /** A table of the findings on evidence, if they can be numbered, and of those without, under the points that exist. */
    FindingTable(List<EligibilityFinding> onEvidence, NavigableSet<Integer> pointValues, CriterionFindings criterion) {
        List<EligibilityFinding> all = new ArrayList<>(onEvidence);
        maximum = criterion.maximum();
        this.pointValues = List.copyOf(pointValues);
        notAssessed = all.size();
        all.add(criterion.finding(Observation.notAssessed(), PointsRange.NOT_ASSESSED));
        unknown = all.size();
        all.add(criterion.finding(Observation.unknown(), PointsRange.of(pointValues.first(), pointValues.last())));
        published = all.size();
        for (int given = 0; given <= Math.min(PublishedPoints.MAXIMUM, maximum); given++) {
            all.add(criterion.findingOnPublished(PublishedPoints.of(given), this.pointValues));
        }
        findings = all.toArray(EligibilityFinding[]::new);
        points = all.stream().mapToInt(PointsRange::of).toArray();
    }

    /** The points that a country can have on the criterion, from low to high. */
    List<Integer> pointValues() {
        return pointValues;
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
