package io.github.ogprules.io.irm;

import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is true or false, or marked as without a value. */
final class FlagReader {

    /** What stands in a cell without a value, in words. */
    static final String NO_VALUE = "NR, ND, NA or nothing";

    private static final Observation<Boolean> TRUE = Observation.known(true);
    private static final int MARKER_LENGTH = 2;
    private static final Set<String> MARKERS =
            Stream.of(Marker.values()).map(Marker::getAbbreviation).collect(Collectors.toUnmodifiableSet());

    private final Map<String, Observation<Boolean>> spellings = new HashMap<>();
    private final String expected;

    private FlagReader(String expected) {
        this.expected = expected;
        spellings.put("", Observation.unknown());
        for (Marker marker : Marker.values()) {
            spellings.put(marker.getAbbreviation(), Observation.notAssessed(marker));
        }
    }

    /** 1 and 0, as in the commitments databases. */
    static FlagReader ofNumbers() {
        FlagReader flags = new FlagReader("expected 1, 0, " + NO_VALUE);
        flags.spellings.put("1", Observation.known(true));
        flags.spellings.put("0", Observation.known(false));
        return flags;
    }

    /** Yes and no, and what the process databases write for no. */
    static FlagReader ofAnswers() {
        FlagReader flags = new FlagReader("expected Yes, No, 1, 0, " + NO_VALUE);
        for (String yes : new String[] {"Yes", "1"}) {
            flags.spellings.put(yes, Observation.known(true));
        }
        for (String no :
                new String[] {"No", "0", "No Timeline", "Not Online", "No other channels", "No advance notice"}) {
            flags.spellings.put(no, Observation.known(false));
        }
        // The government's answer that it is unclear leaves it open.
        flags.spellings.put("Unclear", Observation.unknown());
        return flags;
    }

    Observation<Boolean> read(IrmRecord row, int position) {
        return row.asMeant(position, asWritten(row, position));
    }

    private Observation<Boolean> asWritten(IrmRecord row, int position) {
        Observation<Boolean> found = spellings.get(row.text(position));
        return found != null ? found : row.parse(position, this::parse).orElse(Observation.unknown());
    }

    /** Whether a cell is filled and true; for columns without anything else of interest. */
    boolean isTrue(IrmRecord row, int position) {
        return TRUE.equals(asWritten(row, position));
    }

    /** Whether a text says that there is no value. */
    static boolean isMarker(String text) {
        // The length first: the hash of a long text takes time.
        return (text.length() == MARKER_LENGTH && MARKERS.contains(text.toUpperCase(Locale.ROOT)))
                || Missing.isOfProgram(text);
    }

    private Observation<Boolean> parse(String text) {
        String folded = Cells.withoutNoughtBehindComma(text).toLowerCase(Locale.ROOT);
        return spellings.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Missing.findInIrmFile(text))
                .orElseThrow(() -> new IllegalArgumentException(expected));
    }
}
