/**
 * Whether OGP takes a letter of concern up, under the Response Policy or as Rapid Response.
 *
 * <p>Start with {@link io.github.ogprules.rules.concern.ConcernRules}, which decides on a letter;
 * {@link io.github.ogprules.rules.concern.RapidResponseRules} has the test of Rapid Response.
 */
@NullMarked
package io.github.ogprules.rules.concern;

import org.jspecify.annotations.NullMarked;
