package io.github.ogprules.model.plan;

import io.github.ogprules.model.Member;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An action plan of a member: a set of commitments for two years, or for four since 2022.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="http://www.opengovpartnership.org/how-it-works/action-plans">OGP's guidance on action plans</a>
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">Two-year and four-year plans, from 2022</a>
 */
@Value.Immutable
public sealed interface ActionPlan extends WithActionPlan permits ImmutableActionPlan {

    /**
     * How many years a plan can last. No source sets a limit; OGP knows plans of two and of four years, so a number beyond this one is
     * misprinted.
     */
    int MOST_YEARS = 10;

    /**
     * An action plan by its year of submission.
     *
     * @param member who wrote it
     * @param number the number of the plan, 1 for the member's first
     * @param yearOfSubmission the year in which it was submitted
     * @return the plan
     * @throws IllegalArgumentException if the number is below 1 or the year has not four digits
     */
    static ActionPlan of(Member member, int number, int yearOfSubmission) {
        return builder()
                .member(member)
                .number(number)
                .yearOfSubmission(yearOfSubmission)
                .build();
    }

    /** {@return a builder for an action plan} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who wrote the plan} */
    @Valid
    Member getMember();

    /** {@return the number of the plan among the plans of its member: 1 for the first, 2 for the second, and so on} */
    int getNumber();

    /** {@return OGP's identifier of the plan, such as {@code AP_BRA04}, or empty if the source has none} */
    Optional<String> getId();

    /**
     * {@return the year in which the plan was submitted; OGP's rules on stars and reports go by it, or empty if the source does not
     * state it}
     */
    OptionalInt getYearOfSubmission();

    /** {@return the year in which the plan ends, or empty if the source does not state it} */
    OptionalInt getEndYear();

    /**
     * {@return how long the plan lasts: two years, or four since 2022; the data also have plans of one and of three years: whole
     * years, 1 to {@link #MOST_YEARS}, or empty if the source does not state it}
     */
    OptionalInt getDurationInYears();

    /** Refuses numbers that no plan has. */
    @Value.Check
    default void check() {
        if (getNumber() < 1) {
            throw new IllegalArgumentException("action plan number " + getNumber() + ": expected 1 or more");
        }
        requireYear("year of submission", getYearOfSubmission());
        requireYear("end year", getEndYear());
        getDurationInYears().ifPresent(years -> {
            if (years < 1 || years > MOST_YEARS) {
                throw new IllegalArgumentException("duration of " + years + " years: expected "
                        + (years < 1 ? "1 or more" : MOST_YEARS + " at most"));
            }
        });
    }

    private static void requireYear(String attribute, OptionalInt year) {
        if (year.isPresent() && (year.getAsInt() < 1000 || year.getAsInt() > 9999)) {
            throw new IllegalArgumentException(attribute + " " + year.getAsInt() + ": expected a year of four digits");
        }
    }

    /** Builds an {@link ActionPlan}; not thread-safe. */
    final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}
    }
}
