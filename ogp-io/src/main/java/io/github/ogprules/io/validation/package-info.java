/**
 * Jakarta Validation at the boundary: data that can be read but may be poor.
 *
 * <p>Start with {@link io.github.ogprules.io.validation.OgpValidator}; the readers call it on everything they read.
 */
@NullMarked
package io.github.ogprules.io.validation;

import org.jspecify.annotations.NullMarked;
