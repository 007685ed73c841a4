/**
 * What every reader answers with: the values that could be read, and a failure for everything that could not.
 *
 * <p>Start with {@link io.github.ogprules.io.Imported} and {@link io.github.ogprules.io.Failure}; the readers are in
 * {@code io.github.ogprules.io.csv}, {@code io.github.ogprules.io.irm} and {@code io.github.ogprules.io.json}.
 */
@NullMarked
@OgpStyle
package io.github.ogprules.io;

import org.jspecify.annotations.NullMarked;
