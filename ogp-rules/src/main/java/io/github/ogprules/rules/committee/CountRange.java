package io.github.ogprules.rules.committee;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A number of seats, members or meetings: what a rule asks for, or what is observed where something unknown leaves more than
 * one number possible.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CountRange permits ImmutableCountRange {

    private static final String AT_LEAST = "at least ";
    private static final String TO = " to ";

    CountRange() {}

    /**
     * Any number from one to another.
     *
     * @param min the least, 0 or more
     * @param max the most
     * @return the range
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public static CountRange of(int min, int max) {
        return ImmutableCountRange.of(min, OptionalInt.of(max));
    }

    /**
     * One number.
     *
     * @param count the number, 0 or more
     * @return the range
     * @throws IllegalArgumentException if the number is negative
     */
    public static CountRange exactly(int count) {
        return of(count, count);
    }

    /**
     * Any number from one on.
     *
     * @param min the least, 0 or more
     * @return the range
     * @throws IllegalArgumentException if the least is negative
     */
    public static CountRange atLeast(int min) {
        return ImmutableCountRange.of(min, OptionalInt.empty());
    }

    /** What a range looks like as text, such as {@code 11}, {@code 1 to 4} or {@code at least 3}. */
    static Form<CountRange> form() {
        return Form.of(CountRange.class, "a number such as 2, 1 to 4 or at least 3", CountRange::parse);
    }

    /** A range as it is printed; throws an IllegalArgumentException for another text. */
    static CountRange parse(String text) {
        if (text.startsWith(AT_LEAST)) {
            return atLeast(Integer.parseInt(text.substring(AT_LEAST.length())));
        }
        String[] ends = text.split(TO, 2);
        return of(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /** {@return the least number: 0 or more} */
    public abstract int getMin();

    /** {@return the greatest number: {@link #getMin()} or more; empty if there is none} */
    public abstract OptionalInt getMax();

    /** {@return whether only one number is possible: true if the least is the greatest} */
    public final boolean isExact() {
        return getMax().equals(OptionalInt.of(getMin()));
    }

    /**
     * How an observed number stands to this one as a requirement; exact, as every number of the observed range is possible.
     *
     * @param observed what is observed
     * @return met or not met by every number of the range, else undetermined
     */
    final Outcome outcomeOf(CountRange observed) {
        boolean reachesMin = observed.getMin() >= getMin();
        boolean keepsMax = most(observed) <= most(this);
        if (reachesMin && keepsMax) {
            return Outcome.MET;
        }
        return most(observed) < getMin() || observed.getMin() > most(this) ? Outcome.NOT_MET : Outcome.UNDETERMINED;
    }

    /** The smallest range with everything that one of several ranges has. */
    static CountRange over(List<CountRange> ranges) {
        return between(
                ranges.stream().mapToInt(CountRange::getMin).min().orElseThrow(),
                ranges.stream().mapToLong(CountRange::most).max().orElseThrow());
    }

    /** What is in both ranges, of which each has the number that is looked for. */
    final CountRange and(CountRange other) {
        return between(Math.max(getMin(), other.getMin()), Math.min(most(this), most(other)));
    }

    /** What two numbers add up to. */
    final CountRange plus(CountRange other) {
        long most = getMax().isEmpty() || other.getMax().isEmpty() ? Long.MAX_VALUE : most(this) + most(other);
        return between(getMin() + other.getMin(), most);
    }

    private static CountRange between(int min, long max) {
        return max == Long.MAX_VALUE ? atLeast(min) : of(min, Math.toIntExact(max));
    }

    private static long most(CountRange range) {
        return range.getMax().isPresent() ? range.getMax().getAsInt() : Long.MAX_VALUE;
    }

    /** Refuses numbers that nothing can be counted to. */
    @Value.Check
    void check() {
        if (getMin() < 0 || most(this) < getMin()) {
            throw new IllegalArgumentException(
                    "range from " + getMin() + " to " + most(this) + ": expected 0 or more, the least first");
        }
    }

    /** {@return the range in words, such as {@code 11}, {@code 1 to 4} or {@code at least 3}} */
    @Override
    public final String toString() {
        if (getMax().isEmpty()) {
            return AT_LEAST + getMin();
        }
        return isExact() ? Integer.toString(getMin()) : getMin() + TO + getMax().getAsInt();
    }
}
