package io.github.ogprules.rules.shared;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import java.util.List;

/** What holds between the parts of the decisions of several engines. */
public final class DecisionChecks {

    /** What was observed of something that the edition does not ask for. */
    public static final Observation<String> NOT_ASKED = Observation.notAssessed(Marker.NOT_APPLICABLE);

    private DecisionChecks() {}

    /**
     * Refuses an outcome that does not go with what is observed; something may be observed that leaves the outcome open.
     *
     * @param finding the finding
     * @throws IllegalArgumentException if it does not
     */
    public static void requireOutcome(Finding finding) {
        Observation<?> observed = finding.getObserved();
        requireOutcome(
                finding,
                switch (finding.getOutcome()) {
                    case MET, NOT_MET -> observed.isKnown();
                    case UNDETERMINED -> !observed.isNotAssessed();
                    case NOT_ASSESSED -> observed.isNotAssessed();
                    case NOT_APPLICABLE -> observed.equals(NOT_ASKED);
                    case PARTLY_MET -> false;
                });
    }

    /**
     * Refuses an outcome that does not go with what is observed.
     *
     * @param finding the finding
     * @param fits whether it does
     * @throws IllegalArgumentException if it does not
     */
    public static void requireOutcome(Finding finding, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + " of " + finding.getCriterion()
                    + " does not go with what is observed: " + finding.getObserved());
        }
    }

    /**
     * Refuses findings that are not one for each criterion.
     *
     * @param findings the findings
     * @param criteria the criteria in their order
     * @throws IllegalArgumentException if they are others
     */
    public static void requireCriteria(List<? extends Finding> findings, List<? extends CodeList> criteria) {
        List<CodeList> found = findings.stream().map(Finding::getCriterion).toList();
        if (!found.equals(criteria)) {
            throw new IllegalArgumentException("findings on " + found + ": expected " + criteria);
        }
    }

    /**
     * Refuses a verdict that does not follow from the findings.
     *
     * @param verdict the verdict
     * @param expected the verdict that follows
     * @throws IllegalArgumentException if it is another
     */
    public static void requireVerdict(CodeList verdict, CodeList expected) {
        if (!verdict.equals(expected)) {
            throw new IllegalArgumentException("verdict " + verdict + ": the findings give " + expected);
        }
    }
}
