package io.github.ogprules.io.csv;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Citation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the sources of a row: addresses with semicolons between them, and a remark on how firm they are or what they say. */
final class SourceReader {

    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("\\s*;\\s*");

    private SourceReader() {}

    /**
     * The sources of a row; an address that is none is reported, and so is a remark for which there is none.
     *
     * @param isReadElsewhere whether the remark says nothing but what is read of it beside
     */
    static <C extends Enum<C> & CsvColumn> List<Citation> read(
            CsvRow<C> row, C addresses, C remark, String subject, boolean isReadElsewhere) {
        String title = row.text(remark).isEmpty() ? subject : subject + " (" + row.text(remark) + ")";
        List<Citation> citations = new ArrayList<>();
        for (String address : BETWEEN_ADDRESSES.split(row.text(addresses), 0)) {
            if (!address.isEmpty()) {
                try {
                    citations.add(citation(title, URI.create(address)));
                } catch (IllegalArgumentException e) {
                    row.note(
                            addresses,
                            FailureReason.INVALID_VALUE,
                            "source not read: expected addresses such as https://www.opengovpartnership.org, with ; between them");
                }
            }
        }
        if (citations.isEmpty() && row.holdsValue(remark) && !isReadElsewhere) {
            row.note(
                    remark,
                    FailureReason.MISSING,
                    "value not read: it becomes part of a source, and the row has none: expected an address in "
                            + addresses.columnName());
        }
        return citations;
    }

    private static Citation citation(String title, URI address) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("no host");
        }
        return Citation.builder()
                .title(title)
                .publisher(address.getHost())
                .url(address)
                .build();
    }
}
