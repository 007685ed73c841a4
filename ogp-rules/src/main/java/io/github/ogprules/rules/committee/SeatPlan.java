package io.github.ogprules.rules.committee;

import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether seats can be filled in order, in how many ways, and which of them is the most even.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SeatPlan extends Decision permits ImmutableSeatPlan {

    @Override
    Edition getEdition();

    @Override
    SeatPlanVerdict getVerdict();

    /**
     * What the seats, those who stay, the candidates and each region come to. One that is not met makes the plan impossible all by
     * itself; one on the terms or status of those who stay that is undetermined does not stand in its way.
     *
     * @return the findings
     */
    @Override
    List<CommitteeFinding> getFindings();

    /**
     * {@return in how many ways the seats can be filled with candidates that are not set aside so that the committee is in order,
     * whatever the regions of members who stay: 0 or more}
     */
    BigInteger getNumberOfSets();

    /**
     * The most even of these ways: the one in which the groups of the question's dimension, all of which occur among those who
     * stay or stand or are OGP's own regions, share the members most evenly. Of ways that are equally even it is the one that has
     * the first candidate of the question, else the second, and so on.
     *
     * @return the candidates in the order of the question; empty if there is no way, or if it cannot be told as somebody's group
     *     is not known
     */
    Optional<List<CommitteeMember>> getBest();

    /**
     * {@return how evenly the groups then share the members, as in {@link Balance}: 0 to 1 with four decimals, or empty as {@link
     * #getBest()}}
     */
    Optional<BigDecimal> getEvenness();

    /**
     * {@return those who stay or stand and whose group is not known or of whom the dimension says nothing: names; if there are any
     * there is no best way}
     */
    List<String> getUnmeasured();

    /**
     * {@return the candidates that are in none of the sets: those of unknown region, and those whose number of terms in a row or
     * status in OGP the rules do not allow: names}
     */
    List<String> getSetAside();

    /** {@return what makes the plan impossible: the findings that are not met, each of them enough by itself} */
    default List<CommitteeFinding> getObstacles() {
        return getFindings().stream()
                .filter(finding -> finding.getOutcome() == Outcome.NOT_MET)
                .toList();
    }

    /** Refuses findings on other criteria than a plan has, and a verdict or a best way that does not follow from the rest. */
    @Value.Check
    default void check() {
        CommitteeDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return Decision.super.summary();
    }
}
