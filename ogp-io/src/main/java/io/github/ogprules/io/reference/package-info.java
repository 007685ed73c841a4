/**
 * Facts about OGP that no rule decides, each with its source. Start with {@link
 * io.github.ogprules.io.reference.OgpReference#of(io.github.ogprules.io.reference.ReferenceList)}.
 */
@NullMarked
package io.github.ogprules.io.reference;

import org.jspecify.annotations.NullMarked;
