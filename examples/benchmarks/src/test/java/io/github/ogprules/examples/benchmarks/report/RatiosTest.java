package io.github.ogprules.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static final String REPORT = """
            | variant | ratio to full result by hand | ratio to yes or no by hand | gives |
            |---|---|---|---|
            | by hand, full result | 1.00 | 1.25 | verdict |
            | `decide(profile)` | 4.00 | 5.00 | findings |

            | commitments file | time of a row, ratio to FastCSV |
            |---|---|
            | `IrmCsv` | 2.00 |

            The full result by hand took 8.0 ns. JDK 17, 2014-12-22.
            """;

    private static final Ratios COMMITTED = Ratios.parse(REPORT);

    @Test
    void are_those_of_every_table_by_the_first_base() {
        assertThat(COMMITTED.byVariant())
                .containsOnly(
                        Map.entry("by hand, full result", 1.0),
                        Map.entry("`decide(profile)`", 4.0),
                        Map.entry("`IrmCsv`", 2.0));
    }

    @Test
    void may_be_less_or_up_to_the_tolerance_more() {
        assertThat(now("| 4.00 |", "| 5.20 |").differencesFrom(COMMITTED)).isEmpty();
        assertThat(now("| 4.00 |", "| 0.40 |").differencesFrom(COMMITTED)).isEmpty();
    }

    @Test
    void differ_above_the_tolerance_in_any_table() {
        assertThat(now("| 4.00 |", "| 5.21 |").differencesFrom(COMMITTED))
                .containsExactly("`decide(profile)`: ratio 5.21, more than 1.3 times the committed 4.0");
        assertThat(now("| 2.00 |", "| 2.61 |").differencesFrom(COMMITTED))
                .containsExactly("`IrmCsv`: ratio 2.61, more than 1.3 times the committed 2.0");
    }

    @Test
    void of_one_base_alone_are_compared() {
        assertThat(now("| 5.00 |", "| 50.0 |").differencesFrom(COMMITTED)).isEmpty();
    }

    @Test
    void that_cannot_be_compared_differ() {
        assertThat(now("`IrmCsv`", "`Csv`").differencesFrom(COMMITTED))
                .containsExactly("`IrmCsv`: committed and not measured", "`Csv`: measured and not committed");
    }

    @Test
    void that_cannot_be_read_say_where() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now("| 4.00 |", "| four |"))
                .withMessageContaining("`decide(profile)` | four");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now("| `IrmCsv` | 2.00 |", "| `IrmCsv` |"))
                .withMessageContaining("No ratio in: | `IrmCsv` |");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now("`IrmCsv`", "`decide(profile)`"))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now("time of a row, ratio", "rows"))
                .withMessageContaining("without ratios");
        assertThatIllegalArgumentException().isThrownBy(() -> Ratios.parse("")).withMessageContaining("No ratios");
    }

    private static Ratios now(String committed, String measured) {
        assertThat(REPORT).contains(committed);
        return Ratios.parse(REPORT.replace(committed, measured));
    }
}
