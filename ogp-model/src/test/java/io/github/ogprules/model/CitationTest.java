package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final String URL = "https://www.opengovpartnership.org/eligibility";

    @Test
    void of_a_page_says_what_who_when_and_where() {
        Citation citation = Citation.of("Eligibility", "Open Government Partnership", "2023-05-26", URL);

        assertThat(citation.getTitle()).isEqualTo("Eligibility");
        assertThat(citation.getPublisher()).isEqualTo("Open Government Partnership");
        assertThat(citation.getDate()).contains("2023-05-26");
        assertThat(citation.getUrl()).contains(URI.create(URL));
        assertThat(citation.getSection()).isEmpty();
    }

    @Test
    void of_a_page_without_a_date_says_what_who_and_where() {
        assertThat(Citation.of("Eligibility", "Open Government Partnership", URL))
                .isEqualTo(Citation.builder()
                        .title("Eligibility")
                        .publisher("Open Government Partnership")
                        .url(URI.create(URL))
                        .build());
    }

    @Test
    void needs_neither_date_nor_address() {
        Citation citation =
                Citation.builder().title("Codebook").publisher("V-Dem").build();

        assertThat(citation.getDate()).isEmpty();
        assertThat(citation.getUrl()).isEmpty();
    }

    @Test
    void points_to_a_part_of_the_text() {
        Citation whole = Citation.of("Eligibility", "OGP", "2023", URL);

        assertThat(whole.withSection("Not enough data").getSection()).contains("Not enough data");
        assertThat(whole.withSection("Not enough data")).isNotEqualTo(whole);
    }

    @Test
    void refuses_a_malformed_address() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of("Eligibility", "OGP", "2023", "https://no address"))
                .withMessageContaining("https://no address");
    }

    @Nested
    class Its_date {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2011",
                    "2014-01",
                    "2014-09",
                    "2014-10",
                    "2014-12",
                    "2014-12-01",
                    "2014-12-09",
                    "2014-12-10",
                    "2014-12-29",
                    "2014-12-30",
                    "2014-12-31"
                })
        void is_as_precise_as_it_is_known(String date) {
            assertThat(Citation.of("Eligibility", "OGP", date, URL).getDate()).contains(date);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "14",
                    "201",
                    "20144",
                    "2014-",
                    "2014-0",
                    "2014-1",
                    "2014-00",
                    "2014-13",
                    "2014-20",
                    "2014-12-",
                    "2014-12-0",
                    "2014-12-00",
                    "2014-12-32",
                    "2014-12-40",
                    "2014-13-01",
                    "2014-12-01T00:00",
                    "2014/12",
                    "12-2014",
                    " 2014",
                    "2014 ",
                    "December 2014",
                    "n.d."
                })
        void is_written_in_no_other_way(String date) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Citation.of("Eligibility", "OGP", date, URL))
                    .withMessage("date '" + date + "': expected YYYY, YYYY-MM or YYYY-MM-DD, such as 2014-12");
        }
    }
}
