package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MilestoneTest {

    @Test
    void may_have_no_dates() {
        Milestone milestone = Milestone.of("Draft the law");

        assertThat(milestone.getDescription()).isEqualTo("Draft the law");
        assertThat(milestone.getStart()).isEmpty();
        assertThat(milestone.getEnd()).isEmpty();
    }

    @Test
    void keeps_start_and_end_apart() {
        Milestone milestone = Milestone.of("Draft the law")
                .withStart(PrintedDate.parse("Jul-12"))
                .withEnd(PrintedDate.parse("Ongoing"));

        assertThat(milestone.getStart()).contains(PrintedDate.parse("Jul-12"));
        assertThat(milestone.getEnd()).contains(PrintedDate.parse("Ongoing"));
    }

    @Test
    void needs_a_description() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Milestone.builder().build())
                .withMessageContaining("description");
    }
}
