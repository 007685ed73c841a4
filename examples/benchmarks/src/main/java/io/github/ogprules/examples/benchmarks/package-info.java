/**
 * How fast the library decides, as ratios to a rule written by hand.
 *
 * <p>Start with {@link io.github.ogprules.examples.benchmarks.EligibilityBenchmark};
 * {@link io.github.ogprules.examples.benchmarks.HandWrittenEligibility} is what everything is compared with.
 */
@NullMarked
package io.github.ogprules.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
