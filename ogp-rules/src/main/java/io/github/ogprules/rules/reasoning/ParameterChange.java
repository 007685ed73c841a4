package io.github.ogprules.rules.reasoning;

import io.github.ogprules.rules.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.immutables.value.Value;

/**
 * A number or choice in which two rules differ, whether or not it makes a difference to any verdict.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ParameterChange permits ImmutableParameterChange {

    ParameterChange() {}

    /**
     * Every parameter in which two rules of one kind differ.
     *
     * @param before the parameters of the one rule
     * @param after those of the other rule, in the same order
     * @return the changes, in the order of the parameters
     * @throws IllegalArgumentException if the parameters are not those of one kind of rule
     */
    public static List<ParameterChange> between(Iterable<Parameter<?>> before, Iterable<Parameter<?>> after) {
        return between(list(before), list(after));
    }

    private static List<Parameter<?>> list(Iterable<Parameter<?>> parameters) {
        return StreamSupport.stream(parameters.spliterator(), false).toList();
    }

    private static List<ParameterChange> between(List<Parameter<?>> before, List<Parameter<?>> after) {
        List<String> names = before.stream().<String>map(Parameter::getName).toList();
        List<String> others = after.stream().<String>map(Parameter::getName).toList();
        if (!names.equals(others)) {
            throw new IllegalArgumentException(
                    "parameters " + names + " and " + others + ": expected those of one kind of rule");
        }
        return IntStream.range(0, before.size())
                .filter(place -> !Objects.equals(
                        before.get(place).getValue(), after.get(place).getValue()))
                .<ParameterChange>mapToObj(place -> ImmutableParameterChange.of(before.get(place), after.get(place)))
                .toList();
    }

    /** {@return the parameter of the one rule, with its source} */
    public abstract Parameter<?> getBefore();

    /** {@return the parameter of the other rule, with its source} */
    public abstract Parameter<?> getAfter();

    /** {@return the change in words, such as {@code eligibility.threshold: 3/4, then 4/5}} */
    @Override
    public final String toString() {
        return getBefore().getName() + ": " + getBefore().describeValue() + ", then "
                + getAfter().describeValue();
    }
}
