package io.github.ogprules.rules.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvennessTest {

    private final Evenness evenness = new Evenness();

    /** Sizes whose evenness is a rational number, or was computed to 40 digits with another tool. */
    @ParameterizedTest
    @CsvSource({
        "5 5, 1.0000",
        "1 1 1 1, 1.0000",
        "10 0, 0.0000",
        "2 2 0 0, 0.5000",
        "2 1 1 0, 0.7500",
        "4 2 1 1 0 0 0 0, 0.5833",
        "2 1 1 0 0 0 0 0, 0.5000",
        "3 1, 0.8113",
        "9 2, 0.6840",
        "4 3 2 2, 0.9681",
        "1 3 2 2, 0.9528",
    })
    void is_the_entropy_over_the_greatest_that_so_many_groups_can_have(String sizes, BigDecimal expected) {
        assertThat(evenness.of(
                        Stream.of(sizes.split(" ", -1)).map(Integer::valueOf).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7", "0", "0 0", "''"})
    void of_one_group_or_nobody_is_zero(String sizes) {
        List<Integer> numbers = Stream.of(sizes.split(" ", -1))
                .filter(size -> !size.isEmpty())
                .map(Integer::valueOf)
                .toList();

        assertThat(evenness.of(numbers)).isEqualTo("0.0000");
    }

    static Stream<List<Integer>> everyWayToShareOutUpTo22MembersAmongUpTo5Groups() {
        List<List<Integer>> ways = new ArrayList<>();
        for (int groups = 2; groups <= 5; groups++) {
            for (int members = 1; members <= 22; members++) {
                addPartitions(ways, List.of(), members, groups, members);
            }
        }
        return ways.stream();
    }

    private static void addPartitions(
            List<List<Integer>> ways, List<Integer> start, int members, int groups, int largest) {
        if (groups == 0) {
            if (members == 0) {
                ways.add(List.copyOf(start));
            }
            return;
        }
        for (int size = Math.min(members, largest); size >= 0; size--) {
            List<Integer> next = new ArrayList<>(start);
            next.add(size);
            addPartitions(ways, next, members - size, groups - 1, size);
        }
    }

    @ParameterizedTest
    @MethodSource("everyWayToShareOutUpTo22MembersAmongUpTo5Groups")
    void is_that_of_floating_point_rounded(List<Integer> sizes) {
        assertThat(evenness.of(sizes)).isEqualByComparingTo(byFloatingPoint(sizes));
    }

    /** Rounded half up after a first rounding to ten decimals, which floating point gets right. */
    private static BigDecimal byFloatingPoint(List<Integer> sizes) {
        double members = sizes.stream().mapToInt(Integer::intValue).sum();
        double entropy = sizes.stream()
                .filter(size -> size > 0)
                .mapToDouble(size -> -size / members * Math.log(size / members))
                .sum();
        return new BigDecimal(entropy / Math.log(sizes.size()))
                .setScale(10, RoundingMode.HALF_EVEN)
                .setScale(4, RoundingMode.HALF_UP);
    }

    @Test
    void is_rounded_up_if_it_is_exactly_half_way() {
        // An entropy of 5/2 bits of the 16 that 2^16 groups can have: 0.15625.
        List<Integer> sizes = Stream.concat(Stream.of(2, 2, 1, 1, 1, 1), Collections.nCopies((1 << 16) - 6, 0).stream())
                .toList();

        assertThat(evenness.of(sizes)).isEqualTo("0.1563");
    }
}
