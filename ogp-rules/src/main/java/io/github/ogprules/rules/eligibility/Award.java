package io.github.ogprules.rules.eligibility;

import io.github.ogprules.rules.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** The points that complete evidence gives, and the parameters that they come from. */
record Award(int points, List<Parameter<?>> parameters) {

    /** The points that are one parameter. */
    static Award of(Parameter<Integer> parameter) {
        return new Award(parameter.getValue(), List.of(parameter));
    }

    /** The same points where one more parameter decides. */
    Award with(Parameter<?> also) {
        return new Award(
                points,
                Stream.<Parameter<?>>concat(parameters.stream(), Stream.of(also))
                        .toList());
    }
}
