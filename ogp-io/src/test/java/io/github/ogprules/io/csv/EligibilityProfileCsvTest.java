package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityProfileCsvTest {

    private static final EligibilityProfileCsv CSV = EligibilityProfileCsv.standard();

    @Nested
    class A_file_in_order {

        @Test
        void gives_a_profile_from_every_column() {
            Imported<EligibilityProfile> imported = CSV.read("""
                    country_code,country,region,year,executive_budget_proposal,audit_report,access_to_information_law,\
                    constitutional_provision,draft_law,asset_disclosure_law,asset_disclosure_public_access,\
                    civil_liberties,cso_entry_and_exit,cso_repression
                    GEO,Georgia,Asia and the Pacific,2014,yes,no,no,yes,no,yes,yes,5.88,3,4
                    """);

            assertThat(imported.getFailures()).isEmpty();
            EligibilityProfile profile = only(imported);
            assertThat(profile.getCountry().getCode()).isEqualTo(CountryCode.parse("GEO"));
            assertThat(profile.getCountry().getName()).isEqualTo("Georgia");
            assertThat(profile.getCountry().getRegion()).contains(Region.ASIA_PACIFIC);
            assertThat(profile.getYear()).isEqualTo(2014);
            assertThat(profile.getFiscalTransparency()).isEqualTo(Observation.known(BudgetDocuments.of(true, false)));
            assertThat(profile.getAccessToInformation())
                    .isEqualTo(Observation.known(AccessToInformationInstruments.of(false, true, false)));
            assertThat(profile.getAssetDisclosure())
                    .isEqualTo(Observation.known(AssetDisclosureLaw.lawWithPublicAccess()));
            assertThat(profile.getCitizenEngagement()).isEqualTo(Observation.known(CivilLiberties.parse("5.88")));
            assertThat(profile.getCivicSpace()).isEqualTo(Observation.known(CivicSpace.of(3, 4)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "iso3,year,ft,ati,ad,ce\nGEO,2014,4,3,2,1\n",
                    "ISO2;Score Year;Fiscal-Transparency;access to information;ASSET_DISCLOSURE;ce\nge;2014;4;3;2;1\n",
                    "\uFEFFcode,year,fiscal_transparency_points,ati,ad,ce\r\n\r\nGEO,2014,4,3,2,1\r\n",
                    "# 1;2;3 of a comment\ncountry_code\tyear\tft\tati\tad\tce\nGEO\t2014\t4\t3\t2\t1\n",
                    "# a comment, with commas\ncountry,year,ce,ad,ati,ft\n\n# another\n\"Georgia\",\"2014\",1,2,3,4",
                })
        void is_read_in_every_form(String csv) {
            Imported<EligibilityProfile> imported = CSV.read(csv);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getCountry().getCode()).isEqualTo(CountryCode.parse("GEO"));
            assertThat(only(imported).getFiscalTransparency()).isEqualTo(Observation.known(PublishedPoints.of(4)));
            assertThat(only(imported).getAccessToInformation()).isEqualTo(Observation.known(PublishedPoints.of(3)));
            assertThat(only(imported).getAssetDisclosure()).isEqualTo(Observation.known(PublishedPoints.of(2)));
            assertThat(only(imported).getCitizenEngagement()).isEqualTo(Observation.known(PublishedPoints.of(1)));
        }

        @Test
        void may_have_decimal_commas_between_semicolons() {
            assertThat(only(CSV.read("country_code;year;civil_liberties\nGEO;2014;5,88\n"))
                            .getCitizenEngagement())
                    .isEqualTo(Observation.known(CivilLiberties.parse("5.88")));
        }

        @Test
        void may_have_line_breaks_in_quoted_values() {
            Imported<EligibilityProfile> imported =
                    CSV.read("country_code,country,year\nGEO,\"Georgia\n(country)\",2014\nXX,Nowhere,2014\n");

            assertThat(only(imported).getCountry().getName()).isEqualTo("Georgia\n(country)");
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .singleElement()
                    .asString()
                    .startsWith("line 4, column country_code: found 'XX'");
        }

        @Test
        void may_name_countries_as_OGP_does() {
            Imported<EligibilityProfile> imported = CSV.read("""
                    country,year
                    Viet Nam,2014
                    "Macedonia, FYR",2014
                    Côte d'Ivoire,2014
                    KYRGYZ REPUBLIC,2014
                    """);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues())
                    .extracting(profile -> profile.getCountry().getCode().toString())
                    .containsExactly("VNM", "MKD", "CIV", "KGZ");
        }
    }

    @Nested
    class A_cell {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                country,year               | NA,2019              | line 2, column country: found 'NA', expected a country code
                country,year               | ,2019                | line 2, column country: expected a country code
                country_code,year          | ,2019                | line 2, column country_code: expected a country code
                country_code,country,year  | ,NA,2019             | line 2, column country: found 'NA', expected a country code
                country_code,country,year  | ,,2019               | line 2, column country_code: expected a country code
                country,year,audit_report  | Ghana,2019,audit_report | line 2, column audit_report: found 'audit_report', expected yes
                country,year,draft_law,constitutional_provision | Ghana,2019,no,not assessed | line 2, column constitutional_provision: found 'not assessed', expected the whole
                """)
        void is_named_by_a_column_that_the_file_has_with_what_was_found(String header, String row, String message) {
            assertThat(EligibilityProfileCsv.standard()
                            .withNaCellsUnknown()
                            .read(header + "\n" + row + "\n")
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .singleElement()
                    .asString()
                    .startsWith(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"yes", "YES", "y", "true", "1"})
        void says_yes(String cell) {
            assertThat(proposal(cell))
                    .isEqualTo(Observation.known(BudgetDocuments.of(Observation.known(true), Observation.unknown())));
        }

        @ParameterizedTest
        @ValueSource(strings = {"no", "No", "n", "false", "0"})
        void says_no(String cell) {
            assertThat(proposal(cell))
                    .isEqualTo(Observation.known(BudgetDocuments.of(Observation.known(false), Observation.unknown())));
        }

        @ParameterizedTest
        @ValueSource(strings = {"not assessed", "Not Assessed", "not_surveyed", "not covered", "not applicable"})
        void says_not_assessed(String cell) {
            assertThat(proposal(cell)).isEqualTo(Observation.notAssessed());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "unknown", "?", "no data", "ND"})
        void says_unknown(String cell) {
            assertThat(proposal(cell)).isEqualTo(Observation.unknown());
        }

        private static Observation<?> proposal(String cell) {
            Imported<EligibilityProfile> imported =
                    CSV.read("country_code,year,executive_budget_proposal\nGEO,2014,\"" + cell + "\"\n");
            assertThat(imported.getFailures()).isEmpty();
            return only(imported).getFiscalTransparency();
        }
    }

    @Nested
    class Empty_cells_that_mean_not_assessed {

        private static final EligibilityProfileCsv EMPTY_NOT_ASSESSED = CSV.withEmptyCellsNotAssessed();

        private static EligibilityProfile read(String columns, String cells) {
            Imported<EligibilityProfile> imported =
                    EMPTY_NOT_ASSESSED.read("country_code,year," + columns + "\nAUT,2019," + cells + "\n");
            assertThat(imported.getFailures()).isEmpty();
            return only(imported);
        }

        static Stream<Arguments> fiscalTransparency() {
            Observation<Boolean> unknown = Observation.unknown();
            String documents = "executive_budget_proposal,audit_report";
            return Stream.of(
                    arguments(documents, ",", Observation.notAssessed()),
                    arguments(documents + ",ft", ",,", Observation.notAssessed()),
                    arguments("ft", "", Observation.notAssessed()),
                    arguments(
                            documents, "yes,", Observation.known(BudgetDocuments.of(Observation.known(true), unknown))),
                    arguments(
                            documents, ",no", Observation.known(BudgetDocuments.of(unknown, Observation.known(false)))),
                    arguments(
                            documents + ",ft",
                            ",no,",
                            Observation.known(BudgetDocuments.of(unknown, Observation.known(false)))),
                    arguments(documents + ",ft", ",,4", Observation.known(PublishedPoints.of(4))),
                    arguments(documents, "unknown,", Observation.unknown()),
                    arguments(documents + ",ft", ",,?", Observation.unknown()),
                    arguments(documents, "not assessed,", Observation.notAssessed()),
                    arguments(documents + ",ft", ",,not assessed", Observation.notAssessed()),
                    arguments("draft_law", "", Observation.unknown()));
        }

        @ParameterizedTest
        @MethodSource("fiscalTransparency")
        void do_so_only_where_all_cells_on_a_criterion_are_empty(
                String columns, String cells, Observation<?> fiscalTransparency) {
            assertThat(read(columns, cells).getFiscalTransparency()).isEqualTo(fiscalTransparency);
        }

        @Test
        void do_so_for_each_criterion_on_its_own() {
            String columns =
                    "ebp,ar,ft,ati_law,ati_constitutional_provision,ati_draft_law,ati,ad_law,ad_public_access,ad,"
                            + "civil_liberties,ce,cso_entry_and_exit,cso_repression";

            EligibilityProfile nothing = read(columns, ",".repeat(13));
            assertThat(nothing.getFiscalTransparency()).isEqualTo(Observation.notAssessed());
            assertThat(nothing.getAccessToInformation()).isEqualTo(Observation.notAssessed());
            assertThat(nothing.getAssetDisclosure()).isEqualTo(Observation.notAssessed());
            assertThat(nothing.getCitizenEngagement()).isEqualTo(Observation.notAssessed());
            assertThat(nothing.getCivicSpace()).isEqualTo(Observation.notAssessed());

            EligibilityProfile part = read(columns, ",,4,,yes,,,yes,,,8.82,,3,");
            assertThat(part.getFiscalTransparency()).isEqualTo(Observation.known(PublishedPoints.of(4)));
            assertThat(part.getAccessToInformation())
                    .isEqualTo(Observation.known(AccessToInformationInstruments.of(
                            Observation.unknown(), Observation.known(true), Observation.unknown())));
            assertThat(part.getAssetDisclosure())
                    .isEqualTo(
                            Observation.known(AssetDisclosureLaw.of(Observation.known(true), Observation.unknown())));
            assertThat(part.getCitizenEngagement()).isEqualTo(Observation.known(CivilLiberties.parse("8.82")));
            assertThat(part.getCivicSpace())
                    .isEqualTo(Observation.known(CivicSpace.of(Observation.known(3), Observation.unknown())));
        }

        @Test
        void do_not_hide_that_a_criterion_is_assessed_in_one_column_and_not_in_another() {
            assertThat(EMPTY_NOT_ASSESSED
                            .read("country_code,year,ebp,ar\nAUT,2019,yes,not assessed\n")
                            .getFailures())
                    .extracting(Failure::getReason)
                    .containsExactly(FailureReason.CONTRADICTION);
            assertThat(EMPTY_NOT_ASSESSED
                            .read("country_code,year,ebp,ar,ft\nAUT,2019,not assessed,,4\n")
                            .getFailures())
                    .extracting(Failure::getReason)
                    .containsExactly(FailureReason.CONTRADICTION);
        }

        @Test
        void do_not_speak_for_a_cell_that_is_not_there() {
            Imported<EligibilityProfile> imported =
                    EMPTY_NOT_ASSESSED.read("country_code,year,civil_liberties,ebp,ar\nAUT,2019,8.82,\n");

            assertThat(only(imported).getFiscalTransparency()).isEqualTo(Observation.unknown());
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 2: found 'AUT,2019,8.82,', row read as far as it goes: it has no cell for"
                            + " audit_report");
        }
    }

    @Nested
    class A_row_of_another_length {

        private static final String HEADER = "country_code,year,audit_report,civil_liberties\n";

        @ParameterizedTest
        @ValueSource(strings = {"GEO,2014,yes,5.88,", "GEO,2014,yes,5.88,,,", "GEO,2014,yes,5.88, ,\" \""})
        void is_in_order_if_what_it_has_more_is_empty(String row) {
            Imported<EligibilityProfile> imported = CSV.read(HEADER + row + "\n");

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getCitizenEngagement())
                    .isEqualTo(Observation.known(CivilLiberties.parse("5.88")));
        }

        @Test
        void is_not_read_if_it_has_more_because_a_value_may_have_been_torn_apart() {
            Imported<EligibilityProfile> imported = CSV.read(HEADER + "GEO,2014,yes,5,88\nPNG,2015,yes,7.65\n");

            assertThat(only(imported).getCountry().getCode()).isEqualTo(CountryCode.parse("PNG"));
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2: found 'GEO,2014,yes,5,88', expected 4 columns, not 5; a value with ',' in it"
                                    + " must be quoted");
        }

        @Test
        void is_told_of_a_tab_by_its_name() {
            Imported<EligibilityProfile> imported = CSV.read("country\tyear\nGeorgia\t2014\tx\nKenya\t2014\n");

            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2: found 'Georgia 2014 x', expected 2 columns, not 3; a value with a tab in it"
                                    + " must be quoted");
        }

        @Test
        void of_a_country_whose_region_is_not_assessed_is_read() {
            Imported<EligibilityProfile> imported = CSV.read("country,region,year\nGeorgia,not applicable,2014\n");

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getCountry().getRegion()).isEmpty();
        }

        @Test
        void is_read_as_far_as_it_goes_if_it_has_less_and_what_is_not_there_is_unknown() {
            Imported<EligibilityProfile> imported = CSV.read(HEADER + "GEO,2014,yes\nPNG,2015\nTUN,2015,no,5.88\n");

            assertThat(imported.getValues())
                    .extracting(EligibilityProfile::getFiscalTransparency)
                    .containsExactly(
                            Observation.known(BudgetDocuments.of(Observation.unknown(), Observation.known(true))),
                            Observation.unknown(),
                            Observation.known(BudgetDocuments.of(Observation.unknown(), Observation.known(false))));
            assertThat(imported.getValues())
                    .extracting(EligibilityProfile::getCitizenEngagement)
                    .containsExactly(
                            Observation.unknown(),
                            Observation.unknown(),
                            Observation.known(CivilLiberties.parse("5.88")));
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getReason() + " " + failure.getMessage())
                    .containsExactly(
                            "MALFORMED line 2: found 'GEO,2014,yes', row read as far as it goes: it has no cell for"
                                    + " civil_liberties",
                            "MALFORMED line 3: found 'PNG,2015', row read as far as it goes: it has no cell for"
                                    + " audit_report, civil_liberties");
        }

        @Test
        void is_no_fault_if_only_columns_that_are_not_read_are_missing() {
            Imported<EligibilityProfile> imported = CSV.read("country_code,year,,\nGEO,2014\n");

            assertThat(imported.getFailures()).isEmpty();
            assertThat(only(imported).getYear()).isEqualTo(2014);
        }

        @Test
        void is_not_read_as_a_last_line_that_may_be_cut_off() {
            Imported<EligibilityProfile> imported = CSV.read(HEADER + "GEO,2014,yes,5.88\nPNG,2015,y");

            assertThat(only(imported).getCountry().getCode()).isEqualTo(CountryCode.parse("GEO"));
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 3: found 'PNG,2015,y', expected 4 columns, not 3; the text may be cut off here");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\r\n", "\r", "\n"})
        void is_read_as_a_last_line_that_ends(String lineBreak) {
            assertThat(CSV.read("country_code,year,audit_report\nPNG,2015\n".replace("\n", lineBreak))
                            .getValues())
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                country_code,year,country | ,2014 | expected 3 columns, not 2
                year,country              | 2014  | expected 2 columns, not 1
                year,country_code         | 2014  | expected 2 columns, not 1
                country_code,year         | ALB   | expected 2 columns, not 1
                """)
        void is_not_read_if_it_does_not_say_of_whom_and_of_when_it_is(String header, String row, String problem) {
            Imported<EligibilityProfile> imported = CSV.read(header + "\n" + row + "\n");

            assertThat(imported.getValues()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 2: found '" + row + "', " + problem);
        }

        @Test
        void is_read_by_its_code_if_it_ends_before_the_name() {
            assertThat(only(CSV.read("country_code,year,country\nALB,2014\n"))
                            .getCountry()
                            .getName())
                    .isEqualTo("ALB");
        }
    }

    @Nested
    class Published_points {

        @Test
        void beside_other_evidence_are_reported_and_not_read() {
            Imported<EligibilityProfile> imported = CSV.read("country_code,year,civil_liberties,ce\nGEO,2014,5.88,4\n");

            assertThat(only(imported).getCitizenEngagement())
                    .isEqualTo(Observation.known(CivilLiberties.parse("5.88")));
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 2, column citizen_engagement_points: found '4', points not read: the row has"
                            + " other evidence on the criterion, which gives 3 by the rules of the year");
        }

        @Test
        void that_other_evidence_gives_anyway_are_no_contradiction() {
            assertThat(CSV.read("""
                            country_code,year,civil_liberties,ce,executive_budget_proposal,audit_report,ft
                            GEO,2014,5.88,3,yes,yes,4
                            """).getFailures()).isEmpty();
        }

        @Test
        void that_other_evidence_leaves_open_are_told() {
            assertThat(CSV.read("country_code,year,executive_budget_proposal,ft\nGEO,2014,yes,4\n")
                            .getFailures())
                    .extracting(Failure::getProblem)
                    .containsExactly(
                            "points not read: the row has other evidence on the criterion, which gives 2 to 4 by the"
                                    + " rules of the year");
        }

        @Test
        void may_be_not_assessed() {
            assertThat(only(CSV.read("country_code,year,ft\nGEO,2014,not assessed\n"))
                            .getFiscalTransparency())
                    .isEqualTo(Observation.notAssessed());
            assertThat(only(CSV.read("country_code,year,executive_budget_proposal,ft\nGEO,2014,not assessed,n/a\n"))
                            .getFiscalTransparency())
                    .isEqualTo(Observation.notAssessed());
        }
    }

    @Nested
    class A_long_line {

        @Test
        void is_shown_by_its_beginning() {
            String tail = ",remark".repeat(500);

            assertThat(CSV.read("country_code,ft" + tail + "\nGEO,4\n").getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 1: found '" + ("country_code,ft" + tail).substring(0, 100)
                            + "…', expected a header with the column year, and country_code or country");
            assertThat(CSV.read("country_code,year\nGEO,2014" + tail + "\n\"GEO,2014" + tail + "\n")
                            .getFailures())
                    .hasSize(2)
                    .extracting(Failure::getMessage)
                    .allSatisfy(message -> assertThat(message).contains("…'").hasSizeLessThan(300));
        }
    }

    /** Each broken file has the good rows GEO 2014 and PNG 2015 where it can have them, and is broken in one way. */
    @Nested
    class A_broken_file {

        static Stream<Arguments> files() {
            return Stream.of(
                    broken("empty", "", 0, "MISSING line 1 ", "expected a header with"),
                    broken("only comments", "# nothing\n", 0, "MISSING line 1 ", "expected a header with"),
                    broken("no header", "GEO,2014\nPNG,2015\n", 0, "MISSING line 1 ", "found 'GEO,2014'"),
                    broken("no year column", "country_code\nGEO\nPNG\n", 0, "MISSING line 1 ", "the column year"),
                    broken("no country column", "year\n2014\n", 0, "MISSING line 1 ", "country_code or country"),
                    broken("colons", "country_code:year\nGEO:2014\n", 0, "MISSING line 1 ", "the column year"),
                    broken(
                            "unknown column",
                            "country_code,year,gdp\nGEO,2014,1\nPNG,2015,2\n",
                            2,
                            "UNKNOWN_FIELD line 1 gdp",
                            "column not read"),
                    broken(
                            "column twice",
                            "country_code,year,iso3\nGEO,2014,x\nPNG,2015,y\n",
                            2,
                            "DUPLICATE line 1 iso3",
                            "country_code stands further left"),
                    broken(
                            "unnamed column with content",
                            "country_code,year,\nGEO,2014,\nPNG,2015,x\n",
                            2,
                            "UNKNOWN_FIELD line 3 3",
                            "its column has no name"),
                    broken(
                            "header twice",
                            "country_code,year\nGEO,2014\ncountry_code,year\nPNG,2015\n",
                            2,
                            "DUPLICATE line 3 ",
                            "the header again"),
                    broken(
                            "short row",
                            "country_code,year\nGEO,2014\nALB\nPNG,2015\n",
                            2,
                            "MALFORMED line 3 ",
                            "expected 2 columns, not 1"),
                    broken(
                            "long row",
                            "country_code,year\nGEO,2014\nALB,2014,1\nPNG,2015\n",
                            2,
                            "MALFORMED line 3 ",
                            "expected 2 columns, not 3; a value with ',' in it must be quoted"),
                    broken(
                            "cut mid-row",
                            "country_code,year\nGEO,2014\nPNG,2015\nAL",
                            2,
                            "MALFORMED line 4 ",
                            "expected 2 columns, not 1; the text may be cut off here"),
                    broken(
                            "unclosed quote",
                            "country_code,year\nGEO,2014\n\"ALB,2014\nPNG,2015\n",
                            2,
                            "MALFORMED line 3 ",
                            "expected a quoted value to end with a quote"),
                    broken(
                            "unclosed quote at the end",
                            "country_code,year\nGEO,2014\nPNG,2015\nALB,\"2014",
                            2,
                            "MALFORMED line 4 ",
                            "expected a quoted value to end with a quote"),
                    broken(
                            "text after a quote",
                            "country_code,year\nGEO,2014\n\"ALB\"x,2014\nPNG,2015\n",
                            2,
                            "MALFORMED line 3 ",
                            "the end of the line after it"),
                    broken(
                            "NUL characters",
                            "country_code,country,year\nGEO,,2014\nALB,\0,2014\nPNG,,2015\n",
                            2,
                            "MALFORMED line 3 country",
                            "expected text encoded in UTF-8"),
                    broken(
                            "unreadable bytes",
                            "country_code,country,year\nGEO,,2014\nCIV,C\uFFFDte,2014\nPNG,,2015\n",
                            2,
                            "MALFORMED line 3 country",
                            "expected text encoded in UTF-8"),
                    broken(
                            "no year",
                            "country_code,year\nGEO,2014\nALB,\nPNG,2015\n",
                            2,
                            "MISSING line 3 year",
                            "expected the year of the scores"),
                    broken(
                            "year in words",
                            "country_code,year\nGEO,2014\nALB,soon\nPNG,2015\n",
                            2,
                            "INVALID_VALUE line 3 year",
                            "found 'soon', expected a whole number"),
                    broken(
                            "year of three digits",
                            "country_code,year\nGEO,2014\nALB,214\nPNG,2015\n",
                            2,
                            "INVALID_VALUE line 3 year",
                            "expected a year of four digits"),
                    broken(
                            "year before OGP",
                            "country_code,year\nGEO,2014\nALB,1999\nPNG,2015\n",
                            2,
                            "CONSTRAINT line 3 year",
                            "first eligibility list of 2011"),
                    broken(
                            "no country",
                            "country_code,year\nGEO,2014\n,2014\nPNG,2015\n",
                            2,
                            "MISSING line 3 country_code",
                            "expected a country code such as GEO"),
                    broken(
                            "unknown code",
                            "country_code,year\nGEO,2014\nQQQ,2014\nPNG,2015\n",
                            2,
                            "INVALID_VALUE line 3 country_code",
                            "found 'QQQ', no country code: expected ISO 3166-1"),
                    broken(
                            "unknown name",
                            "country,year\nGeorgia,2014\nAtlantis,2014\nPapua New Guinea,2015\n",
                            2,
                            "INVALID_VALUE line 3 country",
                            "the English name of a country that is known, or a code such as GEO; a name that a source prints is welcome"),
                    broken(
                            "misspelt name",
                            "country,year\nGeorgia,2014\nUntied States,2014\nPapua New Guinea,2015\n",
                            2,
                            "INVALID_VALUE line 3 country",
                            "nearest: United States (USA)"),
                    broken(
                            "code and name of two countries",
                            "country_code,country,year\nGEO,Georgia,2014\nAUT,Australia,2014\nPNG,Papua,2015\n",
                            2,
                            "CONTRADICTION line 3 country_code",
                            "found 'AUT', the name is that of Australia (AUS): expected a name of Austria (AUT)"),
                    broken(
                            "two codes of two countries",
                            "country_code,country,year\nGEO,GE,2014\nGEO,DEU,2014\nPNG,PG,2015\n",
                            2,
                            "CONTRADICTION line 3 country_code",
                            "found 'GEO', the name is that of Germany (DEU): expected a name of Georgia (GEO)"),
                    broken(
                            "place in a state of the same name",
                            "country,year\nGeorgia,2014\n\"Atlanta, Georgia\",2014\nPapua New Guinea,2015\n",
                            2,
                            "INVALID_VALUE line 3 country",
                            "nearest: Georgia (GEO)"),
                    broken(
                            "state that is no more",
                            "country,year\nGeorgia,2014\nSerbia and Montenegro,2014\nPapua New Guinea,2015\n",
                            2,
                            "INVALID_VALUE line 3 country",
                            "nearest: Montenegro (MNE), Serbia (SRB)"),
                    broken(
                            "unknown region",
                            "country_code,year,region\nGEO,2014,\nALB,2014,Mars\nPNG,2015,\n",
                            2,
                            "INVALID_VALUE line 3 region",
                            "Africa, Americas, Asia-Pacific, Europe"),
                    broken(
                            "same country and year",
                            "country_code,year\nGEO,2014\nge,2014\nPNG,2015\n",
                            2,
                            "DUPLICATE line 3 ",
                            "GEO 2014 stands further up"),
                    broken(
                            "same country and year with other values",
                            "country_code,year,audit_report\nGEO,2014,yes\nge,2014,no\nPNG,2015,\n",
                            2,
                            "DUPLICATE line 3 ",
                            "GEO 2014 stands further up, with other values"),
                    broken(
                            "neither yes nor no",
                            "country_code,year,audit_report\nGEO,2014,\nALB,2014,perhaps\nPNG,2015,\n",
                            2,
                            "INVALID_VALUE line 3 audit_report",
                            "expected yes, no, not assessed or nothing"),
                    broken(
                            "score out of bounds",
                            "country_code,year,civil_liberties\nGEO,2014,\nALB,2014,11\nPNG,2015,\n",
                            3,
                            "INVALID_VALUE line 3 civil_liberties",
                            "expected a score from 0 to 10"),
                    broken(
                            "score below zero",
                            "country_code,year,civil_liberties\nGEO,2014,\nALB,2014,-1\nPNG,2015,\n",
                            3,
                            "INVALID_VALUE line 3 civil_liberties",
                            "expected a score from 0 to 10"),
                    broken(
                            "decimal comma between commas",
                            "country_code,year,civil_liberties\nGEO,2014,\nALB,2014,\"5,88\"\nPNG,2015,\n",
                            2,
                            "INVALID_VALUE line 3 civil_liberties",
                            "expected a number from 0 to 10"),
                    broken(
                            "level out of bounds",
                            "country_code,year,cso_repression\nGEO,2014,\nALB,2014,5\nPNG,2015,\n",
                            3,
                            "INVALID_VALUE line 3 cso_repression",
                            "1 on line 3: expected a level from 0 to 4"),
                    broken(
                            "points out of bounds",
                            "country_code,year,ft\nGEO,2014,\nALB,2014,5\nPNG,2015,\n",
                            3,
                            "INVALID_VALUE line 3 fiscal_transparency_points",
                            "expected points from 0 to 4"),
                    broken(
                            "half not assessed",
                            "country_code,year,executive_budget_proposal,audit_report\nGEO,2014,,\nALB,2014,yes,not assessed\nPNG,2015,,\n",
                            2,
                            "CONTRADICTION line 3 executive_budget_proposal",
                            "the whole criterion to be not assessed"),
                    broken(
                            "points of a criterion that is not assessed",
                            "country_code,year,civil_liberties,ce\nGEO,2014,,\nALB,2014,not assessed,3\nPNG,2015,,\n",
                            2,
                            "CONTRADICTION line 3 citizen_engagement_points",
                            "in all columns or in none"),
                    broken(
                            "access without a law",
                            "country_code,year,asset_disclosure_law,asset_disclosure_public_access\nGEO,2014,,\nALB,2014,no,yes\nPNG,2015,,\n",
                            2,
                            "CONTRADICTION line 3 asset_disclosure_law",
                            "there is no law to give access"));
        }

        private static Arguments broken(String name, String csv, int goodRows, String failure, String message) {
            return arguments(name, csv, goodRows, failure, message);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void gives_one_clear_failure_and_all_good_rows(
                String name, String csv, int goodRows, String failure, String message) {
            Imported<EligibilityProfile> imported = CSV.read(csv);

            assertThat(imported.getFailures()).as(name).singleElement().satisfies(found -> {
                assertThat(found.getReason() + " line " + found.getLine().orElse(0) + " "
                                + found.getColumn().orElse(""))
                        .isEqualTo(failure);
                assertThat(found.getMessage()).contains(message).doesNotContain("Exception", "java.");
            });
            assertThat(imported.isComplete()).isFalse();
            assertThat(imported.getValues())
                    .extracting(profile -> profile.getCountry().getCode() + " " + profile.getYear())
                    .containsExactlyElementsOf(
                            goodRows == 3
                                    ? List.of("GEO 2014", "ALB 2014", "PNG 2015")
                                    : List.of("GEO 2014", "PNG 2015").subList(0, goodRows));
        }

        @Test
        void with_many_faults_has_each_in_the_order_of_the_lines() {
            Imported<EligibilityProfile> imported = CSV.read("""
                    country_code,year,civil_liberties,gdp
                    QQQ,soon,11,1
                    GEO,2014,5.88,2
                    "ALB,2014,5,3
                    ,2014,,4
                    """);

            assertThat(imported.getFailures())
                    .extracting(Failure::getLine)
                    .extracting(line -> line.orElse(0))
                    .containsExactly(1L, 2L, 2L, 2L, 4L, 5L);
            assertThat(only(imported).getCountry().getCode()).isEqualTo(CountryCode.parse("GEO"));
        }
    }

    @Nested
    class A_path {

        @TempDir
        Path folder;

        @Test
        void is_read_as_UTF_8_and_other_bytes_are_reported() throws IOException {
            Path file = folder.resolve("profiles.csv");
            Files.write(
                    file, "country_code,country,year\nCIV,Côte d'Ivoire,2014\n".getBytes(StandardCharsets.ISO_8859_1));

            Imported<EligibilityProfile> imported = CSV.read(file);

            assertThat(imported.getValues()).isEmpty();
            assertThat(imported.getFailures()).extracting(Failure::getReason).containsExactly(FailureReason.MALFORMED);

            Files.writeString(file, "\uFEFFcountry_code,country,year\nCIV,Côte d'Ivoire,2014\n");
            assertThat(only(CSV.read(file)).getCountry().getName()).isEqualTo("Côte d'Ivoire");
        }

        @Test
        void must_be_there() {
            assertThatThrownBy(() -> CSV.read(folder.resolve("missing.csv"))).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Nested
    @EnabledIfEnvironmentVariable(
            named = "OGP_DATA_DIR",
            matches = ".+",
            disabledReason = "OGP_DATA_DIR names no folder of published data")
    class Published_data {

        @Test
        void of_the_indicators_of_2019_are_read_without_loss() throws IOException {
            List<String> rows = rows("eligibility-indicators-2019.csv");
            Imported<EligibilityProfile> imported = CSV.read(file("eligibility-indicators-2019.csv"));

            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues()).hasSize(rows.size()).hasSizeGreaterThanOrEqualTo(166);
            for (int i = 0; i < rows.size(); i++) {
                EligibilityProfile profile = imported.getValues().get(i);
                assertThat(written(profile)).isEqualTo(rows.get(i));
                assertThat(CountryCode.findByName(profile.getCountry().getName()))
                        .contains(profile.getCountry().getCode());
            }
        }

        @Test
        void of_countries_that_were_not_surveyed_have_a_base_of_12() throws IOException {
            Imported<EligibilityProfile> imported =
                    CSV.withEmptyCellsNotAssessed().read(file("eligibility-indicators-2019.csv"));

            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues()).allSatisfy(profile -> {
                EligibilityDecision decision =
                        EligibilityRules.forScoreYear(profile.getYear()).decide(profile);
                boolean surveyed = profile.getFiscalTransparency().isKnown();
                assertThat(decision.getScore().getBase()).isEqualTo(surveyed ? 16 : 12);
            });
        }

        @ParameterizedTest
        @CsvSource({
            "eligibility-published-cases.csv, 5",
            "eligibility-2014-non-participating.csv, 28",
            "eligibility-2015-changes.csv, 10"
        })
        void of_other_files_give_all_their_rows_and_report_the_columns_that_are_not_read(String name, int rows)
                throws IOException {
            Imported<EligibilityProfile> imported = CSV.read(file(name));

            assertThat(imported.getValues()).hasSize(rows);
            assertThat(imported.getFailures())
                    .isNotEmpty()
                    .allSatisfy(failure -> assertThat(failure.getReason()).isEqualTo(FailureReason.UNKNOWN_FIELD));
        }

        @Test
        void of_the_members_name_countries_that_are_known() throws IOException {
            assertThat(rows("membership.csv")).hasSizeGreaterThan(80).allSatisfy(row -> {
                String[] cells = row.split(",", -1);
                assertThat(CountryCode.findByName(cells[0])).contains(CountryCode.parse(cells[1]));
                assertThat(CodeList.parse(Region.class, cells[2])).isIn((Object[]) Region.values());
            });
        }

        private static String written(EligibilityProfile profile) {
            String name = profile.getCountry().getName();
            Observation<BudgetDocuments> documents =
                    profile.getFiscalTransparency().map(BudgetDocuments.class::cast);
            return String.join(
                    ",",
                    name.contains(",") ? "\"" + name + "\"" : name,
                    profile.getCountry().getCode().toString(),
                    String.valueOf(profile.getYear()),
                    yesNo(documents.flatMap(BudgetDocuments::getExecutiveBudgetProposal)),
                    yesNo(documents.flatMap(BudgetDocuments::getAuditReport)),
                    profile.getCitizenEngagement()
                            .map(evidence ->
                                    ((CivilLiberties) evidence).getScore().toPlainString())
                            .findValue()
                            .orElse(""));
        }

        private static String yesNo(Observation<Boolean> fact) {
            return fact.map(yes -> yes ? "yes" : "no").findValue().orElse("");
        }

        private static List<String> rows(String name) throws IOException {
            return Files.readAllLines(file(name)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        }

        private static Path file(String name) {
            return Path.of(System.getenv("OGP_DATA_DIR"), name);
        }
    }

    @Test
    void another_region_of_one_country_is_named_once() {
        Imported<EligibilityProfile> imported = CSV.read("""
                country,region,year
                Ghana,Africa,2014
                Republic of Ghana,Europe,2015
                GHA,Europe,2016
                Ghana,Americas,2017
                Kenya,,2017
                Kenya,Africa,2018
                """);

        assertThat(imported.getValues()).hasSize(6);
        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .containsExactly(
                        "line 3, column region: found 'Europe', read as it stands: expected Africa, as line 2 is of the same"
                                + " country",
                        "line 5, column region: found 'Americas', read as it stands: expected Africa, as line 2 is of the same"
                                + " country");
    }

    private static EligibilityProfile only(Imported<EligibilityProfile> imported) {
        assertThat(imported.getValues())
                .as(() -> imported.getFailures().toString())
                .hasSize(1);
        return imported.getValues().get(0);
    }
}
