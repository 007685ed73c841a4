/**
 * Decisions for people to read, in a terminal or in Markdown.
 *
 * <p>Start with {@link io.github.ogprules.io.report.Explanation}: it says of any decision how it came about, and of advice what must
 * change for another verdict. The reports make tables of many decisions; {@link io.github.ogprules.io.report.ParameterReport} lists the
 * numbers of a rule with their sources. Nothing here decides.
 */
@NullMarked
package io.github.ogprules.io.report;

import org.jspecify.annotations.NullMarked;
