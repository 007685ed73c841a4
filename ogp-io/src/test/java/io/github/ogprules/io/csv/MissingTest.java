package io.github.ogprules.io.csv;

import static io.github.ogprules.io.csv.CsvReaders.changed;
import static io.github.ogprules.io.csv.CsvReaders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in cells without a value: one vocabulary in every reader. */
class MissingTest {

    static Stream<String> ofPrograms() {
        return Stream.of(
                "NaN",
                "nan",
                "-NaN",
                "-nan",
                "NULL",
                "null",
                "(null)",
                "<NULL>",
                "<NA>",
                "NaT",
                "\\N",
                "1.#IND",
                "-1.#QNAN",
                "..",
                "...",
                "…",
                "-",
                "--",
                "---",
                "–",
                "—",
                "―",
                "−",
                ".",
                "?",
                "#N/A",
                "#N/A N/A",
                "#NA");
    }

    static Stream<String> inWords() {
        return Stream.of(
                "unknown",
                "Unknown",
                "not known",
                "not available",
                "missing",
                "no data",
                "no_data",
                "ND",
                "n/d",
                "None");
    }

    static Stream<String> unknown() {
        return Stream.concat(ofPrograms().filter(marker -> !marker.startsWith("#")), inWords());
    }

    static Stream<String> notAssessed() {
        return Stream.of(
                "not assessed",
                "Not Assessed",
                "not_surveyed",
                "not-covered",
                "NOT APPLICABLE",
                "not reviewed",
                "not rated");
    }

