package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How balanced members are in one respect: the size and share of each group, the largest share, and how evenly the groups share
 * the members, with the bounds that members of unknown group leave.
 *
 * <p>Evenness is normalised Shannon entropy: 0 if all belong to one group, 1 if all groups are of one size. The groups that
 * count are OGP's four regions, the first and second term, and else those that occur; where there is but one, evenness is 0. It is
 * rounded half up to four decimals. OGP asks for "careful consideration" of balance without a number; these are measures, no rule.
 *
 * <p>Members that are not named, such as those of vacant seats, are not looked at.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Balance permits ImmutableBalance {

    /**
     * The balance of a whole committee.
     *
     * @param committee the committee
     * @param dimension in what respect
     * @return the measures
     */
    static Balance of(SteeringCommittee committee, BalanceDimension dimension) {
        return measure(
                committee,
                Optional.empty(),
                Stream.of(Constituency.values()).flatMap(constituency -> committee.getMembers(constituency).stream()),
                dimension);
    }

    /**
     * The balance of one half of a committee.
     *
     * @param committee the committee
     * @param constituency the half
     * @param dimension in what respect
     * @return the measures
     */
    static Balance of(SteeringCommittee committee, Constituency constituency, BalanceDimension dimension) {
        return measure(committee, Optional.of(constituency), committee.getMembers(constituency).stream(), dimension);
    }

    private static Balance measure(
            SteeringCommittee committee,
            Optional<Constituency> constituency,
            Stream<? extends CommitteeMember> members,
            BalanceDimension dimension) {
        Map<String, Integer> groups = new TreeMap<>(Comparator.comparing(dimension::key));
        dimension.groups().forEach(group -> groups.put(group, 0));
        int unknown = 0;
        for (Observation<String> group : dimension.groupsOf(committee, members)) {
            if (group.isKnown()) {
                groups.merge(group.getValue(), 1, Integer::sum);
            } else if (group.isUnknown()) {
                unknown++;
            }
        }
        GroupSizes sizes = new GroupSizes(List.copyOf(groups.values()), unknown, dimension.isOpenEnded());
        return BalanceMeasures.of(constituency, dimension, groups, sizes);
    }

    /** {@return the half that was looked at, or empty for the whole committee} */
    Optional<Constituency> getConstituency();

    /** {@return in what respect} */
    BalanceDimension getDimension();

    /** {@return the members that the dimension concerns: gender and sector are of civil society only: 0 or more} */
    int getMembers();

    /** {@return those of them whose group is not known: 0 to {@link #getMembers()}} */
    int getUnknown();

    /**
     * The groups. Words that differ in case only, and F and M for female and male, are of the same group, named as it occurs first. Where M
     * may be mujer ({@link SteeringCommittee#findUnclearGenders()}), the group is not known.
     *
     * @return those that count, in alphabetical order; none if there are no members
     */
    List<BalanceGroup> getGroups();

    /** {@return the share of members whose group is not known: 0 to 1, or empty if there are no members} */
    Optional<Ratio> getUnknownShare();

    /**
     * {@return the share of the largest group if those of unknown group are shared out as evenly as can be: 0 to 1, or empty if
     * there are no members}
     */
    Optional<Ratio> getMinLargestShare();

    /** {@return the share of the largest group if all of unknown group belong to it: 0 to 1, or empty if there are no members} */
    Optional<Ratio> getMaxLargestShare();

    /**
     * {@return the least evenness that members of unknown group can leave: 0 to 1 with four decimals, or empty if there are no
     * members}
     */
    Optional<BigDecimal> getMinEvenness();

    /**
     * {@return the greatest evenness that members of unknown group can leave: 0 to 1 with four decimals, or empty if there are no
     * members}
     */
    Optional<BigDecimal> getMaxEvenness();

    /** Refuses numbers that do not follow from the sizes of the groups, and more than 1,000 members. */
    @Value.Check
    default void check() {
        BalanceMeasures.check(this);
    }

    /**
     * How the members stand to a target of the caller.
     *
     * @param target the target
     * @return the finding, of assumed provenance; not assessed if there are no members
     * @throws IllegalArgumentException if the target is of a group that the dimension cannot have, such as a fifth region
     */
    default CommitteeFinding check(BalanceTarget target) {
        return BalanceMeasures.check(this, target);
    }
}
