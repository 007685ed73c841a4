/**
 * Eligibility Review: what happens to members whose points fall below the threshold, year after year.
 *
 * <p>Start with {@link io.github.ogprules.rules.review.ReviewRules}; it reads the eligibility decisions of one
 * country in a series of years.
 */
@NullMarked
package io.github.ogprules.rules.review;

import org.jspecify.annotations.NullMarked;
