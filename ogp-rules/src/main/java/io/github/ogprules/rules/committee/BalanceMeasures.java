package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The measures of a {@link Balance}, and how they stand to a target. */
final class BalanceMeasures {

    private BalanceMeasures() {}

    static Balance of(
            Optional<Constituency> constituency,
            BalanceDimension dimension,
            Map<String, Integer> groups,
            GroupSizes sizes) {
        int total = sizes.total();
        if (total == 0) {
            return ImmutableBalance.of(
                    constituency,
                    dimension,
                    0,
                    0,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Evenness evenness = new Evenness();
        return ImmutableBalance.of(
                constituency,
                dimension,
                total,
                sizes.unknown(),
                groups.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(group -> group(group.getKey(), group.getValue(), sizes))
                        .toList(),
                Optional.of(Ratio.of(sizes.unknown(), total)),
                largest(sizes.mostEven()).min(Comparator.naturalOrder()).map(size -> Ratio.of(size, total)),
                largest(sizes.mostUneven()).max(Comparator.naturalOrder()).map(size -> Ratio.of(size, total)),
                sizes.mostUneven().map(evenness::of).min(BigDecimal::compareTo),
                sizes.mostEven().map(evenness::of).max(BigDecimal::compareTo));
    }

    private static BalanceGroup group(String name, int members, GroupSizes sizes) {
        return ImmutableBalanceGroup.of(
                name, members, Ratio.of(members, sizes.total()), Ratio.of(members + sizes.unknown(), sizes.total()));
    }

    private static Stream<Integer> largest(Stream<List<Integer>> sizes) {
        return sizes.map(Collections::max);
    }

    static CommitteeFinding check(Balance balance, BalanceTarget target) {
        String limit = (target.isMinimum() ? "at least " : "at most ") + target.getShare() + " of the members";
        Requirement requirement = Requirement.of(
                limit,
                Parameter.<Ratio>builder()
                        .name("balance.target")
                        .value(target.getShare())
                        .provenance(Provenance.ASSUMED)
                        .build());
        String half = balance.getConstituency().map(Constituency::getLabel).orElse("Both constituencies");
        String subject = half + ", " + balance.getDimension().getLabel() + ": "
                + target.getGroup().orElse("largest group");
        if (balance.getMembers() == 0) {
            return ImmutableCommitteeFinding.of(
                    CommitteeCriterion.BALANCE,
                    subject,
                    Observation.notAssessed(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    requirement,
                    Outcome.NOT_ASSESSED);
        }
        return Findings.of(
                CommitteeCriterion.BALANCE,
                subject,
                target.getGroup().map(group -> members(balance, group)).orElseGet(() -> largest(balance)),
                expected(target, balance.getMembers()),
                requirement);
    }

    private static CountRange expected(BalanceTarget target, int members) {
        Ratio share = target.getShare();
        return target.isMinimum()
                ? CountRange.atLeast(share.ceilingOf(members))
                : CountRange.of(0, (int) ((long) members * share.getNumerator() / share.getDenominator()));
    }

    private static CountRange members(Balance balance, String name) {
        int certain = balance.getGroups().stream()
                .filter(group -> balance.getDimension()
                        .key(group.getName())
                        .equals(balance.getDimension().key(name)))
                .mapToInt(BalanceGroup::getMembers)
                .findFirst()
                .orElseGet(() -> nobodyYet(balance, name));
        return CountRange.of(certain, certain + balance.getUnknown());
    }

    private static int nobodyYet(Balance balance, String name) {
        if (!balance.getDimension().isOpenEnded()) {
            throw new IllegalArgumentException("target of group '" + name + "': expected one of "
                    + balance.getGroups().stream().map(BalanceGroup::getName).toList());
        }
        return 0;
    }

    private static CountRange largest(Balance balance) {
        return CountRange.of(
                count(balance.getMinLargestShare(), balance.getMembers()),
                count(balance.getMaxLargestShare(), balance.getMembers()));
    }

    /** A share of the members that is a whole number of them. */
    private static int count(Optional<Ratio> share, int members) {
        return share.orElseThrow().ceilingOf(members);
    }
}
