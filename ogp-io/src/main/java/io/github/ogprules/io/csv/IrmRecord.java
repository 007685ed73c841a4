package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One record of a file in one of OGP's layouts, which collects what is wrong with its cells. */
final class IrmRecord {

    /** How much of a cell a failure shows. */
    private static final int SHOWN = 100;

    private final IrmHeader header;
    private final long line;
    private final List<String> fields;
    private final List<Failure> failures = new ArrayList<>(0);

    IrmRecord(IrmHeader header, long line, List<String> fields) {
        this.header = header;
        this.line = line;
        this.fields = fields;
    }

    IrmHeader header() {
        return header;
    }

    long line() {
        return line;
    }

    List<String> fields() {
        return fields;
    }

    List<Failure> failures() {
        return failures;
    }

    /** The text of a cell without surrounding white space; empty text if the file has no such column or the row no such cell. */
    String text(int position) {
        return position < 0 || position >= fields.size()
                ? ""
                : fields.get(position).strip();
    }

    /** What a text in a cell stands for; where it stands for nothing, the failure says why. */
    <T> Optional<T> parse(int position, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text(position)));
        } catch (IllegalArgumentException e) {
            fail(position, FailureReason.INVALID_VALUE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** What is wrong with a cell. */
    void fail(int position, FailureReason reason, String problem) {
        Failure.Builder failure = Failure.builder().reason(reason).line(line).problem(problem);
        if (position >= 0 && position < header.width()) {
            String name = header.names().get(position);
            failure.column(name.isBlank() ? String.valueOf(position + 1) : name);
        }
        String text = text(position);
        if (!text.isEmpty()) {
            failure.found(shown(text));
        }
        failures.add(failure.build());
    }

    /** What is wrong with the whole record. */
    void fail(FailureReason reason, String problem) {
        failures.add(Failure.builder()
                .reason(reason)
                .line(line)
                .found(shown(String.join(",", fields)))
                .problem(problem)
                .build());
    }

    /** The beginning of a text, in one line. */
    static String shown(String text) {
        String line = text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("\\s+", " ");
        return text.length() <= SHOWN ? line : line + "…";
    }
}
