package io.github.ogprules.io.table;

import java.util.List;

/** How a reader tells the header of a text by the columns that it knows. */
public interface HeaderRule {

    /** Whether a record has all columns that no row can do without. */
    boolean isHeader(List<String> record);

    /** How many columns that are known a record has, each counted once. */
    long matches(List<String> record);
}
