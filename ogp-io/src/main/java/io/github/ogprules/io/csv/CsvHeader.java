package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.CellText;
import io.github.ogprules.io.table.CsvRecords;
import io.github.ogprules.io.table.HeaderRule;
import io.github.ogprules.io.text.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The header of a table: which of the known columns stands where.
 *
 * @param <C> the columns
 */
final class CsvHeader<C extends Enum<C> & CsvColumn> {

    /** R writes a point between the words of a header. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.-]+");

    /** Some programs mark the header as a comment. */
    private static final String MARK = "#";

    private final Class<C> columns;
    private final Map<C, Integer> positions;
    private final List<String> names;
    private final List<Failure> failures = new ArrayList<>();

    CsvHeader(Class<C> columns, long line, List<String> fields) {
        this.columns = columns;
        this.names = fields.stream().map(PlainText::plain).toList();
        this.positions = new EnumMap<>(columns);
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            Optional<C> column = find(columns, name);
            if (column.isPresent() && positions.putIfAbsent(column.get(), position) != null) {
                failures.add(failure(
                        FailureReason.DUPLICATE,
                        line,
                        name,
                        "column not read: " + column.get().columnName() + " stands further left"));
            } else if (column.isEmpty() && !name.isEmpty()) {
                failures.add(failure(
                        FailureReason.UNKNOWN_FIELD,
                        line,
                        name,
                        "column not read: its name is not among those that are known"));
            }
        }
    }

    /** Tells a header by the columns that it must have. */
    static <C extends Enum<C> & CsvColumn> HeaderRule rule(Class<C> columns, Predicate<Set<C>> isEnough) {
        return new HeaderRule() {
            @Override
            public boolean isHeader(List<String> record) {
                return isEnough.test(known(columns, record));
            }

            @Override
            public long matches(List<String> record) {
                return known(columns, record).size();
            }
        };
    }

    /** Where the columns stand, from 0. */
    Map<C, Integer> positions() {
        return positions;
    }

    /** The names of all columns, known or not, in their order. */
    List<String> names() {
        return names;
    }

    int width() {
        return names.size();
    }

    /** The number of cells up to the last column that has a name: programs write separators beyond it, also in the header alone. */
    int namedWidth() {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The places of the columns that have no name. */
    List<Integer> unnamed() {
        return IntStream.range(0, names.size())
                .filter(position -> names.get(position).isEmpty())
                .boxed()
                .toList();
    }

    /** Whether a record is this header again, in whatever spelling; what is empty at the end of either does not count. */
    boolean isRepeatedBy(List<String> fields) {
        return IntStream.range(0, Math.max(fields.size(), names.size()))
                .allMatch(position -> isSame(
                        position < names.size() ? names.get(position) : "",
                        position < fields.size() ? PlainText.plain(fields.get(position)) : ""));
    }

    private boolean isSame(String name, String other) {
        Optional<C> column = find(columns, name);
        return column.isPresent() ? column.equals(find(columns, other)) : name.equalsIgnoreCase(other);
    }

    /** The columns that are not read. */
    List<Failure> failures() {
        return failures;
    }

    private static Failure failure(FailureReason reason, long line, String name, String problem) {
        return CsvRecords.failure(reason, line, "", problem).withColumn(CellText.shown(name));
    }

    private static <C extends Enum<C> & CsvColumn> Set<C> known(Class<C> columns, Collection<String> names) {
        Set<C> known = EnumSet.noneOf(columns);
        names.forEach(name -> find(columns, PlainText.plain(name)).ifPresent(known::add));
        return known;
    }

    private static <C extends Enum<C> & CsvColumn> Optional<C> find(Class<C> columns, String header) {
        String bare = header.startsWith(MARK) ? header.substring(MARK.length()) : header;
        String name = BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("_");
        return Stream.of(columns.getEnumConstants())
                .filter(column ->
                        column.columnName().equals(name) || column.aliases().contains(name))
                .findFirst();
    }
}
