/**
 * JSON in and out, by Jackson 3.
 *
 * <p>Start with {@link io.github.ogprules.io.json.OgpJson}. To use a mapper of your own, register
 * {@link io.github.ogprules.io.json.OgpJacksonModule}.
 */
@NullMarked
package io.github.ogprules.io.json;

import org.jspecify.annotations.NullMarked;
