/**
 * Our own layouts of CSV: spreadsheets as people keep them.
 *
 * <p>Start with {@link io.github.ogprules.io.csv.EligibilityProfileCsv}, which reads profiles, and
 * {@link io.github.ogprules.io.csv.EligibilityDecisionCsv}, which writes decisions; or with
 * {@link io.github.ogprules.io.csv.CommitteeCsv} and {@link io.github.ogprules.io.csv.ElectionCsv}, which read Steering Committees
 * and the elections of their governments. OGP's own files are read in {@code io.github.ogprules.io.irm}. A row that cannot be read
 * becomes a failure with its line and column and does not stop the others.
 */
@NullMarked
package io.github.ogprules.io.csv;

import org.jspecify.annotations.NullMarked;
