package io.github.ogprules.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule may mean where the sources leave parameters open: one reading for each combination of the values that they leave.
 *
 * <p>The first reading is the rule itself. Parameters that the caller set are not open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the rule
 * @param <I> what is decided on
 * @param <D> the decision
 */
public final class Readings<R extends ParameterizedRule<R, I, D>, I, D extends Decision> {

    private final List<Parameter<?>> open;
    private final List<R> all;

    Readings(R rule) {
        open = rule.getAllParameters().stream()
                .filter(parameter -> !parameter.getAlternatives().isEmpty())
                .toList();
        List<R> readings = List.of(rule);
        for (Parameter<?> parameter : open) {
            readings = readings.stream()
                    .flatMap(reading -> values(parameter).map(value -> reading.with(parameter.getName(), value)))
                    .toList();
        }
        all = readings;
    }

    /** {@return every reading as a rule, that of the rule itself first} */
    public List<R> all() {
        return all;
    }

    /** {@return the parameters that the sources leave open, each with OGP's value in the rule itself and its alternatives} */
    public List<Parameter<?>> getOpenParameters() {
        return open;
    }

    /**
     * Decides by every reading.
     *
     * @param input what to decide on
     * @return whether the decision of the rule itself holds, and on which parameters it depends if not
     */
    public Robustness<D> decide(I input) {
        List<D> decisions = all.stream().map(reading -> reading.decide(input)).toList();
        return new Robustness<>(decisions, decisive(decisions));
    }

    /**
     * The parameters of which some value changes the decision while all others stay. Readings count like the digits of a number, that
     * of the last parameter first, so those that differ in one parameter alone are some steps apart.
     */
    private List<Parameter<?>> decisive(List<D> decisions) {
        List<Parameter<?>> decisive = new ArrayList<>();
        int step = decisions.size();
        for (Parameter<?> parameter : open) {
            int digits = 1 + parameter.getAlternatives().size();
            step /= digits;
            if (changes(decisions, step, digits)) {
                decisive.add(parameter);
            }
        }
        return decisive;
    }

    private static boolean changes(List<? extends Decision> decisions, int step, int digits) {
        for (int place = 0; place < decisions.size(); place++) {
            int digit = (place / step) % digits;
            int first = place - digit * step;
            if (!decisions.get(place).agreesWith(decisions.get(first))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> values(Parameter<?> parameter) {
        return Stream.concat(
                Stream.of(parameter.describeValue()),
                parameter.getAlternatives().stream().map(Form::describe));
    }
}
