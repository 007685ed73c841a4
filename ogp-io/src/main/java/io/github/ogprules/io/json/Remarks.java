package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.validation.OgpValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** What there is to say of a value that is read, where whoever reads it is told; elsewhere the value is refused for it. */
final class Remarks {

    private final List<Failure> failures = new ArrayList<>();

    /** The pointer to the part of the document that is read by itself. */
    private String part = "";

    /** Whether a value is being read that is spoken of as a whole. */
    private boolean isWithinValue;

    /** Those of the reading that is going on, if there is anybody to be told. */
    static Optional<Remarks> of(DeserializationContext context) {
        return Optional.ofNullable(context.getAttribute(Remarks.class)).map(Remarks.class::cast);
    }

    List<Failure> failures() {
        return failures;
    }

    /** Adds one on the text that a parser stands on. */
    void add(JsonParser parser, FailureReason reason, String problem) {
        Failure.Builder failure = Failure.builder()
                .reason(reason)
                .pointer(part + parser.streamReadContext().pathAsPointer())
                .found(parser.getString())
                .problem(problem);
        if (parser.currentTokenLocation().getLineNr() > 0) {
            failure.line(parser.currentTokenLocation().getLineNr());
        }
        failures.add(failure.build());
    }

    /** Reads a value with all that there is to say of it and of what is in it, which is not said again for the latter. */
    @Nullable
    Object outermost(String pointer, Supplier<@Nullable Object> read) {
        boolean isInner = isWithinValue;
        isWithinValue = true;
        try {
            Object value = read.get();
            if (!isInner && value != null) {
                OgpValidator.standard()
                        .remarks(value)
                        .forEach(failure -> failures.add(failure.withPointer(
                                part + pointer + failure.getPointer().orElse(""))));
            }
            return value;
        } finally {
            isWithinValue = isInner;
        }
    }

    /** Reads a part whose parser does not know where in the document it stands. */
    <T> T within(String pointer, Supplier<T> read) {
        String before = part;
        part = before + pointer;
        try {
            return read.get();
        } finally {
            part = before;
        }
    }
}
