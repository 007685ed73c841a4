/**
 * Decisions for people to read, in a terminal or in Markdown.
 *
 * <p>Start with {@link io.github.ogprules.io.report.Explanation}: it says of any decision how it came about. The reports make tables
 * of many decisions; {@link io.github.ogprules.io.report.AdviceReport} says what must change for another verdict, and
 * {@link io.github.ogprules.io.report.ParameterReport} lists the numbers of a rule with their sources. Nothing here decides.
 */
@NullMarked
package io.github.ogprules.io.report;

import org.jspecify.annotations.NullMarked;
