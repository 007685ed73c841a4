package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.stream.IntStream;

/** The findings on one criterion under one edition; those that do not depend on what was observed are made once. */
final class CriterionFindings {

    private final EligibilityCriterion criterion;
    private final Requirement requirement;
    private final int maximum;
    private final EligibilityFinding notAssessed;
    private final EligibilityFinding unknown;
    private final EligibilityFinding[] published;

    CriterionFindings(EligibilityCriterion criterion, Requirement requirement, int maximum) {
        this.criterion = criterion;
        this.requirement = requirement;
        this.maximum = maximum;
        this.notAssessed = finding(Observation.notAssessed(), PointsRange.NOT_ASSESSED);
        this.unknown = finding(Observation.unknown(), anyPoints());
        this.published = IntStream.rangeClosed(0, Math.min(PublishedPoints.MAXIMUM, maximum))
                .mapToObj(points -> finding(Observation.known(PublishedPoints.of(points)), PointsRange.exactly(points)))
                .toArray(EligibilityFinding[]::new);
    }

    /** What was observed gives points within a range. */
    EligibilityFinding finding(Observation<? extends CriterionEvidence> observed, int points) {
        return ImmutableEligibilityFinding.of(
                criterion,
                observed,
                requirement,
                PointsRange.min(points),
                PointsRange.max(points),
                PointsRange.assessed(points) * maximum,
                outcome(points));
    }

    EligibilityFinding withoutEvidence(Observation<?> observed) {
        return observed.isNotAssessed() ? notAssessed : unknown;
    }

    EligibilityFinding asPublished(PublishedPoints evidence) {
        int points = evidence.getPoints();
        if (points > maximum) {
            throw new IllegalArgumentException(
                    "published points " + points + ": under these rules a criterion has at most " + maximum);
        }
        return published[points];
    }

    /** Every number of points that a criterion can have. */
    int anyPoints() {
        return PointsRange.of(0, maximum);
    }

    private Outcome outcome(int points) {
        if (points == PointsRange.NOT_ASSESSED) {
            return Outcome.NOT_ASSESSED;
        }
        int min = PointsRange.min(points);
        if (min != PointsRange.max(points)) {
            return Outcome.UNDETERMINED;
        }
        if (min == maximum) {
            return Outcome.MET;
        }
        return min == 0 ? Outcome.NOT_MET : Outcome.PARTLY_MET;
    }
}
