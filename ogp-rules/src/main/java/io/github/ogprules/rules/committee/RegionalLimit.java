package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How many of the government seats an electoral region has at least and at most.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RegionalLimit permits ImmutableRegionalLimit {

    private static final Pattern AS_PRINTED = Pattern.compile("(?<region>\\D+?) (?<seats>(at least )?\\d.*)");

    RegionalLimit() {}

    /**
     * A limit.
     *
     * @param region the electoral region
     * @param min the fewest seats, 0 or more
     * @param max the most seats
     * @return the limit
     * @throws IllegalArgumentException if the fewest are negative or above the most
     */
    public static RegionalLimit of(ElectoralRegion region, int min, int max) {
        return ImmutableRegionalLimit.of(region, CountRange.of(min, max));
    }

    /** What a limit looks like as text, such as {@code Africa 1 to 4}. */
    static Form<RegionalLimit> form() {
        return Form.of(RegionalLimit.class, "a region and its seats, such as Africa 1 to 4", RegionalLimit::parse);
    }

    /** A limit as it is printed; throws an IllegalArgumentException for another text. */
    private static RegionalLimit parse(String text) {
        Matcher limit = AS_PRINTED.matcher(text);
        if (!limit.matches()) {
            throw new IllegalArgumentException(
                    "limit " + text + ": expected a region and its seats, such as Africa 1 to 4");
        }
        return ImmutableRegionalLimit.of(
                CodeList.parse(ElectoralRegion.class, limit.group("region")), CountRange.parse(limit.group("seats")));
    }

    /** {@return the electoral region} */
    public abstract ElectoralRegion getRegion();

    /** {@return its seats: the fewest and the most} */
    public abstract CountRange getSeats();

    final int min() {
        return getSeats().getMin();
    }

    final int max() {
        return getSeats().getMax().orElse(Integer.MAX_VALUE);
    }

    /** {@return the limit in words, such as {@code Africa 1 to 4}} */
    @Override
    public final String toString() {
        return getRegion().getLabel() + " " + getSeats();
    }
}
