package io.github.ogprules.io.report;

import io.github.ogprules.io.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables for a terminal, aligned, of texts that may hold anything. */
final class Tables {

    private static final String GAP = "  ";
    private static final String CUT = "...";

    private Tables() {}

    /** Aligned columns; where a row would be longer than a line, the widest columns are cut. */
    static String text(List<String> header, List<List<String>> rows) {
        List<List<String>> all = rows.stream()
                .map(row -> row.stream().map(VisibleText::of).toList())
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(0, header);
        int[] widths = IntStream.range(0, header.size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        int length = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
        for (int tooLong = length - TextLines.WIDTH; tooLong > 0; tooLong--) {
            widths[widest(widths)]--;
        }
        all.add(1, IntStream.of(widths).mapToObj("-"::repeat).toList());
        return all.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(column -> aligned(row.get(column), widths[column]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[column] > widths[widest] ? column : widest;
        }
        return widest;
    }

    private static String aligned(String cell, int width) {
        String text = cell.length() > width ? VisibleText.beginning(cell, width - CUT.length()) + CUT : cell;
        return text + " ".repeat(width - text.length());
    }
}
