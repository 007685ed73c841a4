package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Observation;
import org.immutables.value.Value;

/**
 * The two indicators of Varieties of Democracy (V-Dem) that OGP's Values Check looks at, as ordinal levels from 0 to 4.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/values-check/">OGP's Values Check</a>
 */
@Value.Immutable
public sealed interface CivicSpace extends WithCivicSpace permits ImmutableCivicSpace {

    /** The highest level of V-Dem's ordinal scale, which begins at 0, by its codebook on both indicators. */
    int HIGHEST_LEVEL = 4;

    /**
     * Both levels observed.
     *
     * @param csoEntryAndExit level of CSO entry and exit, 0 to 4
     * @param csoRepression level of CSO repression, 0 (severe) to 4 (none)
     * @return the two levels
     * @throws IllegalArgumentException if a level is out of bounds
     */
    static CivicSpace of(int csoEntryAndExit, int csoRepression) {
        return of(Observation.known(csoEntryAndExit), Observation.known(csoRepression));
    }

    /**
     * Each level known or unknown.
     *
     * @param csoEntryAndExit level of CSO entry and exit, 0 to 4
     * @param csoRepression level of CSO repression, 0 (severe) to 4 (none)
     * @return the two levels
     * @throws IllegalArgumentException if a level is out of bounds, or not assessed: only both together can be
     */
    static CivicSpace of(Observation<Integer> csoEntryAndExit, Observation<Integer> csoRepression) {
        return ImmutableCivicSpace.of(csoEntryAndExit, csoRepression);
    }

    /**
     * {@return how freely civil society organisations (CSOs) come into being and cease to be, V-Dem's {@code v2cseeorgs_ord}: a
     * level from 0 (monopolistic control) to 4 (unconstrained), or unknown}
     */
    @Value.Parameter
    Observation<Integer> getCsoEntryAndExit();

    /**
     * {@return how far the government represses civil society organisations (CSOs), V-Dem's {@code v2csreprss_ord}: a level from 0
     * (severe repression) to 4 (none), or unknown}
     */
    @Value.Parameter
    Observation<Integer> getCsoRepression();

    /** Refuses levels that V-Dem's scale does not have. */
    @Value.Check
    default void check() {
        requireLevel("csoEntryAndExit", getCsoEntryAndExit());
        requireLevel("csoRepression", getCsoRepression());
    }

    private static void requireLevel(String attribute, Observation<Integer> level) {
        Leaves.requireKnownOrUnknown(attribute, level);
        if (level.isKnown() && (level.getValue() < 0 || level.getValue() > HIGHEST_LEVEL)) {
            throw new IllegalArgumentException(
                    attribute + " " + level.getValue() + ": expected a level from 0 to " + HIGHEST_LEVEL);
        }
    }
}
