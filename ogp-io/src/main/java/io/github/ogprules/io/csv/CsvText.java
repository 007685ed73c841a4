package io.github.ogprules.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** CSV as this library writes it: commas, a header line, and cells that no spreadsheet takes for formulas. */
final class CsvText {

    private CsvText() {}

    static String of(LineDelimiter lineEnd, List<String> header, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(lineEnd).build(text)) {
            Stream.concat(Stream.of(header), rows)
                    .map(cells -> cells.stream().map(SpreadsheetText::guarded).toList())
                    .forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
