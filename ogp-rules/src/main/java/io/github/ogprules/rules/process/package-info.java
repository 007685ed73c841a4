/**
 * How a country keeps to OGP's process: whether it acted contrary to it in a cycle, and how it stands as a member on any day.
 *
 * <p>Start with {@link io.github.ogprules.rules.process.StatusRules}, which reads the dated events of a country;
 * {@link io.github.ogprules.rules.process.ProcessRules} decides on one cycle.
 */
@NullMarked
package io.github.ogprules.rules.process;

import org.jspecify.annotations.NullMarked;
