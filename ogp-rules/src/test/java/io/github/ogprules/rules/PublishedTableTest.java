package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTableTest {

    @Test
    void cells_are_separated_by_commas_outside_quotes() {
        assertThat(PublishedTable.records("Tunisia,,\"69%, not eligible\",\"above \"\"2.5\"\"\","))
                .containsExactly(List.of("Tunisia", "", "69%, not eligible", "above \"2.5\"", ""));
    }

    @Test
    void records_are_separated_by_line_breaks_outside_quotes() {
        assertThat(PublishedTable.records("1,\"a\nb\"\r\n2,c\n,\"\"\n"))
                .containsExactly(List.of("1", "a\nb"), List.of("2", "c"), List.of("", ""));
    }
}
