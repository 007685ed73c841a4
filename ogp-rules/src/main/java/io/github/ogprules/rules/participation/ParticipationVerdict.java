package io.github.ogprules.rules.participation;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.stream.Stream;

/** Whether the public took part in a plan as the rules of its time ask. */
public enum ParticipationVerdict implements CodeList {
    /** All that the edition asks for is met. */
    COMPLIES,
    /** Something that it asks for is not met. */
    DOES_NOT_COMPLY,
    /** What is unknown or not assessed leaves it open. */
    UNDETERMINED;

    static ParticipationVerdict of(Stream<ParticipationFinding> findings) {
        return switch (Outcome.all(
                findings.map(ParticipationFinding::getOutcome).toList())) {
            case NOT_MET -> DOES_NOT_COMPLY;
            case UNDETERMINED, NOT_ASSESSED -> UNDETERMINED;
            default -> COMPLIES;
        };
    }
}
