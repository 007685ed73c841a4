package io.github.ogprules.io.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OgpValidatorTest {

    private static List<Failure> validate(Object value) {
        return OgpValidator.standard().validate(value);
    }

    @Nested
    class A_value_that_keeps_the_constraints {

        @Test
        void has_no_failure() {
            assertThat(validate(Profiles.georgia())).isEmpty();
            assertThat(validate(Profiles.minimal())).isEmpty();
        }

        @Test
        void may_be_of_a_type_without_constraints() {
            assertThat(validate(EligibilityRules.current())).isEmpty();
        }

        @Test
        void may_be_of_the_first_year_of_ogp() {
            assertThat(validate(Profiles.georgia().withYear(2011))).isEmpty();
        }
    }

    @Nested
    class A_broken_constraint {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void blank_name(String name) {
            assertThat(validate(Country.of("GEO", name)))
                    .containsExactly(Failure.builder()
                            .reason(FailureReason.CONSTRAINT)
                            .pointer("/name")
                            .found(name)
                            .problem("must not be blank")
                            .build());
        }

        @Test
        void year_before_the_first_eligibility_list() {
            assertThat(validate(Profiles.georgia().withYear(2010)))
                    .containsExactly(Failure.builder()
                            .reason(FailureReason.CONSTRAINT)
                            .pointer("/year")
                            .found("2010")
                            .problem("score year before OGP's first eligibility list of 2011")
                            .build());
        }

        @Test
        void inside_another_value_is_found_with_its_path() {
            EligibilityProfile profile = Profiles.georgia().withCountry(Country.of("GEO", " "));

            assertThat(validate(profile))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getPointer()).contains("/country/name"));
        }

        @Test
        void never_hides_another_one() {
            EligibilityProfile profile =
                    Profiles.georgia().withCountry(Country.of("GEO", "")).withYear(1999);

            assertThat(validate(profile))
                    .extracting(failure -> failure.getPointer().orElseThrow())
                    .containsExactly("/country/name", "/year");
        }

        @Test
        void comes_in_the_order_of_the_pointers() {
            Citation citation = Citation.of(" ", " ", "2014", "https://example.org");

            assertThat(validate(citation))
                    .extracting(failure -> failure.getPointer().orElseThrow())
                    .containsExactly("/publisher", "/title");
        }

        @ParameterizedTest
        @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
        void is_told_in_english_under_every_default_locale(String locale) {
            EligibilityProfile profile =
                    Profiles.georgia().withCountry(Country.of("GEO", "")).withYear(2010);

            assertThat(DefaultLocales.under(locale, () -> validate(profile)))
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /country/name: found '', must not be blank",
                            "at /year: found '2010', score year before OGP's first eligibility list of 2011");
        }
    }

    @Nested
    class The_validator {

        @Test
        void needs_no_implementation_of_the_expression_language() {
            assertThat(ClassLoader.getSystemResource("jakarta/el/ExpressionFactory.class"))
                    .isNull();
            assertThat(validate(Country.of("GEO", ""))).hasSize(1);
        }
    }
}
