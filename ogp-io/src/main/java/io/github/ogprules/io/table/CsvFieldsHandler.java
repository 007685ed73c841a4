package io.github.ogprules.io.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;

/**
 * Makes the fields of one record after the other. Most texts of OGP's files are short and come again and again, such as
 * {@code 0}, {@code ND} and names of countries: these are made once. The apostrophe that guards a text against spreadsheets is no
 * part of it, nor is the formula that keeps a text for them.
 */
final class CsvFieldsHandler extends AbstractBaseCsvCallbackHandler<CsvFields> {

    /** The most characters of one record: a limit of this library, so that a record takes little memory. */
    static final int MAXIMUM_RECORD_LENGTH = 1 << 23;

    /** The most fields of one record. */
    static final int MAXIMUM_FIELDS = 1 << 14;

    private static final int LONGEST_REMEMBERED = 24;
    private static final int REMEMBERED = 1 << 11;
    private static final Cell EMPTY = Cell.of("");

    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");

    private final String separator;
    private final Cell[] remembered = new Cell[REMEMBERED];
    private String[] texts = new String[0];
    private int fields;
    private int length;
    private int lineBreaks;

    CsvFieldsHandler(char separator) {
        this.separator = String.valueOf(separator);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = 0;
        length = 0;
        lineBreaks = 0;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int size, boolean quoted) {
        length += size;
        if (length > MAXIMUM_RECORD_LENGTH || field == MAXIMUM_FIELDS) {
            throw new TooLongException();
        }
        if (field == texts.length) {
            texts = Arrays.copyOf(texts, Math.max(2 * field, LONGEST_REMEMBERED));
        }
        Cell cell = size > LONGEST_REMEMBERED
                ? Cell.of(new String(buffer, offset, size))
                : remembered(buffer, offset, size);
        texts[field] = cell.read();
        fields = field + 1;
        // Without quotes a line break would end the record.
        if (quoted) {
            lineBreaks += CsvFields.lineBreaks(cell.text());
        }
    }

    /**
     * A line that begins with a number sign has cells if it has separators: it may be a row with a number of rows, a header that is marked
     * so, an error of a spreadsheet, or a row that somebody took out.
     */
    @Override
    protected void handleComment(char[] buffer, int offset, int size) {
        String line = new String(buffer, offset, size);
        if (line.contains(separator)) {
            texts = Pattern.compile(separator, Pattern.LITERAL)
                    .splitAsStream(CsvRecords.COMMENT + line)
                    .map(cell -> QUOTED.matcher(cell).replaceFirst("$1"))
                    .toArray(String[]::new);
            fields = texts.length;
        }
    }

    @Override
    protected CsvFields buildRecord() {
        return new CsvFields(Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(texts, fields))), lineBreaks);
    }

    private Cell remembered(char[] buffer, int offset, int size) {
        if (size == 0) {
            return EMPTY;
        }
        int hash = 0;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + buffer[offset + i];
        }
        int place = (hash ^ hash >>> 11) & REMEMBERED - 1;
        Cell known = remembered[place];
        if (known == null || !isSame(known.text(), buffer, offset, size)) {
            known = Cell.of(new String(buffer, offset, size));
            remembered[place] = known;
        }
        return known;
    }

    private static boolean isSame(String text, char[] buffer, int offset, int size) {
        if (text.length() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** The text that stands in a cell, and the one that it stands for. */
    private record Cell(String text, String read) {

        static Cell of(String text) {
            return new Cell(text, SpreadsheetText.read(text));
        }
    }

    /** A record is longer than this library reads. */
    static final class TooLongException extends CsvParseException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("a record of more than " + MAXIMUM_RECORD_LENGTH + " characters or " + MAXIMUM_FIELDS + " fields");
        }
    }
}
