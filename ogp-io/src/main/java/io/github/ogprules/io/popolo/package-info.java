/**
 * Steering Committees in and out as Popolo, the civic-technology standard for people, organisations, posts and memberships.
 *
 * <p>Start with {@link io.github.ogprules.io.popolo.PopoloJson}, which says what stands where.
 */
@NullMarked
package io.github.ogprules.io.popolo;

import org.jspecify.annotations.NullMarked;
