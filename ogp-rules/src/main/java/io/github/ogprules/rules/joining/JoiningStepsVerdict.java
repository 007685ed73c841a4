package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** Whether a country has taken all steps to join. */
public enum JoiningStepsVerdict implements CodeList {
    /** It has taken every step that the edition asks for. */
    COMPLETE,
    /** A step is missing. */
    INCOMPLETE,
    /** What is unknown or not assessed leaves it open. */
    UNDETERMINED;

    static JoiningStepsVerdict of(List<JoiningStepsFinding> findings) {
        return switch (Outcome.all(
                findings.stream().map(JoiningStepsFinding::getOutcome).toList())) {
            case NOT_MET -> INCOMPLETE;
            case UNDETERMINED, NOT_ASSESSED -> UNDETERMINED;
            default -> COMPLETE;
        };
    }
}
