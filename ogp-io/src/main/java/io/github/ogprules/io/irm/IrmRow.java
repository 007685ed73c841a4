package io.github.ogprules.io.irm;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file of OGP: what it says in the types of this library, and the original text of every column.
 *
 * <p>Immutable and thread-safe. Rows are equal if their values, their texts and the headers of their files are, wherever they
 * stand.
 *
 * @param <T> what the row says, such as an {@link io.github.ogprules.model.irm.AssessedCommitment}
 */
public final class IrmRow<T> {

    private final T value;
    private final IrmHeader header;
    private final long line;
    private final List<String> texts;

    IrmRow(T value, IrmHeader header, long line, List<String> texts) {
        this.value = value;
        this.header = header;
        this.line = line;
        this.texts = texts;
    }

    /** {@return what the row says} */
    public T getValue() {
        return value;
    }

    /** {@return the line of the file on which the row begins, from 1} */
    public long getLine() {
        return line;
    }

    /** {@return the layout of the file, such as {@code commitments database, 2024 layout}} */
    public String getLayout() {
        return header.layout().label();
    }

    /**
     * {@return the headers of all columns as the file prints them; some are empty, and in the 2015 edition one stands twice: the
     * headers, in the order of the file}
     */
    public List<String> getHeaders() {
        return header.names();
    }

    /** {@return the original text of every column, one text for each header} */
    public List<String> getTexts() {
        return texts;
    }

    /**
     * The original text of a column.
     *
     * @param column the header, in any case; of two of the same name the first
     * @return the text as it stands in the file, or empty if the file has no such column
     */
    public Optional<String> findText(String column) {
        int position = header.find(column);
        return position == IrmHeader.ABSENT ? Optional.empty() : Optional.of(texts.get(position));
    }

    IrmHeader header() {
        return header;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IrmRow<?> row
                && value.equals(row.value)
                && texts.equals(row.texts)
                && header.names().equals(row.header.names());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, texts);
    }

    /** {@return the row in one line, for people: its place and value} */
    @Override
    public String toString() {
        return "line " + line + ": " + value;
    }
}
