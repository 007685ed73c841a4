package io.github.ogprules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportedTest {

    private static final Failure FAILURE = Failure.builder()
            .reason(FailureReason.MISSING)
            .line(2)
            .problem("expected a year")
            .build();

    @Test
    void is_complete_without_failures() {
        assertThat(Imported.of(List.of("a"), List.of()).isComplete()).isTrue();
    }

    @Test
    void is_not_complete_with_a_failure_even_if_there_are_values() {
        assertThat(Imported.of(List.of("a"), List.of(FAILURE)).isComplete()).isFalse();
    }

    @Test
    void keeps_values_and_failures_in_order() {
        Failure later = FAILURE.withLine(9);
        Imported<String> imported = Imported.of(List.of("b", "a"), List.of(FAILURE, later));

        assertThat(imported.getValues()).containsExactly("b", "a");
        assertThat(imported.getFailures()).containsExactly(FAILURE, later);
    }

    @Test
    void does_not_change_with_the_lists_that_it_was_made_of() {
        List<String> values = new ArrayList<>(List.of("a"));
        Imported<String> imported = Imported.of(values, List.of());
        values.clear();

        assertThat(imported.getValues()).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> imported.getValues().add("b"));
    }
}
