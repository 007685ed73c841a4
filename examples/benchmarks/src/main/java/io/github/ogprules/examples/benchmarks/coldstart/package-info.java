/**
 * How long a process takes from its start to its first eligibility decision.
 *
 * <p>{@link io.github.ogprules.examples.benchmarks.coldstart.ColdStart} is such a process;
 * {@link io.github.ogprules.examples.benchmarks.coldstart.ColdStarts} starts it and takes the time.
 */
@NullMarked
package io.github.ogprules.examples.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
