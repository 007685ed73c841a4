/**
 * CSV in and out, by FastCSV, whatever the columns mean: spreadsheets as people keep them. Not exported.
 *
 * <p>Start with {@link io.github.ogprules.io.table.CsvRecords}, which tells separator and header and hands one record after the other
 * to a {@link io.github.ogprules.io.table.CsvRecords.Sink}; {@link io.github.ogprules.io.table.Cells} says what is in a cell, and
 * {@link io.github.ogprules.io.table.CsvText} is what is written. What knows columns is elsewhere: {@code io.github.ogprules.io.csv}
 * has our own layouts, {@code io.github.ogprules.io.irm} those of OGP.
 */
@NullMarked
package io.github.ogprules.io.table;

import org.jspecify.annotations.NullMarked;
