package io.github.ogprules.rules.measure;

import io.github.ogprules.model.OgpTerm;

/** What a measure looks at. */
public enum MeasureCriterion implements OgpTerm {
    /** Whether the measure exists for the plan. */
    PLAN,
    /** Relevance to OGP values. */
    RELEVANCE,
    /** Potential impact. */
    POTENTIAL_IMPACT,
    /** Completion. */
    COMPLETION,
    /** Whether it opened government. */
    DID_IT_OPEN_GOVERNMENT,
    /** Early results. */
    EARLY_RESULTS,
    /** Verifiability. */
    VERIFIABILITY,
    /** Open government lens. */
    OPEN_GOVERNMENT_LENS,
    /** Potential for results. */
    POTENTIAL_FOR_RESULTS
}
