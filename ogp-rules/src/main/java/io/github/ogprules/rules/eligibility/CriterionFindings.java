package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import java.util.Collection;
import java.util.List;

/** Makes the findings on one criterion under one edition. */
final class CriterionFindings {

    private final EligibilityCriterion criterion;
    private final String text;
    private final List<Parameter<?>> parameters;
    private final int maximum;

    /** A criterion, what the edition asks for in words, and all parameters that the words give. */
    CriterionFindings(EligibilityCriterion criterion, String text, List<Parameter<?>> parameters, int maximum) {
        this.criterion = criterion;
        this.text = text;
        this.parameters = parameters;
        this.maximum = maximum;
    }

    int maximum() {
        return maximum;
    }

    List<Parameter<?>> parameters() {
        return parameters;
    }

    /** The requirement as far as it rests on some of the parameters. */
    Requirement requirement(Collection<Parameter<?>> applied) {
        return Requirement.of(
                text, parameters.stream().filter(applied::contains).toArray(Parameter<?>[]::new));
    }

    /** What was observed gives points within a range, whatever the parameters that they come from. */
    EligibilityFinding finding(Observation<? extends CriterionEvidence> observed, int points) {
        return finding(observed, points, requirement(parameters));
    }

    /** What was observed gives points within a range. */
    EligibilityFinding finding(Observation<? extends CriterionEvidence> observed, int points, Requirement requirement) {
        return ImmutableEligibilityFinding.of(
                criterion,
                observed,
                requirement,
                PointsRange.min(points),
                PointsRange.max(points),
                PointsRange.assessed(points) * maximum,
                EligibilityDecisionCheck.outcome(
                        PointsRange.min(points), PointsRange.max(points), PointsRange.assessed(points) * maximum));
    }

    /** Points as OGP published them; where no country can have them, the requirement says so and which points exist. */
    EligibilityFinding findingOnPublished(PublishedPoints published, List<Integer> pointValues) {
        int given = published.getPoints();
        Requirement requirement = pointValues.contains(given)
                ? requirement(parameters)
                : Requirement.of(
                        text + "; that gives " + PointValues.text(pointValues) + ", never " + given,
                        parameters.toArray(Parameter<?>[]::new));
        return finding(Observation.known(published), PointsRange.exactly(given), requirement);
    }

    /** Every number of points that OGP can have published. */
    int anyPoints() {
        return PointsRange.of(0, Math.min(PublishedPoints.MAXIMUM, maximum));
    }
}
