package io.github.ogprules.rules.star;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.star.StarParameters.ASSESSMENT_MOMENT;
import static io.github.ogprules.rules.star.StarParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.RELEVANCE_NEEDED;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StarEditionsTest {

    @Nested
    class The_editions {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                cohort-1                | 2015-05-15 | 2015-12-31 | INFERRED   | Plans of 2011, in the data of 2015 only: relevance and completion
                2014                    | 2014-02-01 | 2014-12-31 | DOCUMENTED | First stars: relevance, potential impact and completion
                2015                    | 2015-01-01 | 2015-12-31 | INFERRED   | Specificity added
                current-progress-report | 2016-01-01 |            | INFERRED   | Transformative potential impact; completion at mid-term
                current-end-of-term     | 2016-01-01 |            | DOCUMENTED | Transformative potential impact; completion at the end of term
                potentially-starred     | 2016-01-01 |            | DOCUMENTED | Potentially starred, or well-designed: completion not looked at
                """)
        void have_their_time_and_their_title(
                String id, LocalDate from, LocalDate until, Provenance provenance, String title) {
            Edition edition = StarRules.edition(id).getEdition();

            assertThat(edition.getId()).isEqualTo(id);
            assertThat(edition.getEffectiveFrom()).isEqualTo(from);
            assertThat(edition.getEffectiveUntil()).isEqualTo(Optional.ofNullable(until));
            assertThat(edition.getProvenance()).isEqualTo(provenance);
            assertThat(edition.getTitle()).isEqualTo(title);
        }

        @Test
        void are_six() {
            assertThat(StarRules.all())
                    .extracting(rules -> rules.getEdition().getId())
                    .containsExactly(
                            "cohort-1",
                            "2014",
                            "2015",
                            "current-progress-report",
                            "current-end-of-term",
                            "potentially-starred");
        }

        @Test
        void of_an_unknown_name_do_not_exist() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StarRules.edition("current"))
                    .withMessage("no edition 'current': expected one of cohort-1, 2014, 2015, current-progress-report,"
                            + " current-end-of-term, potentially-starred");
        }

        @Test
        void have_one_for_potentially_starred_commitments() {
            assertThat(StarRules.potentiallyStarred()).isSameAs(StarRules.edition("potentially-starred"));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarRules#all")
        void are_no_reforms_and_have_a_source(StarRules rules) {
            assertThat(rules.getEdition()).isEqualTo(rules.getPublishedEdition());
            assertThat(rules.getEdition().isReform()).isFalse();
            assertThat(rules.getEdition().getCitations()).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource({"current-progress-report", "current-end-of-term"})
        void of_today_are_those_of_the_brochure_of_2016(String id) {
            Citation brochure = Citation.builder()
                    .title("OGP brochure, English, 2nd edition")
                    .publisher("Open Government Partnership")
                    .date("2016-08")
                    .section("Starred commitments")
                    .build();
            StarRules rules = StarRules.edition(id);

            assertThat(rules.getEdition().getCitations()).contains(brochure);
            assertThat(List.of(
                            rules.getParameters().of(MINIMUM_SPECIFICITY),
                            rules.getParameters().of(RELEVANCE_NEEDED),
                            rules.getParameters().of(MINIMUM_POTENTIAL_IMPACT),
                            rules.getParameters().of(MINIMUM_COMPLETION)))
                    .allSatisfy(
                            parameter -> assertThat(parameter.getCitations()).contains(brochure));
        }
    }

    @Nested
    class The_parameters {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                cohort-1                | MID_TERM    | 2011 | 2011 | none   | none | none           | SUBSTANTIAL
                2014                    | MID_TERM    | 2012 | 2017 | none   | none | MODERATE       | SUBSTANTIAL
                2015                    | MID_TERM    | 2012 | 2017 | MEDIUM | none | MODERATE       | SUBSTANTIAL
                current-progress-report | MID_TERM    | 2012 | 2017 | MEDIUM | 2017 | TRANSFORMATIVE | SUBSTANTIAL
                current-end-of-term     | END_OF_TERM | 2013 | 2017 | MEDIUM | 2017 | TRANSFORMATIVE | SUBSTANTIAL
                potentially-starred     | none        | 2014 | 2019 | MEDIUM | 2017 | TRANSFORMATIVE | none
                """)
        void have_the_values_of_the_edition(
                String id,
                String moment,
                int firstPlanYear,
                int lastPlanYear,
                String specificity,
                String verifiableFrom,
                String impact,
                String completion) {
            StarRules rules = StarRules.edition(id);

            assertThat(Stream.of(
                                    ASSESSMENT_MOMENT,
                                    FIRST_PLAN_YEAR,
                                    LAST_PLAN_YEAR,
                                    MINIMUM_SPECIFICITY,
                                    VERIFIABLE_FROM_PLAN_YEAR,
                                    RELEVANCE_NEEDED,
                                    MINIMUM_POTENTIAL_IMPACT,
                                    MINIMUM_COMPLETION)
                            .map(key -> rules.getParameters().of(key).describeValue()))
                    .containsExactly(
                            moment,
                            String.valueOf(firstPlanYear),
                            String.valueOf(lastPlanYear),
                            specificity,
                            verifiableFrom,
                            "true",
                            impact,
                            completion);
            assertThat(rules.getRelevance()).isEqualTo(RelevanceRules.edition("2013"));
        }

        @Test
        void are_those_of_the_edition_that_it_builds_on_where_it_says_nothing() {
            StarRules first = StarRules.edition("2014");

            assertThat(VERIFIABLE_FROM_PLAN_YEAR.getHistory()).containsOnlyKeys("2014", "current-progress-report");
            assertThat(StarRules.edition("cohort-1").getParameters().of(ASSESSMENT_MOMENT))
                    .isSameAs(first.getParameters().of(ASSESSMENT_MOMENT));
            assertThat(StarRules.edition("2015").getParameters().of(FIRST_PLAN_YEAR))
                    .as("the line goes past cohort 1")
                    .isSameAs(first.getParameters().of(FIRST_PLAN_YEAR));
            assertThat(StarRules.edition("potentially-starred").getParameters().of(MINIMUM_POTENTIAL_IMPACT))
                    .isSameAs(StarRules.edition("current-progress-report")
                            .getParameters()
                            .of(MINIMUM_POTENTIAL_IMPACT));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarRules#all")
        void are_named_each_once_in_the_order_of_the_criteria(StarRules rules) {
            assertThat(rules.getAllParameters())
                    .<String>extracting(Parameter::getName)
                    .containsExactly(
                            "star.assessmentMoment",
                            "star.firstReportYear",
                            "star.firstPlanYear",
                            "star.lastPlanYear",
                            "star.specificityThreshold",
                            "star.verifiableFromPlanYear",
                            "star.relevanceNeeded",
                            "relevance.values",
                            "relevance.reportsWithLens",
                            "star.minimumPotentialImpact",
                            "star.minimumCompletion");
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarRules#all")
        void have_a_source_and_if_inferred_say_from_what(StarRules rules) {
            assertThat(rules.getAllParameters()).allSatisfy(parameter -> {
                assertThat(parameter.isAssumed()).isFalse();
                assertThat(parameter.getProvenance()).isIn(DOCUMENTED, INFERRED);
                assertThat(parameter.getCitations()).isNotEmpty();
                if (parameter.getProvenance() == INFERRED) {
                    assertThat(parameter.getNote()).isPresent();
                }
            });
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                cohort-1                | INFERRED   | INFERRED   | INFERRED   | INFERRED   | INFERRED
                2014                    | DOCUMENTED | INFERRED   | DOCUMENTED | INFERRED   | DOCUMENTED
                2015                    | DOCUMENTED | DOCUMENTED | DOCUMENTED | INFERRED   | DOCUMENTED
                current-progress-report | DOCUMENTED | DOCUMENTED | DOCUMENTED | DOCUMENTED | DOCUMENTED
                current-end-of-term     | DOCUMENTED | DOCUMENTED | DOCUMENTED | DOCUMENTED | DOCUMENTED
                potentially-starred     | DOCUMENTED | DOCUMENTED | DOCUMENTED | DOCUMENTED | DOCUMENTED
                """)
        void are_as_firm_as_their_sources(
                String id,
                Provenance lastPlanYear,
                Provenance specificity,
                Provenance relevance,
                Provenance impact,
                Provenance completion) {
            StarRules rules = StarRules.edition(id);

            assertThat(List.of(
                            rules.getParameters().of(LAST_PLAN_YEAR),
                            rules.getParameters().of(MINIMUM_SPECIFICITY),
                            rules.getParameters().of(RELEVANCE_NEEDED),
                            rules.getParameters().of(MINIMUM_POTENTIAL_IMPACT),
                            rules.getParameters().of(MINIMUM_COMPLETION)))
                    .extracting(Parameter::getProvenance)
                    .containsExactly(lastPlanYear, specificity, relevance, impact, completion);
        }

        @Test
        void say_that_the_threshold_of_specificity_is_not_settled_today() {
            Parameter<Optional<Specificity>> threshold =
                    StarRules.edition("current-progress-report").getParameters().of(MINIMUM_SPECIFICITY);

            assertThat(threshold.getNote().orElseThrow()).contains("Rests on the text alone", "Alternative: LOW");
            assertThat(threshold.getAlternatives()).containsExactly(Optional.of(Specificity.LOW));
            assertThat(StarRules.edition("2015")
                            .getParameters()
                            .of(MINIMUM_SPECIFICITY)
                            .getAlternatives())
                    .isEmpty();
            assertThat(threshold.getCitations())
                    .extracting(Citation::getUrl)
                    .contains(Optional.of(URI.create("https://www.opengovpartnership.org/?p=3699")));
        }
    }

    @Nested
    class The_edition_of_a_report {

        @ParameterizedTest
        @CsvSource(textBlock = """
                PROGRESS,             2011, 2013, 2014
                PROGRESS,             2012, 2014, 2014
                PROGRESS,             2012, 2015, 2015
                PROGRESS,             2013, 2015, 2015
                PROGRESS,             2013, 2016, current-progress-report
                PROGRESS,             2011,     , 2014
                PROGRESS,             2012,     , 2014
                PROGRESS,             2013,     , 2015
                PROGRESS,             2014,     , current-progress-report
                PROGRESS,             2016,     , current-progress-report
                PROGRESS,                 , 2013, 2014
                PROGRESS,                 , 2014, 2014
                PROGRESS,                 , 2015, 2015
                PROGRESS,                 , 2016, current-progress-report
                PROGRESS,                 ,     , current-progress-report
                MID_TERM,             2014, 2016, current-progress-report
                MID_TERM,             2014, 2015, 2015
                MID_TERM,             2016, 2018, current-progress-report
                MID_TERM,             2013,     , 2015
                END_OF_TERM,          2013, 2016, current-end-of-term
                END_OF_TERM,          2013, 2015, current-end-of-term
                END_OF_TERM,          2012,     , current-end-of-term
                END_OF_TERM,              ,     , current-end-of-term
                IMPLEMENTATION,       2017, 2021, current-end-of-term
                HYBRID,               2019, 2021, current-end-of-term
                TRANSITIONAL_RESULTS, 2018, 2021, current-end-of-term
                RESULTS,              2021, 2023, current-end-of-term
                DESIGN,               2017, 2019, current-progress-report
                DESIGN,               2013, 2014, current-progress-report
                ACTION_PLAN_REVIEW,   2021, 2022, current-progress-report
                """)
        void follows_from_its_kind_and_its_year(
                IrmReportKind kind, Integer planYear, Integer publicationYear, String edition) {
            assertThat(StarRules.forReport(report(kind, planYear, publicationYear)))
                    .isSameAs(StarRules.edition(edition));
        }
    }

    @Nested
    class The_formula_of_a_column {

        @ParameterizedTest
        @CsvSource(textBlock = """
                STARRED,                 PROGRESS,    2011, cohort-1
                STARRED,                 PROGRESS,    2012, 2014
                STARRED,                 PROGRESS,        , 2014
                NEW_AND_STARRED,         PROGRESS,    2011, cohort-1
                NEW_AND_STARRED,         PROGRESS,    2012, 2014
                PRE_JUNE_2014,           PROGRESS,    2011, 2014
                PRE_JUNE_2014,           MID_TERM,    2014, 2014
                ONLY_2015,               PROGRESS,    2012, 2015
                ONLY_2015,               MID_TERM,    2016, 2015
                CURRENT_PROGRESS_REPORT, PROGRESS,    2012, current-progress-report
                CURRENT_END_OF_TERM,     END_OF_TERM, 2013, current-end-of-term
                MAX_STAR,                PROGRESS,    2012, current-progress-report
                MAX_STAR,                DESIGN,      2018, current-progress-report
                MAX_STAR,                END_OF_TERM, 2014, current-end-of-term
                """)
        void is_the_edition_that_OGP_computed_it_by(
                StarColumn column, IrmReportKind kind, Integer planYear, String edition) {
            assertThat(StarRules.forColumn(column, report(kind, planYear, null)))
                    .isSameAs(StarRules.edition(edition));
        }

        @ParameterizedTest
        @CsvSource({"2011, cohort-1", "2012, 2014"})
        void of_new_and_of_specific_commitments_is_that_of_the_star(int planYear, String id) {
            IrmReport report = IrmReport.of(IrmReportKind.PROGRESS, planYear);

            assertThat(StarRules.forColumn(StarColumn.NEW_AND_STARRED, report)).isSameAs(StarRules.edition(id));
            assertThat(StarRules.forColumn(StarColumn.STARRED_AND_SPECIFIC, report))
                    .isSameAs(StarRules.edition(id));
        }

        @ParameterizedTest
        @EnumSource(StarColumn.class)
        void exists_for_every_column(StarColumn column) {
            assertThat(StarRules.forColumn(column, report(IrmReportKind.PROGRESS, null, null))
                            .getEdition()
                            .isReform())
                    .isFalse();
        }
    }

    private static IrmReport report(IrmReportKind kind, Integer planYear, Integer publicationYear) {
        return IrmReport.builder()
                .kind(kind)
                .planYear(planYear == null ? OptionalInt.empty() : OptionalInt.of(planYear))
                .publicationYear(publicationYear == null ? OptionalInt.empty() : OptionalInt.of(publicationYear))
                .build();
    }
}
