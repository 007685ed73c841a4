package io.github.ogprules.io.csv;

import io.github.ogprules.model.Observation;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What the text of a cell stands for. */
final class Cells {

    private static final Set<String> NOT_ASSESSED =
            Set.of("not assessed", "not surveyed", "not covered", "not applicable", "n/a", "na");
    private static final Set<String> UNKNOWN = Set.of("", "unknown", "?", "no data", "nd");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private Cells() {}

    /** The state that a text names, or else the value that it stands for. */
    static <T> Observation<T> observation(String text, Function<String, T> parse) {
        String folded = folded(text);
        if (UNKNOWN.contains(folded)) {
            return Observation.unknown();
        }
        return NOT_ASSESSED.contains(folded) ? Observation.notAssessed() : Observation.known(parse.apply(text));
    }

    static boolean yesOrNo(String text) {
        String folded = folded(text);
        if (YES.contains(folded)) {
            return true;
        }
        if (NO.contains(folded)) {
            return false;
        }
        throw new IllegalArgumentException("expected yes, no, not assessed or nothing");
    }

    static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a whole number", e);
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
    }
}
