package io.github.ogprules.examples.benchmarks.peers;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import java.util.function.BooleanSupplier;

/**
 * The eligibility rule of the edition of 2014 as one engine runs it.
 *
 * <p>Not thread-safe: an engine may keep a session.
 *
 * @param <I> what the engine reads
 */
public interface PeerEngine<I> {

    /**
     * The country as the engine reads it, made before anything is measured.
     *
     * @param input what is observed of the country
     * @return the same in the engine's form; it serves any number of decisions
     */
    I prepare(Input input);

    /**
     * Whether a country is eligible.
     *
     * @param prepared the country as the engine reads it
     * @return true for at least three assessed criteria with 75 % of their points
     */
    boolean isEligible(I prepared);

    /**
     * The question whether a country is eligible, prepared and not yet answered.
     *
     * @param input what is observed of the country
     * @return decides whenever it is asked
     */
    default BooleanSupplier question(Input input) {
        I prepared = prepare(input);
        return () -> isEligible(prepared);
    }
}
