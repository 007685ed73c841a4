package io.github.ogprules.rules.star;

import io.github.ogprules.model.OgpTerm;
import io.github.ogprules.model.irm.BindingConstraint;
import java.util.Optional;

/**
 * What a star depends on, in the order in which OGP names the first test that a commitment fails.
 *
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum StarCriterion implements OgpTerm {
    /** Whether this report on this plan awards the star at all. */
    REPORT(Optional.empty()),
    /** Whether the commitment is specific or verifiable. */
    SPECIFICITY(Optional.of(BindingConstraint.SPECIFICITY)),
    /** Whether it is relevant to OGP values. */
    RELEVANCE(Optional.of(BindingConstraint.RELEVANCE)),
    /** Whether its potential impact is high enough. */
    POTENTIAL_IMPACT(Optional.of(BindingConstraint.POTENTIAL_IMPACT)),
    /** Whether it is implemented far enough. */
    COMPLETION(Optional.of(BindingConstraint.COMPLETION));

    private final Optional<BindingConstraint> bindingConstraint;

    StarCriterion(Optional<BindingConstraint> bindingConstraint) {
        this.bindingConstraint = bindingConstraint;
    }

    /** How OGP's database of 2024 writes that this is the first test failed. */
    Optional<BindingConstraint> findBindingConstraint() {
        return bindingConstraint;
    }
}
