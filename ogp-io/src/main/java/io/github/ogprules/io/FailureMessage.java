package io.github.ogprules.io;

import io.github.ogprules.io.text.VisibleText;

/** A failure in one line, of texts that may be of any length and hold anything. */
final class FailureMessage {

    /** How many characters of a text of the file are shown. */
    private static final int SHOWN = 200;

    /** How many characters of a problem are shown: lists of what is expected are long, but a problem may quote the file, too. */
    private static final int PROBLEM_SHOWN = 2000;

    private FailureMessage() {}

    static String of(Failure failure) {
        StringBuilder message = new StringBuilder();
        failure.getLine().ifPresent(line -> message.append("line ").append(line));
        failure.getColumn()
                .ifPresent(column -> message.append(message.isEmpty() ? "" : ", ")
                        .append("column ")
                        .append(VisibleText.of(column, SHOWN)));
        failure.getPointer()
                .ifPresent(pointer -> message.append(message.isEmpty() ? "" : ", ")
                        .append("at ")
                        .append(pointer.isEmpty() ? "the whole document" : VisibleText.of(pointer, SHOWN)));
        message.append(message.isEmpty() ? "" : ": ");
        failure.getFound()
                .ifPresent(found -> message.append("found '")
                        .append(VisibleText.of(found, SHOWN))
                        .append("', "));
        return message.append(VisibleText.of(failure.getProblem(), PROBLEM_SHOWN))
                .toString();
    }
}
