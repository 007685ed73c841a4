package io.github.ogprules.io.csv;

import java.util.List;

/** A column that a reader knows: its name, and the other names by which files call it. */
interface CsvColumn {

    /** The name in lower case with underscores. */
    String columnName();

    /** The other names, in lower case with underscores. */
    List<String> aliases();
}
