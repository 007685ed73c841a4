package io.github.ogprules.io.table;

import static io.github.ogprules.io.table.CsvReaders.changed;
import static io.github.ogprules.io.table.CsvReaders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmFixture;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarVerdict;
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
                "s/d",
                "k.A.",
                "keine Angabe",
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
        return Stream.of(
                "NA", "na", "N/A", "n/a", "N.A.", "n.a.", "#N/A", "#N/A N/A", "#NA", "#NV", "#N/D", "NR", "N.R.");
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.MissingTest#unknown")
        void says_unknown(String text) {
            assertThat(Missing.find("\u00A0" + text + "\u200B")).contains(Missing.UNKNOWN);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.MissingTest#notAssessed")
        void says_not_assessed(String text) {
            assertThat(Missing.find(text)).contains(Missing.NOT_ASSESSED);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.MissingTest#na")
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
        @MethodSource("io.github.ogprules.io.table.MissingTest#unknown")
        void a_marker_reads_as_an_empty_cell_in_every_reader_of_tables(String marker) {
            for (CsvReaders reader : CsvReaders.values()) {
                if (!reader.isOfTheIrm()) {
                    assertEqual(reader, marker);
                }
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.MissingTest#ofPrograms")
        void a_marker_of_a_program_reads_as_an_empty_cell_in_every_reader(String marker) {
            for (CsvReaders reader : CsvReaders.values()) {
                if (reader.isOfTheIrm() || !marker.startsWith("#")) {
                    assertEqual(reader, marker);
                }
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.MissingTest#na")
        void NA_reads_as_an_empty_cell_in_every_reader_of_tables_and_is_told_once(String marker) {
            for (CsvReaders reader : CsvReaders.values()) {
                if (!reader.isOfTheIrm()) {
                    Imported<?> imported = readWith(reader, marker);

                    assertThat(imported.getValues())
                            .as(() -> reader + " " + imported.getFailures())
                            .isEqualTo(reader.expected());
                    assertThat(imported.getFailures())
                            .extracting(
                                    Failure::getReason,
                                    failure -> failure.getColumn().orElseThrow())
                            .isEqualTo(reader.mayBeNotAssessed().stream()
                                    .limit(1)
                                    .map(column -> tuple(FailureReason.AMBIGUOUS, column))
                                    .toList());
                }
            }
        }

        private static Imported<?> readWith(CsvReaders reader, String marker) {
            return reader.read(text(changed(reader.table(), cell -> cell.isEmpty() ? marker : cell), ","));
        }

        private static void assertEqual(CsvReaders reader, String marker) {
            Imported<?> imported = readWith(reader, marker);

            assertThat(imported.getValues())
                    .as(() -> reader + " " + imported.getFailures())
                    .isEqualTo(reader.expected());
            assertThat(imported.getFailures())
                    .hasSameSizeAs(reader.read(reader.text()).getFailures());
        }

        @ParameterizedTest
        @ValueSource(strings = {"#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#WERT!", "#¡VALOR!", "#¿NOMBRE?", "#ZAHL!"})
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
        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .contains(
                        "line 7: found '# 2,UKR,,2014', row not read: it begins as a comment does",
                        "line 8: found '## 3,ALB,,2014', row not read: it begins as a comment does");
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
                Tunisia,2014,NA,NA,2.06
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
        void as_a_code_beside_the_name_of_another_country_goes_by_the_name_and_is_told_among_codes_of_two_letters() {
            Imported<EligibilityProfile> imported =
                    CSV.read("iso2,country,year\nKE,Kenya,2014\nNA,Georgia,2014\nna,Namibia,2014\nNA,Atlantis,2014\n");

            assertThat(imported.getValues())
                    .extracting(profile -> profile.getCountry().getCode().toString())
                    .containsExactly("KEN", "GEO", "NAM");
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason, failure -> failure.getLine().orElse(0))
                    .containsExactly(tuple(FailureReason.AMBIGUOUS, 3L), tuple(FailureReason.INVALID_VALUE, 5L));
            assertThat(imported.getFailures().get(0).getMessage())
                    .isEqualTo(
                            "line 3, column country_code: found 'NA', read by the name, Georgia, as if there were no code:"
                                    + " it is also the code of Namibia");
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
    class NA_in_a_file_of_members_or_candidates {

        private static final String MEMBERS =
                "committee_start,name,organisation,gender\n2014-10,A. Person,B,NA\n2014-10,C. Person,D,n/a (no answer)\n";

        private static final String CANDIDATES = "year,seats,candidate,elected\n2014,1,Georgia,NA\n2014,1,Kenya,N/A\n";

        private static List<Observation<String>> genders(CommitteeCsv reader) {
            return reader.readCivilSociety(MEMBERS).getValues().get(0).getCivilSocietyMembers().stream()
                    .map(CivilSocietyMember::getGender)
                    .toList();
        }

        private static List<Observation<Boolean>> elected(ElectionCsv reader) {
            return reader.read(CANDIDATES).getValues().get(0).getCandidates().stream()
                    .map(Candidate::getElected)
                    .toList();
        }

        @Test
        void is_unknown_and_told_once() {
            CommitteeCsv members = CommitteeCsv.standard();
            ElectionCsv candidates = ElectionCsv.standard();

            assertThat(genders(members)).containsOnly(Observation.unknown());
            assertThat(elected(candidates)).containsOnly(Observation.unknown());
            assertThat(members.readCivilSociety(MEMBERS).getFailures())
                    .extracting(Failure::getReason, Failure::getMessage)
                    .containsExactly(tuple(
                            FailureReason.AMBIGUOUS,
                            "line 2, column gender: found 'NA', read as unknown, as in 2 cells of this text: it may also"
                                    + " mean not assessed, for which there is withNaCellsNotAssessed"));
            assertThat(candidates.read(CANDIDATES).getFailures())
                    .extracting(Failure::getReason, Failure::getLine, Failure::getColumn)
                    .containsExactly(tuple(FailureReason.AMBIGUOUS, OptionalLong.of(2), Optional.of("elected")));
        }

        @Test
        void is_what_the_caller_says_without_a_word_and_beside_what_else_the_caller_says() {
            for (CommitteeCsv reader : List.of(
                    CommitteeCsv.standard().withNaCellsNotAssessed().withNoVacantSeats(),
                    CommitteeCsv.standard().withNoVacantSeats().withNaCellsNotAssessed())) {
                assertThat(genders(reader)).containsOnly(Observation.notAssessed());
                assertThat(reader.readCivilSociety(MEMBERS).getFailures()).isEmpty();
                assertThat(reader.readCivilSociety(MEMBERS).getValues().get(0).getVacantCivilSocietySeats())
                        .hasValue(0);
            }
            for (ElectionCsv reader : List.of(
                    ElectionCsv.standard()
                            .withNaCellsNotAssessed()
                            .withYear(2014)
                            .withSeats(1),
                    ElectionCsv.standard().withYear(2014).withSeats(1).withNaCellsNotAssessed())) {
                assertThat(elected(reader)).containsOnly(Observation.notAssessed());
                assertThat(reader.read(CANDIDATES).getFailures()).isEmpty();
            }
            assertThat(genders(CommitteeCsv.standard().withNaCellsUnknown())).containsOnly(Observation.unknown());
            assertThat(CommitteeCsv.standard()
                            .withNaCellsUnknown()
                            .readCivilSociety(MEMBERS)
                            .getFailures())
                    .isEmpty();
            assertThat(ElectionCsv.standard()
                            .withNaCellsUnknown()
                            .read(CANDIDATES)
                            .getFailures())
                    .isEmpty();
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

        /** Three columns that name a commitment, and three of what is said of it, in the forms of several programs. */
        private static final List<String> HEADERS_OF_PROGRAMS = List.of(
                "Country.Locality,Action.Plan.Number,Commitment.Title,Specificity,X_Specificity,Carried.Forward",
                "country_locality,action_plan_number,commitment_title,specificity,specificity_2,carried_forward",
                "Country/Locality,Action Plan Number,Commitment Title,Specificity,X_Specificity,Carried Forward");

        private static final String HEADER_OF_OGP =
                "Country/Locality,Action Plan Number,Commitment Title,Specificity,_Specificity,Carried Forward";

        private static final String ROWS = "\nGeorgia,3,Open budget,NA,n/a,N/A\nKenya,3,Open data,High,NA,NR\n";

        private static Imported<IrmRow<AssessedCommitment>> read(IrmCsv csv, String header) {
            return csv.readCommitments(header + ROWS);
        }

        private static Observation<?> specificity(Imported<IrmRow<AssessedCommitment>> imported) {
            return imported.getValues()
                    .get(0)
                    .getValue()
                    .getAssessments()
                    .get(0)
                    .getSpecificity();
        }

        private static Observation<Boolean> carriedForward(Imported<IrmRow<AssessedCommitment>> imported, int row) {
            return imported.getValues().get(row).getValue().getCommitment().getCarriedForward();
        }

        private static List<Failure> ambiguous(Imported<?> imported) {
            return imported.getFailures().stream()
                    .filter(failure -> failure.getReason() == FailureReason.AMBIGUOUS)
                    .toList();
        }

        @Test
        void NA_is_the_marker_of_OGP_under_the_header_of_OGP() {
            Imported<IrmRow<AssessedCommitment>> imported = read(IrmCsv.standard(), HEADER_OF_OGP);

            assertThat(specificity(imported)).isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
            assertThat(carriedForward(imported, 0)).isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
            assertThat(carriedForward(imported, 1)).isEqualTo(Observation.notAssessed(Marker.NOT_REVIEWED));
            assertThat(ambiguous(imported)).isEmpty();
        }

        @Test
        void NA_is_unknown_and_told_once_under_the_header_of_a_program_and_other_markers_stay() {
            for (String header : HEADERS_OF_PROGRAMS) {
                Imported<IrmRow<AssessedCommitment>> imported = read(IrmCsv.standard(), header);

                assertThat(specificity(imported)).as(header).isEqualTo(Observation.unknown());
                assertThat(carriedForward(imported, 0)).as(header).isEqualTo(Observation.unknown());
                assertThat(carriedForward(imported, 1))
                        .as(header)
                        .isEqualTo(Observation.notAssessed(Marker.NOT_REVIEWED));
                assertThat(ambiguous(imported))
                        .as(header)
                        .extracting(Failure::getLine, Failure::getColumn, Failure::getFound, Failure::getProblem)
                        .containsExactly(tuple(
                                OptionalLong.of(2),
                                Optional.of(header.split(",", -1)[5]),
                                Optional.of("N/A"),
                                "read as unknown, as in 4 cells of this text: it may also mean not assessed, for which there is"
                                        + " withNaCellsNotAssessed"));
            }
        }

        @Test
        void NA_is_what_the_caller_says_whatever_the_header() {
            List<String> headers = new ArrayList<>(HEADERS_OF_PROGRAMS);
            headers.add(HEADER_OF_OGP);
            for (String header : headers) {
                Imported<IrmRow<AssessedCommitment>> unknown =
                        read(IrmCsv.standard().withNaCellsUnknown(), header);
                Imported<IrmRow<AssessedCommitment>> notAssessed =
                        read(IrmCsv.standard().withNaCellsNotAssessed(), header);

                assertThat(specificity(unknown)).as(header).isEqualTo(Observation.unknown());
                assertThat(carriedForward(unknown, 1)).isEqualTo(Observation.notAssessed(Marker.NOT_REVIEWED));
                assertThat(specificity(notAssessed))
                        .as(header)
                        .isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
                assertThat(ambiguous(unknown)).isEmpty();
                assertThat(ambiguous(notAssessed)).isEmpty();
            }
        }

        @Test
        void NA_in_the_completion_leaves_the_star_as_open_as_an_empty_cell_does() {
            String header =
                    "Country.Locality,Action.Plan.Number,Commitment.Title,Year.Of.Submission,X_Specificity,X_Relevant,"
                            + "X_Potential.Impact,X_CompletionProgress\n";

            for (String completion : List.of("", "NA")) {
                AssessedCommitment commitment = IrmCsv.standard()
                        .readCommitments(header + "Georgia,2,Open budget,2016,3,1,3," + completion + "\n")
                        .getValues()
                        .get(0)
                        .getValue();

                assertThat(FinalStar.of(commitment).getVerdict()).as(completion).isEqualTo(StarVerdict.UNDETERMINED);
            }
        }

        @Test
        void NA_in_a_tag_or_a_text_changes_nothing_and_is_not_told() {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments("""
                            Country.Locality,Action.Plan.Number,Commitment.Title,Open.Data,Theme,Lead.Institution
                            Georgia,3,Open budget,NA,NA,NA
                            """);

            assertThat(ambiguous(imported)).isEmpty();
            assertThat(imported.getValues().get(0).getValue().getCommitment().getTheme())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"NA", "na", "N/A", "n.a.", "NR", "ND", "#N/A", "NaN", "-"})
        void a_marker_is_no_title_of_a_commitment_in_any_form(String text) {
            for (String header : List.of(HEADER_OF_OGP, HEADERS_OF_PROGRAMS.get(0))) {
                Imported<IrmRow<AssessedCommitment>> imported =
                        IrmCsv.standard().readCommitments(header + "\nGeorgia,3," + text + ",High,,\n");

                assertThat(imported.getValues()
                                .get(0)
                                .getValue()
                                .getCommitment()
                                .getTitle())
                        .isEmpty();
                assertThat(imported.getFailures())
                        .filteredOn(failure -> failure.getLine().orElse(0) == 2)
                        .extracting(Failure::getMessage)
                        .containsExactly("line 2, column " + header.split(",", -1)[2] + ": found '" + text
                                + "', expected the title of the commitment");
            }
        }

        @Test
        void NA_in_the_answers_on_a_process_goes_by_the_header_too() {
            String row = "\nGeorgia,1,NA,NA,NA\n";
            String ofOgp =
                    "Country name,Action Plan Number,Days in advance,IAP2 level during development,Step 2: Advance notice";
            String ofR =
                    "Country.name,Action.Plan.Number,Days.in.advance,IAP2.level.during.development,Step.2..Advance.notice";

            ActionPlanProcess asOgp = IrmCsv.standard()
                    .readProcesses(ofOgp + row)
                    .getValues()
                    .get(0)
                    .getValue();
            Imported<IrmRow<ActionPlanProcess>> byR = IrmCsv.standard().readProcesses(ofR + row);

            Observation<Object> notApplicable = Observation.notAssessed(Marker.NOT_APPLICABLE);
            assertThat(List.<Observation<?>>of(
                            asOgp.getDaysOfNotice(),
                            asOgp.getLevelDuringDevelopment(),
                            asOgp.getSteps().get(ParticipationStep.ADVANCE_NOTICE)))
                    .containsOnly(notApplicable);
            ActionPlanProcess process = byR.getValues().get(0).getValue();
            assertThat(List.<Observation<?>>of(
                            process.getDaysOfNotice(),
                            process.getLevelDuringDevelopment(),
                            process.getSteps().get(ParticipationStep.ADVANCE_NOTICE)))
                    .containsOnly(Observation.unknown());
            assertThat(ambiguous(byR))
                    .extracting(Failure::getProblem)
                    .singleElement()
                    .asString()
                    .startsWith("read as unknown, as in 3 cells");
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.MissingTest#ofPrograms")
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
