/**
 * What somebody is concerned about in a country that takes part in OGP.
 *
 * <p>Start with {@link io.github.ogprules.model.concern.Concern}, a letter of concern and those who file it.
 */
@NullMarked
package io.github.ogprules.model.concern;

import org.jspecify.annotations.NullMarked;
