package io.github.ogprules.io.irm;

import io.github.ogprules.model.plan.PrintedDate;
import java.util.HashMap;
import java.util.Map;

/** Reads dates; the same few are printed again and again. */
final class PrintedDateReader {

    private static final int REMEMBERED = 1024;

    private final Map<String, PrintedDate> read = new HashMap<>();
    private final boolean monthFirst;

    PrintedDateReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    PrintedDate read(String text) {
        PrintedDate date = read.get(text);
        if (date == null) {
            date = monthFirst ? PrintedDate.parseMonthFirst(text) : PrintedDate.parse(text);
            if (read.size() < REMEMBERED) {
                read.put(text, date);
            }
        }
        return date;
    }
}
