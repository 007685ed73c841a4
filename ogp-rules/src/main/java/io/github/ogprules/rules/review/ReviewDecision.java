package io.github.ogprules.rules.review;

import io.github.ogprules.model.Country;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How a member stands after a series of years, and how it came to it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ReviewDecision extends Decision permits ImmutableReviewDecision {

    /** {@return the member} */
    Country getCountry();

    @Override
    Edition getEdition();

    /**
     * {@return the first year whose scores are those of a member, with which the count of years below begins: the year, that of the
     * first finding; empty if nobody said so, and earlier years may have been below}
     */
    OptionalInt getMemberSince();

    /** {@return the status after the last year} */
    @Override
    ReviewVerdict getVerdict();

    /** {@return the status after every year, the years missing from the series included, one finding a year, the earliest first} */
    @Override
    List<ReviewFinding> getFindings();

    /** Refuses findings that are not one for each year, a count that nothing begins, and a verdict that is not the last status. */
    @Value.Check
    default void check() {
        ReviewDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getCountry().getCode().getAlpha3() + " " + getFindings().get(0).getYear() + " to "
                + getFindings().get(getFindings().size() - 1).getYear() + ": " + Decision.super.summary();
    }
}
