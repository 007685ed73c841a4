package io.github.ogprules.rules.star;

import io.github.ogprules.model.CodeList;

/** Whether a commitment has a star. */
public enum StarVerdict implements CodeList {
    /** It has a star. */
    STARRED,
    /** It fails at least one of the tests. */
    NOT_STARRED,
    /** It fails none of the tests, but the IRM gave no value for something that is needed. */
    NOT_ASSESSED,
    /** There is no such star for this report on this plan; the finding on the report says why. */
    NOT_APPLICABLE,
    /** What is unknown leaves it open. */
    UNDETERMINED
}
