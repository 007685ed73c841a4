/**
 * Starred commitments: which commitments the Independent Reporting Mechanism (IRM) marks as exemplary, by the formula of each
 * time, and why.
 *
 * <p>Start with {@link io.github.ogprules.rules.star.StarRules}: {@code StarRules.forReport(report).decide(assessment)} gives
 * a {@link io.github.ogprules.rules.star.StarDecision}. {@link io.github.ogprules.rules.star.FinalStar} puts the progress
 * report and the end of term together, and {@link io.github.ogprules.rules.star.StarComparison} holds the result against the
 * stars that OGP published.
 */
@NullMarked
package io.github.ogprules.rules.star;

import org.jspecify.annotations.NullMarked;
