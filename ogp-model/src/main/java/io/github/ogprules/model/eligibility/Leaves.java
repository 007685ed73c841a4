package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Observation;

/** What holds for every single observation inside the evidence on a criterion. */
final class Leaves {

    private Leaves() {}

    static void requireKnownOrUnknown(String attribute, Observation<?> observation) {
        if (observation.isNotAssessed()) {
            throw new IllegalArgumentException(
                    attribute + " is not assessed: only a whole criterion can be; use known or unknown");
        }
    }
}
