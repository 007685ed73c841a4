/**
 * All that is known of one country in OGP: begin with {@link io.github.ogprules.model.dossier.Dossier}.
 *
 * <p>Every type is immutable and thread-safe.
 */
@NullMarked
package io.github.ogprules.model.dossier;

import org.jspecify.annotations.NullMarked;
