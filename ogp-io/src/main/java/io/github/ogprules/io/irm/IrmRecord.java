package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.CellText;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.CsvRecords;
import io.github.ogprules.io.table.LostCharacter;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.text.LostTexts;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One record of a file in one of OGP's layouts, which collects what is wrong with its cells. */
final class IrmRecord {

    private static final Optional<Marker> NOT_APPLICABLE = Optional.of(Marker.NOT_APPLICABLE);
    private static final Optional<Missing> NA = Optional.of(Missing.NA);

    private final IrmHeader header;
    private final NaCells naCells;
    private final long line;
    private final List<String> fields;
    private final List<Failure> failures = new ArrayList<>(0);

    /** The record of a line in a file in which NA has such a meaning. */
    IrmRecord(IrmHeader header, NaCells naCells, long line, List<String> fields) {
        this.header = header;
        this.naCells = naCells;
        this.line = line;
        this.fields = fields;
    }

    IrmHeader header() {
        return header;
    }

    long line() {
        return line;
    }

    List<String> fields() {
        return fields;
    }

    List<Failure> failures() {
        return failures;
    }

    /** The text of a cell without surrounding white space; empty text if the file has no such column or the row no such cell. */
    String text(int position) {
        return position < 0 || position >= fields.size() ? "" : PlainText.stripped(fields.get(position));
    }

    /** The text of a cell that is filled with a text. */
    Optional<String> textIfThere(int position) {
        String text = text(position);
        if (Missing.isError(text)) {
            fail(position, FailureReason.INVALID_VALUE, Missing.NO_ERROR);
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What a text in a cell stands for; where it stands for nothing, the failure says why. */
    <T> Optional<T> parse(int position, Function<String, T> parse) {
        return Cells.parse(text(position), parse, problem -> fail(position, FailureReason.INVALID_VALUE, problem));
    }

    /** What a text in a cell stands for, without which there is no row. */
    <T> Optional<T> parseNeeded(int position, String expected, Function<String, T> parse) {
        String text = text(position);
        if (Missing.find(text).isPresent()) {
            fail(position, FailureReason.MISSING, "row not read: expected " + expected);
            return Optional.empty();
        }
        return Cells.parse(
                text, parse, problem -> fail(position, FailureReason.INVALID_VALUE, "row not read: " + problem));
    }

    /** What was read in a cell, in which {@code NA} stands for what is meant by it in this file; other markers stay as they are. */
    <T> Observation<T> asMeant(int position, Observation<T> read) {
        boolean isUnknown = read.findMarker().equals(NOT_APPLICABLE)
                && Missing.find(text(position)).equals(NA)
                && !naCells.areNotAssessed(() -> failure(position, FailureReason.AMBIGUOUS, ""));
        return isUnknown ? Observation.unknown() : read;
    }

    /** What is wrong with a cell. */
    void fail(int position, FailureReason reason, String problem) {
        failures.add(failure(position, reason, problem));
    }

    /** What would be wrong with a cell. */
    Failure failure(int position, FailureReason reason, String problem) {
        Failure failure = CsvRecords.failure(reason, line, text(position), problem);
        if (position < 0 || position >= header.width()) {
            return failure;
        }
        String name = CellText.shown(header.names().get(position));
        return failure.withColumn(PlainText.isBlank(name) ? String.valueOf(position + 1) : name);
    }

    /** What is wrong with the whole record. */
    void fail(FailureReason reason, String problem) {
        failures.add(CsvRecords.failure(reason, line, String.join(",", fields), problem));
    }

    /** Notes the cells whose bytes are no text. */
    void reportDamage() {
        for (int position = 0; position < fields.size(); position++) {
            String field = fields.get(position);
            if (LostCharacter.find(field) >= 0 || LostTexts.findMojibake(field) >= 0) {
                failures.add(
                        failure(position, FailureReason.MALFORMED, "read as it stands: " + LostTexts.expected(field))
                                .withFound(LostCharacter.shown(field)));
            }
            if (field.length() == CellText.LONGEST_IN_SPREADSHEET) {
                failures.add(failure(
                                position,
                                FailureReason.MALFORMED,
                                "read as it stands: its end may be cut off, as a cell of a spreadsheet holds no more than "
                                        + CellText.LONGEST_IN_SPREADSHEET + " characters")
                        .withFound(CellText.shown(field)));
            }
        }
    }
}
