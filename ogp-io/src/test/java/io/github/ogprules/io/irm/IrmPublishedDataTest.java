package io.github.ogprules.io.irm;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.PublishedFile;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Schedule;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlanProcess;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that OGP published are read without loss, and what is wrong in them is known by place and number. */
@EnabledIfEnvironmentVariable(
        named = "OGP_DATA_DIR",
        matches = ".+",
        disabledReason = "OGP_DATA_DIR names no folder of published data")
class IrmPublishedDataTest {

    private static final String EDITION_2015 = "irm/commitments-2015-edition.csv";
    private static final String EXPORT_2016 = "irm/commitments-2016-explorer-export.csv";
    private static final String EDITION_2016_17 = "irm/commitments-2016-17-edition.csv";
    private static final String LAYOUT_2024 = "irm/commitments-2024-layout.csv";
    private static final String PROCESS_2015 = "irm/process-2015-05.csv";
    private static final String PROCESS_2016 = "irm/process-2016-07.csv";

    /** Every failure in the published files, by reason and column, with what it is. */
    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        EDITION_2015,
                        1398,
                        Map.of(
                                "NOT_A_RECORD ",
                                        2, // the line of groups before the header, and the totals in the last line
                                "MALFORMED Full Text", 5, // letters that were lost before OGP published the file
                                "CONTRADICTION End", 1, // before the start
                                "CONTRADICTION _Proj Completion", 1)), // withdrawn, where the number is NA
                arguments(
                        EXPORT_2016,
                        1360,
                        Map.ofEntries(
                                entry("AMBIGUOUS Milestone Dummy", 10), // milestones of Canada and Colombia
                                entry("NOT_A_RECORD ", 1), // the line of numbers before the header
                                entry("MALFORMED ", 1), // the last row, of 102 columns
                                entry("MALFORMED Full Text", 4), // letters that were lost before OGP published the file
                                entry(
                                        "CONTRADICTION _Specificity",
                                        27), // Moldova 2 NR; Ghana 1, Norway 2 and others low
                                entry(
                                        "CONTRADICTION _Pot Impact Coded",
                                        8), // Ghana 1: NR, where the number says transformative
                                entry(
                                        "CONTRADICTION _NewvPre-exist (Delete?)",
                                        8), // Ghana 1: NR, where the number says new
                                entry("CONTRADICTION End Date", 1), // before the start
                                entry("DUPLICATE Comm No", 2), // Jordan 2, commitment 12: three rows of codes
                                entry(
                                        "INVALID_VALUE End Date",
                                        39), // a day that no calendar has, and 07/12 of Colombia
                                entry("INVALID_VALUE Start Date", 28), // 07/12 of Colombia
                                entry(
                                        "CONTRADICTION On time",
                                        122))), // NR and NA beside a label, unclear, and 0 beside behind
                arguments(
                        EDITION_2016_17,
                        1385,
                        Map.of(
                                "NOT_A_RECORD ", 1, // the line of numbers before the header
                                "MALFORMED Full Text", 4, // letters that were lost before OGP published the file
                                "CONTRADICTION _Specificity", 15, // None and NR, where the number says low
                                "CONTRADICTION _Pot Impact Coded", 6, // NR, where the number says transformative
                                "CONTRADICTION End Date", 1, // before the start
                                "INVALID_VALUE End Date", 2, // days that no calendar has
                                "CONTRADICTION _CompletionProgress",
                                        4)), // Moldova 2, 1 to 4: the number says not started
                arguments(
                        LAYOUT_2024,
                        427,
                        Map.of(
                                "CONTRADICTION Action Plan Duration (Years)", 1, // Costa Rica 5: 2, from 2023 to 2027
                                "REPAIRED Commitment Number",
                                        15, // decimal fractions with more digits than a number has
                                "AMBIGUOUS Start Date", 1, // with the day first
                                "AMBIGUOUS End Date", 23, // with the day first
                                "INVALID_VALUE Start Date", 2, // 7/15/1905, which a spreadsheet makes of the year 2023
                                "INVALID_VALUE End Date", 2, // 7/19/1905, of 2027
                                "CONTRADICTION _ChangeCompletion", 8, // NR beside a label, or a step beside no change
                                "CONTRADICTION _DIOGATI", 1, // not applicable, where the number says no change
                                "CONTRADICTION _DIOGCP", 2)), // marginal, where the number says not applicable
                arguments(PROCESS_2015, 65, Map.of()),
                arguments(
                        PROCESS_2016,
                        116,
                        Map.of(
                                "NOT_A_RECORD ",
                                        4, // numbers and groups before the header; an empty line and groups after it
                                "DUPLICATE ", 1, // the header again
                                "CONTRADICTION _Advance notice", 1, // NR, where the number is NA
                                "CONTRADICTION _Online consultation", 1))); // NR, where the number is NA
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_has_so_many_rows_and_failures(String name, int rows, Map<String, Integer> failures) throws IOException {
        Imported<? extends IrmRow<?>> imported = read(name);

        assertThat(imported.getValues()).hasSize(rows);
        assertThat(imported.getFailures().stream()
                        .collect(Collectors.toMap(
                                failure -> failure.getReason() + " "
                                        + failure.getColumn().orElse(""),
                                failure -> 1,
                                Integer::sum)))
                .isEqualTo(failures);
    }

    /** A failure without a column is one of a whole record. */
    @ParameterizedTest
    @ValueSource(strings = {EDITION_2015, EXPORT_2016, EDITION_2016_17, LAYOUT_2024, PROCESS_2015, PROCESS_2016})
    void every_record_of_a_file_is_its_header_a_row_or_a_failure(String name) throws IOException {
        Imported<? extends IrmRow<?>> imported = read(name);
        long records = imported.getFailures().stream()
                .filter(failure -> failure.getColumn().isEmpty())
                .filter(failure -> !failure.getProblem().startsWith("row read as far as it goes"))
                .count();

        assertThat(1 + imported.getValues().size() + records)
                .isEqualTo(PublishedFile.records(name).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITION_2015, EXPORT_2016, EDITION_2016_17, LAYOUT_2024, PROCESS_2015, PROCESS_2016})
    void every_row_has_the_original_text_of_every_column_in_the_order_of_the_file(String name) throws IOException {
        List<? extends IrmRow<?>> rows = read(name).getValues();
        List<String> header = rows.get(0).getHeaders();
        List<List<String>> published = PublishedFile.records(name);

        assertThat(published).contains(header);
        assertThat(rows.stream().map(row -> row.getTexts().toString()).toList())
                .isEqualTo(published.stream()
                        .filter(record -> isRow(record, header))
                        .map(record -> padded(record, header.size()).toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITION_2015, EXPORT_2016, EDITION_2016_17, LAYOUT_2024, PROCESS_2015, PROCESS_2016})
    void every_member_is_a_country_that_is_known_or_a_place_in_one(String name) throws IOException {
        assertThat(read(name).getValues())
                .allSatisfy(row -> assertThat(row.getValue())
                        .extracting(value -> value instanceof AssessedCommitment commitment
                                ? commitment.getCommitment().getPlan().getMember()
                                : ((ActionPlanProcess) value).getPlan().getMember())
                        .satisfies(member -> assertThat(member.getCountry()).isPresent()));
    }

    @Nested
    class A_value {

        /** Not started at mid-term, complete or substantial at the end, and yet a change of 0. */
        private static final Set<String> GONE_FURTHER_THAN_THE_NUMBER = Set.of("JO0048", "JO0050");

        /** Two values have a number that another has too; their labels tell them apart. */
        @ParameterizedTest(name = "{0}")
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#variables")
        void has_the_number_that_stands_beside_it(IrmCodesTest.Variable variable) throws IOException {
            Set<String> ofTheEdition = IrmCodesTest.values()
                    .map(Arguments::get)
                    .filter(value -> value[0].equals(variable))
                    .map(value -> value[2] + " " + value[3])
                    .collect(Collectors.toSet());
            Set<String> read = new TreeSet<>();
            for (IrmRow<AssessedCommitment> row : commitments(file(variable)).getValues()) {
                String number = row.findText(variable.number()).orElse("");
                Observation<?> value = variable.of(row.getValue());
                boolean isStep = value.isKnown()
                        && (value.getValue() instanceof Schedule || value.getValue() instanceof CompletionChange);
                boolean isLens = variable.number().equals("_Relevant")
                        && row.getValue()
                                .getAssessments()
                                .get(0)
                                .getOpenGovernmentLens()
                                .isKnown();
                if (number.matches("\\d") && !isStep && !isLens) {
                    read.add(number + " " + value);
                }
            }

            read.removeAll(Set.of("0 " + PotentialImpact.UNCLEAR, "1 " + DidItOpenGovernment.NO_EARLY_RESULTS_YET));
            assertThat(ofTheEdition).containsAll(read);
        }

        @ParameterizedTest
        @CsvSource({
            EDITION_2015 + ", On time",
            EDITION_2016_17 + ", _ChangeCompletion",
            LAYOUT_2024 + ", _ChangeCompletion"
        })
        void that_counts_steps_has_the_sign_of_its_number(String name, String number) throws IOException {
            assertThat(commitments(name).getValues())
                    .filteredOn(row -> row.findText(number).orElseThrow().matches("-?\\d"))
                    .filteredOn(row -> !GONE_FURTHER_THAN_THE_NUMBER.contains(
                            row.findText("Commitment Unique Identifier").orElse("")))
                    .isNotEmpty()
                    .allSatisfy(row -> {
                        CommitmentAssessment last = row.getValue()
                                .getAssessments()
                                .get(row.getValue().getAssessments().size() - 1);
                        int steps = Integer.signum(
                                Integer.parseInt(row.findText(number).orElseThrow()));
                        if (name.equals(EDITION_2015)) {
                            assertThat(last.getSchedule().getValue())
                                    .isEqualTo(List.of(
                                                    Schedule.AHEAD_OF_SCHEDULE,
                                                    Schedule.ON_SCHEDULE,
                                                    Schedule.BEHIND_SCHEDULE)
                                            .get(steps + 1));
                        } else {
                            assertThat(last.getCompletionChange().getValue())
                                    .isEqualTo(List.of(
                                                    CompletionChange.DECREASE,
                                                    CompletionChange.NO_CHANGE,
                                                    CompletionChange.INCREASE)
                                            .get(steps + 1));
                        }
                    });
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                irm/commitments-2015-edition.csv    | STARRED                 | Starred
                irm/commitments-2015-edition.csv    | NEW_AND_STARRED         | New x Starred
                irm/commitments-2015-edition.csv    | STARRED_AND_SPECIFIC    | Starred x Specificity
                irm/commitments-2016-explorer-export.csv | PRE_JUNE_2014           | Starred (pre-June 2014 assessments)
                irm/commitments-2016-explorer-export.csv | ONLY_2015               | Starred (2015 only)
                irm/commitments-2016-explorer-export.csv | CURRENT_PROGRESS_REPORT | Starred (Current formula)
                irm/commitments-2016-17-edition.csv | PRE_JUNE_2014           | Starred (pre-June 2014 assessments)
                irm/commitments-2016-17-edition.csv | ONLY_2015               | Starred (2015 only)
                irm/commitments-2016-17-edition.csv | CURRENT_PROGRESS_REPORT | Starred (current formula) progress report
                irm/commitments-2016-17-edition.csv | CURRENT_END_OF_TERM     | Starred (current formula) end of term
                irm/commitments-2024-layout.csv     | ONLY_2015               | Starred (2015 Only)
                irm/commitments-2024-layout.csv     | CURRENT_PROGRESS_REPORT | Starred (Current Formula) Progress Report
                irm/commitments-2024-layout.csv     | CURRENT_END_OF_TERM     | Starred (Current Formula) End of Term
                irm/commitments-2024-layout.csv     | MAX_STAR                | Max star
                """)
        void of_a_star_column_is_as_published(String name, StarColumn column, String header) throws IOException {
            assertThat(commitments(name).getValues())
                    .allSatisfy(row -> assertThat(
                                    printed(row.getValue().getPublishedStars().get(column)))
                            .isEqualTo(row.findText(header).orElseThrow()));
        }

        private String printed(Observation<Boolean> flag) {
            return flag.isKnown()
                    ? (flag.getValue() ? "1" : "0")
                    : flag.findMarker().orElseThrow().getAbbreviation();
        }

        private String file(IrmCodesTest.Variable variable) {
            return switch (variable.edition()) {
                case EDITION_2015 -> EDITION_2015;
                case EXPLORER_EXPORT_2016 -> EXPORT_2016;
                case EDITION_2016_17 -> EDITION_2016_17;
                case LAYOUT_2024 -> LAYOUT_2024;
            };
        }
    }

    /** The lists of columns are of the complete editions, of which the files hold a part. */
    @Nested
    class The_complete_editions {

        @ParameterizedTest
        @CsvSource({
            "columns_combined_database_2015-05.csv,      COMMITMENTS_2015",
            "columns_data_to_export_2015-16.csv,         COMMITMENTS_2016_EXPORT",
            "columns_ogpirm_live_data_2016-17.csv,       COMMITMENTS_2016_17",
            "columns_commitments_database_2024-07.csv,   COMMITMENTS_2024",
            "columns_process_database_2015-05.csv,       PROCESS_2015",
            "columns_process_database_2016-07.csv,       PROCESS_2016",
        })
        void have_the_columns_of_the_layout(String name, IrmLayout layout) {
            List<List<String>> columns = PublishedFile.records("irm/columns/" + name);
            int header = columns.get(0).indexOf("header");

            assertThat(columns.stream().skip(1).map(column -> column.get(header)))
                    .isEqualTo(layout.headers());
        }

        @ParameterizedTest
        @CsvSource({
            "columns_combined_database_2015-05.csv,    COMMITMENTS_2015",
            "columns_data_to_export_2015-16.csv,       COMMITMENTS_2016_EXPORT",
            "columns_ogpirm_live_data_2016-17.csv,     COMMITMENTS_2016_17",
            "columns_commitments_database_2024-07.csv, COMMITMENTS_2024",
            "columns_process_database_2015-05.csv,     PROCESS_2015",
            "columns_process_database_2016-07.csv,     PROCESS_2016",
        })
        void have_no_value_that_cannot_be_read_but_numbers_of_compound_commitments(String name, IrmLayout layout) {
            IrmFixture file = fixture(layout);
            int columns = file.columns().size();
            Map<String, List<String>> values = values(name);
            values.forEach((column, texts) -> texts.forEach(text -> file.row(column, text)));

            Imported<? extends IrmRow<?>> imported = layout.edition().isPresent()
                    ? IrmCsv.standard().readCommitments(file.text())
                    : IrmCsv.standard().readProcesses(file.text());

            assertThat(values).hasSizeGreaterThan(columns / 3);
            assertThat(imported.getValues())
                    .hasSize(values.values().stream().mapToInt(List::size).sum());
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.INVALID_VALUE
                            || failure.getReason() == FailureReason.MISSING)
                    .extracting(failure -> failure.getColumn().orElse("") + " "
                            + failure.getFound().orElse(""))
                    .containsExactlyInAnyOrderElementsOf(
                            layout == IrmLayout.COMMITMENTS_2016_17 || layout == IrmLayout.COMMITMENTS_2016_EXPORT
                                    ? List.of(
                                            "Compound 17",
                                            "Compound 13",
                                            "Compound 9",
                                            "Compound 2",
                                            "Compound 11",
                                            "Compound 19")
                                    : List.of());
        }

        @Test
        void name_members_that_are_known() {
            assertThat(PublishedFile.records("membership.csv").stream()
                            .filter(row -> row.size() > 2 && row.get(1).matches("[A-Z]{3}"))
                            .toList())
                    .hasSizeGreaterThan(80)
                    .allSatisfy(row ->
                            assertThat(CountryCode.findByName(row.get(0))).contains(CountryCode.parse(row.get(1))));
        }

        /** The distinct values of each column that has few; an empty cell is listed as such. */
        private Map<String, List<String>> values(String name) {
            List<List<String>> rows = PublishedFile.records("irm/columns/" + name);
            int header = rows.get(0).indexOf("header");
            int listed = rows.get(0).indexOf("values_with_counts");
            Map<String, List<String>> values = new LinkedHashMap<>();
            rows.stream()
                    .skip(1)
                    .filter(row ->
                            !row.get(listed).isEmpty() && !row.get(header).isEmpty())
                    .forEach(row -> values.put(
                            row.get(header),
                            Stream.of(row.get(listed).split("; "))
                                    .map(value -> value.substring(0, value.lastIndexOf('=')))
                                    .map(value -> value.equals("<empty>") ? "" : value)
                                    .toList()));
            return values;
        }

        private IrmFixture fixture(IrmLayout layout) {
            return switch (layout) {
                case COMMITMENTS_2015 -> IrmFixture.editionOf2015();
                case COMMITMENTS_2016_EXPORT -> IrmFixture.exportOf2016();
                case COMMITMENTS_2016_17 -> IrmFixture.editionOf2016();
                case COMMITMENTS_2024 -> IrmFixture.layoutOf2024();
                case PROCESS_2015 -> IrmFixture.processOf2015();
                case PROCESS_2016 -> IrmFixture.processOf2016();
            };
        }
    }

    /** The last row of the Explorer's export lacks its last cell. */
    private static List<String> padded(List<String> record, int width) {
        return Stream.concat(record.stream(), Stream.generate(() -> ""))
                .limit(width)
                .toList();
    }

    private static boolean isRow(List<String> record, List<String> header) {
        int country = IntStream.range(0, header.size())
                .filter(position -> header.get(position).startsWith("Country"))
                .findFirst()
                .orElseThrow();
        return !record.equals(header)
                && !record.get(country).isEmpty()
                && !record.get(country).matches("\\d+");
    }

    private static Imported<? extends IrmRow<?>> read(String name) throws IOException {
        return name.contains("process") ? IrmCsv.standard().readProcesses(PublishedFile.path(name)) : commitments(name);
    }

    private static Imported<IrmRow<AssessedCommitment>> commitments(String name) throws IOException {
        return IrmCsv.standard().readCommitments(PublishedFile.path(name));
    }
}
