package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Scores torn apart at a decimal comma that is not quoted, in rows that a column nobody reads makes as long as the others: 2,94 is then
 * read as 2, and a column of remarks holds 94, or what stood in the last column that is read.
 */
final class TornDecimals {

    private static final ProfileColumn SCORE = ProfileColumn.CIVIL_LIBERTIES;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final CsvTable<ProfileColumn> table;
    private final int position;
    private final boolean hasFractions;
    /** The columns behind the score that are not read, and hold no value of a profile beside a score with a fraction. */
    private final List<Integer> remarks;

    TornDecimals(CsvTable<ProfileColumn> table) {
        this.table = table;
        position = table.position(SCORE).orElse(table.width());
        List<CsvRow<ProfileColumn>> fractions =
                table.rows().stream().filter(TornDecimals::hasFraction).toList();
        hasFractions = !fractions.isEmpty();
        remarks = IntStream.range(position + 1, table.width())
                .filter(table::isNotRead)
                .filter(column -> fractions.stream().noneMatch(row -> isValue(row.text(column))))
                .boxed()
                .toList();
    }

    /** One for each score that may be torn apart. */
    List<Failure> failures() {
        return remarks.isEmpty()
                ? List.of()
                : table.rows().stream().flatMap(row -> failure(row).stream()).toList();
    }

    private Optional<Failure> failure(CsvRow<ProfileColumn> row) {
        if (!DIGITS.matcher(row.text(SCORE)).matches()) {
            return Optional.empty();
        }
        return remarks.stream()
                .filter(column -> isFraction(row, column) || (hasFractions && isLastValue(row, column)))
                .findFirst()
                .map(column -> row.failure(
                        SCORE,
                        FailureReason.AMBIGUOUS,
                        "read as a whole number: '" + row.text(column) + "' in the column '"
                                + PlainText.plain(table.names().get(column))
                                + "' may come from a decimal comma, and then the cells between are moved; a value with ','"
                                + " in it must be quoted"));
    }

    private boolean isFraction(CsvRow<ProfileColumn> row, int column) {
        return column == position + 1 && DIGITS.matcher(row.text(column)).matches();
    }

    private static boolean isLastValue(CsvRow<ProfileColumn> row, int column) {
        return isValue(row.text(column))
                && IntStream.range(column + 1, row.size())
                        .allMatch(next -> row.text(next).isEmpty());
    }

    private static boolean hasFraction(CsvRow<ProfileColumn> row) {
        return ColumnScale.findNumber(row.text(SCORE))
                .map(BigDecimal::scale)
                .filter(decimals -> decimals > 0)
                .isPresent();
    }

    /** Whether a cell holds what columns of profiles do. */
    private static boolean isValue(String text) {
        return DIGITS.matcher(text).matches() || isYesOrNo(text);
    }

    private static boolean isYesOrNo(String text) {
        return Cells.parse(text, Cells::yesOrNo, problem -> {}).isPresent();
    }
}
