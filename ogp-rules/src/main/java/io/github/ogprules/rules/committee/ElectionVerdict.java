package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** What an election came to. */
public enum ElectionVerdict implements CodeList {
    /** There are no more candidates than seats: endorsed by the subcommittee Governance and Leadership. */
    ENDORSED,
    /** It is known of every candidate whether it is elected. */
    DECIDED,
    /** What is unknown, or a tie, leaves it open of some candidates. */
    UNDETERMINED;

    @Override
    public String getLabel() {
        return this == ENDORSED ? "endorsed without a vote" : CodeList.super.getLabel();
    }

    static ElectionVerdict of(boolean endorsed, List<CandidateFinding> findings) {
        if (endorsed) {
            return ENDORSED;
        }
        return findings.stream().anyMatch(finding -> finding.getOutcome() == Outcome.UNDETERMINED)
                ? UNDETERMINED
                : DECIDED;
    }
}
