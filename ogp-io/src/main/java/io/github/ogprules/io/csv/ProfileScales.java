package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns of a table are on the scale that they are read on, as all their values together show. Where one number of a column
 * cannot be on it none is read: the others may be on it only as it happens, as 8.8 of 100 is a number from 0 to 10. What shows
 * it may stand in a cell or a row that cannot be read itself.
 */
final class ProfileScales {

    /** A number of no more digits than scores have, torn apart at its decimal comma. */
    private static final Pattern FRACTION = Pattern.compile("\\d{1,3},\\d+");

    private static final List<ProfileColumn> POINTS = List.of(
            ProfileColumn.FISCAL_TRANSPARENCY_POINTS,
            ProfileColumn.ACCESS_TO_INFORMATION_POINTS,
            ProfileColumn.ASSET_DISCLOSURE_POINTS,
            ProfileColumn.CITIZEN_ENGAGEMENT_POINTS);

    private final CivilLibertiesScale civilLiberties;
    private final Set<ProfileColumn> onAnotherScale = EnumSet.noneOf(ProfileColumn.class);
    private final Set<ProfileColumn> ofAnotherSource = EnumSet.noneOf(ProfileColumn.class);
    private final List<Failure> failures = new ArrayList<>();

    private ProfileScales(CivilLibertiesScale civilLiberties) {
        this.civilLiberties = civilLiberties;
    }

    /** The columns of a table, with the scale of civil liberties if whoever reads it has said what it is. */
    static ProfileScales of(CsvTable<ProfileColumn> table, Optional<CivilLibertiesScale> given) {
        ProfileScales scales = new ProfileScales(given.orElse(CivilLibertiesScale.STANDARD));
        CivilLibertiesSource source = new CivilLibertiesSource(table);
        if (given.isEmpty()) {
            scales.checkSource(source);
        }
        for (ProfileColumn column : ProfileColumn.values()) {
            if (scales.isRead(column)) {
                column.scale().ifPresent(scale -> scales.checkScale(table, column, scale));
            }
        }
        POINTS.stream().filter(scales::isRead).forEach(column -> scales.checkDummies(table, column));
        if (scales.isRead(ProfileColumn.CIVIL_LIBERTIES)) {
            scales.failures.addAll(new TornDecimals(table).failures());
            (given.isEmpty() ? source.findDoubt() : Optional.<Failure>empty())
                    .or(() -> source.findMixedScales(scales.civilLiberties))
                    .ifPresent(scales.failures::add);
        }
        return scales;
    }

    /** Many data sets have 1 for yes and 0 for no; points of both kinds alone are rare. */
    private void checkDummies(CsvTable<ProfileColumn> table, ProfileColumn column) {
        List<CsvRow<ProfileColumn>> rows = table.rows().stream()
                .filter(row -> ColumnScale.findNumber(row.text(column)).isPresent())
                .toList();
        Set<BigDecimal> numbers = rows.stream()
                .map(row ->
                        ColumnScale.findNumber(row.text(column)).orElseThrow().stripTrailingZeros())
                .collect(Collectors.toSet());
        if (numbers.equals(Set.of(BigDecimal.ZERO, BigDecimal.ONE))) {
            failures.add(
                    rows.get(0)
                            .failure(
                                    column,
                                    FailureReason.AMBIGUOUS,
                                    "all " + rows.size()
                                            + " numbers of this column are 0 or 1 and read as points, of which a criterion has 4"
                                            + " at most: expected yes and no in a column for each instrument if 1 stands for yes"));
        }
    }

    private void checkSource(CivilLibertiesSource source) {
        source.findAnotherSource().ifPresent(failure -> {
            ofAnotherSource.add(ProfileColumn.CIVIL_LIBERTIES);
            failures.add(failure);
        });
        if (ofAnotherSource.isEmpty()) {
            source.findAnotherScale().ifPresent(failure -> {
                onAnotherScale.add(ProfileColumn.CIVIL_LIBERTIES);
                failures.add(failure);
            });
        }
    }

    private void checkScale(CsvTable<ProfileColumn> table, ProfileColumn column, ColumnScale usual) {
        boolean isCivilLiberties = column == ProfileColumn.CIVIL_LIBERTIES;
        ColumnScale scale = isCivilLiberties ? civilLiberties.column() : usual;
        if (table.rows().stream().noneMatch(row -> ColumnScale.isNumber(row.text(column)))) {
            return;
        }
        Stream.concat(
                        table.rows().stream().filter(row -> scale.excludes(row.text(column))),
                        table.rowsNotRead().stream().filter(row -> isExcluded(row, table.width(), column, scale)))
                .min(Comparator.comparingLong(CsvRow::line))
                .ifPresent(row -> {
                    onAnotherScale.add(column);
                    failures.add(row.failure(
                            column,
                            FailureReason.INVALID_VALUE,
                            notRead(table, column) + ": expected " + scale.expected()
                                    + ", and one number that is none shows that all are on another scale"
                                    + (isCivilLiberties ? CivilLibertiesScale.HINT : "")));
                });
    }

    /**
     * Whether a row that is not read shows another scale. Where it has cells too many, one may be a piece of a value, and all that
     * follows stands further right than it should: then only a cell counts before which everything is in its place, and that is not
     * the fraction of the number before it. The whole part of a number is above a scale only if the number is.
     */
    private static boolean isExcluded(CsvRow<ProfileColumn> row, int width, ProfileColumn column, ColumnScale scale) {
        return scale.excludes(row.text(column))
                && (row.size() <= width
                        || (!FRACTION.matcher(row.withCellBefore(column)).matches()
                                && row.isInOrderBefore(column, before -> before.mayHold(row.cell(before)))));
    }

    /** That no number of a column is read, and how many that are. */
    static String notRead(CsvTable<ProfileColumn> table, ProfileColumn column) {
        List<Long> lines = table.rows().stream()
                .filter(row -> ColumnScale.isNumber(row.text(column)))
                .map(CsvRow::line)
                .toList();
        return "no number of this column read, "
                + (lines.size() == 1
                        ? "1 on line " + lines.get(0)
                        : lines.size() + " on lines " + lines.get(0) + " to " + lines.get(lines.size() - 1));
    }

    /** What is wrong with columns as a whole. */
    List<Failure> failures() {
        return failures;
    }

    /** The scale of civil liberties. */
    CivilLibertiesScale civilLiberties() {
        return civilLiberties;
    }

    /** Whether a column, with all that stands in it, is what it is taken for. */
    boolean isOfSource(ProfileColumn column) {
        return !ofAnotherSource.contains(column);
    }

    /** Whether the numbers of a column can be read. */
    private boolean isRead(ProfileColumn column) {
        return isOfSource(column) && !onAnotherScale.contains(column);
    }

    /** Whether what stands in a cell of a column can be read. */
    boolean isRead(ProfileColumn column, String text) {
        return isOfSource(column) && !(onAnotherScale.contains(column) && ColumnScale.isNumber(text));
    }
}
