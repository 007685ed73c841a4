/** The sources that several engines have in common; seen by the rules alone. */
@NullMarked
package io.github.ogprules.rules.sources;

import org.jspecify.annotations.NullMarked;