    static Stream<String> na() {
        return Stream.of("NA", "na", "N/A", "n/a", "N.A.", "n.a.", "#N/A", "#N/A N/A", "#NA", "NR", "N.R.");
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.csv.MissingTest#unknown")
        void says_unknown(String text) {
            assertThat(Missing.find("\u00A0" + text + "\u200B")).contains(Missing.UNKNOWN);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.csv.MissingTest#notAssessed")
        void says_not_assessed(String text) {
            assertThat(Missing.find(text)).contains(Missing.NOT_ASSESSED);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.csv.MissingTest#na")
        void may_say_either(String text) {
            assertThat(Missing.find(text)).contains(Missing.NA);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0",
                    "-1",
                    "no",
                    "Niger",
                    "Nauru",
                    "#VALUE!",
                    "#REF!",
                    "#DIV/0!",
                    "not at all",
                    "a-b",
                    ".5",
                    "5."
                })
        void is_a_value_or_a_fault_otherwise(String text) {
            assertThat(Missing.find(text)).isEmpty();
        }
    }

    @Nested
    class In_a_cell_that_may_be_empty {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.csv.MissingTest#unknown")
        void a_marker_reads_as_an_empty_cell_in_every_reader_of_tables(String marker) {
            for (CsvReaders reader : CsvReaders.values()) {
                if (!reader.isOfTheIrm()) {
                    assertEqual(reader, marker);
                }
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.csv.MissingTest#ofPrograms")
        void a_marker_of_a_program_reads_as_an_empty_cell_in_every_reader(String marker) {
            for (CsvReaders reader : CsvReaders.values()) {
                if (reader != CsvReaders.PROFILES || !marker.startsWith("#")) {
                    assertEqual(reader, marker);
                }
            }
        }

        private static void assertEqual(CsvReaders reader, String marker) {
            Imported<?> imported =
                    reader.read(text(changed(reader.table(), cell -> cell.isEmpty() ? marker : cell), ","));

            assertThat(imported.getValues())
                    .as(() -> reader + " " + imported.getFailures())
                    .isEqualTo(reader.expected());
            assertThat(imported.getFailures())
                    .hasSameSizeAs(reader.read(reader.text()).getFailures());
        }

        @ParameterizedTest
        @ValueSource(strings = {"#VALUE!", "#REF!", "#DIV/0!", "#NAME?"})
        void an_error_of_a_spreadsheet_is_a_failure(String error) {
            Imported<EligibilityProfile> imported =
                    EligibilityProfileCsv.standard().read("country,year,audit_report\nGeorgia,2014," + error + "\n");

            assertThat(imported.getValues()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(
                            Failure::getReason, failure -> failure.getFound().orElse(""))
                    .containsExactly(tuple(FailureReason.INVALID_VALUE, error));
        }
    }

    @Nested
    class In_a_cell_that_must_be_filled {

        @ParameterizedTest
        @EnumSource
        void a_marker_is_no_country_no_year_and_no_name(CsvReaders reader) {
            for (String marker : List.of("NA", "N/A", "#N/A", "NaN", "-", "..", "NULL", "<NA>")) {
                for (int place : reader.places(
                        "year",
                        "seats",
                        "candidate",
                        "committee_start",
                        "government",
                        "name",
                        "organisation",
                        "Country/Locality",
                        "Action Plan Number",
                        "Country name")) {
                    List<String> header = reader.table().get(0);
                    List<String> row = new ArrayList<>(reader.table().get(1));
                    row.set(place, marker);

                    Imported<?> imported = reader.read(text(List.of(header, row), ","));

                    assertThat(imported.getValues()).isEmpty();
                    assertThat(imported.getFailures())
                            .extracting(Failure::getReason, Failure::getColumn, Failure::getFound)
                            .contains(
                                    tuple(FailureReason.MISSING, Optional.of(header.get(place)), Optional.of(marker)));
                }
            }
        }
    }

    @Test
    void a_number_sign_begins_a_comment_unless_a_cell_goes_on_with_it() {
        Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard().read("""
                # years, codes
                #,code,country,year
                #N/A,GEO,"Georgia",2014
                #REF!,KEN,Kenya,2014
                #,GHA,,2014
                #1,PNG,,2014
                # 2,UKR,,2014
                ## 3,ALB,,2014
                #4 not yet published
                """);

        assertThat(imported.getValues())
                .extracting(profile -> profile.getCountry().getName())
                .containsExactly("Georgia", "Kenya", "GHA", "PNG");
    }

    @Test
    void a_row_that_begins_with_a_number_sign_is_read_or_named() {
        Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard().read("""
                #country,year,civil_liberties
                Ghana,2019,8.24
                #1 Peru,2019,7.06
                #Total,2,7.65
                """);

        assertThat(imported.getValues())
                .extracting(profile -> profile.getCountry().getCode().getAlpha3())
                .containsExactly("GHA", "PER");
        assertThat(imported.getFailures())
                .extracting(Failure::getLine, Failure::getFound)
                .containsExactly(tuple(OptionalLong.of(4), Optional.of("#Total")));
    }

    @Nested
    class NA_in_a_file_of_profiles {

        private static final EligibilityProfileCsv CSV = EligibilityProfileCsv.standard();

        private static final String FILE = """
                country,year,executive_budget_proposal,audit_report,civil_liberties
                Tunisia,2014,NA,NA,2.0
                Ghana,2014,yes,n/a,6
                Kenya,2014,no,no,#N/A
                """;

        @Test
        void is_unknown_and_told_once() {
            Imported<EligibilityProfile> imported = CSV.read(FILE);

            assertThat(imported.getValues())
                    .extracting(EligibilityProfile::getFiscalTransparency)
                    .containsExactly(
                            Observation.unknown(),
                            Observation.known(BudgetDocuments.of(Observation.known(true), Observation.unknown())),
                            Observation.known(BudgetDocuments.of(false, false)));
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason, Failure::getMessage)
                    .containsExactly(
                            tuple(
                                    FailureReason.AMBIGUOUS,
                                    "line 2, column executive_budget_proposal: found 'NA', read as unknown, as in 4 cells of this"
                                            + " text: it may also mean not assessed, for which there is withNaCellsNotAssessed"));
        }

        @Test
        void is_unknown_without_a_word_if_the_caller_says_so() {
            Imported<EligibilityProfile> imported = CSV.withNaCellsUnknown().read(FILE);

            assertThat(imported.getValues()).isEqualTo(CSV.read(FILE).getValues());
            assertThat(imported.getFailures()).isEmpty();
        }

        @Test
        void is_not_assessed_if_the_caller_says_so() {
            Imported<EligibilityProfile> imported = CSV.withNaCellsNotAssessed().read(FILE);

            assertThat(imported.getValues())
                    .extracting(EligibilityProfile::getFiscalTransparency)
                    .containsExactly(Observation.notAssessed(), Observation.known(BudgetDocuments.of(false, false)));
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason, failure -> failure.getLine().orElse(0))
                    .containsExactly(tuple(FailureReason.CONTRADICTION, 3L));
        }

        @Test
        void is_chosen_beside_what_empty_cells_mean() {
            String file = "country,year,ft,ce\nGhana,2014,,NA\n";

            for (EligibilityProfileCsv reader : List.of(
                    CSV.withEmptyCellsNotAssessed().withNaCellsUnknown(),
                    CSV.withNaCellsUnknown().withEmptyCellsNotAssessed())) {
                EligibilityProfile ghana = reader.read(file).getValues().get(0);
                assertThat(ghana.getFiscalTransparency()).isEqualTo(Observation.notAssessed());
                assertThat(ghana.getCitizenEngagement()).isEqualTo(Observation.unknown());
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                NA,Namibia         | NAM | the name says so
                ,Namibia           | NAM | pandas drops the code
                NA,Kenya           | KEN | the name says which
                NAM,NA             | NAM | the code says so
                """)
        void as_a_code_goes_by_the_name(String codeAndName, String code, String why) {
            Imported<EligibilityProfile> imported = CSV.read("code,country,year\n" + codeAndName + ",2014\n");

            assertThat(imported.getFailures()).as(why).isEmpty();
            assertThat(imported.getValues())
                    .extracting(profile -> profile.getCountry().getCode().toString())
                    .containsExactly(code);
        }

        @Test
        void as_a_code_alone_is_Namibia_only_among_codes_of_two_letters_and_that_is_told() {
            Imported<EligibilityProfile> among2 = CSV.read("iso2,year\nGE,2014\nNA,2014\n");
            Imported<EligibilityProfile> among3 = CSV.read("iso3,year\nGEO,2014\nNA,2014\n");

            assertThat(among2.getValues())
                    .extracting(profile -> profile.getCountry().getCode().toString())
                    .containsExactly("GEO", "NAM");
            assertThat(among2.getFailures())
                    .extracting(Failure::getReason, failure -> failure.getLine().orElse(0))
                    .containsExactly(tuple(FailureReason.AMBIGUOUS, 3L));
            assertThat(among3.getValues()).hasSize(1);
            assertThat(among3.getFailures())
                    .extracting(Failure::getReason, failure -> failure.getLine().orElse(0))
                    .containsExactly(tuple(FailureReason.MISSING, 3L));
        }
    }

    @Nested
    class In_a_file_of_the_IRM {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                NR             | NOT_REVIEWED
                n.r.           | NOT_REVIEWED
                not reviewed   | NOT_REVIEWED
                ND             | NO_DATA
                no data        | NO_DATA
                NA             | NOT_APPLICABLE
                n/a            | NOT_APPLICABLE
                not applicable | NOT_APPLICABLE
                """)
        void a_marker_of_OGP_stays_one_in_every_spelling(String text, Marker marker) {
            AssessedCommitment commitment = commitment(text);

            assertThat(commitment.getAssessments().get(0).getSpecificity()).isEqualTo(Observation.notAssessed(marker));
            assertThat(commitment.getAssessments().get(0).getVerifiability())
                    .isEqualTo(Observation.notAssessed(marker));
            assertThat(commitment.getAssessments().get(0).getCompletion()).isEqualTo(Observation.notAssessed(marker));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.csv.MissingTest#ofPrograms")
        void a_marker_of_a_program_is_unknown(String text) {
            assertThat(commitment(text).getAssessments().get(0).getSpecificity())
                    .isEqualTo(Observation.unknown());
        }

        @Test
        void none_is_a_label_where_OGP_has_it() {
            assertThat(commitment("None")
                            .getAssessments()
                            .get(0)
                            .getSpecificity()
                            .isKnown())
                    .isTrue();
        }

        private static AssessedCommitment commitment(String text) {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024()
                            .row(
                                    "Specificity",
                                    text,
                                    "_Specificity",
                                    "",
                                    "Verifiable",
                                    text.equals("None") ? "" : text,
                                    "Completion (Progress Report)",
                                    "",
                                    "_CompletionProgress",
                                    text.equals("None") ? "" : text)
                            .text());
            assertThat(imported.getFailures()).isEmpty();
            return imported.getValues().get(0).getValue();
        }
    }
}
