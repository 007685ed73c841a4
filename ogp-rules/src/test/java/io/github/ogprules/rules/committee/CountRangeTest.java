package io.github.ogprules.rules.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountRangeTest {

    private static final int BEYOND = 6;

    static List<CountRange> ranges() {
        List<CountRange> ranges = new ArrayList<>();
        for (int min = 0; min < BEYOND; min++) {
            ranges.add(CountRange.atLeast(min));
            for (int max = min; max < BEYOND; max++) {
                ranges.add(CountRange.of(min, max));
            }
        }
        return ranges;
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void is_met_not_met_or_open_as_all_numbers_observed_agree(CountRange required) {
        for (CountRange observed : ranges()) {
            Set<Boolean> met = numbers(observed)
                    .mapToObj(number -> numbers(required).anyMatch(wanted -> wanted == number))
                    .collect(Collectors.toSet());
            Outcome expected =
                    met.size() > 1 ? Outcome.UNDETERMINED : met.contains(true) ? Outcome.MET : Outcome.NOT_MET;

            assertThat(required.outcomeOf(observed))
                    .as(observed + " of " + required)
                    .isEqualTo(expected);
        }
    }

    /** The number beyond stands for all of those without end. */
    private static IntStream numbers(CountRange range) {
        return IntStream.rangeClosed(range.getMin(), range.getMax().orElse(BEYOND));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void of_nothing_to_be_allowed_is_met(CountRange occurrences) {
        boolean never = occurrences.equals(CountRange.exactly(0));
        boolean certain = occurrences.getMin() > 0;

        assertThat(Provision.ALLOWED.outcomeOf(occurrences)).isEqualTo(Outcome.MET);
        assertThat(Provision.NOT_ALLOWED.outcomeOf(occurrences))
                .isEqualTo(never ? Outcome.MET : certain ? Outcome.NOT_MET : Outcome.UNDETERMINED);
        assertThat(Provision.NOT_DOCUMENTED.outcomeOf(occurrences))
                .isEqualTo(never ? Outcome.MET : Outcome.UNDETERMINED);
    }

    @Test
    void reads_as_words() {
        assertThat(CountRange.exactly(11)).hasToString("11");
        assertThat(CountRange.of(1, 4)).hasToString("1 to 4");
        assertThat(CountRange.atLeast(3)).hasToString("at least 3");
        assertThat(RegionalLimit.of(ElectoralRegion.AFRICA, 1, 4)).hasToString("Africa 1 to 4");
    }

    @Test
    void is_exact_if_it_has_one_number() {
        assertThat(CountRange.of(3, 3)).isEqualTo(CountRange.exactly(3));
        assertThat(CountRange.exactly(0).isExact()).isTrue();
        assertThat(CountRange.of(0, 1).isExact()).isFalse();
        assertThat(CountRange.atLeast(0).isExact()).isFalse();
    }

    @Test
    void has_no_numbers_that_nothing_can_be_counted_to() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.of(2, 1))
                .withMessage("range from 2 to 1: expected 0 or more, the least first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.atLeast(-1))
                .withMessageStartingWith("range from -1 to ");
    }

    @ParameterizedTest
    @EnumSource(ElectoralRegion.class)
    void every_electoral_region_lies_in_one_of_OGPs_regions(ElectoralRegion region) {
        assertThat(region.getRegion().getLabel())
                .isEqualTo(
                        switch (region) {
                            case NORTH_AMERICA, LATIN_AMERICA -> "Americas";
                            default -> region.getLabel();
                        });
    }

    @Test
    void asia_and_oceania_is_the_former_name_of_asia_pacific() {
        assertThat(ElectoralRegion.ASIA_PACIFIC.getSpellings()).containsExactly("Asia/Oceania");
    }
}
