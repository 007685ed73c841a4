/** The main job, from start to end: {@link io.github.ogprules.examples.quickstart.Quickstart}. */
@NullMarked
package io.github.ogprules.examples.quickstart;

import org.jspecify.annotations.NullMarked;
