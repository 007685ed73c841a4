package io.github.ogprules.io.table;

import io.github.ogprules.io.text.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts in cells that no spreadsheet takes for a formula, nor in a column of texts for a number or a date: an apostrophe before them
 * makes them texts. Which ones are guarded can be told from the text alone, with or without the apostrophe, so that reading takes away
 * what writing adds and nothing else.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class SpreadsheetText {

    private static final char GUARD = '\'';

    /** How a formula begins that is a text, which a quote ends; quotes in the text are doubled. */
    private static final String TEXT_BEGINS = "=\"";

    private static final char QUOTE = '"';
    private static final String DOUBLED = "\"\"";

    /** A sign of a formula, in either width, that only space, quotes and what cannot be seen stand before; or a break before all. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\"']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\\t\\r\\n]");

    /** A number that spreadsheets keep as it is. */
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[1-9][0-9]*");

    private SpreadsheetText() {}

    /** A text as it is written into a column of numbers, which are left as they are. */
    static String guarded(String text) {
        return isFormula(text) || isGuardedValue(text) ? GUARD + text : text;
    }

    /** A text as it is written into a column of texts. */
    static String guardedText(String text) {
        return isFormula(text) || SpreadsheetValue.changes(text) ? GUARD + text : text;
    }

    /** The text that a cell stands for: that of a formula that is a text alone, as people write it for Excel, or the one that was written. */
    static String read(String cell) {
        // Most cells have no such formula, and stripping a long text copies it.
        return cell.contains(TEXT_BEGINS) ? findTextOfFormula(cell).orElseGet(() -> unguarded(cell)) : unguarded(cell);
    }

    /** What stands in a formula such as {@code ="2.10"}; a text that begins so is written with an apostrophe, and is none. */
    private static Optional<String> findTextOfFormula(String cell) {
        String formula = PlainText.stripped(cell);
        if (formula.length() <= TEXT_BEGINS.length()
                || !formula.startsWith(TEXT_BEGINS)
                || formula.charAt(formula.length() - 1) != QUOTE) {
            return Optional.empty();
        }
        String text = formula.substring(TEXT_BEGINS.length(), formula.length() - 1);
        boolean isWhole = text.replace(DOUBLED, "").indexOf(QUOTE) < 0;
        return isWhole ? Optional.of(text.replace(DOUBLED, String.valueOf(QUOTE))) : Optional.empty();
    }

    /** The text that was written. */
    static String unguarded(String text) {
        return !text.isEmpty()
                        && text.charAt(0) == GUARD
                        && (isFormula(text.substring(1)) || SpreadsheetValue.changes(text))
                ? text.substring(1)
                : text;
    }

    /** Whether a text would lose its own apostrophe when it is read. */
    private static boolean isGuardedValue(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && SpreadsheetValue.changes(text);
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt()
                && !NEGATIVE_NUMBER.matcher(text).matches();
    }
}
