package io.github.ogprules.io.irm;

import io.github.ogprules.io.table.CsvRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a column in whatever form tools write it: OGP's own; R's ({@code X_Relevant}, {@code Country.Locality}), where a dot
 * stands for everything but letters, digits and underscores; or that of janitor and pandas ({@code country_locality}). Only the letters
 * and digits tell names apart, and the underscore that OGP puts before columns of numbers where a form keeps it.
 *
 * @param key the letters and digits, in lower case
 * @param isMarked whether an underscore stands before the name
 * @param copy the number by which a tool tells columns of the same name apart; 0 for a name without one
 */
record HeaderForm(String key, boolean isMarked, int copy) {

    /** R puts an X before a name that begins with neither letter nor dot; janitor makes it a small one. */
    private static final Pattern PREFIXED = Pattern.compile("x(?=[._\\d])");

    /** A line break of HTML as R and janitor leave it: ColumnNames drops those that are whole. */
    private static final Pattern LINE_BREAK = Pattern.compile("[._]*br[._]+");

    /** R and pandas write {@code .1}, janitor {@code _2}, readr the place of the column: {@code ...94}. */
    private static final Pattern COPY = Pattern.compile("(.+?)[._]+(\\d{1,4})");

    private static final Pattern UNNAMED = Pattern.compile("x|x[._]\\d+|unnamed[:._ ]*\\d+|\\.{3}\\d+");

    /** A folded name as OGP prints it. */
    static HeaderForm of(String folded) {
        return new HeaderForm(key(folded), folded.startsWith("_"), 0);
    }

    /** What a folded name can be a form of, the most likely first. */
    static List<HeaderForm> all(String folded) {
        List<HeaderForm> forms = new ArrayList<>();
        add(forms, folded);
        if (PREFIXED.matcher(folded).lookingAt()) {
            String bare = folded.substring(1);
            add(forms, bare);
            addWithoutLineBreak(forms, bare);
        }
        addWithoutLineBreak(forms, folded);
        return forms;
    }

    /** Whether a folded name is what a tool calls a column without one. */
    static boolean isUnnamed(String folded) {
        return UNNAMED.matcher(folded).matches();
    }

    private static void addWithoutLineBreak(List<HeaderForm> forms, String name) {
        Matcher lineBreak = LINE_BREAK.matcher(name);
        if (lineBreak.lookingAt()) {
            add(forms, name.substring(lineBreak.end()));
        }
    }

    private static void add(List<HeaderForm> forms, String name) {
        boolean isMarked = name.startsWith("_");
        forms.add(new HeaderForm(key(name), isMarked, 0));
        if (endsWithDigit(name)) {
            Matcher copy = COPY.matcher(name);
            if (copy.matches()) {
                forms.add(new HeaderForm(key(copy.group(1)), isMarked, Integer.parseInt(copy.group(2))));
            }
        }
    }

    private static boolean endsWithDigit(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            // A NUL is no punctuation: text in another encoding is full of them.
            if (Character.isLetterOrDigit(character) || character == CsvRecords.NUL) {
                key.append(character);
            }
        }
        return key.toString();
    }
}
