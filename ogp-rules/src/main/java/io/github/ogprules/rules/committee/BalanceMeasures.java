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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The measures of a {@link Balance}, and how they stand to a target. */
final class BalanceMeasures {

    /** More than any committee has; the measures of many more would take long. */
    private static final int MOST_MEMBERS = 1_000;

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
                unknownShare(sizes),
                minLargestShare(sizes),
                maxLargestShare(sizes),
                minEvenness(sizes, evenness),
                maxEvenness(sizes, evenness));
    }

    private static Optional<Ratio> unknownShare(GroupSizes sizes) {
        return sizes.total() == 0 ? Optional.empty() : Optional.of(Ratio.of(sizes.unknown(), sizes.total()));
    }

    private static Optional<Ratio> minLargestShare(GroupSizes sizes) {
        return largest(sizes.mostEven()).min(Comparator.naturalOrder()).map(size -> Ratio.of(size, sizes.total()));
    }

    private static Optional<Ratio> maxLargestShare(GroupSizes sizes) {
        return largest(sizes.mostUneven()).max(Comparator.naturalOrder()).map(size -> Ratio.of(size, sizes.total()));
    }

    private static Optional<BigDecimal> minEvenness(GroupSizes sizes, Evenness evenness) {
        return sizes.mostUneven().map(evenness::of).min(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> maxEvenness(GroupSizes sizes, Evenness evenness) {
        return sizes.mostEven().map(evenness::of).max(BigDecimal::compareTo);
    }

    /** Refuses numbers that the sizes of the groups do not give. */
    static void check(Balance balance) {
        requireSizes(balance);
        requireNames(balance);
        List<BalanceGroup> groups = balance.getGroups();
        GroupSizes sizes = new GroupSizes(
                groups.stream().map(BalanceGroup::getMembers).toList(),
                balance.getUnknown(),
                balance.getDimension().isOpenEnded());
        require("members", balance.getMembers(), sizes.total());
        for (BalanceGroup group : groups) {
            BalanceGroup expected = group(group.getName(), group.getMembers(), sizes);
            require("minShare", group.getMinShare(), expected.getMinShare());
            require("maxShare", group.getMaxShare(), expected.getMaxShare());
        }
        Evenness evenness = new Evenness();
        require("unknownShare", balance.getUnknownShare(), unknownShare(sizes));
        require("minLargestShare", balance.getMinLargestShare(), minLargestShare(sizes));
        require("maxLargestShare", balance.getMaxLargestShare(), maxLargestShare(sizes));
        require("minEvenness", balance.getMinEvenness(), minEvenness(sizes, evenness));
        require("maxEvenness", balance.getMaxEvenness(), maxEvenness(sizes, evenness));
    }

    private static void requireSizes(Balance balance) {
        Stream.concat(
                        balance.getGroups().stream().map(BalanceGroup::getMembers),
                        Stream.of(balance.getUnknown(), balance.getMembers()))
                .filter(size -> size < 0 || size > MOST_MEMBERS)
                .findFirst()
                .ifPresent(size -> {
                    throw new IllegalArgumentException("balance of " + size + " members: expected 0 to " + MOST_MEMBERS
                            + " of all and of each group");
                });
    }

    /** Each group once, under whatever word, with all that count even if nobody belongs to them. */
    private static void requireNames(Balance balance) {
        BalanceDimension dimension = balance.getDimension();
        List<String> found =
                balance.getGroups().stream().map(BalanceGroup::getName).toList();
        Map<String, String> byKey = new HashMap<>();
        Stream.concat(found.stream().filter(dimension::canHave), dimension.groups().stream())
                .forEach(group -> byKey.putIfAbsent(dimension.key(group), group));
        List<String> expected = balance.getMembers() == 0
                ? List.of()
                : byKey.values().stream().sorted().toList();
        if (!found.equals(expected)) {
            throw new IllegalArgumentException("groups of a balance: found " + found + ", expected " + expected);
        }
    }

    private static void require(String measure, Object said, Object expected) {
        if (!words(said).equals(words(expected))) {
            throw new IllegalArgumentException(
                    measure + " of a balance: found " + words(said) + ", but the groups give " + words(expected));
        }
    }

    /** Numbers that differ in zeros at their end only are the same. */
    private static String words(Object value) {
        Object found = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return found instanceof BigDecimal number
                ? number.setScale(Math.max(number.stripTrailingZeros().scale(), Evenness.SCALE))
                        .toPlainString()
                : found == null ? "nothing" : found.toString();
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
