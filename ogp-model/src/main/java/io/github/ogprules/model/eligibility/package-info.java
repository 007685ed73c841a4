/**
 * What is observed of one country in one score year, criterion by criterion.
 *
 * <p>Start with {@link io.github.ogprules.model.eligibility.EligibilityProfile}. It has one observation for each
 * {@link io.github.ogprules.model.eligibility.EligibilityCriterion}: either what the source observed, such as
 * {@link io.github.ogprules.model.eligibility.BudgetDocuments}, or only the
 * {@link io.github.ogprules.model.eligibility.PublishedPoints} that OGP printed. The rules that turn observations into
 * points are in the module {@code io.github.ogprules.rules}.
 */
@NullMarked
package io.github.ogprules.model.eligibility;

import org.jspecify.annotations.NullMarked;
