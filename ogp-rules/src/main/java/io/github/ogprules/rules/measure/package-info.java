/**
 * Measures that OGP derives from what the Independent Reporting Mechanism (IRM) codes: relevance to OGP values, high
 * completion, high ambition, strong early results, and the design filters of action plan reviews.
 *
 * <p>Start with {@link io.github.ogprules.rules.measure.HighCompletionRules}; every measure has one rule, which decides a
 * {@code CommitmentAssessment} and gives a {@link io.github.ogprules.rules.measure.MeasureDecision}.
 */
@NullMarked
package io.github.ogprules.rules.measure;

import org.jspecify.annotations.NullMarked;
