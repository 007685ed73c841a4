package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who is elected to the Steering Committee, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ElectionDecision extends Decision permits ImmutableElectionDecision {

    @Override
    Edition getEdition();

    @Override
    ElectionVerdict getVerdict();

    /** {@return what was found of each candidate, one finding a candidate, by points; those of unknown points last} */
    @Override
    List<CandidateFinding> getFindings();

    /** {@return the share of those entitled who voted: 0 to 1, or empty if it is not known} */
    Optional<Ratio> getTurnout();

    /** {@return the candidates with equal points: every tie, whether it matters or not} */
    List<Tie> getTies();

    /**
     * What the committee comes to: its size, the seats that stay empty and the government seats of each region, counting the
     * members who stay. An election can be decided and yet leave a region short, if nobody stands there.
     *
     * @return the findings on seats, vacant seats and each region
     */
    List<CommitteeFinding> getCommitteeFindings();

    /**
     * {@return what is unknown of the election: phrases such as {@code who stays} or {@code the points of Armenia}, whether it
     * matters or not}
     */
    List<String> getUnknown();

    /** {@return the candidates that are elected, whatever is unknown, by points} */
    default List<Candidate> getElected() {
        return getFindings().stream()
                .filter(finding -> finding.getOutcome() == Outcome.MET)
                .map(CandidateFinding::getCandidate)
                .toList();
    }

    /**
     * The finding on one candidate.
     *
     * @param candidate the country
     * @return the finding
     * @throws IllegalArgumentException if it is no candidate
     */
    default CandidateFinding getFinding(CountryCode candidate) {
        return getFindings().stream()
                .filter(finding -> finding.getCandidate().getCountry().getCode().equals(candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(candidate + " is no candidate"));
    }

    /** Refuses candidates that are not in the order of their points, and a verdict or ties that do not follow from the findings. */
    @Value.Check
    default void check() {
        ElectionDecisionCheck.check(this);
    }

    @Override
    default boolean agreesWith(Decision other) {
        return Decision.super.agreesWith(other)
                && other instanceof ElectionDecision election
                && Set.copyOf(getElected()).equals(Set.copyOf(election.getElected()));
    }

    @Override
    default String summary() {
        return getElected().size() + " of " + getFindings().size() + " candidates elected: " + Decision.super.summary();
    }
}
