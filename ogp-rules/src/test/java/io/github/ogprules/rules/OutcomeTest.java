package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.CodeList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            MET,            met
            PARTLY_MET,     partly met
            NOT_MET,        not met
            NOT_ASSESSED,   not assessed
            NOT_APPLICABLE, not applicable
            UNDETERMINED,   undetermined
            """)
    void has_a_label_that_it_is_read_back_from(Outcome outcome, String label) {
        assertThat(outcome.getLabel()).isEqualTo(label);
        assertThat(CodeList.parse(Outcome.class, label)).isEqualTo(outcome);
    }
}
