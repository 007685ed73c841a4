package io.github.ogprules.rules.concern;

import io.github.ogprules.model.OgpTerm;

/** What is looked at in a case under the Response Policy. */
public enum CaseCriterion implements OgpTerm {
    /** The stage of the case. */
    STAGE,
    /** That its events follow each other as the policy has them. */
    ORDER,
    /** What the country is to do by a day. */
    DEADLINE,
    /** What a country that is suspended may not do. */
    SANCTION
}
