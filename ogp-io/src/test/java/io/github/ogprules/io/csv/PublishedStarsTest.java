package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.BindingConstraint;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarChange;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import io.github.ogprules.rules.star.StarVerdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The stars that OGP published in its files come out of the codes, but for the commitments named here. The files hold part of
 * the countries of each edition.
 */
@EnabledIfEnvironmentVariable(named = "OGP_DATA_DIR", matches = ".+")
class PublishedStarsTest {

    private static final String EDITION_2015 = "commitments-2015-edition.csv";
    private static final String EDITION_2016_17 = "commitments-2016-17-edition.csv";
    private static final String LAYOUT_2024 = "commitments-2024-layout.csv";

    /** Where OGP published another star than its formula gives, and why. */
    private static final Map<String, List<String>> EXCEPTIONS = Map.of(
            EDITION_2015 + " STARRED",
            List.of(
                    // Starred although completion is coded as unclear or withdrawn.
                    "Peru 3:k) Fortalecer SERVIR",
                    "Peru 3:j) Fortalecer SINAD",
                    "Peru 2:h) Espacios en concursos, remates y licitaciones",
                    "Peru 1:g) Instrumentos de seguimiento"),
            EDITION_2015 + " NEW_AND_STARRED",
            List.of(
                    // Those of the four that are new.
                    "Peru 2:h) Espacios en concursos, remates y licitaciones", "Peru 1:g) Instrumentos de seguimiento"),
            EDITION_2015 + " STARRED_AND_SPECIFIC",
            List.of(
                    // Counted as specific although their specificity is none: the column leaves out low specificity
                    // only.
                    "Chile 4.1 Participación ciudadana en materia medioambiental",
                    "Jordan 3.1.2 Unified procurement bylaw"));

    private static List<AssessedCommitment> commitments(String file) throws IOException {
        return IrmCsv.standard()
                .readCommitments(Path.of(System.getenv("OGP_DATA_DIR"), "irm", file))
                .getValues()
                .stream()
                .map(IrmRow::getValue)
                .toList();
    }

    private static List<StarComparison> published(String file, StarColumn column) throws IOException {
        return commitments(file).stream()
                .map(commitment -> StarComparison.of(commitment, column))
                .filter(comparison -> comparison.getPublished().isKnown())
                .toList();
    }

