package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a table shows of where its civil liberties come from: the columns beside them, and all values together.
 *
 * <p>Freedom House gives them as whole numbers, of which 1 is the best of 7, beside political rights and the status of a country.
 * The Democracy Index prints two decimals, and moves in half points of 17 questions, so that of whole numbers it has only 0, 5 and
 * 10.
 *
 * <p>V-Dem's index of civil liberties is a number from 0 to 1.
 *
 * @see <a href="https://github.com/evantrowbridge/policy_lab_ndi">The Democracy Index of 2006 to 2019 on a scale of 0 to 100</a>
 * @see <a href="https://www.v-dem.net/data/the-v-dem-dataset/">V-Dem: v2x_civlib, of 0 to 1</a>
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

    private static final BigDecimal FREEDOM_HOUSE_BEST = BigDecimal.ONE;
    private static final BigDecimal FREEDOM_HOUSE_WORST = BigDecimal.valueOf(7);

    /**
     * So many whole numbers from 1 to 7, not all of them 5, are not of the Democracy Index: of its 167 scores of 2019, by the file
     * of the page below, 9 are whole, which are 0, 5 or 10, and 69 are above 7.
     */
    private static final int MANY = 10;

    private static final int STEPS = 2 * 17;
    private static final Set<BigDecimal> ROUNDED_OUT_OF_HUNDRED = roundedOutOfHundred();
    private static final Set<BigDecimal> WHOLE_IN_INDEX = Stream.of("0", "5", "10")
            .map(score -> new BigDecimal(score).stripTrailingZeros())
            .collect(Collectors.toSet());

    private final CsvTable<ProfileColumn> table;
    private final List<CsvRow<ProfileColumn>> rows;
    private final List<BigDecimal> numbers;

    CivilLibertiesSource(CsvTable<ProfileColumn> table) {
        this.table = table;
        rows = table.rows().stream()
                .filter(row -> ColumnScale.findNumber(row.text(COLUMN)).isPresent())
                .toList();
        numbers = rows.stream()
                .map(row -> ColumnScale.findNumber(row.text(COLUMN)).orElseThrow())
                .toList();
    }

    /** That the values are Freedom House's, by the columns beside them or by themselves. */
    Optional<Failure> findAnotherSource() {
        if (numbers.isEmpty() || !areWhole()) {
            return Optional.empty();
        }
        return findColumn(this::isFreedomHouse)
                .map(position -> "whole numbers beside the column "
                        + CellText.shown(table.names().get(position)))
                .or(() -> areManyRatings() ? Optional.of("many whole numbers from 1 to 7 alone") : Optional.empty())
                .map(
                        sign -> failure(
                                FailureReason.INVALID_VALUE,
                                ProfileScales.notRead(table, COLUMN) + ": " + sign
                                        + " are Freedom House's, of which 1 is the best; expected the Democracy Index, 10 the best"));
    }

    /** That the values are on another scale, as those of another category of the Democracy Index are. */
    Optional<Failure> findAnotherScale() {
        if (numbers.isEmpty()) {
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
        boolean maybeOutOfHundred = !numbers.isEmpty()
                && numbers.stream().anyMatch(number -> number.signum() > 0)
                && ROUNDED_OUT_OF_HUNDRED.containsAll(
                        numbers.stream().map(BigDecimal::stripTrailingZeros).toList());
        if (maybeOutOfHundred) {
            return Optional.of(
                    failure(
                            FailureReason.AMBIGUOUS,
                            "read as scores from 0 to 10, though all scores of the column could be on a scale of 0 to 100 as well"));
        }
        if (maybeOutOfOne()) {
            return Optional.of(failure(
                    FailureReason.AMBIGUOUS,
                    "read as scores from 0 to 10, though all scores of the column could be on a scale of 0 to 1 as well, as"
                            + " V-Dem's index of civil liberties is"));
        }
        boolean maybeRatings = numbers.size() > 1 && areWhole() && !areOfIndex();
        return maybeRatings
                ? Optional.of(failure(
                        FailureReason.AMBIGUOUS,
                        "read as scores from 0 to 10, though the Democracy Index has two decimals and this column has whole"
                                + " numbers alone, as Freedom House's has, of which 1 is the best"))
                : Optional.empty();
    }

    private boolean areWhole() {
        return numbers.stream().allMatch(ColumnScale::isWhole);
    }

    /** Whether all could be on a scale of 0 to 1; noughts and ones alone could be on any. */
    private boolean maybeOutOfOne() {
        return !numbers.isEmpty()
                && !areWhole()
                && numbers.stream().allMatch(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
    }

    /** Whether every whole number is one that the Democracy Index has. */
    private boolean areOfIndex() {
        return numbers.stream().allMatch(number -> WHOLE_IN_INDEX.contains(number.stripTrailingZeros()));
    }

    private boolean areManyRatings() {
        return numbers.size() >= MANY
                && !areOfIndex()
                && numbers.stream()
                        .allMatch(number -> number.compareTo(FREEDOM_HOUSE_BEST) >= 0
                                && number.compareTo(FREEDOM_HOUSE_WORST) <= 0);
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

    /** Of all scores on a scale of 0 to 100, to one decimal, those that could be on one of 0 to 10. */
    private static Set<BigDecimal> roundedOutOfHundred() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> BigDecimal.valueOf(100L * step)
                        .divide(BigDecimal.valueOf(STEPS), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .filter(score -> score.compareTo(BigDecimal.TEN) < 0)
                .collect(Collectors.toSet());
    }
}
