package io.github.ogprules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedTableTest {

    @Test
    void cells_are_separated_by_commas_outside_quotes() {
        assertThat(PublishedTable.cells("Tunisia,,\"69%, not eligible\",\"above \"\"2.5\"\"\","))
                .containsExactly("Tunisia", "", "69%, not eligible", "above \"2.5\"", "");
    }
}
