/**
 * Joining OGP: core eligibility, the Values Check since 2017, and what holds for states that are not universally
 * recognised.
 *
 * <p>Start with {@link io.github.ogprules.rules.joining.JoiningRules}, which puts the tests together for a country that has
 * not joined; {@link io.github.ogprules.rules.joining.ValuesCheckRules} is the Values Check alone.
 */
@NullMarked
package io.github.ogprules.rules.joining;

import org.jspecify.annotations.NullMarked;
