package io.github.ogprules.io.report;

import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.BalanceDimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures of balance of a committee, a row for each respect in which there are members to measure. */
final class BalanceRows {

    static final List<String> HEADER = List.of("Members", "By", "Groups", "Largest", "Unknown", "Evenness");

    private BalanceRows() {}

    static List<List<String>> of(SteeringCommittee committee) {
        List<Balance> balances = new ArrayList<>();
        for (Constituency constituency : Constituency.values()) {
            Stream.of(BalanceDimension.values())
                    .map(dimension -> Balance.of(committee, constituency, dimension))
                    .forEach(balances::add);
        }
        // Gender and sector are of civil society only: the whole committee would say nothing more.
        Stream.of(BalanceDimension.REGION, BalanceDimension.TERM)
                .map(dimension -> Balance.of(committee, dimension))
                .forEach(balances::add);
        return balances.stream()
                .filter(balance -> balance.getMembers() > 0)
                .map(BalanceRows::row)
                .toList();
    }

    private static List<String> row(Balance balance) {
        return List.of(
                balance.getConstituency().map(Constituency::getLabel).orElse("All"),
                balance.getDimension().getLabel(),
                balance.getUnknown() == balance.getMembers()
                        ? "none known"
                        : balance.getGroups().stream()
                                .map(group -> group.getName() + " " + group.getMembers())
                                .collect(Collectors.joining(", ")),
                range(
                                balance.getMinLargestShare().map(Percent::of),
                                balance.getMaxLargestShare().map(Percent::of)) + " %",
                String.valueOf(balance.getUnknown()),
                range(
                        balance.getMinEvenness().map(BalanceRows::rounded),
                        balance.getMaxEvenness().map(BalanceRows::rounded)));
    }

    private static String range(Optional<String> min, Optional<String> max) {
        String least = min.orElse("-");
        return min.equals(max) ? least : least + "-" + max.orElse("-");
    }

    private static String rounded(BigDecimal evenness) {
        return evenness.setScale(2, RoundingMode.HALF_UP).toString();
    }
}
