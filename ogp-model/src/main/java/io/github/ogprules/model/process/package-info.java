/**
 * How a country keeps to OGP's process, and what became of its membership.
 *
 * <p>Start with {@link io.github.ogprules.model.process.MembershipHistory}, the dated events of one country, and with
 * {@link io.github.ogprules.model.process.ProcessCycle}, what is observed of one of its cycles.
 */
@NullMarked
package io.github.ogprules.model.process;

import org.jspecify.annotations.NullMarked;
