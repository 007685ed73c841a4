package io.github.ogprules.io;

import io.github.ogprules.io.text.VisibleText;

/** A failure in one line, of texts that may be of any length and hold anything. */
final class FailureMessage {

    /** How many characters of the name of a column or place are shown, and at least as many as a failure has of what was found. */
    private static final int SHOWN = 250;

    /** At least as many characters as a failure has of its problem. */
    private static final int PROBLEM_SHOWN = 2100;

    private FailureMessage() {}

    static String of(Failure failure) {
        StringBuilder message = new StringBuilder();
        failure.getLine().ifPresent(line -> message.append("line ").append(line));
        failure.getColumn()
                .ifPresent(column -> message.append(message.isEmpty() ? "" : ", ")
                        .append("column ")
                        .append(VisibleText.shown(column, SHOWN)));
        failure.getPointer()
                .ifPresent(pointer -> message.append(message.isEmpty() ? "" : ", ")
                        .append("at ")
                        .append(pointer.isEmpty() ? "the whole document" : VisibleText.shown(pointer, SHOWN)));
        message.append(message.isEmpty() ? "" : ": ");
        failure.getFound()
                .ifPresent(found -> message.append("found '")
                        .append(VisibleText.shown(found, SHOWN))
                        .append("', "));
        return message.append(VisibleText.shown(failure.getProblem(), PROBLEM_SHOWN))
                .toString();
    }
}
