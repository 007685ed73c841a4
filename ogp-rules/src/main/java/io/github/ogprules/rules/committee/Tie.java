package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CountryCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * Candidates with as many points as each other. OGP's rule for ties is not established.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Tie permits ImmutableTie {

    /** {@return the points of each: whole points} */
    int getPoints();

    /** {@return the candidates: two or more, in the order that the rule of the caller gives, else as in the election} */
    List<CountryCode> getCandidates();

    /**
     * {@return whether the rule of the caller puts them in order: false if any two stay tied, as the rule finds them equal or
     * contradicts itself}
     */
    boolean isDecided();
}
