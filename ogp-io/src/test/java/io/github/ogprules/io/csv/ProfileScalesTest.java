package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns whose values, all together, show that they are on another scale or from another source than they are taken for. */
class ProfileScalesTest {

    private static final EligibilityProfileCsv CSV = EligibilityProfileCsv.standard();

    private static final String OUT_OF_HUNDRED = """
            country,civil_liberties,year
            Yemen,8.8,2019
            Turkmenistan,5.9,2019
            Georgia,58.8,2019
            """;

    private static List<Observation<?>> civilLiberties(Imported<EligibilityProfile> imported) {
        return imported.getValues().stream()
                .<Observation<?>>map(EligibilityProfile::getCitizenEngagement)
                .toList();
    }

    private static Observation<?> score(String score) {
        return Observation.known(CivilLiberties.parse(score));
    }

    private static String only(Imported<EligibilityProfile> imported) {
        assertThat(imported.getFailures()).hasSize(1);
        return imported.getFailures().get(0).getMessage();
    }

    @Nested
    class One_number_that_is_not_on_the_scale {

        @Test
        void keeps_every_number_of_its_column_from_being_read_and_all_rows_are_kept() {
            Imported<EligibilityProfile> imported = CSV.read(OUT_OF_HUNDRED);

            assertThat(civilLiberties(imported))
                    .containsExactly(Observation.unknown(), Observation.unknown(), Observation.unknown());
            assertThat(only(imported))
                    .isEqualTo(
                            "line 4, column civil_liberties: found '58.8', no number of this column read, 3 on lines 2 to 4:"
                                    + " expected a score from 0 to 10, and one number that is none shows that all are on another"
                                    + " scale; withCivilLibertiesScale reads the Democracy Index on the scale that you know it has");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # column                     | good | shows it | expected
                civil_liberties              | 5.88 | 10.01    | a score from 0 to 10
                civil_liberties              | 5.88 | -0.01    | a score from 0 to 10
                civil_liberties              | 5.88 | -99      | a score from 0 to 10
                civil_liberties              | 5.88 | 8.8%     | a score from 0 to 10
                civil_liberties              | 5.88 | "58,8"   | a score from 0 to 10
                V Civil liberties            | 5.88 | 58.8     | a score from 0 to 10
                cso_entry_and_exit           | 3    | 2.45     | a level from 0 to 4
                v2csreprss_ord               | 3    | -0.32    | a level from 0 to 4
                cso_repression               | 3    | 5        | a level from 0 to 4
                ft                           | 4    | 75       | points from 0 to 4
                access_to_information        | 3    | 0.75     | points from 0 to 4
                asset_disclosure_points      | 2    | 16       | points from 0 to 4
                ce                           | 3    | 50 %     | points from 0 to 4
                executive_budget_proposal    | 1    | 67       | yes or no, or 1 or 0
                audit_report                 | 1    | 2        | yes or no, or 1 or 0
                access_to_information_law    | 1    | 4        | yes or no, or 1 or 0
                constitutional_provision     | 0    | 3        | yes or no, or 1 or 0
                draft_law                    | 1    | 0.5      | yes or no, or 1 or 0
                asset_disclosure_law         | 1    | 2        | yes or no, or 1 or 0
                asset_disclosure_public_access | 1  | 2        | yes or no, or 1 or 0
                """)
        void is_so_in_every_column_with_a_scale(String column, String good, String showsIt, String expected) {
            String header = "country,year," + column + "\n";
            EligibilityProfile alone =
                    CSV.read(header + "Georgia,2019," + good + "\n").getValues().get(0);
            EligibilityProfile empty =
                    CSV.read(header + "Georgia,2019,\n").getValues().get(0);
            Imported<EligibilityProfile> together =
                    CSV.read(header + "Georgia,2019," + good + "\nGhana,2019," + showsIt + "\n");

            assertThat(alone).isNotEqualTo(empty);
            assertThat(together.getValues().get(0)).isEqualTo(empty);
            assertThat(together.getValues()).hasSize(2);
            assertThat(only(together)).contains("2 on lines 2 to 3: expected " + expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "58.8 (est.)",
                    "~58.8",
                    "≈ 97",
                    "(97.1)",
                    "97.1 percent",
                    "0.97 Percent",
                    "8.2 per cent",
                    "97·1",
                    "97.1*",
                    "97.1 [2]",
                    "58.8/100",
                    "58.8 of 100",
                    "-58.8 ?",
                    "９７",
                    "97.1 (as estimated by people who wrote more than fifty characters into a cell)"
                })
        void may_stand_in_a_cell_that_cannot_be_read(String showsIt) {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,civil_liberties\nYemen,2019,8.2\nNorway,2019," + showsIt + "\n");

            assertThat(civilLiberties(imported)).containsExactly(Observation.unknown());
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getLine().orElse(0))
                    .containsExactly(3L, 3L);
            assertThat(imported.getFailures().get(0).getMessage())
                    .contains("no number of this column read, 1 on line 2: expected a score from 0 to 10");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"9.71 (est.)", "2nd", "2019-05-01", "1.5.2019", "12:30", "20th", "x97", "about 97", "4/10"})
        void is_not_what_may_be_on_the_scale_or_is_no_number(String text) {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,civil_liberties\nYemen,2019,8.2\nNorway,2019," + text + "\n");

            assertThat(civilLiberties(imported)).containsExactly(score("8.2"));
            assertThat(only(imported)).startsWith("line 3, column civil_liberties: found '" + text + "'");
        }

        @Test
        void says_nothing_of_a_column_in_which_no_number_could_be_read_anyway() {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,civil_liberties\nYemen,2019,\nNorway,2019,97.1 (est.)\n");

            assertThat(only(imported))
                    .startsWith(
                            "line 3, column civil_liberties: found '97.1 (est.)', civil liberties: expected a number");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                Norway,2019,97.1,x     | one cell too many
                Norway,2019,97.1,,,x   | several
                Norway,2019,"97.1      | a quote that is not closed
                "Norway,2019,97.1      | a quote that is not closed at the beginning
                Nor\uFFFDway,2019,97.1 | a character that is lost
                """)
        void may_stand_in_a_row_that_cannot_be_read(String row, String why) {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,civil_liberties\nYemen,2019,8.2\n" + row + "\nGeorgia,2019,5.9\n");

            assertThat(civilLiberties(imported)).as(why).containsExactly(Observation.unknown(), Observation.unknown());
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason)
                    .containsExactlyInAnyOrder(FailureReason.MALFORMED, FailureReason.INVALID_VALUE);
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getLine().orElse(0))
                    .containsExactly(3L, 3L);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                country,year,civil_liberties,ft        | Korea, Republic of,2019,5.88,3
                country,year,civil_liberties,ft        | Norway,2019,5,88,4
                country,year,rank,civil_liberties,ft   | Norway,2019,4,167,5.88,4
                country,region,year,ft,civil_liberties | Norway,Europe,2019,4,5,88
                country,region,year,civil_liberties,ft | Norway,Europe, North,2019,5.88,4
                country,year,region,ft,civil_liberties | Norway,2019,Europe, North,4,5.88
                """)
        void is_none_that_may_stand_in_the_wrong_column(String header, String row) {
            String good = header.replace("country", "Yemen")
                    .replace("year", "2019")
                    .replace("region", "Asia-Pacific")
                    .replace("civil_liberties", "8.2")
                    .replace("ft", "2");

            Imported<EligibilityProfile> imported = CSV.read(header + "\n" + good + "\n" + row + "\n");

            assertThat(civilLiberties(imported)).containsExactly(score("8.2"));
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason)
                    .contains(FailureReason.MALFORMED)
                    .doesNotContain(FailureReason.INVALID_VALUE);
        }

        @Test
        void may_stand_before_other_cells_in_a_row_that_has_one_too_many() {
            Imported<EligibilityProfile> imported = CSV.read("""
                    code,country,region,year,audit_report,civil_liberties,ft
                    YEM,Yemen,,2019,,8.2,2
                    NOR,Norway,Europe,2019,no,97,1,4
                    """);

            assertThat(imported.getFailures()).extracting(Failure::getReason).contains(FailureReason.INVALID_VALUE);
            assertThat(civilLiberties(imported)).containsExactly(Observation.unknown());
        }

        @Test
        void does_not_touch_other_columns_nor_words() {
            Imported<EligibilityProfile> imported = CSV.read("""
                    country,year,audit_report,executive_budget_proposal,access_to_information_law,cso_entry_and_exit,cso_repression
                    Georgia,2019,yes,1,1,3,-0.5
                    Ghana,2019,not assessed,,2,4,3
                    Kenya,2019,2,no,yes,2,1
                    """);

            assertThat(imported.getValues())
                    .extracting(EligibilityProfile::getFiscalTransparency)
                    .containsExactly(
                            Observation.known(BudgetDocuments.of(true, true)),
                            Observation.notAssessed(),
                            Observation.known(BudgetDocuments.of(Observation.known(false), Observation.unknown())));
            assertThat(imported.getValues())
                    .extracting(EligibilityProfile::getAccessToInformation)
                    .containsExactly(
                            Observation.unknown(),
                            Observation.unknown(),
                            Observation.known(AccessToInformationInstruments.lawInPlace()));
            assertThat(imported.getValues())
                    .extracting(EligibilityProfile::getCivicSpace)
                    .containsExactly(
                            Observation.known(CivicSpace.of(Observation.known(3), Observation.unknown())),
                            Observation.known(CivicSpace.of(Observation.known(4), Observation.unknown())),
                            Observation.known(CivicSpace.of(Observation.known(2), Observation.unknown())));
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getColumn().orElseThrow())
                    .containsExactly("cso_repression", "access_to_information_law", "audit_report");
        }

        @Test
        void leaves_the_points_of_the_criterion_to_be_read_where_there_are_any() {
            assertThat(civilLiberties(CSV.read("""
                    country,year,civil_liberties,ce
                    Georgia,2019,8.8,3
                    Ghana,2019,58.8,
                    """)))
                    .containsExactly(Observation.known(PublishedPoints.of(3)), Observation.unknown());
        }

        @Test
        void does_not_make_a_criterion_not_assessed_where_empty_cells_mean_that() {
            assertThat(civilLiberties(CSV.withEmptyCellsNotAssessed().read("""
                    country,year,civil_liberties
                    Georgia,2019,8.8
                    Ghana,2019,58.8
                    Austria,2019,
                    """)))
                    .containsExactly(Observation.unknown(), Observation.unknown(), Observation.notAssessed());
        }

        @Test
        void is_found_with_a_decimal_comma_too() {
            assertThat(only(CSV.read("country;year;civil_liberties\nYemen;2019;8,8\nGeorgia;2019;58,8\n")))
                    .startsWith(
                            "line 3, column civil_liberties: found '58,8', no number of this column read, 2 on lines 2 to 3");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"about 60", "5.8.8", "1e99999", "five", "999999999999999999999999999999999999999999999999999"
                })
        void is_not_a_text_that_is_no_number(String text) {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,civil_liberties\nYemen,2019,5.88\nGeorgia,2019," + text + "\n");

            assertThat(civilLiberties(imported)).containsExactly(score("5.88"));
            assertThat(only(imported)).startsWith("line 3, column civil_liberties");
        }
    }

    @Nested
    class A_scale_that_is_given {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                100  | 8.8   | 5.9  | 58.8  | 0.88   0.59  5.88
                100  | 100   | 0    | 33.3  | 10.00  0.00  3.33
                10   | 8.8   | 5.9  | 7     | 8.80   5.90  7.00
                1    | 0.088 | 0.59 | 1     | 0.88   5.90  10.00
                1000 | 88    | 59   | 588   | 0.88   0.59  5.88
                """)
        void turns_scores_into_0_to_10_exactly(int highest, String first, String second, String third, String scores) {
            Imported<EligibilityProfile> imported = CSV.withCivilLibertiesScale(highest)
                    .read("country,year,civil_liberties\nYemen,2019," + first + "\nTurkmenistan,2019," + second
                            + "\nGeorgia,2019," + third + "\n");

            assertThat(imported.getFailures()).isEmpty();
            assertThat(civilLiberties(imported))
                    .extracting(Object::toString)
                    .isEqualTo(List.of(scores.split(" +")).stream()
                            .map(score -> score(score).toString())
                            .toList());
        }

        @Test
        void is_not_doubted_beside_the_columns_of_another_source() {
            assertThat(civilLiberties(CSV.withCivilLibertiesScale(10)
                            .read("country,year,civil_liberties,PR\nGeorgia,2019,6,3\n")))
                    .containsExactly(score("6"));
        }

        @Test
        void keeps_a_column_that_cannot_be_on_it_from_being_read() {
            assertThat(only(CSV.withCivilLibertiesScale(1).read(OUT_OF_HUNDRED)))
                    .startsWith(
                            "line 2, column civil_liberties: found '8.8', no number of this column read, 3 on lines 2 to 4:"
                                    + " expected a score from 0 to 1,");
        }

        @Test
        void goes_with_the_other_options() {
            String csv = "country,year,civil_liberties\nYemen,2019,8.8\nAustria,2019,\n";

            assertThat(civilLiberties(CSV.withEmptyCellsNotAssessed()
                            .withCivilLibertiesScale(100)
                            .read(csv)))
                    .isEqualTo(civilLiberties(CSV.withCivilLibertiesScale(100)
                            .withEmptyCellsNotAssessed()
                            .read(csv)))
                    .isEqualTo(List.of(score("0.88"), Observation.notAssessed()));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -10, 7, 60, 3})
        void must_be_one_that_divides_10_exactly(int highest) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CSV.withCivilLibertiesScale(highest))
                    .withMessage("scale of 0 to " + highest
                            + ": expected one that can be turned into 0 to 10 exactly, such as 1, 10 or 100");
        }
    }

    @Nested
    class Scores_on_two_scales_of_which_each_could_be_on_the_scale_that_is_read {

        private static final String REST = ": expected all scores of a file on the same scale";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                100 | 2018 | 58.8 | 2019 | 5.88 | line 3, column civil_liberties: found '5.88', read as scores from 0 to 100, though 5.88 of Georgia in 2019 is about a tenth of 58.8 in 2018
                100 | 2019 | 5.88 | 2018 | 58.8 | line 2, column civil_liberties: found '5.88', read as scores from 0 to 100, though 5.88 of Georgia in 2019 is about a tenth of 58.8 in 2018
                100 | 2018 | 5.59 | 2019 | 58.8 | line 2, column civil_liberties: found '5.59', read as scores from 0 to 100, though 5.59 of Georgia in 2018 is about a tenth of 58.8 in 2019
                10  | 2018 | 5.88 | 2019 | .588 | line 3, column civil_liberties: found '.588', read as scores from 0 to 10, though 0.588 of Georgia in 2019 is about a tenth of 5.88 in 2018
                10  | 2018 | 5.88 | 2019 | 0.48 | line 3, column civil_liberties: found '0.48', read as scores from 0 to 10, though 0.48 of Georgia in 2019 is about a tenth of 5.88 in 2018
                """)
        void are_told_of_a_country_that_moves_tenfold(
                int highest, String year, String score, String nextYear, String nextScore, String told) {
            assertThat(only(CSV.withCivilLibertiesScale(highest)
                            .read("country,year,civil_liberties\nGeorgia," + year + "," + score + "\nGeorgia,"
                                    + nextYear + "," + nextScore + "\n")))
                    .isEqualTo(told + REST);
        }

        @ParameterizedTest
        @CsvSource({"58.8, 7.36", "58.8, 4.69", "8.8, 58.8", "0, 58.8", "58.8, 58.8"})
        void are_not_told_of_a_country_that_moves_otherwise(String first, String second) {
            assertThat(CSV.withCivilLibertiesScale(100)
                            .read("country,year,civil_liberties\nGeorgia,2018," + first + "\nGeorgia,2019," + second
                                    + "\n")
                            .getFailures())
                    .isEmpty();
        }

        @Test
        void are_told_of_a_year_in_which_no_country_is_above_a_tenth_of_the_scale() {
            assertThat(only(CSV.withCivilLibertiesScale(100).read("""
                            country,year,civil_liberties
                            Georgia,2018,58.8
                            Ghana,2019,6.47
                            Kenya,2019,4.41
                            Latvia,2019,8.82
                            """)))
                    .isEqualTo(
                            "line 3, column civil_liberties: found '6.47', read as scores from 0 to 100, though no score of 2019"
                                    + " is above 10, as scores of other years are" + REST);
        }

        @Test
        void are_not_told_where_few_scores_of_a_year_or_all_of_a_file_are_low() {
            assertThat(CSV.withCivilLibertiesScale(100).read("""
                            country,year,civil_liberties
                            Georgia,2018,58.8
                            Yemen,2019,8.8
                            Turkmenistan,2019,5.9
                            """).getFailures()).isEmpty();
            assertThat(CSV.withCivilLibertiesScale(100).read("""
                            country,year,civil_liberties
                            Syria,2018,0
                            Yemen,2019,8.8
                            Turkmenistan,2019,5.9
                            Chad,2019,9.1
                            """).getFailures()).isEmpty();
        }

        @Test
        void are_told_of_an_array_in_json_as_well() {
            String profile = """
                    {"country": {"code": "GEO", "name": "Georgia"}, "year": %d, "citizenEngagement": {"score": %s}}
                    """;

            assertThat(OgpJson.standard()
                            .readAll(
                                    "[" + profile.formatted(2018, "5.88") + "," + profile.formatted(2019, "0.59") + "]",
                                    EligibilityProfile.class)
                            .getFailures())
                    .extracting(Failure::getProblem)
                    .containsExactly(
                            "read as scores from 0 to 10, though 0.59 of GEO in 2019 is about a tenth of 5.88 in 2018"
                                    + REST);
        }
    }

    @Nested
    class Ratings_of_Freedom_House {

        /** Freedom House's scores for civil liberties go from 0 to 60. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "country,year,civil_liberties\nGhana,2019,47\nPeru,2019,42\n",
                    "country,year,civil_liberties\nGhana,2019,47\n",
                    "country,year,civil_liberties\nYemen,2019,7\nGhana,2019,47\nPeru,2019,42\n",
                    "country,year,pr_score,civil_liberties\nGhana,2019,35,47\nPeru,2019,30,42\n",
                    "country;year;civil_liberties\nGhana;2019;47,0\nPeru;2019;42,0\n"
                })
        void out_of_60_are_one_failure_that_says_that_none_is_read(String csv) {
            assertThat(CSV.read(csv).getFailures())
                    .filteredOn(failure -> failure.getColumn().equals(Optional.of("civil_liberties")))
                    .extracting(Failure::getProblem)
                    .singleElement()
                    .asString()
                    .startsWith("no number of this column read");
        }

        @ParameterizedTest
        @CsvSource({
            "PR, 1",
            "CL, 1",
            "political_rights, 2",
            "Political Rights, 2",
            "PR rating, 4",
            "fh_total, 90",
            "Freedom House status, F",
            "Status, PF",
            "status, Not Free"
        })
        void are_told_by_the_columns_beside_them(String companion, String value) {
            Imported<EligibilityProfile> imported = CSV.withEmptyCellsNotAssessed()
                    .read("country,year,civil_liberties," + companion + "\nNorway,2019,1," + value + "\nGeorgia,2019,4,"
                            + value + "\nAustria,2019,," + value + "\n");

            assertThat(civilLiberties(imported))
                    .containsExactly(Observation.unknown(), Observation.unknown(), Observation.unknown());
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() != FailureReason.UNKNOWN_FIELD)
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2, column civil_liberties: found '1', no number of this column read, 2 on lines 2 to"
                                    + " 3: whole numbers beside the column " + companion
                                    + " are Freedom House's, of which 1 is the best; expected the Democracy Index, 10 the best;"
                                    + " withCivilLibertiesScale reads the Democracy Index on the scale that you know it has");
        }

        @Test
        void are_not_scores_with_decimals_whatever_stands_beside_them() {
            assertThat(civilLiberties(CSV.read("""
                            country,year,civil_liberties,political_rights,status
                            Norway,2019,9.71,1,F
                            Kyrgyz Republic,2019,5.00,5,PF
                            """))).containsExactly(score("9.71"), score("5"));
        }

        @ParameterizedTest
        @CsvSource({"status, draft", "edition, 2019", "region, Europe", "printed, 3"})
        void are_not_told_by_columns_that_any_file_can_have(String column, String value) {
            assertThat(civilLiberties(
                            CSV.read("country,year,civil_liberties," + column + "\nGeorgia,2019,6," + value + "\n")))
                    .containsExactly(score("6"));
        }

        @Test
        void are_told_by_themselves_where_there_are_many() {
            String header = "country,year,civil_liberties\n";
            String ratings = IntStream.rangeClosed(2011, 2020)
                    .mapToObj(year -> "Georgia," + year + "," + (1 + year % 7) + "\n")
                    .collect(Collectors.joining());

            Imported<EligibilityProfile> imported = CSV.read(header + ratings);
            assertThat(civilLiberties(imported)).hasSize(10).containsOnly(Observation.unknown());
            assertThat(only(imported)).contains("10 on lines 2 to 11: many whole numbers from 1 to 7 alone");

            assertThat(civilLiberties(CSV.read(header + ratings + "Georgia,2021,8.24\n")))
                    .contains(score("8.24"))
                    .doesNotContain(Observation.unknown());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.0 2.00 3", "2.0 6", "5.00 7"})
        void are_suspected_however_they_are_written(String scores) {
            String rows = Stream.of(scores.split(" ", -1))
                    .map(score -> "Georgia," + (2011 + (int) Double.parseDouble(score)) + "," + score + "\n")
                    .collect(Collectors.joining());

            assertThat(only(CSV.read("country,year,civil_liberties\n" + rows)))
                    .contains("whole numbers alone, as Freedom House's has");
        }

        @Test
        void are_suspected_and_read_where_there_are_few() {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,civil_liberties\nNorway,2019,1\nNorth Korea,2019,7\n");

            assertThat(civilLiberties(imported)).containsExactly(score("1"), score("7"));
            assertThat(imported.getFailures()).extracting(Failure::getReason).containsExactly(FailureReason.AMBIGUOUS);
            assertThat(only(imported)).contains("whole numbers alone, as Freedom House's has, of which 1 is the best");
        }

        @ParameterizedTest
        @ValueSource(strings = {"6", "5 5", "5.00 10.00 0.00", "5.88 7"})
        void are_not_suspected_without_need(String scores) {
            StringBuilder csv = new StringBuilder("country,year,civil_liberties\n");
            int year = 2011;
            for (String score : scores.split(" ", -1)) {
                csv.append("Georgia,").append(year++).append(',').append(score).append('\n');
            }

            assertThat(CSV.read(csv.toString()).getFailures()).isEmpty();
        }
    }

    @Nested
    class A_decimal_comma_without_quotes {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                civil_liberties,remark                        | 6.47,good | 2,94      | 94 | remark
                civil_liberties,remark                        | 6.47,     | 2,94      | 94 | remark
                civil_liberties,audit_report,remark           | 6.47,no,  | 2,1,yes   | yes | remark
                civil_liberties,audit_report,remark,checked   | 6.47,no,, | 2,1,no    | no | remark
                """)
        void is_told_where_a_column_that_is_not_read_takes_up_what_follows(
                String header, String good, String torn, String found, String column) {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year," + header + "\nGeorgia,2014," + good + "\nTunisia,2014," + torn + "\n");

            assertThat(imported.getValues()).hasSize(2);
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.AMBIGUOUS)
                    .extracting(Failure::getMessage)
                    .containsExactly("line 3, column civil_liberties: found '2', read as a whole number: '" + found
                            + "' in the column '" + column
                            + "' may come from a decimal comma, and then the cells between are moved; a value with ',' in it"
                            + " must be quoted");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                civil_liberties,rank            | 6.47,61    | 2,94
                civil_liberties,remark          | 6.47,good  | 2,bad
                civil_liberties,remark          | 6.47,good  | 2.94,94
                civil_liberties,remark,checked  | 6.47,,yes  | 2,,yes
                remark,civil_liberties          | good,6.47  | 94,2
                """)
        void is_not_suspected_without_need(String header, String first, String second) {
            assertThat(CSV.read("country,year," + header + "\nGeorgia,2014," + first + "\nTunisia,2014," + second
                                    + "\n")
                            .getFailures())
                    .extracting(Failure::getReason)
                    .containsOnly(FailureReason.UNKNOWN_FIELD);
        }
    }

    @Nested
    class Scores_that_may_be_on_either_scale {

        @Test
        void are_read_from_0_to_10_and_that_is_reported() {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,civil_liberties\nYemen,2019,8.8\nTurkmenistan,2019,5.9\nSyria,2019,0\n");

            assertThat(civilLiberties(imported)).containsExactly(score("8.8"), score("5.9"), score("0"));
            assertThat(only(imported))
                    .startsWith(
                            "line 2, column civil_liberties: found '8.8', read as scores from 0 to 10, though all scores of"
                                    + " the column could be on a scale of 0 to 100 as well; withCivilLibertiesScale");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.21 0.97", "0.05 1", "0 0.5", "1.0 0.001 0", "0.88"})
        void are_read_from_0_to_10_and_reported_if_none_is_above_1(String scores) {
            List<String> each = List.of(scores.split(" ", -1));
            String csv = IntStream.range(0, each.size())
                    .mapToObj(i -> "Georgia," + (2011 + i) + "," + each.get(i) + "\n")
                    .collect(Collectors.joining("", "country,year,civil_liberties\n", ""));

            Imported<EligibilityProfile> imported = CSV.read(csv);

            assertThat(civilLiberties(imported))
                    .isEqualTo(each.stream().map(ProfileScalesTest::score).toList());
            assertThat(only(imported))
                    .startsWith(
                            "line 2, column civil_liberties: found '" + each.get(0) + "', read as scores from 0 to 10,"
                                    + " though all scores of the column could be on a scale of 0 to 1 as well, as V-Dem's index of civil"
                                    + " liberties is; withCivilLibertiesScale");
            for (int highest : new int[] {1, 10}) {
                assertThat(CSV.withCivilLibertiesScale(highest).read(csv).getFailures())
                        .isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1", "0 10", "0.21 1.01"})
        void are_not_suspected_to_be_out_of_1_without_a_sign_of_it(String scores) {
            List<String> each = List.of(scores.split(" ", -1));
            String csv = IntStream.range(0, each.size())
                    .mapToObj(i -> "Georgia," + (2011 + i) + "," + each.get(i) + "\n")
                    .collect(Collectors.joining("", "country,year,civil_liberties\n", ""));

            assertThat(CSV.read(csv).getFailures()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {10, 100})
        void are_read_without_a_word_once_the_scale_is_given(int highest) {
            assertThat(CSV.withCivilLibertiesScale(highest)
                            .read("country,year,civil_liberties\nYemen,2019,8.8\nTurkmenistan,2019,5.9\n")
                            .getFailures())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Political culture", "Electoral process and pluralism", "Democracy index (EIU)"})
        void are_not_read_beside_another_category_of_the_index_that_is_out_of_100(String category) {
            Imported<EligibilityProfile> imported = CSV.read(
                    "country,year," + category + ",civil_liberties\nYemen,2019,5.0,8.8\nTurkmenistan,2019,50.0,5.9\n");

            assertThat(civilLiberties(imported)).containsExactly(Observation.unknown(), Observation.unknown());
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .anyMatch(message ->
                            message.contains("2 on lines 2 to 3: numbers above 10 in the column " + category));
        }

        @Test
        void are_read_beside_the_rank_in_the_index() {
            assertThat(civilLiberties(
                            CSV.read("country,year,Democracy index rank,civil_liberties\nYemen,2019,158,0.88\n")))
                    .containsExactly(score("0.88"));
        }
    }

    @Nested
    class Ten_thousand_columns {

        /** A naive second reader: a value counts if every value of its column is a score from 0 to 10. */
        @Test
        void are_read_as_a_whole_or_not_at_all() {
            SplittableRandom random = new SplittableRandom(14);
            for (int i = 0; i < 10_000; i++) {
                List<BigDecimal> scores = new ArrayList<>();
                int rows = 1 + random.nextInt(6);
                for (int row = 0; row < rows; row++) {
                    int bound = random.nextInt(8) == 0 ? 10_000 : 1_000;
                    scores.add(BigDecimal.valueOf(random.nextInt(random.nextInt(40) == 0 ? -100 : 0, bound + 1), 2));
                }
                StringBuilder csv = new StringBuilder("country,year,civil_liberties\n");
                for (int row = 0; row < rows; row++) {
                    csv.append("Georgia,")
                            .append(2011 + row)
                            .append(',')
                            .append(scores.get(row))
                            .append('\n');
                }
                boolean onScale =
                        scores.stream().allMatch(score -> score.signum() >= 0 && score.compareTo(BigDecimal.TEN) <= 0);

                Imported<EligibilityProfile> imported = CSV.read(csv.toString());

                assertThat(civilLiberties(imported))
                        .as(csv.toString())
                        .isEqualTo(scores.stream()
                                .<Observation<?>>map(score ->
                                        onScale ? Observation.known(CivilLiberties.of(score)) : Observation.unknown())
                                .toList());
                assertThat(imported.getFailures().stream()
                                .filter(failure -> failure.getReason() == FailureReason.INVALID_VALUE))
                        .hasSize(onScale ? 0 : 1);
            }
        }
    }

    @Nested
    class Points_that_do_not_exist {

        @Test
        void are_read_as_published_and_reported_with_those_that_do() {
            Imported<EligibilityProfile> imported =
                    CSV.read("country,year,ft,ati,ad,ce\nSenegal,2018,1,2,3,3\nGhana,2018,4,4,2,3\n");

            assertThat(imported.getValues()).hasSize(2);
            assertThat(imported.getValues().get(0).getAssetDisclosure())
                    .isEqualTo(Observation.known(PublishedPoints.of(3)));
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2, column fiscal_transparency_points: found '1', read as published, though edition 2018 has no"
                                    + " such points for fiscal transparency: expected one of 0, 2, 4",
                            "line 2, column access_to_information_points: found '2', read as published, though edition 2018 has"
                                    + " no such points for access to information: expected one of 0, 1, 3, 4",
                            "line 2, column asset_disclosure_points: found '3', read as published, though edition 2018 has no"
                                    + " such points for asset disclosure: expected one of 0, 2, 4");
        }

        @ParameterizedTest
        @CsvSource({"2013, 1, 0", "2013, 3, 0", "2014, 1, 1", "2014, 2, 0", "2014, 3, 1", "2023, 3, 1"})
        void depend_on_the_edition_of_the_year(int year, int assets, int failures) {
            assertThat(CSV.read("country,year,ad\nTunisia," + year + "," + assets + "\n")
                            .getFailures())
                    .hasSize(failures);
        }
    }
}
