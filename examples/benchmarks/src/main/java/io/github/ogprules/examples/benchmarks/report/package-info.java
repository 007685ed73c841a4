/**
 * Runs the benchmarks and writes what they measured as tables of ratios.
 *
 * <p>{@link io.github.ogprules.examples.benchmarks.report.BenchmarkReport} prints the tables, as they are committed in
 * {@code results.md}; {@link io.github.ogprules.examples.benchmarks.report.BenchmarkCheck} compares a new run with those.
 */
@NullMarked
package io.github.ogprules.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
