/**
 * The Steering Committee: whether it is in order, how balanced it is, how often it meets, and who is elected to it.
 *
 * <p>Start with {@link io.github.ogprules.rules.committee.CompositionRules}, which decides on a committee.
 * {@link io.github.ogprules.rules.committee.Balance} measures it, {@link io.github.ogprules.rules.committee.MeetingRules} looks
 * at the meetings of a year, {@link io.github.ogprules.rules.committee.ElectionRules} at an election of governments, and
 * {@link io.github.ogprules.rules.committee.SeatPlanner} finds out which candidates keep a committee in order.
 */
@NullMarked
package io.github.ogprules.rules.committee;

import org.jspecify.annotations.NullMarked;
