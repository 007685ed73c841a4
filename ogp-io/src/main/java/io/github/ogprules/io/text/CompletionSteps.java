package io.github.ogprules.io.text;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.Schedule;
import java.util.Optional;
import java.util.OptionalInt;

/** What follows from two completions of a commitment: one test and one wording for all readers. */
public final class CompletionSteps {

    /** The numbers since 2016 count on from those of 2015, so that they order the completions of every edition. */
    private static final DataEdition NUMBERS = DataEdition.LAYOUT_2024;

    private CompletionSteps() {}

    /**
     * What completions say.
     *
     * @param value the schedule, or the change
     * @param by the completions, in words
     * @param <E> the schedule, or the change
     */
    public record Implied<E>(E value, String by) {}

    /**
     * How completion stands to the schedule. What is unclear or withdrawn is on none, whatever its number.
     *
     * @param projected the completion that was projected
     * @param actual the completion that was found
     * @return the schedule; empty if the completions do not tell it
     */
    public static Optional<Implied<Schedule>> findSchedule(
            Observation<Completion> projected, Observation<Completion> actual) {
        return isImplementation(projected) && isImplementation(actual)
                ? steps(actual, projected)
                        .map(behind -> new Implied<>(
                                schedule(behind),
                                "completion, which is " + label(actual) + " and was projected to be "
                                        + label(projected)))
                : Optional.empty();
    }

    /**
     * How completion changed.
     *
     * @param before the completion in the report before
     * @param after the completion in a later report
     * @return the change; empty if one of the two has no number
     */
    public static Optional<Implied<CompletionChange>> findChange(
            Observation<Completion> before, Observation<Completion> after) {
        return steps(before, after)
                .map(more -> new Implied<>(
                        change(more), "completion, which was " + label(before) + " and is " + label(after)));
    }

    /**
     * The schedule that a number stands for.
     *
     * @param behind projected less actual completion, -1, 0 or 1
     * @return the schedule
     */
    public static Schedule schedule(int behind) {
        return switch (behind) {
            case 0 -> Schedule.ON_SCHEDULE;
            case 1 -> Schedule.BEHIND_SCHEDULE;
            default -> Schedule.AHEAD_OF_SCHEDULE;
        };
    }

    /**
     * The change that a number stands for.
     *
     * @param more completion at the end of term less completion at mid-term, -1, 0 or 1
     * @return the change
     */
    public static CompletionChange change(int more) {
        return switch (more) {
            case 0 -> CompletionChange.NO_CHANGE;
            case 1 -> CompletionChange.INCREASE;
            default -> CompletionChange.DECREASE;
        };
    }

    private static Optional<Integer> steps(Observation<Completion> before, Observation<Completion> after) {
        return code(before).flatMap(from -> code(after).map(to -> Integer.compare(to, from)));
    }

    private static Optional<Integer> code(Observation<Completion> completion) {
        return completion
                .findValue()
                .map(value -> value.findCode(NUMBERS))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }

    private static boolean isImplementation(Observation<Completion> completion) {
        return completion
                .findValue()
                .filter(value -> value.compareTo(Completion.NOT_STARTED) >= 0)
                .isPresent();
    }

    private static String label(Observation<Completion> completion) {
        return completion.findValue().map(Completion::getLabel).orElse("");
    }
}
