package io.github.ogprules.io.table;

import java.util.regex.Pattern;

/**
 * What a spreadsheet makes of a text that looks like a number, a date or a time: {@code 2.10} becomes 2.1, {@code 3-4} and {@code MAR1}
 * become days of this year, and {@code 1E5} becomes 100000.
 *
 * <p>Numbers with a point are those of a spreadsheet that takes our commas for separators: one with a decimal comma, which would make
 * a date of {@code 2.1}, finds semicolons between columns.
 *
 * @see <a href="https://doi.org/10.1186/s13059-016-1044-7">Ziemann and others: Gene name errors are widespread</a>
 */
final class SpreadsheetValue {

    /** Longer texts are none, and take long to match. */
    private static final int LONGEST = 64;

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)";

    private static final String BETWEEN = "[\\s.,/-]*";

    private static final String TIME = "\\d{1,4}\\s*:\\s*\\d{1,4}(?:\\s*:\\s*\\d{1,4}(?:\\.\\d*)?)?(?:\\s*[ap]m?)?"
            + "|\\d{1,2}(?:\\s+[ap]m?|[ap]m)";

    private static final String WEEKDAY = "(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\\s.,]+";

    private static final String DATE = "\\d{1,4}\\s*[/-]\\s*\\d{1,4}(?:\\s*[/-]\\s*\\d{1,4})?"
            + "|\\d{1,4}\\.\\d{1,2}\\.\\d{1,4}"
            + "|" + MONTH + BETWEEN + "\\d{1,4}(?:" + BETWEEN + "\\d{1,4})?"
            + "|\\d{1,4}" + BETWEEN + MONTH + "(?:" + BETWEEN + "\\d{1,4})?";

    /** A nought too many at either end, an exponent, thousands, more digits than are kept or shown, or a sign of what it counts. */
    private static final String NUMBER = "0\\d[\\d.]*"
            + "|\\d*\\.\\d*0|\\d+\\.|\\.\\d+"
            + "|[\\d.]+e[+-]?\\d+"
            + "|\\d+(?:,\\d*)+(?:\\.\\d*)?"
            + "|\\d{12,}|(?=[\\d.]{11,})\\d+\\.\\d+"
            + "|\\d+ \\d+/\\d+"
            + "|[\\d.,]+\\s*[%$€£¥]|[$€£¥]\\s*[\\d.,]+|\\([\\d.,]+\\)";

    /** Apostrophes before it and space around it do not keep a spreadsheet from it. */
    private static final Pattern CHANGED = Pattern.compile(
            "['\\p{Z}\\p{Cc}\\p{Cf}]*+(?:(?:" + WEEKDAY + ")?(?:" + DATE + ")(?:[\\sT,]+(?:" + TIME + "))?|" + TIME
                    + "|" + NUMBER + "|true|false)[\\p{Z}\\p{Cc}\\p{Cf}]*+",
            Pattern.CASE_INSENSITIVE);

    private SpreadsheetValue() {}

    /** Whether a spreadsheet may show or write another text than this one, whatever apostrophes stand before it. */
    static boolean changes(String text) {
        String bare = withoutApostrophes(text);
        return bare.length() <= LONGEST && CHANGED.matcher(bare).matches();
    }

    private static String withoutApostrophes(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == '\'') {
            begin++;
        }
        return text.substring(begin);
    }
}
