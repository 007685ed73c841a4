/**
 * The files in which OGP publishes what the Independent Reporting Mechanism (IRM) says of commitments and of how plans came about.
 *
 * <p>Start with {@link io.github.ogprules.io.irm.IrmCsv}, which tells the layout of a file by its header, reads it and writes
 * commitments; a row is an {@link io.github.ogprules.io.irm.IrmRow}, which keeps the original texts beside what was read. A cell that
 * cannot be read becomes a failure with its line and column and does not stop the others.
 */
@NullMarked
package io.github.ogprules.io.irm;

import org.jspecify.annotations.NullMarked;
