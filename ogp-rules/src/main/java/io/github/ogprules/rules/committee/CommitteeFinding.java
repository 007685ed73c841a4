package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
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
    CommitteeCriterion getCriterion();

    /** {@return of what it was counted, such as a constituency or a region} */
    String getSubject();

    /**
     * {@return the number, exact or between bounds that are: what is counted; not assessed if the criterion is not applicable, or if
     * there are no members to count}
     */
    @Override
    Observation<CountRange> getObserved();

    /** {@return the number that is asked for, or empty if the edition asks for none} */
    Optional<CountRange> getExpected();

    /** {@return who or what was counted: names of members, or days of meetings, that count for certain} */
    List<String> getCounted();

    /** {@return who or what may count: names of members, or days of meetings, of which something unknown leaves it open} */
    List<String> getOpen();

    @Override
    Requirement getRequirement();

    @Override
    Outcome getOutcome();

    /** Refuses an outcome, or names, that do not go with what is observed. */
    @Value.Check
    default void check() {
        CommitteeDecisionCheck.check(this);
    }
}
