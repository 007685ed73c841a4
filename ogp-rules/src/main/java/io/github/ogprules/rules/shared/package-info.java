/** What the engines have in common beside their sources; seen by the rules alone. */
@NullMarked
package io.github.ogprules.rules.shared;

import org.jspecify.annotations.NullMarked;
