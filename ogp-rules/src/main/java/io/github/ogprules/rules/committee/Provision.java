package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;

/** Whether the Articles of Governance allow something in a Steering Committee. */
public enum Provision implements CodeList {
    /** Allowed. */
    ALLOWED,
    /** Not allowed. */
    NOT_ALLOWED,
    /** No source says. */
    NOT_DOCUMENTED;

    /** How a committee stands in which it occurs so many times; where it does not occur there is nothing to allow. */
    Outcome outcomeOf(CountRange occurrences) {
        Outcome ifNotAllowed = CountRange.exactly(0).outcomeOf(occurrences);
        return switch (this) {
            case ALLOWED -> Outcome.MET;
            case NOT_ALLOWED -> ifNotAllowed;
            case NOT_DOCUMENTED -> ifNotAllowed == Outcome.MET ? Outcome.MET : Outcome.UNDETERMINED;
        };
    }
}
