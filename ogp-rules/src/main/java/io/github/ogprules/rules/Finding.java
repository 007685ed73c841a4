package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;

/** What a rule found on one criterion. */
public interface Finding {

    /**
     * The criterion.
     *
     * @return a criterion of the rule's engine
     */
    CodeList getCriterion();

    /**
     * What the edition asks for, with its sources.
     *
     * @return the requirement
     */
    Requirement getRequirement();

    /**
     * How the input stands to it.
     *
     * @return the outcome
     */
    Outcome getOutcome();
}
