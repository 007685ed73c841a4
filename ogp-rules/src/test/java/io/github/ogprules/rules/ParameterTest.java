package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ParameterTest {

    private static final Citation PAGE = Citation.of(
            "Eligibility",
            "Open Government Partnership",
            "2023-05-26",
            "https://www.opengovpartnership.org/eligibility");
    private static final Citation OTHER_PAGE = PAGE.withSection("Not enough data");

    private static final Parameter<Ratio> PUBLISHED =
            Parameter.of("eligibility.threshold", Ratio.of(3, 4), Provenance.DOCUMENTED, "At least.", PAGE, OTHER_PAGE);

    @Nested
    class A_published_parameter {

        @Test
        void has_a_name_a_value_and_its_sources() {
            assertThat(PUBLISHED.getName()).isEqualTo("eligibility.threshold");
            assertThat(PUBLISHED.getValue()).isEqualTo(Ratio.of(3, 4));
            assertThat(PUBLISHED.getProvenance()).isEqualTo(Provenance.DOCUMENTED);
            assertThat(PUBLISHED.getNote()).contains("At least.");
            assertThat(PUBLISHED.getCitations()).containsExactly(PAGE, OTHER_PAGE);
        }

        @Test
        void needs_no_note() {
            Parameter<Integer> parameter = Parameter.of("points", 2, Provenance.INFERRED, PAGE);

            assertThat(parameter.getNote()).isEmpty();
            assertThat(parameter.getCitations()).containsExactly(PAGE);
            assertThat(parameter)
                    .isEqualTo(Parameter.<Integer>builder()
                            .name("points")
                            .value(2)
                            .provenance(Provenance.INFERRED)
                            .addCitations(PAGE)
                            .build());
        }

        @Test
        void is_not_assumed() {
            assertThat(PUBLISHED.isAssumed()).isFalse();
            assertThat(PUBLISHED.getPublished()).isEmpty();
        }

        @Test
        void has_a_name_a_value_and_a_provenance_at_least() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Parameter.<Integer>builder().build())
                    .withMessageContaining("name")
                    .withMessageContaining("value")
                    .withMessageContaining("provenance");
        }
    }

    @Nested
    class An_assumed_value {

        private final Parameter<Ratio> assumed = PUBLISHED.assume(Ratio.of(4, 5));

        @Test
        void takes_the_place_of_the_published_one_under_its_name() {
            assertThat(assumed.getName()).isEqualTo("eligibility.threshold");
            assertThat(assumed.getValue()).isEqualTo(Ratio.of(4, 5));
            assertThat(assumed.isAssumed()).isTrue();
        }

        @Test
        void has_no_source() {
            assertThat(assumed.getProvenance()).isEqualTo(Provenance.ASSUMED);
            assertThat(assumed.getCitations()).isEmpty();
            assertThat(assumed.getNote()).isEmpty();
        }

        @Test
        void remembers_the_published_parameter() {
            assertThat(assumed.getPublished()).contains(PUBLISHED);
        }

        @Test
        void can_be_replaced_by_another_and_still_remembers_the_published_one() {
            Parameter<Ratio> again = assumed.assume(Ratio.of(2, 3));

            assertThat(again.getValue()).isEqualTo(Ratio.of(2, 3));
            assertThat(again.getPublished()).contains(PUBLISHED);
            assertThat(again).isEqualTo(PUBLISHED.assume(Ratio.of(2, 3)));
        }

        @Test
        void that_is_set_twice_is_the_same() {
            assertThat(assumed.assume(Ratio.of(80, 100))).isEqualTo(assumed);
        }

        @Test
        void that_is_the_published_one_restores_the_published_parameter() {
            assertThat(assumed.assume(Ratio.of(75, 100))).isSameAs(PUBLISHED);
            assertThat(PUBLISHED.assume(Ratio.of(75, 100))).isSameAs(PUBLISHED);
        }
    }

    @Nested
    class A_value_that_no_rule_can_have {

        @Test
        void is_refused_with_the_name_the_value_and_what_is_expected() {
            Parameter<Integer> level = Parameter.of("valuesCheck.minimumLevel", 5, Provenance.DOCUMENTED);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> level.require(value -> value <= 4, "0 to 4"))
                    .withMessage("valuesCheck.minimumLevel 5: expected 0 to 4");
            assertThatCode(() -> level.require(value -> value <= 5, "0 to 5")).doesNotThrowAnyException();
        }

        @Test
        void is_named_without_its_wrapping() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Parameter.of("star.minimum", Optional.of(5), Provenance.DOCUMENTED)
                            .require(Optional::isEmpty, "no test"))
                    .withMessage("star.minimum 5: expected no test");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Parameter.of("star.minimum", Optional.empty(), Provenance.DOCUMENTED)
                            .require(Optional::isPresent, "a test"))
                    .withMessage("star.minimum none: expected a test");
        }
    }
}
