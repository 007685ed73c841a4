/**
 * What OGP members commit to: action plans and their commitments.
 *
 * <p>Start with {@link io.github.ogprules.model.plan.Commitment}, which belongs to an
 * {@link io.github.ogprules.model.plan.ActionPlan} and may have {@linkplain io.github.ogprules.model.plan.Milestone
 * milestones}. What the Independent Reporting Mechanism says of it is in {@code io.github.ogprules.model.irm}; how a plan came
 * about is in {@link io.github.ogprules.model.plan.ActionPlanProcess}.
 */
@NullMarked
package io.github.ogprules.model.plan;

import org.jspecify.annotations.NullMarked;
