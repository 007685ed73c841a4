package io.github.ogprules.io.csv;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the text of a cell stands for. */
final class Cells {

    private static final Set<String> NOT_ASSESSED =
            Set.of("not assessed", "not surveyed", "not covered", "not applicable", "n/a", "na");
    private static final Set<String> UNKNOWN = Set.of("", "unknown", "?", "no data", "nd");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    /** How much of a text a failure shows. */
    private static final int SHOWN = 100;

    private static final int MONTH_LENGTH = "2014-10".length();

    private static final char NON_BREAKING_SPACE = '\u00A0';

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

    /** A country by its English name or its code. */
    static Country country(String text) {
        return CountryCode.findByName(text)
                .map(code -> Country.builder().code(code).name(text).build())
                .orElseGet(() -> {
                    CountryCode code = code(text);
                    return Country.builder().code(code).name(code.toString()).build();
                });
    }

    private static CountryCode code(String text) {
        try {
            return CountryCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "expected the English name of a country that is known, or a code such as GEO", e);
        }
    }

    /** A day, or the first of a month. */
    static LocalDate startOfMonth(String text) {
        try {
            return LocalDate.parse(text.length() == MONTH_LENGTH ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a month such as 2014-10, or a day such as 2014-10-01", e);
        }
    }

    /** A number that is never negative. */
    static int count(String text) {
        int count = wholeNumber(text);
        if (count < 0) {
            throw new IllegalArgumentException("expected 0 or more");
        }
        return count;
    }

    static int wholeNumber(String text) {
        try {
            return Integer.parseInt(withoutNoughtBehindComma(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a whole number", e);
        }
    }

    /** A whole number such as {@code 3.0} or {@code 3,0}, as spreadsheets write it that took it for a decimal one, as 3. */
    static String withoutNoughtBehindComma(String text) {
        return text.endsWith(".0") || text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A text without the white space around it, of which spreadsheets have more kinds than Java strips. */
    static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end - begin == text.length() ? text : text.substring(begin, end);
    }

    private static boolean isSpace(char character) {
        return character <= ' ' || character == NON_BREAKING_SPACE || Character.isWhitespace(character);
    }

    /** The value of a code list that a text stands for; the message of the failure says no more than a list of them. */
    static <E extends Enum<E> & CodeList> E code(Class<E> type, String text) {
        try {
            return CodeList.parse(type, text.replace(NON_BREAKING_SPACE, ' '));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Stream.of(type.getEnumConstants())
                            .map(CodeList::getLabel)
                            .collect(Collectors.joining(", ", "expected one of: ", "")),
                    e);
        }
    }

    /** The beginning of a text, in one line. */
    static String shown(String text) {
        String line = text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("\\s+", " ");
        return text.length() <= SHOWN ? line : line + "…";
    }

    private static String folded(String text) {
        return text.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
    }
}
