package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTest {

    private static final Country UNITED_KINGDOM = Country.of("GBR", "United Kingdom");

    @Nested
    class A_country {

        private final Member member = Member.of(UNITED_KINGDOM);

        @Test
        void is_a_national_member_by_its_name() {
            assertThat(member.getName()).isEqualTo("United Kingdom");
            assertThat(member.getCountry()).contains(UNITED_KINGDOM);
            assertThat(member.getKind()).isEqualTo(MemberKind.NATIONAL);
        }

        @Test
        void has_no_code_of_OGP_unless_the_source_says_so() {
            assertThat(member.getCode()).isEmpty();
            assertThat(member.withCode("GBR").getCode()).contains("GBR");
        }

        @Test
        void is_equal_to_the_same_country_from_the_builder() {
            assertThat(Member.builder()
                            .name("United Kingdom")
                            .country(UNITED_KINGDOM)
                            .build())
                    .isEqualTo(member)
                    .hasSameHashCodeAs(member);
        }
    }

    @Nested
    class A_local_government {

        private final Member scotland = Member.builder()
                .name("Scotland, United Kingdom")
                .country(UNITED_KINGDOM)
                .kind(MemberKind.LEGACY_LOCAL)
                .code("GBSC")
                .build();

        @Test
        void is_in_a_country_but_another_member() {
            assertThat(scotland.getCountry()).contains(UNITED_KINGDOM);
            assertThat(scotland).isNotEqualTo(Member.of(UNITED_KINGDOM));
        }

        @Test
        void keeps_what_the_source_prints() {
            assertThat(scotland.getName()).isEqualTo("Scotland, United Kingdom");
            assertThat(scotland.getKind()).isEqualTo(MemberKind.LEGACY_LOCAL);
            assertThat(scotland.getCode()).contains("GBSC");
        }
    }

    @Nested
    class The_builder {

        @Test
        void needs_a_name() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Member.builder().country(UNITED_KINGDOM).build())
                    .withMessageContaining("name");
        }

        @Test
        void needs_no_country() {
            assertThat(Member.builder().name("Kotor").build().getCountry()).isEmpty();
        }
    }

    @Nested
    class A_kind {

        @ParameterizedTest
        @CsvSource({"National, NATIONAL", "Legacy Local, LEGACY_LOCAL", "Other, OTHER", "legacy-local, LEGACY_LOCAL"})
        void is_read_from_the_words_of_the_database(String text, MemberKind kind) {
            assertThat(CodeList.parse(MemberKind.class, text)).isEqualTo(kind);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Local", "Subnational"})
        void is_refused_otherwise_with_the_list(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CodeList.parse(MemberKind.class, text))
                    .withMessage("'" + text + "' is not one of: National, Legacy Local, Other");
        }
    }
}
