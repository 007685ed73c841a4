package io.github.ogprules.io.table;

import io.github.ogprules.model.CountryCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks that tables print at the name of a country, such as an asterisk or {@code (2)}: they are no part of it. */
public final class FootnoteMark {

    /** Names are shorter, and long texts take long to match. */
    private static final int LONGEST = 100;

    private static final String SIGNS = "*#\u2020\u2021\u00A7\u00B9\u00B2\u00B3\u2070-\u2079";

    private static final Pattern MARKED = Pattern.compile(
            "([" + SIGNS + "]*) *(.*?) *((?:[" + SIGNS + "]|\\(\\d{1,2}\\)|\\[(?:\\d{1,2}|[a-z])\\])*)");

    private FootnoteMark() {}

    /** The name of a country that is known without the marks at it; empty if there are none. */
    public static Optional<String> findBareName(String text) {
        Matcher marked = MARKED.matcher(text.length() > LONGEST ? "" : text);
        if (!marked.matches() || (marked.group(1) + marked.group(3)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(marked.group(2))
                .filter(name -> !name.isEmpty() && Character.isLetter(name.charAt(0)))
                .filter(name -> CountryCode.findByName(name).isPresent());
    }

    /** What is done with a name that has marks, in words. */
    public static String problem(String name) {
        return "read as " + name + ": expected a name without the mark of a footnote";
    }
}
