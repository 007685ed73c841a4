/**
 * Decisions for people to read, in a terminal or in Markdown.
 *
 * <p>Start with {@link io.github.ogprules.io.report.EligibilityReport}, {@link io.github.ogprules.io.report.JoiningReport} and
 * {@link io.github.ogprules.io.report.ReviewReport}; {@link io.github.ogprules.io.report.AdviceReport} says what must change for
 * another verdict, and {@link io.github.ogprules.io.report.ParameterReport} lists the numbers of a rule with their sources.
 */
@NullMarked
package io.github.ogprules.io.report;

import org.jspecify.annotations.NullMarked;
