package io.github.ogprules.io.table;

/** The text of a cell or header as a failure shows it. */
public final class CellText {

    /** How much of a text a failure shows. */
    private static final int SHOWN = 100;

    /**
     * How many characters a cell of Excel holds.
     *
     * @see <a href="https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3">Excel's
     *     limits</a>
     */
    public static final int LONGEST_IN_SPREADSHEET = 32_767;

    private static final String CUT = "…";

    private CellText() {}

    /** The beginning of a text, in one line. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? inOneLine(text) : inOneLine(text.substring(0, SHOWN)) + CUT;
    }

    /** A place in a text with what stands around it, in one line. */
    static String shown(String text, int place) {
        int begin = Math.max(0, Math.min(place - SHOWN / 2, text.length() - SHOWN));
        int end = Math.min(text.length(), begin + SHOWN);
        return (begin == 0 ? "" : CUT) + inOneLine(text.substring(begin, end)) + (end == text.length() ? "" : CUT);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
