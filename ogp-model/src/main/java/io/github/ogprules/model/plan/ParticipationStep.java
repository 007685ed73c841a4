package io.github.ogprules.model.plan;

import io.github.ogprules.model.CodeList;

/**
 * One of the six steps of consultation before a plan that the Independent Reporting Mechanism asked for.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
public enum ParticipationStep implements CodeList {
    /** The process and its timeline were available beforehand. */
    TIMELINE("Timeline and process: Prior availability"),
    /** Consultation was announced in advance. */
    ADVANCE_NOTICE("Advance notice"),
    /** There were activities to raise awareness. */
    AWARENESS_RAISING("Awareness-raising activities"),
    /** Consultation took place online. */
    ONLINE_CONSULTATION("Online consultations"),
    /** Consultation took place in person. */
    IN_PERSON_CONSULTATION("In-person consultations"),
    /** A summary of the comments was published. */
    SUMMARY_OF_COMMENTS("Summary of comments");

    private final String label;

    ParticipationStep(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
