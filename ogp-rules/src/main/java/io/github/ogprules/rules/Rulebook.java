package io.github.ogprules.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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
        requireEditions(ids(editions));
        return Timeline.of(rules);
    }

    /**
     * The rule in editions that do not follow each other: each but the first of all builds on another one, and has the parameters of that
     * one where nothing else is said.
     *
     * @param rule makes the rule from an edition and its parameters
     * @param parents the ids of editions, each with that of the edition that it builds on; an edition that is not among them builds on no
     *     other
     * @param editions the editions, in any order
     * @return the editions, in the same order
     * @throws IllegalArgumentException if two have the same name, if an edition builds on one that is not among these or in the end on
     *     itself, if a parameter has no value in an edition that builds on no other, or if it has one in an edition that is not among
     *     these
     */
    public Editions<R> editions(
            BiFunction<Edition, Parameters<R>, R> rule, Map<String, String> parents, Edition... editions) {
        requireEditions(ids(editions));
        requireParents(parents, ids(editions));
        return Editions.of(Stream.of(editions)
                .map(edition -> rule.apply(edition, inherited(edition.getId(), parents)))
                .toList());
    }

    private Parameters<R> inherited(String edition, Map<String, String> parents) {
        return in(edition, Optional.ofNullable(parents.get(edition)).map(parent -> inherited(parent, parents)));
    }

    private static void requireParents(Map<String, String> parents, List<String> known) {
        parents.forEach((child, parent) -> {
            if (!known.contains(child) || !known.contains(parent)) {
                throw new IllegalArgumentException("edition " + child + " builds on " + parent
                        + ": expected both to be among " + String.join(", ", known));
            }
            Set<String> line = new HashSet<>();
            for (String edition = child; edition != null; edition = parents.get(edition)) {
                if (!line.add(edition)) {
                    throw new IllegalArgumentException("edition " + edition + " builds on itself");
                }
            }
        });
    }

    private static List<String> ids(Edition... editions) {
        return Stream.of(editions).map(Edition::getId).toList();
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
        return before.orElseThrow(() -> new IllegalArgumentException(
                        key + ": no value in edition " + edition + ", which builds on no other"))
                .of(key);
    }

    private void requireEditions(List<String> known) {
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
