/**
 * How texts that come from files are shown to people. Not exported.
 *
 * <p>{@link io.github.ogprules.io.text.VisibleText} is what every report and every message is made of.
 */
@NullMarked
package io.github.ogprules.io.text;

import org.jspecify.annotations.NullMarked;
