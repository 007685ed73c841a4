package io.github.ogprules.rules.joining;

import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a country passes the Values Check, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ValuesCheckDecision extends Decision permits ImmutableValuesCheckDecision {

    @Override
    Edition getEdition();

    @Override
    ValuesCheckVerdict getVerdict();

    /** {@return the reasons, one finding for each of the two indicators} */
    @Override
    List<ValuesCheckFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default ValuesCheckFinding getFinding(CivicSpaceIndicator criterion) {
        return (ValuesCheckFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each indicator, and a verdict that they cannot lead to. */
    @Value.Check
    default void check() {
        JoiningDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return Decision.super.summary();
    }
}
