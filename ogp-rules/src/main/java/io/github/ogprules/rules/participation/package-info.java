/**
 * Whether the public took part in an action plan as the rules of its time ask.
 *
 * <p>Start with {@link io.github.ogprules.rules.participation.ParticipationRules}.
 */
@NullMarked
package io.github.ogprules.rules.participation;

import org.jspecify.annotations.NullMarked;
