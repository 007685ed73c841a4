package io.github.ogprules.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * All parameters of one rule with their histories; its editions follow from them.
 *
 * <p>It is filled while the class that holds the keys is initialised, and thread-safe from then on.
 *
 * @param <R> the rule
 */
public final class Rulebook<R extends Rule<?, ?>> {

    private final Map<Key<R, ?>, ParameterHistory<?>> histories = new LinkedHashMap<>();

    /** A rulebook without parameters. */
    public Rulebook() {}

    /**
     * Adds a parameter.
     *
     * @param history what every edition says of it
     * @param <T> the type of its values
     * @return its key
     * @throws IllegalArgumentException if there is a parameter of that name
     */
    public <T> Key<R, T> add(ParameterHistory<T> history) {
        if (histories.keySet().stream().anyMatch(key -> key.getName().equals(history.getName()))) {
            throw new IllegalArgumentException("two parameters '" + history.getName() + "'");
        }
        Key<R, T> key = new Key<>(history);
        histories.put(key, history);
        return key;
    }

    /**
     * The rule in editions that follow each other: each ends on the day before the next begins, and has the parameters of the
     * edition before where nothing else is said.
     *
     * @param rule makes the rule from an edition and its parameters
     * @param editions the editions without their last days, the earliest first
     * @return the timeline
     * @throws IllegalArgumentException if a parameter has no value in the first edition or one in an edition that is not among these
     */
    public Timeline<R> timeline(BiFunction<Edition, Parameters<R>, R> rule, Edition... editions) {
        List<R> rules = new ArrayList<>();
        Optional<Parameters<R>> before = Optional.empty();
        for (int i = 0; i < editions.length; i++) {
            Parameters<R> parameters = in(editions[i].getId(), before);
            rules.add(rule.apply(
                    i + 1 < editions.length ? until(editions[i], editions[i + 1].getEffectiveFrom()) : editions[i],
                    parameters));
            before = Optional.of(parameters);
        }
        requireEditions(List.of(editions));
        return Timeline.of(rules);
    }

    private static Edition until(Edition edition, LocalDate next) {
        return edition.withEffectiveUntil(next.minusDays(1));
    }

    private Parameters<R> in(String edition, Optional<Parameters<R>> before) {
        Map<Key<R, ?>, Parameter<?>> parameters = new LinkedHashMap<>();
        histories.keySet().forEach(key -> parameters.put(key, in(edition, key, before)));
        return new Parameters<>(parameters);
    }

    private static <R extends Rule<?, ?>> Parameter<?> in(
            String edition, Key<R, ?> key, Optional<Parameters<R>> before) {
        Parameter<?> said = key.getHistory().get(edition);
        if (said != null) {
            return said;
        }
        return before.orElseThrow(
                        () -> new IllegalArgumentException(key + ": no value in edition " + edition + ", the first"))
                .of(key);
    }

    private void requireEditions(List<Edition> editions) {
        List<String> known = editions.stream().map(Edition::getId).toList();
        histories
                .keySet()
                .forEach(key -> key.getHistory().keySet().forEach(edition -> {
                    if (!known.contains(edition)) {
                        throw new IllegalArgumentException(key + ": a value in edition " + edition
                                + ", expected one of " + String.join(", ", known));
                    }
                }));
    }
}
