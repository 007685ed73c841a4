package io.github.ogprules.io.text;

import java.util.List;

/** What is wrong with a text, told beside the text itself: no text is told twice, and it may be long. */
public final class ProblemText {

    private ProblemText() {}

    /**
     * A problem that does not begin with the text that it is about.
     *
     * @param problem such as {@code 'Mars' is not one of: Africa, Europe}
     * @param found the text that is shown beside, such as {@code Mars}
     * @return such as {@code expected one of: Africa, Europe}
     */
    public static String without(String problem, String found) {
        String quoted = "'" + found + "'";
        if (problem.startsWith(quoted + " is not one of: ")) {
            return "expected one of: " + problem.substring((quoted + " is not one of: ").length());
        }
        return List.of(quoted + " is no country code: ", quoted + ": ", found + ": ").stream()
                .filter(problem::startsWith)
                .findFirst()
                .map(beginning -> problem.substring(beginning.length()))
                .orElse(problem);
    }
}
