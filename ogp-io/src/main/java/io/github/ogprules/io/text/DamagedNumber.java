package io.github.ogprules.io.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What spreadsheets and programs make of the number of a commitment: a day of {@code 2.1}, a time of {@code 0:02}, an exponent of a long
 * number, and 13.0 of 13 where they take a column for one of decimal numbers.
 */
public final class DamagedNumber {

    /** How many letters are enough to tell a month. */
    private static final int LETTERS_OF_MONTH = 3;

    /** How months begin in the languages in which most plans are written, without accents; {@code set} and {@code out} are Portuguese. */
    private static final Set<String> MONTHS = Set.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", // English
            "fev", "avr", "mai", "jui", "aou", // French
            "ene", "abr", "ago", "set", "dic", // Spanish
            "out", "dez", // Portuguese
            "mrz", "maj", "mei", "okt", "des", // German and its neighbours
            "gen", "mag", "giu", "lug", "ott", // Italian
            "янв", "фев", "мар", "апр", "маи", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "\\d{1,4}[\\s./-]+(\\p{L}{3,10})\\.?(?:[\\s./-]+\\d{2,4})?|(\\p{L}{3,10})\\.?[\\s./-]+\\d{1,4}(?:,? +\\d{4})?");

    /** A day as spreadsheets show it where letters are those of a language that is not known, and as they store it. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}-\\p{L}{3}|\\p{L}{3}-\\d{2}|4\\d{4}(?:[.,]\\d+)?"
            + "|(?:\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}|(?:19|20)\\d{2}([./-])\\d{1,2}\\2\\d{1,2})(?:[ T]+\\d{1,2}:.*)?"
            + "|\\d{1,2}/\\d{1,2}/\\d{2}|0\\d/\\d{2}|\\d{1,2}/0\\d");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?");

    private static final Pattern EXPONENT =
            Pattern.compile("\\d+(?:[.,]\\d+)?[eE][+-]?\\d{2,}|\\d+(?:[.,]\\d+)?[eE][+-]\\d+");

    /** A decimal comma, as spreadsheets write in much of Europe; OGP's numbers have points. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3},[1-9]\\d?");

    /** No plan has that many commitments; days as spreadsheets store them have five digits. */
    private static final Pattern MADE_DECIMAL = Pattern.compile("([1-9]\\d{0,2})[.,]0");

    /** Five digits in a row may be a day. */
    private static final int LONGEST_PLAIN = 4;

    private DamagedNumber() {}

    /** Whether a number is a few digits, with points behind the first, as most are: no program has made it of another. */
    static boolean isPlain(String printed) {
        int at = 0;
        while (at < printed.length() && isDigitOrPoint(printed.charAt(at))) {
            at++;
        }
        return at == printed.length() && at <= LONGEST_PLAIN && !printed.startsWith(".");
    }

    private static boolean isDigitOrPoint(char character) {
        return (character >= '0' && character <= '9') || character == '.';
    }

    /** What a spreadsheet may have made of a number, in words. */
    static Optional<String> findDoubt(String printed) {
        if (isDay(printed)) {
            return Optional.of("a date");
        }
        if (TIME.matcher(printed).matches()) {
            return Optional.of("a time");
        }
        if (DECIMAL_COMMA.matcher(printed).matches()) {
            return Optional.of("a decimal comma");
        }
        return EXPONENT.matcher(printed).matches() ? Optional.of("a number with an exponent") : Optional.empty();
    }

    /**
     * The whole number of which a program has made a decimal one.
     *
     * @param printed the number as printed
     * @return {@code 13} for {@code 13.0}; empty for all other numbers
     */
    public static Optional<String> findWhole(String printed) {
        // Most numbers end with another digit.
        if (!printed.endsWith("0")) {
            return Optional.empty();
        }
        Matcher decimal = MADE_DECIMAL.matcher(printed);
        return decimal.matches() ? Optional.of(decimal.group(1)) : Optional.empty();
    }

    private static boolean isDay(String printed) {
        if (DAY.matcher(printed).matches()) {
            return true;
        }
        Matcher day = DAY_AND_MONTH.matcher(printed);
        return day.matches() && isMonth(day.group(1) == null ? day.group(2) : day.group(1));
    }

    private static boolean isMonth(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return MONTHS.contains(letters.substring(0, Math.min(LETTERS_OF_MONTH, letters.length())));
    }
}
