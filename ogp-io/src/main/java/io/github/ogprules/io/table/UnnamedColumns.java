package io.github.ogprules.io.table;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The columns without a name, such as the row numbers that pandas and R write: what stands in one is one failure. */
public final class UnnamedColumns {

    private final List<Integer> positions;
    private final Map<Integer, Failure> first = new TreeMap<>();
    private final Map<Integer, Integer> values = new TreeMap<>();

    /** The places of the columns, from 0. */
    public UnnamedColumns(List<Integer> positions) {
        this.positions = positions;
    }

    /** Takes the cells of a row. */
    public void accept(long line, List<String> fields) {
        for (int position : positions) {
            if (position < fields.size() && !PlainText.isBlank(fields.get(position))) {
                values.merge(position, 1, Integer::sum);
                first.computeIfAbsent(
                        position,
                        column -> CsvRecords.failure(
                                        FailureReason.UNKNOWN_FIELD,
                                        line,
                                        PlainText.plain(fields.get(column)),
                                        "value not read: its column has no name")
                                .withColumn(String.valueOf(column + 1)));
            }
        }
    }

    /** One failure for each column that is not empty. */
    public List<Failure> failures() {
        return first.entrySet().stream()
                .map(column -> {
                    int count = values.getOrDefault(column.getKey(), 1);
                    return count == 1
                            ? column.getValue()
                            : column.getValue()
                                    .withProblem(count + " values from here on not read: their column has no name");
                })
                .toList();
    }
}
