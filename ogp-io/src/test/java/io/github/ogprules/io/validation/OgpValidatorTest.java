package io.github.ogprules.io.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.Milestone;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.util.List;
import java.util.Optional;
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
            assertThat(validate(EligibilityRules.edition("2023"))).isEmpty();
        }

        @Test
        void may_be_of_the_first_year_of_ogp() {
            assertThat(validate(Profiles.georgia().withYear(2011))).isEmpty();
        }
    }

    @Nested
    class Published_points_that_do_not_exist {

        private static EligibilityProfile senegal(int year) {
            return EligibilityProfile.builder()
                    .country(Country.of("SEN", "Senegal"))
                    .year(year)
                    .fiscalTransparency(PublishedPoints.of(4))
                    .accessToInformation(PublishedPoints.of(2))
                    .assetDisclosure(PublishedPoints.of(3))
                    .citizenEngagement(PublishedPoints.of(1))
                    .build();
        }

        @Test
        void break_no_constraint_and_are_remarked_on() {
            assertThat(validate(senegal(2018))).isEmpty();
            assertThat(OgpValidator.standard().remarks(senegal(2018)))
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /accessToInformation/points: found '2', read as published, though edition 2018 has no such points"
                                    + " for access to information: expected one of 0, 1, 3, 4",
                            "at /assetDisclosure/points: found '3', read as published, though edition 2018 has no such points for"
                                    + " asset disclosure: expected one of 0, 2, 4");
        }

        @Test
        void are_told_by_the_edition_of_the_year_if_there_is_one() {
            assertThat(OgpValidator.standard().remarks(senegal(2013)))
                    .extracting(Failure::getPointer)
                    .containsExactly(Optional.of("/accessToInformation/points"));
            assertThat(OgpValidator.standard().remarks(senegal(2010))).isEmpty();
        }

        @Test
        void are_not_found_in_evidence() {
            assertThat(OgpValidator.standard().remarks(Profiles.georgia())).isEmpty();
            assertThat(OgpValidator.standard().remarks(Profiles.minimal())).isEmpty();
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
    class Of_commitments {

        private final AssessedCommitment full = Commitments.full();
        private final Commitment commitment = full.getCommitment();

        private static List<String> messages(Object value) {
            return validate(value).stream().map(Failure::getMessage).toList();
        }

        @Test
        void those_that_keep_the_constraints_have_no_failure() {
            assertThat(validate(full)).isEmpty();
            assertThat(validate(Commitments.minimal())).isEmpty();
            assertThat(validate(Commitments.process())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void a_title_is_not_blank(String title) {
            String inOneLine = title.isEmpty() ? "" : " ";

            assertThat(messages(full.withCommitment(commitment.withTitle(title))))
                    .containsExactly("at /commitment/title: found '" + inOneLine + "', must not be blank");
        }

        @Test
        void a_member_has_a_name_and_so_has_its_country() {
            Member nameless =
                    Member.builder().name("").country(Country.of("GEO", " ")).build();
            ActionPlan plan = commitment.getPlan().withMember(nameless);

            assertThat(messages(nameless))
                    .containsExactly(
                            "at /country/name: found ' ', must not be blank", "at /name: found '', must not be blank");
            assertThat(messages(full.withCommitment(commitment.withPlan(plan))))
                    .containsExactly(
                            "at /commitment/plan/member/country/name: found ' ', must not be blank",
                            "at /commitment/plan/member/name: found '', must not be blank");
            assertThat(messages(Commitments.process().withPlan(plan)))
                    .containsExactly(
                            "at /plan/member/country/name: found ' ', must not be blank",
                            "at /plan/member/name: found '', must not be blank");
        }

        @Test
        void each_milestone_of_the_list_has_a_description() {
            Commitment poor = commitment.withMilestones(
                    Milestone.of("A bill"), Milestone.of(" "), Milestone.of("A register"), Milestone.of(""));

            assertThat(messages(full.withCommitment(poor)))
                    .containsExactly(
                            "at /commitment/milestones/1/description: found ' ', must not be blank",
                            "at /commitment/milestones/3/description: found '', must not be blank");
        }

        @Test
        void each_policy_area_of_the_list_is_told_by_its_index() {
            assertThat(messages(full.withCommitment(commitment.withPolicyAreas("Lobbying", "", " "))))
                    .containsExactly(
                            "at /commitment/policyAreas/1: found '', must not be blank",
                            "at /commitment/policyAreas/2: found ' ', must not be blank");
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
