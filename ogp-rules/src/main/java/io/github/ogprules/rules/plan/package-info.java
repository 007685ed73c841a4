/**
 * The calendar of action plans: when a plan is due, what is late, and what follows.
 *
 * <p>Start with {@link io.github.ogprules.rules.plan.CalendarRules}; it reads an
 * {@link io.github.ogprules.model.plan.PlanSubmission}.
 */
@NullMarked
package io.github.ogprules.rules.plan;

import org.jspecify.annotations.NullMarked;
