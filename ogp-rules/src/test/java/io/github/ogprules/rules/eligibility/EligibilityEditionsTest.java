package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_METRIC;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.AUDIT_REPORT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.BUDGET_PUBLICATION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTIONAL_PROVISION_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.DRAFT_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.EXECUTIVE_BUDGET_PROPOSAL_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.NO_INSTRUMENT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PERCENT_ROUNDING;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityEditionsTest {

    private static final List<String> IDS = List.of("2011", "2012", "2014", "2017", "2018", "2023");

    @Nested
    class The_editions {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2011 | 2011-08-01 | 2012-11-30 | DOCUMENTED | First list of eligible countries: four criteria, 12 of 16 points
                2012 | 2012-12-01 | 2014-11-30 | INFERRED   | Base of 12 points where a criterion has no data
                2014 | 2014-12-01 | 2017-09-19 | DOCUMENTED | New asset disclosure metric, from the scores of 2014
                2017 | 2017-09-20 | 2018-05-31 | DOCUMENTED | Points as before; Values Check added for countries that have not joined
                2018 | 2018-06-01 | 2023-05-25 | DOCUMENTED | Eligibility page of 2018
                2023 | 2023-05-26 |            | DOCUMENTED | Eligibility page of 2023, with "not enough data"
                """)
        void have_their_time_and_their_title(
                String id, LocalDate from, LocalDate until, Provenance provenance, String title) {
            Edition edition = EligibilityRules.edition(id).getEdition();

            assertThat(edition.getId()).isEqualTo(id);
            assertThat(edition.getEffectiveFrom()).isEqualTo(from);
            assertThat(edition.getEffectiveUntil()).isEqualTo(Optional.ofNullable(until));
            assertThat(edition.getProvenance()).isEqualTo(provenance);
            assertThat(edition.getTitle()).isEqualTo(title);
        }

        @Test
        void stand_in_the_order_of_time() {
            assertThat(EligibilityRules.all())
                    .extracting(rules -> rules.getEdition().getId())
                    .containsExactlyElementsOf(IDS);
        }

        @Test
        void end_with_the_current_one() {
            assertThat(EligibilityRules.current()).isSameAs(EligibilityRules.edition(IDS.get(IDS.size() - 1)));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityRules#all")
        void are_no_reforms_and_can_be_read_at_an_address(EligibilityRules rules) {
            assertThat(rules.getEdition()).isEqualTo(rules.getPublishedEdition());
            assertThat(rules.getEdition().isReform()).isFalse();
            assertThat(rules.getEdition().getCitations())
                    .isNotEmpty()
                    .allSatisfy(citation -> assertThat(citation.getUrl()).isPresent());
        }
    }

    @Nested
    class The_edition_is_found {

        @ParameterizedTest
        @CsvSource(textBlock = """
                2011-08-01, 2011
                2012-11-30, 2011
                2012-12-01, 2012
                2014-11-30, 2012
                2014-12-01, 2014
                2017-09-19, 2014
                2017-09-20, 2017
                2018-05-31, 2017
                2018-06-01, 2018
                2023-05-25, 2018
                2023-05-26, 2023
                2999-12-31, 2023
                """)
        void by_a_day(LocalDate date, String id) {
            assertThat(EligibilityRules.on(date)).isSameAs(EligibilityRules.edition(id));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                2011, 2011
                2012, 2012
                2013, 2012
                2014, 2014
                2015, 2014
                2016, 2014
                2017, 2017
                2018, 2018
                2022, 2018
                2023, 2023
                2024, 2023
                """)
        void by_the_year_of_the_scores(int year, String id) {
            assertThat(EligibilityRules.forScoreYear(year)).isSameAs(EligibilityRules.edition(id));
        }

        @Test
        void not_before_the_first_list() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EligibilityRules.on(LocalDate.of(2011, 7, 31)))
                    .withMessage("no edition in force on 2011-07-31: the first, 2011, is in force from 2011-08-01");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EligibilityRules.forScoreYear(2010))
                    .withMessage("no edition in force on 2010-12-31: the first, 2011, is in force from 2011-08-01");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2013", "", "E2014", "latest"})
        void not_by_a_name_that_there_is_not(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EligibilityRules.edition(id))
                    .withMessage("no edition '" + id + "': expected one of " + String.join(", ", IDS));
        }
    }

    @Nested
    class The_numbers {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityRules#all")
        void are_the_same_in_every_edition(EligibilityRules rules) {
            assertThat(rules.get(EXECUTIVE_BUDGET_PROPOSAL_POINTS)).isEqualTo(2);
            assertThat(rules.get(AUDIT_REPORT_POINTS)).isEqualTo(2);
            assertThat(rules.get(LAW_POINTS)).isEqualTo(4);
            assertThat(rules.get(CONSTITUTIONAL_PROVISION_POINTS)).isEqualTo(3);
            assertThat(rules.get(DRAFT_LAW_POINTS)).isEqualTo(1);
            assertThat(rules.get(CONSTITUTION_AND_DRAFT_POINTS)).isEqualTo(3);
            assertThat(rules.get(NO_INSTRUMENT_POINTS)).isZero();
            assertThat(rules.get(ASSET_DISCLOSURE_LAW_POINTS)).isEqualTo(2);
            assertThat(rules.get(PUBLIC_ACCESS_POINTS)).isEqualTo(2);
            assertThat(rules.get(CIVIL_LIBERTIES_BANDS))
                    .containsExactly(
                            CivilLibertiesBand.of(new BigDecimal("7.5"), 4),
                            CivilLibertiesBand.of(new BigDecimal("5"), 3),
                            CivilLibertiesBand.of(new BigDecimal("2.5"), 2));
            assertThat(rules.get(CIVIL_LIBERTIES_BOUNDARY)).isEqualTo(Boundary.STRICT);
            assertThat(rules.get(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS)).isZero();
            assertThat(rules.get(MAXIMUM_POINTS_PER_CRITERION)).isEqualTo(4);
            assertThat(rules.get(MINIMUM_CRITERIA)).isEqualTo(3);
            assertThat(rules.get(PERCENT_ROUNDING)).isEqualTo(RoundingMode.HALF_UP);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                2011, PUBLISHED
                2012, PUBLISHED
                2014, PUBLISHED
                2017, PUBLISHED
                2018, PUBLISHED_IN_TIME
                2023, PUBLISHED_IN_TIME
                """)
        void ask_for_publication_in_time_since_2018(String id, BudgetPublication publication) {
            assertThat(EligibilityRules.edition(id).get(BUDGET_PUBLICATION)).isEqualTo(publication);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                2011, POINTS_AS_GIVEN
                2012, POINTS_AS_GIVEN
                2014, LAW_AND_PUBLIC_ACCESS
                2017, LAW_AND_PUBLIC_ACCESS
                2018, LAW_AND_PUBLIC_ACCESS
                2023, LAW_AND_PUBLIC_ACCESS
                """)
        void differ_in_the_metric_of_asset_disclosure(String id, AssetDisclosureMetric metric) {
            assertThat(EligibilityRules.edition(id).get(ASSET_DISCLOSURE_METRIC))
                    .isEqualTo(metric);
        }
    }

    @Nested
    class The_threshold {

        @ParameterizedTest
        @CsvSource({"2011, 3/4", "2012, 3/4", "2014, 3/4", "2017, 3/4", "2018, 3/4", "2023, 3/4"})
        void is_three_quarters_of_the_points(String id, Ratio threshold) {
            assertThat(EligibilityRules.edition(id).get(THRESHOLD)).isEqualTo(threshold);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2011 | Documented as 12 of 16 points.
                2012 | the same share of the base of 12, that is 9 points.
                2014 | Bhutan and Luxembourg became eligible with the scores of 2014
                2017 | Bhutan and Luxembourg became eligible with the scores of 2014
                """)
        void says_before_2018_what_is_documented_of_it_and_what_is_inferred(String id, String note) {
            assertThat(EligibilityRules.edition(id)
                            .getParameters()
                            .of(THRESHOLD)
                            .getNote())
                    .hasValueSatisfying(text -> assertThat(text)
                            .contains("Documented")
                            .contains("Inferred: ")
                            .contains(note));
        }

        @ParameterizedTest
        @CsvSource({
            "2018, https://www.opengovpartnership.org/resources/eligibility-criteria",
            "2023, https://www.opengovpartnership.org/eligibility"
        })
        void is_since_2018_as_the_page_says(String id, URI page) {
            assertThat(EligibilityRules.edition(id)
                            .getParameters()
                            .of(THRESHOLD)
                            .getCitations())
                    .extracting(Citation::getUrl)
                    .containsExactly(Optional.of(page));
        }
    }

    @Nested
    class Every_parameter {

        static Stream<Parameter<?>> of_every_edition() {
            return EligibilityRules.all().stream().flatMap(rules -> rules.getParameters().stream());
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # parameter in 2011, 2012 and so on; the last letter holds for the editions after it
                fiscalTransparency.executiveBudgetProposalPoints,  D
                fiscalTransparency.auditReportPoints,              D
                fiscalTransparency.publication,                    D
                accessToInformation.lawPoints,                     I D I I D
                accessToInformation.constitutionalProvisionPoints, I D I I D
                accessToInformation.draftLawPoints,                I D I I D
                accessToInformation.constitutionAndDraftPoints,    I
                accessToInformation.noInstrumentPoints,            U
                assetDisclosure.metric,                            U U D D I
                assetDisclosure.lawPoints,                         U U D D I
                assetDisclosure.publicAccessPoints,                U U D D I
                civilLiberties.bands,                              I
                civilLiberties.boundary,                           U
                civilLiberties.bottomBandPoints,                   U
                eligibility.maximumPointsPerCriterion,             D
                eligibility.threshold,                             I I I I D
                eligibility.minimumCriteria,                       U U U U U D
                eligibility.percentRounding,                       I I D
                """)
        void is_documented_inferred_or_unconfirmed_as_the_rulebook_says(String name, String provenances) {
            List<String> letters = List.of(provenances.split(" "));
            for (int edition = 0; edition < EligibilityRules.all().size(); edition++) {
                assertThat(EligibilityRules.all().get(edition).getParameters())
                        .filteredOn(parameter -> parameter.getName().equals(name))
                        .extracting(
                                parameter -> parameter.getProvenance().name().substring(0, 1))
                        .containsExactly(letters.get(Math.min(edition, letters.size() - 1)));
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2012 | accessToInformation.lawPoints                     | sierra-leone-aims     |
                2012 | accessToInformation.constitutionalProvisionPoints | malawi-to-join        |
                2012 | accessToInformation.draftLawPoints                | sierra-leone-aims     |
                2014 | accessToInformation.lawPoints                     | ogp.gouv.ci           | Right2Info and AFIC
                2014 | accessToInformation.constitutionalProvisionPoints | malawi-to-join        | Documented for 2013 and 2018
                2014 | accessToInformation.draftLawPoints                | sierra-leone-aims     | Documented for 2013 and 2018
                2018 | accessToInformation.constitutionAndDraftPoints    | pgo.sn                | Senegal 2018
                2018 | accessToInformation.constitutionAndDraftPoints    | seneweb               | Alternative: 4
                2012 | assetDisclosure.metric                            | tunisia-join-ogp      | Odd values existed
                2018 | assetDisclosure.metric                            | maghrebwatch          | 2 of 4 points
                2018 | assetDisclosure.lawPoints                         | maghrebwatch          | 2 of 4 points
                2018 | fiscalTransparency.publication                    | maghrebwatch          | within 18 months
                2014 | civilLiberties.bands                              | maghrebwatch          | at 6.47 (Senegal 2018)
                2014 | civilLiberties.bands                              | pgo.sn                | the index of 2013
                2014 | civilLiberties.boundary                           | two-ogp-members       | Tunisia 2015 (11 points) speaks for INCLUSIVE
                2014 | civilLiberties.boundary                           | mediarightsagenda     | Niger 2014 (62.5 %) for STRICT
                2014 | civilLiberties.boundary                           | ead.gov.pk            | Pakistan's 15 points
                2014 | eligibility.minimumCriteria                       | mediarightsagenda     | Belize
                2014 | eligibility.percentRounding                       | mediarightsagenda     | 68.8, 66.7, 62.5
                2023 | eligibility.percentRounding                       | pressafrik            | printed as 63
                """)
        void cites_the_published_case_that_supports_it(String id, String name, String address, String note) {
            Parameter<?> parameter = EligibilityRules.edition(id).getParameters().stream()
                    .filter(each -> each.getName().equals(name))
                    .findFirst()
                    .orElseThrow();

            assertThat(parameter.getCitations())
                    .extracting(citation -> citation.getUrl().orElseThrow().toString())
                    .anyMatch(url -> url.contains(address));
            assertThat(parameter.getNote().orElse("")).contains(note == null ? "" : note);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityRules#all")
        void has_a_name_of_its_own(EligibilityRules rules) {
            assertThat(rules.getParameters())
                    .isNotEmpty()
                    .extracting(Parameter::getName)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*"));
        }

        @ParameterizedTest
        @MethodSource("of_every_edition")
        void has_a_source_or_says_why_not(Parameter<?> parameter) {
            assertThat(parameter)
                    .matches(
                            each -> !each.getCitations().isEmpty()
                                    || each.getNote().isPresent(),
                            "cites or explains");
            assertThat(parameter.getCitations()).allSatisfy(EligibilityEditionsTest::requireReadable);
        }

        @ParameterizedTest
        @MethodSource("of_every_edition")
        void says_what_it_rests_on_unless_it_is_documented(Parameter<?> parameter) {
            if (parameter.getProvenance() == Provenance.DOCUMENTED) {
                assertThat(parameter.getCitations()).isNotEmpty();
            } else {
                assertThat(parameter.getNote())
                        .hasValueSatisfying(note -> assertThat(note).endsWith("."));
            }
        }

        @ParameterizedTest
        @MethodSource("of_every_edition")
        void is_none_of_the_callers(Parameter<?> parameter) {
            assertThat(parameter.isAssumed()).isFalse();
        }
    }

    private static void requireReadable(Citation citation) {
        assertThat(citation.getUrl())
                .hasValueSatisfying(url -> assertThat(url.getScheme()).startsWith("http"));
        assertThat(citation.getTitle()).isNotBlank();
        assertThat(citation.getPublisher()).isNotBlank();
    }
}
