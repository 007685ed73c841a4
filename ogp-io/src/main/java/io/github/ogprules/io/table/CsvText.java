package io.github.ogprules.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** CSV as this library writes it: commas, a header line, and cells that a spreadsheet takes for what they are. */
public final class CsvText {

    private CsvText() {}

    /** The text with such a header, of which some columns hold texts and the others numbers. */
    public static String of(
            LineDelimiter lineEnd, List<String> header, Predicate<String> holdsTexts, Stream<List<String>> rows) {
        List<UnaryOperator<String>> guards = header.stream()
                .<UnaryOperator<String>>map(
                        name -> holdsTexts.test(name) ? SpreadsheetText::guardedText : SpreadsheetText::guarded)
                .toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(lineEnd).build(text)) {
            Stream.concat(Stream.of(header), rows)
                    .map(cells -> guarded(cells, guards))
                    .forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> guarded(List<String> cells, List<UnaryOperator<String>> guards) {
        return IntStream.range(0, cells.size())
                .mapToObj(place -> guards.get(place).apply(cells.get(place)))
                .toList();
    }
}
