package io.github.ogprules.io.table;

import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the text of a cell stands for. */
public final class Cells {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private static final int MONTH_LENGTH = "2014-10".length();

    /** Three noughts may be thousands. */
    private static final Pattern NOUGHT_BEHIND_COMMA = Pattern.compile("(?<=\\d)[.,](0{1,2}|0{4,})$");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Cells() {}

    /** True for yes and false for no, in the words and numbers that people and programs write. */
    public static boolean yesOrNo(String text) {
        String folded = withoutNoughtBehindComma(text).toLowerCase(Locale.ROOT);
        if (YES.contains(folded)) {
            return true;
        }
        if (NO.contains(folded)) {
            return false;
        }
        throw new IllegalArgumentException("expected yes, no, not assessed or nothing");
    }

    /** A day, or the first of a month. */
    public static LocalDate startOfMonth(String text) {
        String day = PlainText.plain(text);
        try {
            return LocalDate.parse(day.length() == MONTH_LENGTH ? day + "-01" : day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a month such as 2014-10, or a day such as 2014-10-01", e);
        }
    }

    /** A number that is never negative. */
    public static int count(String text) {
        int count = wholeNumber(text);
        if (count < 0) {
            throw new IllegalArgumentException("expected 0 or more");
        }
        return count;
    }

    /** A whole number, also as programs write it that took it for a decimal one. */
    public static int wholeNumber(String text) {
        try {
            return Integer.parseInt(withoutNoughtBehindComma(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a whole number", e);
        }
    }

    /** Whether a text is the name or the code of a country. */
    public static boolean isCountry(String text) {
        try {
            return !Country.parse(text).getName().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a text is the number of a year. */
    public static boolean isYear(String text) {
        return YEAR.matcher(withoutNoughtBehindComma(text)).matches();
    }

    /** A whole number such as {@code 3.0} or {@code 3,0}, as programs write it that took it for a decimal one, as 3. */
    public static String withoutNoughtBehindComma(String text) {
        String plain = PlainText.plain(text);
        // Most numbers have neither point nor comma.
        return plain.indexOf('.') < 0 && plain.indexOf(',') < 0
                ? plain
                : NOUGHT_BEHIND_COMMA.matcher(plain).replaceFirst("");
    }

    /** The value of a code list that a text stands for; the message of the failure says no more than a list of them. */
    public static <E extends Enum<E> & CodeList> E code(Class<E> type, String text) {
        try {
            return CodeList.parse(type, PlainText.plain(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Stream.of(type.getEnumConstants())
                            .map(CodeList::getLabel)
                            .collect(Collectors.joining(", ", "expected one of: ", "")),
                    e);
        }
    }

    /** What a text stands for; where it stands for nothing, what is wrong with it is told. */
    public static <T> Optional<T> parse(String text, Function<String, T> parse, Consumer<String> problem) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            problem.accept(problem(e, text));
            return Optional.empty();
        }
    }

    /** What is wrong with a text, without the text itself: that is shown beside, and may be long. */
    private static String problem(IllegalArgumentException e, String text) {
        String problem = String.valueOf(e.getMessage());
        String quoted = "'" + text + "'";
        return problem.startsWith(quoted + " is ")
                ? problem.substring(quoted.length() + " is ".length())
                : problem.replace(" " + quoted, "");
    }
}
