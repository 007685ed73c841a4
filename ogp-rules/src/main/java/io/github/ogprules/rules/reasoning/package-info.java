/**
 * What only a rule of finitely many situations allows: every smallest set of changes that leads to a verdict, what can cost it,
 * which unknowns still matter, and where two rules differ; all exact, by looking at every situation there is.
 *
 * <p>Begin with {@code rules.advise(input)}: each {@link io.github.ogprules.rules.reasoning.FiniteRule}, which are those on
 * eligibility, on the Values Check and on stars, gives {@link io.github.ogprules.rules.reasoning.Advice} on what it decides on,
 * compares itself with another by {@code rules.differenceTo(reform)}, and has all its verdicts in {@code rules.table()}.
 *
 * <p>A rule of your own becomes one by declaring its {@link io.github.ogprules.rules.reasoning.Axis axes}, the things that it looks
 * at with the values that it tells apart; together they are its {@link io.github.ogprules.rules.reasoning.Space}. Rules that look at
 * numbers without such bounds, or at members and ballots of any number, have none.
 */
@NullMarked
package io.github.ogprules.rules.reasoning;

import org.jspecify.annotations.NullMarked;
