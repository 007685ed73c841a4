package io.github.ogprules.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A column that a reader knows: its name, and the other names by which files call it. */
interface CsvColumn {

    /** The name of the constant. */
    String name();

    /** The name in lower case with underscores. */
    default String columnName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Several columns by their names. */
    static String listed(List<? extends CsvColumn> columns) {
        return columns.stream().map(CsvColumn::columnName).collect(Collectors.joining(", ", "the columns ", ""));
    }

    /** The other names, in lower case with underscores. */
    List<String> aliases();
}
