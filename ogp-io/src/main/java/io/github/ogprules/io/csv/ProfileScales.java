package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a table are on the scale that they are read on, as all their values together show. Where one number of a column
 * cannot be on it none is read: the others may be on it only as it happens, as 8.8 of 100 is a number from 0 to 10.
 */
final class ProfileScales {

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
        if (given.isEmpty()) {
            scales.checkSource(new CivilLibertiesSource(table));
        }
        for (ProfileColumn column : ProfileColumn.values()) {
            if (!scales.onAnotherScale.contains(column) && !scales.ofAnotherSource.contains(column)) {
                column.scale().ifPresent(scale -> scales.checkScale(table, column, scale));
            }
        }
        return scales;
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
        if (failures.isEmpty()) {
            source.findDoubt().ifPresent(failures::add);
        }
    }

    private void checkScale(CsvTable<ProfileColumn> table, ProfileColumn column, ColumnScale usual) {
        boolean isCivilLiberties = column == ProfileColumn.CIVIL_LIBERTIES;
        ColumnScale scale = isCivilLiberties ? civilLiberties.column() : usual;
        table.rows().stream()
                .filter(row -> scale.excludes(row.text(column)))
                .findFirst()
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

    /** Whether what stands in a cell of a column can be read. */
    boolean isRead(ProfileColumn column, String text) {
        return isOfSource(column) && !(onAnotherScale.contains(column) && ColumnScale.isNumber(text));
    }
}
