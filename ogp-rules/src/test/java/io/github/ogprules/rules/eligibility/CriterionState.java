package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import java.util.List;

/**
 * One state in which a criterion can be observed, with the points that it comes to when what is unknown becomes known.
 *
 * @param observed the observation
 * @param points every number of points that a completion has, in rising order; none if the criterion is not assessed
 */
record CriterionState<E extends CriterionEvidence>(Observation<E> observed, List<Integer> points) {

    static <E extends CriterionEvidence> CriterionState<E> of(E evidence, List<Integer> points) {
        return new CriterionState<>(Observation.known(evidence), points);
    }

    static <E extends CriterionEvidence> CriterionState<E> unknown(List<Integer> points) {
        return new CriterionState<>(Observation.unknown(), points);
    }

    static <E extends CriterionEvidence> CriterionState<E> notAssessed() {
        return new CriterionState<>(Observation.notAssessed(), List.of());
    }

    boolean isAssessed() {
        return !points.isEmpty();
    }

    int min() {
        return isAssessed() ? points.get(0) : 0;
    }

    int max() {
        return isAssessed() ? points.get(points.size() - 1) : 0;
    }
}
