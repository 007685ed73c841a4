package io.github.ogprules.rules.process;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** Whether a country acted contrary to process in a cycle. */
public enum ProcessVerdict implements CodeList {
    /** It acted contrary to process. */
    ACTING_CONTRARY,
    /** It did not act contrary to process. */
    NOT_CONTRARY,
    /** What is unknown or not assessed leaves it open. */
    UNDETERMINED;

    /** Any one trigger is enough; what is not assessed may be one. */
    static ProcessVerdict of(List<ProcessFinding> findings) {
        return switch (Outcome.all(
                findings.stream().map(ProcessFinding::getOutcome).toList())) {
            case NOT_MET -> ACTING_CONTRARY;
            case UNDETERMINED, NOT_ASSESSED -> UNDETERMINED;
            default -> NOT_CONTRARY;
        };
    }

    @Override
    public String getLabel() {
        return switch (this) {
            case ACTING_CONTRARY -> "acting contrary to process";
            case NOT_CONTRARY -> "not contrary to process";
            case UNDETERMINED -> CodeList.super.getLabel();
        };
    }
}
