package io.github.ogprules.model.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.MemberKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that OGP's files hold in a column of labels is a value of the variable. */
@EnabledIfEnvironmentVariable(
        named = "OGP_DATA_DIR",
        matches = ".+",
        disabledReason = "OGP_DATA_DIR names no folder of published data")
class PublishedLabelsTest {

    private static final String EDITION_2015 = "columns_combined_database_2015-05.csv";
    private static final String EDITION_2016_17 = "columns_ogpirm_live_data_2016-17.csv";
    private static final String LAYOUT_2024 = "columns_commitments_database_2024-07.csv";

    private static final Set<String> MARKERS =
            Arrays.stream(Marker.values()).map(Marker::getAbbreviation).collect(Collectors.toSet());

    /** Index, header that may be quoted, number of distinct values, kind, values that may be quoted. */
    private static final Pattern COLUMN =
            Pattern.compile("(\\d+),(?:\"((?:[^\"]|\"\")*)\"|([^,]*)),(\\d+),([^,]*),\"?(.*?)\"?");

    private static final Pattern VALUE = Pattern.compile("(.*)=\\d+");

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of(EDITION_2015, "Specificity", parser(Specificity::parse)),
                Arguments.of(EDITION_2015, "_Relevant", parser(Relevance::parse)),
                Arguments.of(EDITION_2015, "NewvPre-exist", parser(Novelty::parse)),
                Arguments.of(EDITION_2015, "Potential Impact", parser(PotentialImpact::parse)),
                Arguments.of(EDITION_2015, "Timebound?", parser(Timebound::parse)),
                Arguments.of(EDITION_2015, "Actual Completion", parser(Completion::parse)),
                Arguments.of(EDITION_2015, "Projected Completion", parser(Completion::parse)),
                Arguments.of(EDITION_2015, "On schedule", parser(Schedule::parse)),
                Arguments.of(EDITION_2016_17, "Specificity", parser(Specificity::parse)),
                Arguments.of(EDITION_2016_17, "_Relevant", parser(Relevance::parse)),
                Arguments.of(EDITION_2016_17, "Potential impact", parser(PotentialImpact::parse)),
                Arguments.of(EDITION_2016_17, "Completion (progress report)", parser(Completion::parse)),
                Arguments.of(EDITION_2016_17, "Completion (end of term)", parser(Completion::parse)),
                Arguments.of(EDITION_2016_17, "Change in completion", parser(CompletionChange::parse)),
                Arguments.of(
                        EDITION_2016_17,
                        "Did it open government (end of term only)",
                        parser(DidItOpenGovernment::parse)),
                Arguments.of(LAYOUT_2024, "National Or Local", parser(MemberKind::parse)),
                Arguments.of(LAYOUT_2024, "Specificity", parser(Specificity::parse)),
                Arguments.of(LAYOUT_2024, "Verifiable", parser(Verifiability::parse)),
                Arguments.of(LAYOUT_2024, "_Relevant", parser(Relevance::parse)),
                Arguments.of(LAYOUT_2024, "_Relevant", parser(OpenGovernmentLens::parse)),
                Arguments.of(LAYOUT_2024, "Potential Impact", parser(PotentialImpact::parse)),
                Arguments.of(LAYOUT_2024, "Potential for Results", parser(PotentialForResults::parse)),
                Arguments.of(LAYOUT_2024, "Completion (Progress Report)", parser(Completion::parse)),
                Arguments.of(LAYOUT_2024, "Completion (End Of Term)", parser(Completion::parse)),
                Arguments.of(LAYOUT_2024, "Change In Completion", parser(CompletionChange::parse)),
                Arguments.of(LAYOUT_2024, "Early Results", parser(EarlyResults::parse)),
                Arguments.of(LAYOUT_2024, "Did It Open Government (Overall)", parser(DidItOpenGovernment::parse)),
                Arguments.of(
                        LAYOUT_2024,
                        "Did It Open Government (Access To Information)",
                        parser(DidItOpenGovernment::parse)),
                Arguments.of(
                        LAYOUT_2024,
                        "Did It Open Government (Civic Participation)",
                        parser(DidItOpenGovernment::parse)),
                Arguments.of(
                        LAYOUT_2024,
                        "Did It Open Government: Public Accountability",
                        parser(DidItOpenGovernment::parse)),
                Arguments.of(LAYOUT_2024, "Binding constraint", parser(BindingConstraint::parse)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("columns")
    void are_all_read(String file, String header, Function<String, ?> parser) {
        Set<String> labels = new HashSet<>(valuesByHeader(file).get(header));
        labels.removeAll(MARKERS);

        assertThat(labels)
                .isNotEmpty()
                .allSatisfy(label ->
                        assertThatCode(() -> parser.apply(label)).as(label).doesNotThrowAnyException());
    }

    /** The headers that the model knows as star columns hold flags and markers in each file that has them. */
    @ParameterizedTest
    @MethodSource("files")
    void of_stars_are_flags(String file) {
        Map<String, List<String>> stars = valuesByHeader(file);
        stars.keySet().removeIf(header -> !header.startsWith("Starred") && !header.endsWith("Starred"));

        assertThat(stars).isNotEmpty().allSatisfy((header, values) -> {
            assertThat(StarColumn.parse(header)).isNotNull();
            assertThat(values).allMatch(value -> value.matches("[01]") || MARKERS.contains(value));
        });
    }

    static Stream<String> files() {
        return Stream.of(EDITION_2015, EDITION_2016_17, LAYOUT_2024);
    }

    private static Function<String, ?> parser(Function<String, ?> parser) {
        return parser;
    }

    private static Map<String, List<String>> valuesByHeader(String file) {
        Path path = Path.of(System.getenv("OGP_DATA_DIR"), "irm", "columns", file);
        try (Stream<String> lines = Files.lines(path)) {
            return lines.skip(1)
                    .map(PublishedLabelsTest::column)
                    .collect(Collectors.toMap(
                            column -> column.group(2) == null ? column.group(3) : column.group(2),
                            column -> values(column.group(6)),
                            // Some files repeat a header, or have several without one; none of these is looked at.
                            (first, second) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matcher column(String line) {
        Matcher column = COLUMN.matcher(line);
        assertThat(column.matches()).as(line).isTrue();
        return column;
    }

    private static List<String> values(String printed) {
        return Arrays.stream(printed.split("; "))
                .map(VALUE::matcher)
                .filter(Matcher::matches)
                .map(value -> value.group(1))
                .toList();
    }
}