    private static String name(Commitment commitment) {
        return commitment.getPlan().getMember().getName() + " " + commitment.getTitle();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # file,                     column,                  decided, stars
            commitments-2015-edition,    STARRED,                 692,     228
            commitments-2015-edition,    NEW_AND_STARRED,         692,      65
            commitments-2015-edition,    STARRED_AND_SPECIFIC,    692,     186
            commitments-2016-17-edition, PRE_JUNE_2014,           526,     115
            commitments-2016-17-edition, ONLY_2015,               666,     173
            commitments-2016-17-edition, CURRENT_PROGRESS_REPORT, 469,      23
            commitments-2016-17-edition, CURRENT_END_OF_TERM,      36,       1
            commitments-2024-layout,     ONLY_2015,               149,      49
            commitments-2024-layout,     CURRENT_PROGRESS_REPORT, 149,      20
            commitments-2024-layout,     CURRENT_END_OF_TERM,     121,      16
            commitments-2024-layout,     MAX_STAR,                167,      23
            """)
    void come_out_of_the_codes_but_for_the_exceptions(String file, StarColumn column, int decided, int stars)
            throws IOException {
        List<StarComparison> published = published(file + ".csv", column);

        assertThat(published).hasSize(decided);
        assertThat(published)
                .filteredOn(comparison -> comparison.getPublished().equals(Observation.known(true)))
                .hasSize(stars);
        assertThat(commitments(file + ".csv"))
                .filteredOn(commitment -> StarComparison.of(commitment, column).isDifferent())
                .extracting(commitment -> name(commitment.getCommitment()))
                .containsExactlyInAnyOrderElementsOf(EXCEPTIONS.getOrDefault(file + ".csv " + column, List.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Where OGP published no star, it does not matter why there is none; these are not plainly failed.
            # A plan of 2018 has 0 in the column; the formula ended with plans of 2017.
            commitments-2024-layout,     CURRENT_END_OF_TERM,     1, NOT_APPLICABLE
            # Two of the plans of 2011, of which impact was not coded, have 0.
            commitments-2024-layout,     CURRENT_PROGRESS_REPORT, 2, NOT_APPLICABLE
            commitments-2024-layout,     ONLY_2015,               2, NOT_APPLICABLE
            # A local plan of 2017 was assessed once, at its end.
            commitments-2024-layout,     ONLY_2015,               1, NOT_ASSESSED
            # Completion is not applicable.
            commitments-2015-edition,    STARRED,                 1, NOT_ASSESSED
            """)
    void are_none_also_where_the_formula_does_not_apply(String file, StarColumn column, int rows, StarVerdict verdict)
            throws IOException {
        assertThat(published(file + ".csv", column))
                .filteredOn(comparison -> comparison.getComputed() == verdict)
                .hasSize(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITION_2015, EDITION_2016_17, LAYOUT_2024})
    void are_decided_wherever_OGP_published_one(String file) throws IOException {
        assertThat(commitments(file))
                .flatMap(StarComparison::all)
                .filteredOn(comparison -> comparison.getPublished().isKnown())
                .extracting(StarComparison::getComputed)
                .doesNotContain(StarVerdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # What the end-of-term reports made of the stars of these commitments.
            IE0047, GAINED
            MK0063, GAINED
            UA0037, KEPT
            IE0014, KEPT
            """)
    void are_gained_and_kept_at_the_end_of_term_as_published(String id, StarChange change) throws IOException {
        assertThat(commitments(LAYOUT_2024))
                .filteredOn(commitment -> commitment.getCommitment().getId().equals(Optional.of(id)))
                .singleElement()
                .satisfies(commitment ->
                        assertThat(FinalStar.of(commitment).findChange()).contains(change));
    }

    /** Progress reports of 2014 and 2015 give stars for moderate impact, which the current formula behind this column does not. */
    @Test
    void of_the_last_column_have_none_where_only_an_earlier_formula_gives_one_and_no_end_of_term_was_assessed()
            throws IOException {
        List<AssessedCommitment> different = commitments(LAYOUT_2024).stream()
                .filter(commitment -> commitment
                        .getPublishedStars()
                        .getOrDefault(StarColumn.MAX_STAR, Observation.unknown())
                        .equals(Observation.known(FinalStar.of(commitment).getVerdict() != StarVerdict.STARRED)))
                .toList();

        assertThat(different)
                .extracting(commitment -> commitment.getCommitment().getId().orElseThrow())
                .containsExactlyInAnyOrder(
                        "CL0006", "CL0008", "CR0014", "CR0016", "DO0015", "EE0013", "IT0007", "JO0007", "JO0017",
                        "JO0026", "UA0001", "UA0005", "UA0015");
        assertThat(different).allSatisfy(commitment -> {
            assertThat(FinalStar.of(commitment)
                            .findDecision()
                            .orElseThrow()
                            .getEdition()
                            .getId())
                    .isIn("2014", "2015");
            assertThat(FinalStar.of(commitment, report -> StarRules.forColumn(StarColumn.MAX_STAR, report))
                            .getVerdict())
                    .isEqualTo(StarVerdict.NOT_STARRED);
        });
    }

    @Test
    void are_lost_mostly_because_the_formula_changed_between_the_reports() throws IOException {
        List<AssessedCommitment> lost = new ArrayList<>();
        for (String file : List.of(EDITION_2016_17, LAYOUT_2024)) {
            commitments(file).stream()
                    .filter(commitment -> FinalStar.of(commitment).findChange().equals(Optional.of(StarChange.LOST)))
                    .forEach(lost::add);
        }

        assertThat(lost).hasSize(9);
        assertThat(lost)
                .filteredOn(commitment -> FinalStar.of(
                                commitment, report -> StarRules.forColumn(StarColumn.MAX_STAR, report))
                        .findChange()
                        .equals(Optional.of(StarChange.LOST)))
                .singleElement()
                .satisfies(commitment ->
                        assertThat(name(commitment.getCommitment())).startsWith("Netherlands ACTION 3:"));
    }

    @Test
    void name_the_first_test_failed_as_published() throws IOException {
        assertThat(IrmCsv.standard()
                        .readCommitments(Path.of(System.getenv("OGP_DATA_DIR"), "irm", LAYOUT_2024))
                        .getValues())
                .filteredOn(row -> Set.of("Spec", "Rel", "PotImp", "Cmpl", "STAR")
                        .contains(row.findText("Binding constraint").orElseThrow()))
                .hasSize(287)
                .filteredOn(row -> !bindingConstraint(row.getValue()).equals(row.findText("Binding constraint")))
                .extracting(row -> row.findText("Commitment Unique Identifier").orElseThrow())
                .containsExactlyInAnyOrder(
                        // Not verifiable, yet OGP names potential impact; plans of 2018, when stars had ended.
                        "PY0038",
                        "PY0054",
                        // Plans of 2020 on: OGP names relevance where there is no open government lens.
                        "CI0044",
                        "CI0046",
                        "GH0031",
                        "GH0035",
                        "MK0169",
                        "KR0060",
                        "RS0047");
    }

    /** OGP names it by the current formula, whatever the year of the plan. */
    private static Optional<String> bindingConstraint(AssessedCommitment commitment) {
        return StarComparison.of(commitment, StarColumn.MAX_STAR)
                .getDecision()
                .flatMap(StarDecision::findBindingConstraintAsPrinted)
                .map(BindingConstraint::getLabel);
    }
}
