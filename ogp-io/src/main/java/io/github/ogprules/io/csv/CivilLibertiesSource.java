package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.scale.CivilLibertiesScores;
import io.github.ogprules.io.scale.MixedScales;
import io.github.ogprules.io.table.CellText;
import io.github.ogprules.io.table.Cells;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a table shows of where its civil liberties come from: the columns beside them, and all values together.
 *
 * <p>Freedom House gives them beside political rights and the status of a country.
 */
final class CivilLibertiesSource {

    private static final ProfileColumn COLUMN = ProfileColumn.CIVIL_LIBERTIES;

    /** Names of Freedom House's other columns, and how names begin by which others give its data. */
    private static final Set<String> FREEDOM_HOUSE = Set.of(
            "pr",
            "cl",
            "pr_rating",
            "cl_rating",
            "pr_score",
            "cl_score",
            "political_rights",
            "political_rights_rating",
            "political_rights_score",
            "freedom_status");

    private static final List<String> FREEDOM_HOUSE_PREFIXES = List.of("fh_", "freedom_house");

    private static final Set<String> FREEDOM_STATUS = Set.of("f", "pf", "nf", "free", "partly free", "not free");
    private static final String STATUS = "status";

    /** Parts of the names of the Democracy Index and its other four categories, which have the same scale. */
    private static final List<String> DEMOCRACY_INDEX =
            List.of("democracy_index", "pluralism", "functioning", "political_participation", "political_culture");

    private static final String RANK = "rank";

    private final CsvTable<ProfileColumn> table;
    private final List<CsvRow<ProfileColumn>> rows;
    private final CivilLibertiesScores scores;

    CivilLibertiesSource(CsvTable<ProfileColumn> table) {
        this.table = table;
        rows = table.rows().stream()
                .filter(row -> ColumnScale.findNumber(row.text(COLUMN)).isPresent())
                .toList();
        scores = CivilLibertiesScores.of(rows.stream()
                .map(row -> ColumnScale.findNumber(row.text(COLUMN)).orElseThrow())
                .toList());
    }

    /** That the values are Freedom House's, by the columns beside them or by themselves. */
    Optional<Failure> findAnotherSource() {
        if (!scores.areWhole()) {
            return Optional.empty();
        }
        return findColumn(this::isFreedomHouse)
                .map(position -> "whole numbers beside the column "
                        + CellText.shown(table.names().get(position)))
                .or(() -> scores.areManyRatings()
                        ? Optional.of("many whole numbers from 1 to 7 alone")
                        : Optional.empty())
                .map(
                        sign -> failure(
                                FailureReason.INVALID_VALUE,
                                ProfileScales.notRead(table, COLUMN) + ": " + sign
                                        + " are Freedom House's, of which 1 is the best; expected the Democracy Index, 10 the best"));
    }

    /** That the values are on another scale, as those of another category of the Democracy Index are. */
    Optional<Failure> findAnotherScale() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return findColumn(this::isIndexOutOfTen)
                .map(position -> failure(
                        FailureReason.INVALID_VALUE,
                        ProfileScales.notRead(table, COLUMN) + ": numbers above 10 in the column "
                                + CellText.shown(table.names().get(position))
                                + " show that the Democracy Index is on another scale here; expected 0 to 10"));
    }

    /** That the values, read as they are, may be something else. */
    Optional<Failure> findDoubt() {
        return scores.findDoubt("column").map(doubt -> failure(FailureReason.AMBIGUOUS, doubt));
    }

    /** That the values, each of which is on the scale that the file is read on, are on two. */
    Optional<Failure> findMixedScales(CivilLibertiesScale scale) {
        return MixedScales.findDoubt(
                        rows.stream().flatMap(row -> score(row).stream()).toList(), scale.highest())
                .flatMap(doubt -> rows.stream()
                        .filter(row -> score(row).filter(doubt.score()::equals).isPresent())
                        .findFirst()
                        .map(row -> row.failure(COLUMN, FailureReason.AMBIGUOUS, doubt.problem())));
    }

    private static Optional<MixedScales.Score> score(CsvRow<ProfileColumn> row) {
        String code = row.text(ProfileColumn.COUNTRY_CODE);
        String country = code.isEmpty() ? row.text(ProfileColumn.COUNTRY) : code;
        return Cells.parse(row.text(ProfileColumn.YEAR), Cells::wholeNumber, problem -> {})
                .flatMap(year -> ColumnScale.findNumber(row.text(COLUMN))
                        .map(number -> new MixedScales.Score(country, year, number)));
    }

    private Optional<Integer> findColumn(IntPredicate isSuch) {
        return IntStream.range(0, table.names().size()).filter(isSuch).boxed().findFirst();
    }

    private boolean isFreedomHouse(int position) {
        String name = folded(position);
        return FREEDOM_HOUSE.contains(name)
                || FREEDOM_HOUSE_PREFIXES.stream().anyMatch(name::startsWith)
                || (name.contains(STATUS) && holdsFreedomStatus(position));
    }

    private boolean holdsFreedomStatus(int position) {
        List<String> words = table.rows().stream()
                .map(row -> row.text(position).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && FREEDOM_STATUS.containsAll(words);
    }

    private boolean isIndexOutOfTen(int position) {
        String name = folded(position);
        return DEMOCRACY_INDEX.stream().anyMatch(name::contains)
                && !name.contains(RANK)
                && table.rows().stream()
                        .flatMap(row -> ColumnScale.findNumber(row.text(position)).stream())
                        .anyMatch(number -> number.compareTo(BigDecimal.TEN) > 0);
    }

    private String folded(int position) {
        return table.names().get(position).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** A failure at the first number of the column. */
    private Failure failure(FailureReason reason, String problem) {
        return rows.get(0).failure(COLUMN, reason, problem + CivilLibertiesScale.HINT);
    }
}
