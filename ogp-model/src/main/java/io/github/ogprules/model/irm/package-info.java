/**
 * What the Independent Reporting Mechanism (IRM) says of commitments: reports, coded variables with their labels and numbers
 * in every edition of OGP's data, and assessments.
 *
 * <p>Start with {@link io.github.ogprules.model.irm.AssessedCommitment}: a commitment with one
 * {@link io.github.ogprules.model.irm.CommitmentAssessment} for each {@link io.github.ogprules.model.irm.IrmReport}, so that
 * mid-term and end of term stand side by side. The rules that make stars of them are in the module
 * {@code io.github.ogprules.rules}.
 */
@NullMarked
package io.github.ogprules.model.irm;

import org.jspecify.annotations.NullMarked;
