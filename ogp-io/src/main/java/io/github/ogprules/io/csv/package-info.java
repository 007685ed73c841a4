/**
 * CSV in and out, by FastCSV: spreadsheets as people keep them.
 *
 * <p>Start with {@link io.github.ogprules.io.csv.EligibilityProfileCsv}, which reads profiles, and
 * {@link io.github.ogprules.io.csv.EligibilityDecisionCsv}, which writes decisions, or with
 * {@link io.github.ogprules.io.csv.IrmCsv}, which reads the commitments and process databases that OGP publishes. A row that cannot be read becomes a
 * failure with its line and column and does not stop the others.
 */
@NullMarked
package io.github.ogprules.io.csv;

import org.jspecify.annotations.NullMarked;
