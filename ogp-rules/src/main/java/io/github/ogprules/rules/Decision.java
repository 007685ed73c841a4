package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;
import java.util.List;

/** What a rule says about an input, and why. */
public interface Decision {

    /**
     * The edition of the rule that decided.
     *
     * @return the edition
     */
    Edition getEdition();

    /**
     * The verdict.
     *
     * @return one of the verdicts of the rule's engine
     */
    CodeList getVerdict();

    /**
     * The reasons, one for each criterion of the rule, in OGP's order.
     *
     * @return the findings, never empty
     */
    List<? extends Finding> getFindings();
}
