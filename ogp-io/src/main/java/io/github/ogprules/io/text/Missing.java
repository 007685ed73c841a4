package io.github.ogprules.io.text;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text says that stands in a cell instead of a value: the one vocabulary of all readers. */
public enum Missing {
    /** The value is not known. */
    UNKNOWN(
            "unknown",
            "not known",
            "not available",
            "unavailable",
            "missing",
            "no data",
            "no information",
            "none",
            "s/d",
            "sin dato",
            "sin datos",
            "sem dados",
            "k.a.",
            "k. a.",
            "keine angabe",
            "keine angaben"),
    /** The source does not cover it. */
    NOT_ASSESSED(
            "not assessed",
            "not surveyed",
            "not covered",
            "not applicable",
            "not reviewed",
            "not rated",
            "not evaluated"),
    /** Either of the two: people write {@code NA} for not applicable, R and spreadsheets for not available. */
    NA("#n/a", "#n/a n/a", "#na", "#nv", "#n/d", "#n/d!", "#n/b");

    /**
     * What programs write where there is no value, and nobody as a text.
     *
     * @see <a href="https://pandas.pydata.org/docs/reference/api/pandas.read_csv.html">na_values of pandas</a>
     */
    private static final Set<String> OF_PROGRAMS = Set.of(
            "nan",
            "-nan",
            "null",
            "(null)",
            "<null>",
            "<na>",
            "nat",
            "\\n",
            "1.#ind",
            "-1.#ind",
            "1.#qnan",
            "-1.#qnan");

    /** What is expected instead of the error of a spreadsheet. */
    public static final String NO_ERROR = "expected a value, not the error of a spreadsheet";

    /**
     * The errors of Excel and other spreadsheets in any language, as {@code #REF!} and {@code #¡VALOR!}, but {@code #N/A}, which stands
     * for a value that is not there.
     */
    private static final Pattern ERROR = Pattern.compile("#[¡¿]?\\p{Lu}[\\p{Lu}/0]*[!?]");

    private static final char ERROR_SIGN = '#';

    /** What spreadsheets show, and some print, of a value that is wider than its column. */
    private static final Pattern TOO_WIDE = Pattern.compile("#{2,}");

    private static final Map<String, Marker> MARKERS = markers();
    private static final Map<String, Missing> BY_TEXT = byText();

    /** Dashes and dots stand for a value that is not there in printed tables, two dots in those of the World Bank. */
    private static final String STROKES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212.…?_";

    private static final int MOST_STROKES = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])[\\s_-]+(?=[a-z])");
    private static final int LONGEST = 20;

    private final List<String> texts;

    Missing(String... texts) {
        this.texts = List.of(texts);
    }

    /**
     * What a text says.
     *
     * @param text any text
     * @return empty if it may be a value; an empty text is unknown
     */
    public static Optional<Missing> find(String text) {
        // The length first: most texts are longer, and folding takes time.
        return text.length() > LONGEST ? Optional.empty() : ofFolded(folded(text));
    }

    /**
     * Whether a text is one that programs write where there is no value; it is no text either, as {@code none} may be.
     *
     * @param text any text
     * @return true for {@code NaN}, {@code #N/A}, dashes and their like
     */
    public static boolean isOfProgram(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String lower = lower(text);
        return OF_PROGRAMS.contains(lower) || NA.texts.contains(lower) || isStrokes(lower);
    }

    /**
     * Whether a text is none, as no title or name is: a marker of OGP's or of a program. A text may be any word, also {@code None}.
     *
     * @param text any text
     * @return true for {@code NR}, {@code n/a}, {@code NaN} and their like
     */
    public static boolean isNoText(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = PlainText.plain(text);
        return (!plain.isEmpty() && isOfProgram(plain))
                || Stream.of(Marker.values())
                        .anyMatch(marker -> marker.getAbbreviation().equalsIgnoreCase(plain))
                || find(plain).filter(missing -> missing == NA).isPresent();
    }

    /**
     * Whether a text is an error of a spreadsheet: a fault, and no missing value.
     *
     * @param text any text
     * @return true for {@code #REF!} and its like, and for {@code ########}
     */
    public static boolean isError(String text) {
        // The sign first: few texts have it.
        return text.indexOf(ERROR_SIGN) >= 0
                && (ERROR.matcher(PlainText.plain(text)).matches()
                        || TOO_WIDE.matcher(text.strip()).matches());
    }

    /**
     * What a text says in a file of the IRM, where {@code NR}, {@code ND} and {@code NA} are markers.
     *
     * @param text any text
     * @param <T> what the value would be
     * @return empty if it may be a value
     */
    public static <T> Optional<Observation<T>> findInIrmFile(String text) {
        return find(text)
                .map(missing -> Optional.ofNullable(MARKERS.get(folded(text)))
                        .map(Observation::<T>notAssessed)
                        .orElse(missing == NOT_ASSESSED ? Observation.notAssessed() : Observation.unknown()));
    }

    private static String folded(String text) {
        String lower = lower(text);
        // Most texts are single words or numbers.
        return hasGap(lower) ? BETWEEN_WORDS.matcher(lower).replaceAll(" ") : lower;
    }

    private static String lower(String text) {
        return PlainText.plain(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isStrokes(String text) {
        int at = 0;
        while (at < text.length() && at < MOST_STROKES && STROKES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > 0 && at == text.length();
    }

    /** Whether a text has what may stand between words. */
    private static boolean hasGap(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '_' && text.charAt(at) != '-') {
            at++;
        }
        return at < text.length();
    }

    private static Optional<Missing> ofFolded(String folded) {
        return Optional.ofNullable(BY_TEXT.get(folded))
                .or(() -> isStrokes(folded) ? Optional.of(UNKNOWN) : Optional.empty());
    }

    private static Map<String, Marker> markers() {
        Map<String, Marker> markers = new HashMap<>();
        for (Marker marker : Marker.values()) {
            String abbreviation = marker.getAbbreviation().toLowerCase(Locale.ROOT);
            String first = abbreviation.substring(0, 1);
            String last = abbreviation.substring(1);
            Stream.of(marker.getLabel(), abbreviation, first + "/" + last, first + "." + last, first + "." + last + ".")
                    .forEach(text -> markers.put(text, marker));
        }
        return markers;
    }

    private static Map<String, Missing> byText() {
        Map<String, Missing> byText = new HashMap<>();
        byText.put("", UNKNOWN);
        OF_PROGRAMS.forEach(text -> byText.put(text, UNKNOWN));
        MARKERS.forEach((text, marker) -> byText.put(text, marker == Marker.NO_DATA ? UNKNOWN : NA));
        for (Missing missing : values()) {
            missing.texts.forEach(text -> byText.put(text, missing));
        }
        return byText;
    }
}
