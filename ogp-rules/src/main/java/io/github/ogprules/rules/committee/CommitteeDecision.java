package io.github.ogprules.rules.committee;

import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether the Steering Committee, or the meetings of a year, follow the rules, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CommitteeDecision extends Decision permits ImmutableCommitteeDecision {

    @Override
    Edition getEdition();

    @Override
    CommitteeVerdict getVerdict();

    /** {@return the reasons, in the order of {@link CommitteeCriterion}, one finding or several for each criterion} */
    @Override
    List<CommitteeFinding> getFindings();

    /**
     * The findings on one criterion.
     *
     * @param criterion the criterion
     * @return the findings, empty if the rules do not look at it
     */
    default List<CommitteeFinding> getFindings(CommitteeCriterion criterion) {
        return getFindings().stream()
                .filter(finding -> finding.getCriterion() == criterion)
                .toList();
    }

    /** Refuses findings on other criteria than a decision has, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        CommitteeDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return Decision.super.summary();
    }
}
