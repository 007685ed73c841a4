package io.github.ogprules.io.irm;

import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.irm.DataEdition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the columns of a commitments database stand in one file. */
final class CommitmentColumns {

    private final DataEdition edition;
    private final Map<CommitmentField, Integer> positions = new EnumMap<>(CommitmentField.class);

    CommitmentColumns(IrmHeader header, DataEdition edition) {
        this.edition = edition;
        for (CommitmentField field : CommitmentField.values()) {
            positions.put(field, header.find(field.header(edition)));
        }
    }

    DataEdition edition() {
        return edition;
    }

    /** The place of a column, from 0, or absent. */
    int at(CommitmentField field) {
        return positions.getOrDefault(field, IrmHeader.ABSENT);
    }

    /** The places of several columns, without those that the file does not have. */
    <K extends Enum<K>> Map<K, Integer> at(Class<K> type, Map<K, CommitmentField> fields) {
        Map<K, Integer> found = new EnumMap<>(type);
        fields.forEach((key, field) -> {
            if (at(field) != IrmHeader.ABSENT) {
                found.put(key, at(field));
            }
        });
        return found;
    }

    /** The text of a cell; empty where it is not filled or holds a marker. What may be a text, such as {@code None}, is one. */
    Optional<String> text(IrmRecord row, CommitmentField field) {
        return row.textIfThere(at(field)).filter(text -> !FlagReader.isMarker(text));
    }

    /** The text of a cell that holds a number; empty where it is not filled or holds a marker. */
    Optional<String> numberText(IrmRecord row, CommitmentField field) {
        return Optional.of(row.text(at(field)))
                .filter(text -> Missing.find(text).isEmpty());
    }

    /** The whole number in a cell; empty where it is not filled or holds a marker, and where the failure says why. */
    OptionalInt wholeNumber(IrmRecord row, CommitmentField field) {
        return numberText(row, field)
                .flatMap(text -> row.parse(at(field), Cells::wholeNumber))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
