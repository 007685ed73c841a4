package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.CellText;
import io.github.ogprules.io.table.CsvRecords;
import io.github.ogprules.io.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The header of a file in one of OGP's layouts: which column stands where. */
final class IrmHeader {

    /** The place of a column that a file does not have. */
    static final int ABSENT = -1;

    private static final int COLUMNS_NAMED = 8;

    private final IrmLayout layout;
    private final long line;
    private final List<String> names;
    private final int[] places;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> lastPositions = new HashMap<>();
    private final HeaderNames columnNames;
    private final List<Integer> unnamed;

    /** The header on a line, in the layout that it has most columns of. */
    IrmHeader(long line, List<String> names) {
        this.line = line;
        this.names = List.copyOf(names);
        this.columnNames = new HeaderNames(names);
        this.layout = IrmLayout.nearest(columnNames);
        this.places = layout.places(columnNames);
        for (int position = 0; position < places.length; position++) {
            if (places[position] != HeaderMatcher.NONE) {
                String header = ColumnNames.folded(layout.headers().get(places[position]));
                positions.putIfAbsent(header, position);
                lastPositions.put(header, position);
            }
        }
        for (int position = 0; position < columnNames.size(); position++) {
            positions.putIfAbsent(columnNames.folded(position), position);
        }
        this.unnamed = IntStream.range(0, columnNames.size())
                .filter(position -> columnNames.folded(position).isEmpty() && places[position] == HeaderMatcher.NONE)
                .boxed()
                .toList();
    }

    IrmLayout layout() {
        return layout;
    }

    long line() {
        return line;
    }

    /** The headers as the file prints them. */
    List<String> names() {
        return names;
    }

    int width() {
        return names.size();
    }

    /** The number of cells up to the last column that has a name. */
    int namedWidth() {
        int width = width();
        while (width > 0 && PlainText.isBlank(names.get(width - 1))) {
            width--;
        }
        return width;
    }

    /** The place of the first column of a name, from 0: as the layout or as the file has it. */
    int find(String name) {
        return name.isEmpty() ? ABSENT : positions.getOrDefault(ColumnNames.folded(name), ABSENT);
    }

    /** The place of the last column of a name of the layout, if there are several. */
    int findAgain(String name) {
        int last = lastPositions.getOrDefault(ColumnNames.folded(name), ABSENT);
        return last == find(name) ? ABSENT : last;
    }

    /** The places of the columns that have no name, beyond those that the layout has. */
    List<Integer> unnamed() {
        return unnamed;
    }

    /** Whether a name is not as OGP prints it, but as R, pandas or janitor write it: then such a program has written the cells too. */
    boolean isOfProgram() {
        return IntStream.range(0, places.length)
                .anyMatch(position -> places[position] != HeaderMatcher.NONE
                        && !columnNames
                                .folded(position)
                                .equals(ColumnNames.folded(layout.headers().get(places[position]))));
    }

    /** Whether a record is this header again; what is empty at the end of either does not count. */
    boolean isRepeatedBy(List<String> fields) {
        for (int position = 0; position < Math.max(fields.size(), columnNames.size()); position++) {
            String field = position < fields.size() ? ColumnNames.folded(fields.get(position)) : "";
            if (!field.equals(position < columnNames.size() ? columnNames.folded(position) : "")) {
                return false;
            }
        }
        return true;
    }

    /** What the header has too much of, or lacks. */
    List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            if (places[position] == HeaderMatcher.NONE && !PlainText.isBlank(name)) {
                boolean again = layout.knows(name);
                failures.add(failure(
                        again ? FailureReason.DUPLICATE : FailureReason.UNKNOWN_FIELD,
                        name,
                        again
                                ? "column not read: one of the same name stands further left"
                                : "column not read: the " + layout.label() + " has none of that name"));
            }
        }
        layout.rivals(columnNames)
                .forEach(rival -> failures.add(Failure.builder()
                        .reason(FailureReason.CONTRADICTION)
                        .line(line)
                        .problem("read as the " + layout.label() + ", though these columns may be those of the "
                                + rival.label())
                        .build()));
        List<String> missing = layout.headers().stream()
                .filter(name -> !name.isEmpty() && !lastPositions.containsKey(ColumnNames.folded(name)))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            failures.add(Failure.builder()
                    .reason(FailureReason.MISSING)
                    .line(line)
                    .problem("read without " + missing.size() + " columns of the " + layout.label() + ": "
                            + missing.stream().limit(COLUMNS_NAMED).collect(Collectors.joining(", "))
                            + (missing.size() > COLUMNS_NAMED ? " and others" : ""))
                    .build());
        }
        return failures;
    }

    private Failure failure(FailureReason reason, String column, String problem) {
        return CsvRecords.failure(reason, line, "", problem).withColumn(CellText.shown(column));
    }
}
