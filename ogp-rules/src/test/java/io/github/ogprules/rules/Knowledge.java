package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The order of knowledge of one engine: an input knows more than another if something that the other leaves open is known in it, and all
 * else is the same. Whatever is decided stays so with everything that can be learned, which is the same as that forgetting makes nothing
 * firmer or different.
 *
 * @param <I> the input of the engine
 * @param <V> what it decides
 */
public final class Knowledge<I, V> {

    private final Function<? super I, ? extends V> decide;
    private final Predicate<? super V> isOpen;
    private final Function<? super I, Stream<I>> learn;
    private final Map<I, Set<V>> inTheEnd = new HashMap<>();
    private final Set<I> monotone = new HashSet<>();

    /**
     * An engine and what can be learned of an input.
     *
     * @param decide what the engine decides
     * @param isOpen whether that is no decision yet
     * @param learn every input that knows one thing more
     */
    public Knowledge(
            Function<? super I, ? extends V> decide,
            Predicate<? super V> isOpen,
            Function<? super I, Stream<I>> learn) {
        this.decide = decide;
        this.isOpen = isOpen;
        this.learn = learn;
    }

    /** What one observation can turn out to be; nothing if it is known, or not assessed, already. */
    public static <I, T> Stream<I> learn(
            Observation<T> observed, Collection<? extends T> values, Function<Observation<T>, I> with) {
        return observed.isUnknown()
                ? values.stream().map(value -> with.apply(Observation.known(value)))
                : Stream.of();
    }

    /** Everything that can be decided in the end, when nothing is left to learn. */
    public Set<V> inTheEnd(I input) {
        Set<V> known = inTheEnd.get(input);
        if (known == null) {
            List<I> more = learn.apply(input).toList();
            known = more.isEmpty() ? Set.of(decide.apply(input)) : union(more);
            inTheEnd.put(input, known);
        }
        return known;
    }

    private Set<V> union(List<I> inputs) {
        Set<V> union = new LinkedHashSet<>();
        inputs.forEach(input -> union.addAll(inTheEnd(input)));
        return union;
    }

    /** What is decided of an input, and of all that knows more than it, survives everything that can be learned. */
    public void assertMonotoneFrom(I input) {
        if (!monotone.add(input)) {
            return;
        }
        V decided = decide.apply(input);
        learn.apply(input).forEach(more -> {
            if (!isOpen.test(decided)) {
                assertThat(decide.apply(more))
                        .as(() -> "decided of " + more + "\nas of " + input + ", which knows less")
                        .isEqualTo(decided);
            }
            assertMonotoneFrom(more);
        });
    }

    /** Nothing is left open but what can come out differently, or stays open when all is known. */
    public void assertExact(I input) {
        V decided = decide.apply(input);
        Set<V> possible = inTheEnd(input);
        if (isOpen.test(decided)) {
            assertThat(possible.size() > 1 || possible.stream().allMatch(isOpen))
                    .as(() -> input + " can only come out as " + possible + ": expected a decision")
                    .isTrue();
        } else {
            assertThat(possible).as(input::toString).isEqualTo(Set.of(decided));
        }
    }
}
