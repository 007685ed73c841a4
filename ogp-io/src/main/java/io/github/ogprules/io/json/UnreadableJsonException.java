package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import org.jspecify.annotations.Nullable;

/** A JSON text that is not the value that was asked for. */
public final class UnreadableJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    UnreadableJsonException(Failure failure, @Nullable Throwable cause) {
        super(failure.getMessage(), cause);
        this.failure = failure;
    }

    /**
     * What could not be read, and where.
     *
     * @return the failure, with its JSON pointer
     */
    public Failure getFailure() {
        return failure;
    }
}
