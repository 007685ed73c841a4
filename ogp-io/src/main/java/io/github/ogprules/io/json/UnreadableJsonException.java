package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON text that is not the value that was asked for; the message has a line for each of its first failures. */
public final class UnreadableJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** How many failures the message tells of. */
    private static final int TOLD = 20;

    /** How many characters the message of a cause may have. */
    private static final int LONGEST_CAUSE = 10_000;

    private final transient List<Failure> failures;

    UnreadableJsonException(List<Failure> failures, @Nullable Throwable cause) {
        super(message(failures), cause != null && isShort(cause) ? cause : null);
        this.failures = List.copyOf(failures);
    }

    /** A cause that tells a text of megabytes in full is not handed on; the failures have its beginning. */
    private static boolean isShort(Throwable cause) {
        return String.valueOf(cause.getMessage()).length() <= LONGEST_CAUSE;
    }

    private static String message(List<Failure> failures) {
        String told = failures.stream().limit(TOLD).map(Failure::getMessage).collect(Collectors.joining("\n"));
        int untold = failures.size() - TOLD;
        return untold > 0 ? told + "\nand " + untold + " more" : told;
    }

    /** {@return what could not be read first, and where: the first of the failures, with its JSON pointer} */
    public Failure getFailure() {
        return failures.get(0);
    }

    /**
     * Everything that could not be read, and where; what may only follow from another failure is left out. Of more than 1,000
     * failures the last says so.
     *
     * @return the failures in the order of the text, each with its JSON pointer; one or more
     */
    public List<Failure> getFailures() {
        return failures;
    }
}
