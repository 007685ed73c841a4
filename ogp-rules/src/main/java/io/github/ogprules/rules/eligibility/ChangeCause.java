package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.CodeList;

/** Why the points of a country on a criterion are not those of the score before. */
public enum ChangeCause implements CodeList {
    /** They are the same. */
    NONE,
    /** What is observed of the country. */
    EVIDENCE,
    /** What the rules ask for: the same evidence had given other points. */
    RULES,
    /** Both. */
    EVIDENCE_AND_RULES
}
