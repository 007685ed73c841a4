package io.github.ogprules.rules.committee;

import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was counted on one criterion, and how the number stands to what is asked for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CommitteeFinding extends Finding permits ImmutableCommitteeFinding {

    @Override
    @Value.Parameter
    CommitteeCriterion getCriterion();

    /**
     * Of what it was counted.
     *
     * @return such as a constituency or a region
     */
    @Value.Parameter
    String getSubject();

    /**
     * The number, exact or between bounds that are.
     *
     * @return what is counted; empty if the criterion is not applicable
     */
    @Value.Parameter
    Optional<CountRange> getObserved();

    /**
     * The number that is asked for.
     *
     * @return the range, or empty if the edition asks for none
     */
    @Value.Parameter
    Optional<CountRange> getExpected();

    /**
     * Who or what was counted.
     *
     * @return names of members, or days of meetings, that count for certain
     */
    @Value.Parameter
    List<String> getCounted();

    /**
     * Who or what may count.
     *
     * @return names of members, or days of meetings, of which something unknown leaves it open
     */
    @Value.Parameter
    List<String> getOpen();

    @Override
    @Value.Parameter
    Requirement getRequirement();

    @Override
    @Value.Parameter
    Outcome getOutcome();
}
