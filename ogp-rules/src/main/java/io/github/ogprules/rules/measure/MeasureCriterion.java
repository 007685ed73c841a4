package io.github.ogprules.rules.measure;

import io.github.ogprules.model.CodeList;

/** What a measure looks at. */
public enum MeasureCriterion implements CodeList {
    /** Whether the measure exists for the plan. */
    PLAN("Plan"),
    /** Relevance to OGP values. */
    RELEVANCE("Relevance"),
    /** Potential impact. */
    POTENTIAL_IMPACT("Potential impact"),
    /** Completion. */
    COMPLETION("Completion"),
    /** Whether it opened government. */
    DID_IT_OPEN_GOVERNMENT("Did it open government"),
    /** Early results. */
    EARLY_RESULTS("Early results"),
    /** Verifiability. */
    VERIFIABILITY("Verifiability"),
    /** Open government lens. */
    OPEN_GOVERNMENT_LENS("Open government lens"),
    /** Potential for results. */
    POTENTIAL_FOR_RESULTS("Potential for results");

    private final String label;

    MeasureCriterion(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
