package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order of knowledge of one engine: an input knows more than another if something that the other leaves open is known in it, and all
 * else is the same. Whatever is decided stays so with everything that can be learned, which is the same as that forgetting makes nothing
 * firmer or different.
 *
 * @param <I> the input of the engine
 */
public final class Knowledge<I> {

    private static final String VERDICT = "verdict";

    /** What every engine calls what it has not decided. */
    private static final String OPEN = "undetermined";

    private final Function<? super I, Map<String, ? extends CodeList>> decide;
    private final Function<? super I, Stream<I>> learn;
    private final Map<I, Set<CodeList>> inTheEnd = new HashMap<>();
    private final Set<I> monotone = new HashSet<>();

    private Knowledge(
            Function<? super I, Map<String, ? extends CodeList>> decide, Function<? super I, Stream<I>> learn) {
        this.decide = decide;
        this.learn = learn;
    }

    /** An engine, of whose decisions the verdict and the outcome of every finding must stay. */
    public static <I> Knowledge<I> of(Rule<I, ? extends Decision> rule, Function<? super I, Stream<I>> learn) {
        return new Knowledge<>(input -> parts(rule.decide(input)), learn);
    }

    /** An engine that decides one thing. */
    public static <I> Knowledge<I> ofVerdict(
            Function<? super I, ? extends CodeList> decide, Function<? super I, Stream<I>> learn) {
        return new Knowledge<>(input -> Map.of(VERDICT, decide.apply(input)), learn);
    }

    /** An engine that decides several things, each by the name that it keeps. */
    public static <I> Knowledge<I> ofParts(
            Function<? super I, Map<String, ? extends CodeList>> decide, Function<? super I, Stream<I>> learn) {
        return new Knowledge<>(decide, learn);
    }

    private static Map<String, CodeList> parts(Decision decision) {
        Map<String, CodeList> parts = new LinkedHashMap<>();
        decision.getFindings().forEach(finding -> {
            String name = finding.getCriterion().getLabel();
            assertThat(parts.put(name, finding.getOutcome())).as(name).isNull();
        });
        parts.put(VERDICT, decision.getVerdict());
        return parts;
    }

    /** What one observation can turn out to be; nothing if it is known, or not assessed, already. */
    public static <I, T> Stream<I> learn(
            Observation<T> observed, Collection<? extends T> values, Function<Observation<T>, I> with) {
        return observed.isUnknown() ? values.stream().map(value -> with.apply(Observation.known(value))) : Stream.of();
    }

    /** Every verdict in the end, when nothing is left to learn. */
    public Set<CodeList> inTheEnd(I input) {
        Set<CodeList> known = inTheEnd.get(input);
        if (known == null) {
            List<I> more = learn.apply(input).toList();
            known = more.isEmpty() ? Set.of(verdict(input)) : union(more);
            inTheEnd.put(input, known);
        }
        return known;
    }

    private CodeList verdict(I input) {
        return decide.apply(input).get(VERDICT);
    }

    private Set<CodeList> union(List<I> inputs) {
        Set<CodeList> union = new LinkedHashSet<>();
        inputs.forEach(input -> union.addAll(inTheEnd(input)));
        return union;
    }

    /** What is decided of an input, and of all that knows more than it, survives everything that can be learned. */
    public void assertMonotoneFrom(I input) {
        if (!monotone.add(input)) {
            return;
        }
        Map<String, ? extends CodeList> decided = decide.apply(input);
        learn.apply(input).forEach(more -> {
            assertSurvives(input, decided, more, decide.apply(more));
            assertMonotoneFrom(more);
        });
    }

    /** As much, on one way on which one thing after the other is learned until nothing is left: for inputs with much to learn. */
    public void assertMonotoneAlongAWay(I input, Random random) {
        I known = input;
        Map<String, ? extends CodeList> decided = decide.apply(input);
        for (List<I> more = learn.apply(known).toList();
                !more.isEmpty();
                more = learn.apply(known).toList()) {
            I next = more.get(random.nextInt(more.size()));
            Map<String, ? extends CodeList> then = decide.apply(next);
            assertSurvives(known, decided, next, then);
            known = next;
            decided = then;
        }
    }

    private static <I> void assertSurvives(
            I known, Map<String, ? extends CodeList> decided, I more, Map<String, ? extends CodeList> then) {
        decided.forEach((part, verdict) -> {
            if (!isOpen(verdict)) {
                assertThat(then.get(part))
                        .as(() -> part + " of " + more + "\nas of " + known + ", which knows less")
                        .isEqualTo(verdict);
            }
        });
    }

    private static boolean isOpen(CodeList verdict) {
        return verdict.getLabel().equals(OPEN);
    }

    /** A verdict is left open only if it can come out differently, or stays open when all is known. */
    public void assertExact(I input) {
        CodeList verdict = verdict(input);
        Set<CodeList> possible = inTheEnd(input);
        if (isOpen(verdict)) {
            assertThat(possible.size() > 1 || possible.stream().allMatch(Knowledge::isOpen))
                    .as(() -> input + " can only come out as " + possible + ": expected a verdict")
                    .isTrue();
        } else {
            assertThat(possible).as(input::toString).isEqualTo(Set.of(verdict));
        }
    }
}
