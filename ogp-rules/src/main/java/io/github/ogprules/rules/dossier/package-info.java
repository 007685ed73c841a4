/**
 * What every rule says of one country, in the order of time: begin with
 * {@link io.github.ogprules.rules.dossier.DossierAssessment}.
 *
 * <p>Every type is immutable and thread-safe.
 */
@NullMarked
package io.github.ogprules.rules.dossier;

import org.jspecify.annotations.NullMarked;
