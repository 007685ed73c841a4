package io.github.ogprules.io.csv;

import io.github.ogprules.model.irm.DataEdition;
import java.util.ArrayList;
import java.util.List;

/** Reads the policy areas that a commitment is tagged with: the columns between the first and the last tag of its layout. */
final class PolicyAreaReader {

    private final IrmHeader header;
    private final int first;
    private final int last;
    private final FlagReader flags = FlagReader.ofNumbers();

    PolicyAreaReader(IrmHeader header, DataEdition edition) {
        this.header = header;
        this.first = header.find(firstTag(edition));
        this.last = header.find(lastTag(edition));
    }

    List<String> read(IrmRecord row) {
        List<String> tags = new ArrayList<>();
        if (first != IrmHeader.ABSENT) {
            for (int position = first; position <= last; position++) {
                if (flags.isTrue(row, position)) {
                    tags.add(header.names().get(position).strip());
                }
            }
        }
        return tags;
    }

    /** Whether a layout has a column of tags of that name. */
    static boolean isTag(IrmLayout layout, DataEdition edition, String name) {
        List<String> headers = layout.headers();
        int position = headers.indexOf(name);
        return position >= headers.indexOf(firstTag(edition)) && position <= headers.indexOf(lastTag(edition));
    }

    private static String firstTag(DataEdition edition) {
        return switch (edition) {
            case EDITION_2015 -> "Anti-Corruption";
            case EDITION_2016_17 -> "Anti-corruption";
            case LAYOUT_2024 -> "Anti-Corruption and Integrity";
        };
    }

    private static String lastTag(DataEdition edition) {
        return switch (edition) {
            case EDITION_2015, EDITION_2016_17 -> "OGP";
            case LAYOUT_2024 -> "Money in Politics";
        };
    }
}
