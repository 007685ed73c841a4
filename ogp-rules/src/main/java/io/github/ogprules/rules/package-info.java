/**
 * What all rule engines of the Open Government Partnership (OGP) share.
 *
 * <p>A {@link io.github.ogprules.rules.Rule} is an immutable set of {@linkplain io.github.ogprules.rules.Parameter
 * parameters}, each with its source, in force as an {@link io.github.ogprules.rules.Edition}. It decides an input by a pure
 * function, and the {@link io.github.ogprules.rules.Decision} carries its reasons as
 * {@linkplain io.github.ogprules.rules.Finding findings}. A {@link io.github.ogprules.rules.Timeline} holds the editions of
 * one rule that follow each other, {@link io.github.ogprules.rules.Editions} those that are in force side by side. Start
 * with {@code io.github.ogprules.rules.eligibility.EligibilityRules} or {@code io.github.ogprules.rules.star.StarRules}.
 */
@NullMarked
@OgpStyle
package io.github.ogprules.rules;

import org.jspecify.annotations.NullMarked;
