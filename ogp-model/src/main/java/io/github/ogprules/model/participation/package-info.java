/**
 * How the public took part in an action plan.
 *
 * <p>Start with {@link io.github.ogprules.model.participation.PlanParticipation}, what is observed of one plan; a row of the process
 * databases of the Independent Reporting Mechanism gives it too.
 */
@NullMarked
package io.github.ogprules.model.participation;

import org.jspecify.annotations.NullMarked;
