package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The verdict of a rule on every situation, decided once: for simulations, and for all reasoning over the rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the input of the rule
 * @param <V> its verdicts
 */
public final class VerdictTable<I, V extends Enum<V> & CodeList> {

    private final Space<I> space;
    private final Function<? super I, V> rule;
    private final List<V> verdicts;

    private VerdictTable(Space<I> space, Function<? super I, V> rule, List<V> verdicts) {
        this.space = space;
        this.rule = rule;
        this.verdicts = verdicts;
    }

    /**
     * Decides every situation.
     *
     * @param space the situations that the rule tells apart
     * @param rule the rule
     * @param <I> the input of the rule
     * @param <V> its verdicts
     * @return the table
     */
    public static <I, V extends Enum<V> & CodeList> VerdictTable<I, V> of(Space<I> space, Function<? super I, V> rule) {
        List<V> verdicts = new ArrayList<>(space.size());
        space.situations().map(rule).forEach(verdicts::add);
        return new VerdictTable<>(space, rule, verdicts);
    }

    /** {@return the situations} */
    public Space<I> getSpace() {
        return space;
    }

    /**
     * The verdict on one situation.
     *
     * @param code the code of the situation, as {@link Space#code} gives it
     * @return the verdict
     * @throws IndexOutOfBoundsException if there is no situation of that code
     */
    public V verdict(int code) {
        space.requireCode(code);
        return verdicts.get(code);
    }

    /**
     * The verdicts on many situations: one after the other, or on all processors if the stream is parallel.
     *
     * @param codes their codes
     * @return the verdicts in the order of the codes; a code of no situation throws an {@link IndexOutOfBoundsException} when the
     *     stream comes to it
     */
    public Stream<V> decideAll(IntStream codes) {
        return codes.mapToObj(this::verdict);
    }

    /** The verdict of the rule on an input, which need not be of this space. */
    V decide(I input) {
        return rule.apply(input);
    }

    /** Every verdict that can come out. */
    Set<V> verdicts(int[] possible) {
        Set<V> found = EnumSet.noneOf(verdicts.get(0).getDeclaringClass());
        space.completions(possible).mapToObj(verdicts::get).forEach(found::add);
        return found;
    }

    /** Whether a verdict comes out whatever is unknown. */
    boolean isCertain(int[] possible, Predicate<V> wanted) {
        return space.allMatch(possible, code -> wanted.test(verdicts.get(code)));
    }

    /** {@return how many situations have which verdict, such as {@code 25 situations: 4 passed, 21 not passed}} */
    @Override
    public String toString() {
        return EnumSet.allOf(verdicts.get(0).getDeclaringClass()).stream()
                .filter(verdicts::contains)
                .map(verdict -> Collections.frequency(verdicts, verdict) + " " + verdict.getLabel())
                .collect(Collectors.joining(", ", space.size() + " situations: ", ""));
    }
}
