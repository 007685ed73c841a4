package io.github.ogprules.examples.benchmarks.report;

/**
 * What a benchmark measured.
 *
 * @param nanoseconds an operation, a decision or a row
 * @param bytes allocated by an operation
 */
record Measured(double nanoseconds, double bytes) {}
