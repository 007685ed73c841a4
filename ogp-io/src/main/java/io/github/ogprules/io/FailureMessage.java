package io.github.ogprules.io;

import io.github.ogprules.io.text.VisibleText;
import java.util.Optional;

/** A failure in one line, of texts that may be of any length and hold anything; a column that was found is not named twice. */
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
                        .append(VisibleText.shown(column, SHOWN)));
        failure.getPointer()
                .ifPresent(pointer -> message.append(message.isEmpty() ? "" : ", ")
                        .append("at ")
                        .append(pointer.isEmpty() ? "the whole document" : VisibleText.shown(pointer, SHOWN)));
        message.append(message.isEmpty() ? "" : ": ");
        failure.getFound()
                .filter(found -> !failure.getColumn().equals(Optional.of(found)))
                .ifPresent(found -> message.append("found '")
                        .append(VisibleText.shown(found, SHOWN))
                        .append("', "));
        return message.append(VisibleText.shown(failure.getProblem(), PROBLEM_SHOWN))
                .toString();
    }
}
