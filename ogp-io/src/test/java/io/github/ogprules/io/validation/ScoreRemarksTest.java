package io.github.ogprules.io.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.PublishedScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed numbers of scores, each of which can be so. */
class ScoreRemarksTest {

    private static PublishedScore score(
            int year,
            @Nullable Integer total,
            @Nullable Integer base,
            @Nullable BigDecimal percent,
            @Nullable LocalDate day) {
        return PublishedScore.builder()
                .country(Country.of("GHA", "Ghana"))
                .year(year)
                .total(total == null ? OptionalInt.empty() : OptionalInt.of(total))
                .base(base == null ? OptionalInt.empty() : OptionalInt.of(base))
                .percent(Optional.ofNullable(percent))
                .day(Optional.ofNullable(day))
                .build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # year, total, base, percent, day,        told at
            2014,   12,    16,   80,      ,           /percent
            2014,   12,    16,   75.9,    ,           /percent
            2014,   12,    12,   75,      ,           /percent
            2014,   12,    ,     50,      ,           /percent
            2014,   ,      16,   0.75,    ,           /percent
            2014,   ,      ,     0.75,    ,           /percent
            2014,   ,      ,     1,       ,           /percent
            2014,   13,    13,   ,        ,           /base
            2014,   13,    100,  ,        ,           /base
            2014,   12,    16,   ,        2010-01-01, /day
            2014,   12,    16,   ,        2013-12-31, /day
            2014,   12,    16,   ,        2105-01-01, /day
            2105,   12,    16,   ,        ,           /year
            """)
    void are_told_where_no_score_has_them(
            int year,
            @Nullable Integer total,
            @Nullable Integer base,
            @Nullable BigDecimal percent,
            @Nullable LocalDate day,
            String told) {
        assertThat(OgpValidator.standard().remarks(score(year, total, base, percent, day)))
                .extracting(failure -> failure.getPointer().orElseThrow())
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2014, 12, 16, 75,   2014-12-22
            2015, 12, 16, 75.0, 2016-02-04
            2023, 10, 16, 63,
            2023, 10, 16, 62.5,
            2014, 11, 16, 68.8,
            2014, 8,  12, 66.7,
            2014, 8,  12, 66,
            2014, ,   ,   0,
            2014, ,   ,   100,
            2014, ,   ,   93.75,
            2011, 16, ,   ,
            """)
    void are_not_told_where_scores_have_them(
            int year,
            @Nullable Integer total,
            @Nullable Integer base,
            @Nullable BigDecimal percent,
            @Nullable LocalDate day) {
        assertThat(OgpValidator.standard().remarks(score(year, total, base, percent, day)))
                .isEmpty();
    }

    @Test
    void are_told_of_no_points_however_their_percentage_is_rounded() {
        for (int base : List.of(4, 8, 12, 16)) {
            for (int total = 0; total <= base; total++) {
                for (RoundingMode rounding : RoundingMode.values()) {
                    for (int decimals = 0; decimals < 4 && rounding != RoundingMode.UNNECESSARY; decimals++) {
                        BigDecimal percent =
                                BigDecimal.valueOf(100L * total).divide(BigDecimal.valueOf(base), decimals, rounding);
                        List<Failure> remarks =
                                OgpValidator.standard().remarks(score(2014, total, base, percent, null));
                        assertThat(remarks).isEmpty();
                    }
                }
            }
        }
    }
}
