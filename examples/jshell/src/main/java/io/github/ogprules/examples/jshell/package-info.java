/** Short names for JShell: {@link io.github.ogprules.examples.jshell.Ogp}. */
@NullMarked
package io.github.ogprules.examples.jshell;

import org.jspecify.annotations.NullMarked;
