package io.github.ogprules.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The editions of one rule in the order in which they were in force, without a gap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the rule
 */
public final class Timeline<R extends Rule<?, ?>> {

    private final Editions<R> names;
    private final List<R> editions;

    private Timeline(Editions<R> names) {
        this.names = names;
        this.editions = names.all();
    }

    /** The rule in each edition, the earliest first; each but the last ends on the day before the next begins. */
    static <R extends Rule<?, ?>> Timeline<R> of(List<R> editions) {
        Timeline<R> timeline = new Timeline<>(Editions.of(editions));
        timeline.requireOrder();
        return timeline;
    }

    /** {@return the rule in every edition, the earliest first} */
    public List<R> all() {
        return editions;
    }

    /** {@return the rule in its latest edition} */
    public R current() {
        return editions.get(editions.size() - 1);
    }

    /**
     * The rule as in force on a day.
     *
     * @param date the day
     * @return the edition in force
     * @throws IllegalArgumentException if the day is before the first edition
     */
    public R on(LocalDate date) {
        for (int i = editions.size() - 1; i >= 0; i--) {
            R rule = editions.get(i);
            if (!date.isBefore(rule.getEdition().getEffectiveFrom())) {
                return rule;
            }
        }
        Edition first = editions.get(0).getEdition();
        throw new IllegalArgumentException("no edition in force on " + date + ": the first, " + first.getId()
                + ", is in force from " + first.getEffectiveFrom());
    }

    /**
     * The rule in the edition of a name.
     *
     * @param id the id of an edition
     * @return the edition
     * @throws IllegalArgumentException if there is none of that name; the message lists the names
     */
    public R edition(String id) {
        return names.edition(id);
    }

    private void requireOrder() {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a timeline without editions");
        }
        for (int i = 0; i < editions.size() - 1; i++) {
            Edition edition = editions.get(i).getEdition();
            LocalDate lastDay =
                    editions.get(i + 1).getEdition().getEffectiveFrom().minusDays(1);
            if (!edition.getEffectiveUntil().equals(Optional.of(lastDay))) {
                throw new IllegalArgumentException("edition " + edition.getId() + " is in force until "
                        + edition.getEffectiveUntil().map(LocalDate::toString).orElse("further notice")
                        + ", but the next one needs it to end on " + lastDay);
            }
        }
        Edition last = current().getEdition();
        if (last.getEffectiveUntil().isPresent()) {
            throw new IllegalArgumentException("the last edition, " + last.getId() + ", ends");
        }
    }
}
