/**
 * Core eligibility: four criteria to points, points to a verdict, in every edition since 2011.
 *
 * <p>Start with {@link io.github.ogprules.rules.eligibility.EligibilityRules}. It decides an
 * {@code io.github.ogprules.model.eligibility.EligibilityProfile} and answers with an
 * {@link io.github.ogprules.rules.eligibility.EligibilityDecision}: verdict, score and one finding for each criterion.
 */
@NullMarked
package io.github.ogprules.rules.eligibility;

import org.jspecify.annotations.NullMarked;
