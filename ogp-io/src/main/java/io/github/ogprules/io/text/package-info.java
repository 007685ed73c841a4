/**
 * Texts that come from files: how they are shown to people, and what is left of a name without what nobody sees. Not exported.
 *
 * <p>{@link io.github.ogprules.io.text.VisibleText} is what every report and every message is made of,
 * {@link io.github.ogprules.io.text.PlainText} what every reader reads, and {@link io.github.ogprules.io.text.Missing} what the
 * readers take for no value, {@link io.github.ogprules.io.text.Doubts} what they tell of values that they read all the same.
 */
@NullMarked
package io.github.ogprules.io.text;

import org.jspecify.annotations.NullMarked;
