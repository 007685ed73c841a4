package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;

/** What a rule found on one criterion. */
public interface Finding {

    /** {@return a criterion of the rule's engine} */
    CodeList getCriterion();

    /** {@return what was observed on the criterion: known, not assessed or unknown} */
    Observation<?> getObserved();

    /** {@return what the edition asks for, with its sources} */
    Requirement getRequirement();

    /** {@return how the input stands to it} */
    Outcome getOutcome();
}
