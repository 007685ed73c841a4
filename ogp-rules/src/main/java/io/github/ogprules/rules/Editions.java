package io.github.ogprules.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The editions of one rule by their names, also where several are in force side by side; those that follow each other make a
 * {@link Timeline}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the rule
 */
public final class Editions<R extends Rule<?, ?>> {

    private final List<R> editions;

    private Editions(List<R> editions) {
        this.editions = editions;
    }

    /**
     * The editions of a rule.
     *
     * @param editions the rule in each edition
     * @param <R> the rule
     * @return the editions, in the same order
     * @throws IllegalArgumentException if two have the same name
     */
    public static <R extends Rule<?, ?>> Editions<R> of(List<R> editions) {
        Set<String> names = new HashSet<>();
        for (R rule : editions) {
            if (!names.add(rule.getEdition().getId())) {
                throw new IllegalArgumentException(
                        "two editions '" + rule.getEdition().getId() + "'");
            }
        }
        return new Editions<>(List.copyOf(editions));
    }

    /** {@return the rule in every edition: the editions, in their order} */
    public List<R> all() {
        return editions;
    }

    /**
     * The rule in the edition of a name.
     *
     * @param id the id of an edition
     * @return the edition
     * @throws IllegalArgumentException if there is none of that name; the message lists the names
     */
    public R edition(String id) {
        return editions.stream()
                .filter(rule -> rule.getEdition().getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition '" + id + "': expected one of "
                        + editions.stream()
                                .map(rule -> rule.getEdition().getId())
                                .collect(Collectors.joining(", "))));
    }
}
