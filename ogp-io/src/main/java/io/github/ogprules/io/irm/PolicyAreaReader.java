package io.github.ogprules.io.irm;

import io.github.ogprules.model.irm.DataEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the policy areas that a commitment is tagged with, whatever the order of their columns in the file. */
final class PolicyAreaReader {

    /** One header of the Explorer's export has one. */
    private static final Pattern LINE_BREAK = Pattern.compile("<br/?>");

    private final List<Column> columns = new ArrayList<>();
    private final FlagReader flags = FlagReader.ofNumbers();

    PolicyAreaReader(IrmHeader header, DataEdition edition) {
        for (String tag : tags(header.layout(), edition)) {
            if (header.find(tag) != IrmHeader.ABSENT) {
                columns.add(new Column(LINE_BREAK.matcher(tag).replaceAll(" ").strip(), header.find(tag)));
            }
        }
    }

    private record Column(String tag, int position) {}

    List<String> read(IrmRecord row) {
        List<String> read = new ArrayList<>();
        for (Column column : columns) {
            if (flags.isTrue(row, column.position())) {
                read.add(column.tag());
            }
        }
        return read;
    }

    /** The columns of tags of a layout, in its order. */
    static List<String> tags(IrmLayout layout, DataEdition edition) {
        List<String> headers = layout.headers();
        return headers.subList(headers.indexOf(firstTag(edition)), headers.indexOf(lastTag(edition)) + 1);
    }

    private static String firstTag(DataEdition edition) {
        return switch (edition) {
            case EDITION_2015 -> "Anti-Corruption";
            case EXPLORER_EXPORT_2016, EDITION_2016_17 -> "Anti-corruption";
            case LAYOUT_2024 -> "Anti-Corruption and Integrity";
        };
    }

    private static String lastTag(DataEdition edition) {
        return switch (edition) {
            case EDITION_2015, EXPLORER_EXPORT_2016, EDITION_2016_17 -> "OGP";
            case LAYOUT_2024 -> "Money in Politics";
        };
    }
}
