package io.github.ogprules.rules.process;

import io.github.ogprules.model.OgpTerm;

/**
 * What a country must do in a cycle; each that it does not do makes it act contrary to process.
 *
 * @see <a href="https://opengovpartnership.org/ogp-letters">OGP's letters</a>
 */
public enum ProcessCriterion implements OgpTerm {
    /** A plan in time. */
    PLAN,
    /** A self-assessment in time. */
    SELF_ASSESSMENT,
    /** Enough participation while the plan is developed. */
    PARTICIPATION_IN_DEVELOPMENT,
    /** Enough participation while the plan is implemented. */
    PARTICIPATION_IN_IMPLEMENTATION,
    /** The minimum requirements of the standards of 2022. */
    MINIMUM_REQUIREMENTS,
    /** Progress on a commitment. */
    PROGRESS,
    /** Work with the Independent Reporting Mechanism. */
    WORK_WITH_IRM,
    /** A repository. */
    REPOSITORY;

    @Override
    public String getLabel() {
        return this == WORK_WITH_IRM ? "Work with the IRM" : OgpTerm.super.getLabel();
    }
}
