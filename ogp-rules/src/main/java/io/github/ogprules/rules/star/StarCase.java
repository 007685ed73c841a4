package io.github.ogprules.rules.star;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.reasoning.Level;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A level, the assessments that can turn out to have it, and how one gets it.
 *
 * @param level the level
 * @param canBe whether an assessment can turn out to have it
 * @param set an assessment with it
 */
record StarCase(Level level, Predicate<CommitmentAssessment> canBe, UnaryOperator<CommitmentAssessment> set) {

    /** A case in which two are. */
    StarCase and(StarCase other) {
        return new StarCase(
                Level.of(level.getLabel() + ", " + other.level.getLabel(), level.getSteps() | other.level.getSteps()),
                canBe.and(other.canBe),
                input -> other.set.apply(set.apply(input)));
    }

    /** A level that is neither above nor below others. */
    static Level apart(String label, int place) {
        return Level.of(label, 1 << place);
    }
}
