package io.github.ogprules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.report.CommitteeReport;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarVerdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Nested
    class Without_a_file {

        @Test
        void shows_at_first_what_a_newcomer_reads_in_a_minute() throws IOException {
            assertThat(run(null)).isZero();

            assertThat(text(out))
                    .isEqualTo(Files.readString(Path.of("expected-output.txt")))
                    .satisfies(shown -> assertThat(shown.lines()).hasSizeLessThanOrEqualTo(60));
            assertThat(text(errors)).isEmpty();
        }

        @Test
        void shows_in_full_the_published_cases_as_expected_to_the_letter() throws IOException {
            assertThat(runInFull()).isZero();

            assertThat(text(out)).isEqualTo(Files.readString(Path.of("expected-full-output.txt")));
            assertThat(text(errors)).isEmpty();
        }

        @Test
        void differs_from_no_published_case() {
            run(null);

            assertThat(text(out)).contains("1 as published, 7 as published as far as is known, 0 different");
        }

        @Test
        void finds_the_star_of_each_commitment_that_the_brochure_stars() {
            assertThat(StarredCommitments.load())
                    .hasSize(6)
                    .allSatisfy(commitment ->
                            assertThat(FinalStar.of(commitment).getVerdict()).isEqualTo(StarVerdict.STARRED));
        }

        @Test
        void finds_the_regions_of_the_governments_of_2016_in_order_and_elects_whom_2017_elected() {
            SteeringCommittee committee = Committee.load2016();

            assertThat(committee.getGovernmentMembers()).hasSize(11);
            assertThat(CompositionRules.on(committee.getDate())
                            .decide(committee)
                            .getFindings(CommitteeCriterion.REGIONAL_SEATS))
                    .extracting(CommitteeFinding::getOutcome)
                    .containsOnly(Outcome.MET);
            assertThat(Committee.decide2017(Committee.load2017(committee)).getFindings())
                    .hasSize(10)
                    .allSatisfy(finding -> assertThat(finding.getOutcome() == Outcome.MET)
                            .isEqualTo(finding.getCandidate().getElected().getValue()));
        }

        @Test
        void draws_the_governments_of_2016_as_the_documentation_shows_them() throws IOException {
            assertThat(CommitteeReport.standard().svg(Committee.load2016()))
                    .isEqualTo(Files.readString(Path.of("governments-2016.svg")));
        }

        @Test
        void says_of_every_case_where_what_is_observed_can_be_read() {
            PublishedCases cases = PublishedCases.load();

            assertThat(cases.profiles())
                    .hasSize(8)
                    .allSatisfy(profile -> assertThat(cases.sourcesOf(EligibilityRules.forScoreYear(profile.getYear())
                                    .decide(profile)))
                            .isNotEmpty()
                            .allSatisfy(source -> assertThat(source).startsWith("http")));
        }

        @Test
        void tells_what_is_missing_in_part_from_what_is_missing_as_a_whole() {
            runInFull();

            assertThat(text(out)).contains("""
                    missing    Fiscal transparency
                                 Access to information, partly known: 3 to 4 points
                                 Asset disclosure
                    """);
        }

        @Test
        void prints_lines_of_at_most_100_characters_but_for_addresses_which_are_never_broken() {
            runInFull();

            assertThat(text(out).lines().filter(line -> !line.strip().matches("https?://\\S+")))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
    }

    @Nested
    class With_a_file {

        @TempDir
        Path folder;

        @Test
        void decides_its_profiles_and_lists_what_cannot_be_read() throws IOException {
            Path file = write("country,year,ft,ati,ad,ce\nGeorgia,2014,4,4,4,3\nAtlantis,2014,4,4,4,4\n");

            assertThat(run(file.toString())).isZero();

            assertThat(text(out))
                    .contains("Georgia (GEO), scores of 2014: eligible, 15 of 16 points (94 %), 12 needed")
                    .contains("1 eligible, 0 not eligible")
                    .contains("line 3, column country: found 'Atlantis'");
        }

        @Test
        void shows_the_stars_of_a_commitments_file_of_OGP_and_each_difference() throws IOException {
            Path file = write("""
                    0,1,2,3,4,5,6,7,8,9,10
                    Country,Action Plan Number,Comm No,Commitment Title,Year of submission,_Specificity,_Relevant,_Pot Impact Coded,_CompletionProgress,Starred (2015 only),Report publication year (progress report)
                    Georgia,2,1,One,2014,3,1,3,4,1,2016
                    Georgia,2,2,Two,2014,1,1,3,4,1,2016
                    Atlantis,1,3,Three,2014,3,1,3,5,0,2016
                    """);

            assertThat(run(file.toString())).isZero();

            assertThat(text(out))
                    .contains("Georgia   2     2014  2            1 / 2")
                    .contains("3 commitments read (commitments database, 2016-17 edition)")
                    .contains("Published stars that come out otherwise: 2")
                    .contains(
                            "Georgia 2/2 Two, column \"Starred (2015 only)\": published starred, computed not starred, first"
                                    + "\nfailing Specificity")
                    .contains(
                            "Atlantis 1/3 Three, column \"Starred (2015 only)\": published not starred, computed starred")
                    .contains("line 5, column Country: found 'Atlantis'");
            assertThat(text(errors)).isEmpty();
        }

        @Test
        void says_in_one_line_that_there_is_none() {
            assertThat(run("missing.csv")).isEqualTo(1);

            assertThat(text(errors)).isEqualTo("missing.csv: no such file" + System.lineSeparator());
            assertThat(text(out)).isEmpty();
        }

        @Test
        void says_in_one_line_that_nothing_can_be_read() throws IOException {
            Path file = write("country,year\nGeorgia,soon\n");

            assertThat(run(file.toString())).isEqualTo(1);

            assertThat(text(errors).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .startsWith(file + ": no profile could be read: line 2, column year: found 'soon'"));
            assertThat(text(out)).isEmpty();
        }

        /** What the header of a commitments file is, with a needed column under another name. */
        private static final String RENAMED =
                "Country,Action Plan Number,Comm No,Title,Year of submission,_Specificity,_Relevant\n";

        @Test
        void names_the_layout_of_OGP_that_a_broken_commitments_file_is_nearest_to() throws IOException {
            Path file = write("0,1,2,3,4,5,6\n" + RENAMED + "Georgia,2,1,One,2014,3,1\n");

            assertThat(run(file.toString())).isEqualTo(1);

            assertThat(text(errors).lines())
                    .containsExactly(file + ": no commitment could be read: line 2: found '" + RENAMED.strip()
                            + "', expected the header of one of OGP's files; the nearest is the commitments database,"
                            + " 2016-17 edition, but Commitment Title is missing, and no row can be read without");
            assertThat(text(out)).isEmpty();
        }

        @Test
        void says_that_a_process_database_is_one() throws IOException {
            Path file = write("Country name,Timeline and process: Prior availability\nGeorgia,Yes\n");

            assertThat(run(file.toString())).isEqualTo(1);

            assertThat(text(errors).lines())
                    .containsExactly(
                            file + ": no commitment could be read: line 1: found 'process database, 2015 edition',"
                                    + " expected a commitments database");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "country,year,ft,ati,ad,ce\nGeorgia,2014,4,4,4,3\n",
                    "Country,Action Plan Number,Comm No,Commitment Title\nGeorgia,2,1,One\n"
                })
        void says_of_text_in_another_encoding_which_it_seems_to_be(String csv) throws IOException {
            Path file = Files.write(folder.resolve("export.csv"), csv.getBytes(StandardCharsets.UTF_16));

            assertThat(run(file.toString())).isEqualTo(1);

            assertThat(text(errors).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .endsWith("expected CSV in UTF-8; this is text in UTF-16: save it as CSV (UTF-8)"));
        }

        @Test
        void says_that_a_file_is_empty() throws IOException {
            Path file = write("");

            assertThat(run(file.toString())).isEqualTo(1);

            assertThat(text(errors).lines()).containsExactly(file + ": an empty file");
        }

        @Test
        void says_what_the_header_of_profiles_lacks_in_a_short_line() throws IOException {
            Path file = write(
                    "code,country,region,ft,ati,ad,ce" + ",remark".repeat(500) + "\nGEO,Georgia,Europe,4,4,4,3\n");

            assertThat(run(file.toString())).isEqualTo(1);

            assertThat(text(errors).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains(
                                    ": no profile could be read: line 1: found 'code,country,region,ft,ati,ad,ce,remark,")
                            .endsWith("…', expected a header with the column year, and country_code or country")
                            .hasSizeLessThan(file.toString().length() + 300));
        }

        @Test
        void says_that_a_commitments_file_has_no_row_that_can_be_read() throws IOException {
            Path file = write("Country,Action Plan Number,Comm No,Commitment Title\nGeorgia,two,1,One\n");

            assertThat(run(file.toString())).isEqualTo(1);

            assertThat(text(errors).lines())
                    .containsExactly(file + ": no row below the header that could be read as a commitment");
            assertThat(text(out))
                    .contains("line 2, column Action Plan Number: found 'two'")
                    .doesNotContain("0 commitments");
        }

        private Path write(String csv) throws IOException {
            return Files.writeString(folder.resolve("profiles.csv"), csv);
        }
    }

    private int run(@Nullable String file) {
        return run(file, false);
    }

    private int runInFull() {
        return run(null, true);
    }

    private int run(@Nullable String file, boolean full) {
        return new Quickstart(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(file, full);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
