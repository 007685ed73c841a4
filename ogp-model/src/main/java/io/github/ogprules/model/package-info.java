/**
 * What the Open Government Partnership (OGP) is made of: immutable values without rules, input or output, or a clock.
 *
 * <p>Start with {@link io.github.ogprules.model.Country} and its {@link io.github.ogprules.model.CountryCode}, and with
 * {@link io.github.ogprules.model.Observation}, which keeps what is known apart from what a source does not cover and
 * from what nobody has told us. {@link io.github.ogprules.model.Citation} and
 * {@link io.github.ogprules.model.Provenance} say where a fact or a number comes from.
 */
@NullMarked
@OgpStyle
package io.github.ogprules.model;

import org.jspecify.annotations.NullMarked;
