package io.github.ogprules.model.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.ogprules.model.CodeList;
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
                Arguments.of(EDITION_2015, "Specificity", parser(Specificity.class)),
                Arguments.of(EDITION_2015, "_Relevant", parser(Relevance.class)),
                Arguments.of(EDITION_2015, "NewvPre-exist", parser(Novelty.class)),
                Arguments.of(EDITION_2015, "Potential Impact", parser(PotentialImpact.class)),
                Arguments.of(EDITION_2015, "Timebound?", parser(Timebound.class)),
                Arguments.of(EDITION_2015, "Actual Completion", parser(Completion.class)),
                Arguments.of(EDITION_2015, "Projected Completion", parser(Completion.class)),
                Arguments.of(EDITION_2015, "On schedule", parser(Schedule.class)),
                Arguments.of(EDITION_2016_17, "Specificity", parser(Specificity.class)),
                Arguments.of(EDITION_2016_17, "_Relevant", parser(Relevance.class)),
                Arguments.of(EDITION_2016_17, "Potential impact", parser(PotentialImpact.class)),
                Arguments.of(EDITION_2016_17, "Completion (progress report)", parser(Completion.class)),
                Arguments.of(EDITION_2016_17, "Completion (end of term)", parser(Completion.class)),
                Arguments.of(EDITION_2016_17, "Change in completion", parser(CompletionChange.class)),
                Arguments.of(
                        EDITION_2016_17,
                        "Did it open government (end of term only)",
                        parser(DidItOpenGovernment.class)),
                Arguments.of(LAYOUT_2024, "National Or Local", parser(MemberKind.class)),
                Arguments.of(LAYOUT_2024, "Specificity", parser(Specificity.class)),
                Arguments.of(LAYOUT_2024, "Verifiable", parser(Verifiability.class)),
                Arguments.of(LAYOUT_2024, "_Relevant", parser(Relevance.class)),
                Arguments.of(LAYOUT_2024, "_Relevant", parser(OpenGovernmentLens.class)),
                Arguments.of(LAYOUT_2024, "Potential Impact", parser(PotentialImpact.class)),
                Arguments.of(LAYOUT_2024, "Potential for Results", parser(PotentialForResults.class)),
                Arguments.of(LAYOUT_2024, "Completion (Progress Report)", parser(Completion.class)),
                Arguments.of(LAYOUT_2024, "Completion (End Of Term)", parser(Completion.class)),
                Arguments.of(LAYOUT_2024, "Change In Completion", parser(CompletionChange.class)),
                Arguments.of(LAYOUT_2024, "Early Results", parser(EarlyResults.class)),
                Arguments.of(LAYOUT_2024, "Did It Open Government (Overall)", parser(DidItOpenGovernment.class)),
                Arguments.of(
                        LAYOUT_2024,
                        "Did It Open Government (Access To Information)",
                        parser(DidItOpenGovernment.class)),
                Arguments.of(
                        LAYOUT_2024, "Did It Open Government (Civic Participation)", parser(DidItOpenGovernment.class)),
                Arguments.of(
                        LAYOUT_2024,
                        "Did It Open Government: Public Accountability",
                        parser(DidItOpenGovernment.class)),
                Arguments.of(LAYOUT_2024, "Binding constraint", parser(BindingConstraint.class)));
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
            assertThat(CodeList.parse(StarColumn.class, header)).isNotNull();
            assertThat(values).allMatch(value -> value.matches("[01]") || MARKERS.contains(value));
        });
    }

    static Stream<String> files() {
        return Stream.of(EDITION_2015, EDITION_2016_17, LAYOUT_2024);
    }

    private static <E extends Enum<E> & CodeList> Function<String, E> parser(Class<E> type) {
        return text -> CodeList.parse(type, text);
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
