package io.github.ogprules.rules.concern;

import io.github.ogprules.model.CodeList;

/** The test of Rapid Response. */
public enum RapidResponseCondition implements CodeList {
    /** A serious and acute allegation, and a swift response that could matter or no other procedure that can act soon. */
    ALLEGATION_AND_URGENCY,
    /** No source that is known has the test. */
    NOT_DOCUMENTED
}
