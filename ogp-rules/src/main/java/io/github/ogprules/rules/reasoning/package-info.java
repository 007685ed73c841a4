/**
 * What only a rule of finitely many situations allows: every smallest set of changes that leads to a verdict, what can cost it,
 * which unknowns still matter, and where two rules differ; all exact, by looking at every situation there is.
 *
 * <p>A rule declares its {@link io.github.ogprules.rules.reasoning.Axis axes}, the things that it looks at with the values that it
 * tells apart; together they are its {@link io.github.ogprules.rules.reasoning.Space}. Rules that look at numbers without such
 * bounds, or at members and ballots of any number, have none.
 *
 * <p>Start with {@code EligibilityAdvice} and {@code StarAdvice} beside the rules.
 */
@NullMarked
package io.github.ogprules.rules.reasoning;

import org.jspecify.annotations.NullMarked;
