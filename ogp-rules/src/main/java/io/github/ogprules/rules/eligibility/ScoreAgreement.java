package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.CodeList;

/** How a published score stands to the points that the rules can give. */
public enum ScoreAgreement implements CodeList {
    /** The rules can give the score with what is known of the country. */
    INSIDE,
    /** The rules cannot give it. */
    OUTSIDE,
    /** What is printed cannot be right by itself: points that do not exist, or numbers that contradict each other. */
    MISPRINT
}
