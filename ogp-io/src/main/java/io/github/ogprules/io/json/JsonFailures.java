package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what Jackson says into failures of this library. */
final class JsonFailures {

    private static final String DUPLICATE_FIELD = "Duplicate Object property";

    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(BigDecimal.class, "a number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(String.class, "text"),
            Map.entry(CountryCode.class, "the text of a country code"),
            Map.entry(Ratio.class, "the text of a ratio, such as 3/4"),
            Map.entry(LocalDate.class, "a date such as 2014-12-22"),
            Map.entry(URI.class, "an address"),
            Map.entry(List.class, "an array"));

    private JsonFailures() {}

    static Failure noArray(JsonParser parser) {
        return Failure.builder()
                .reason(FailureReason.MALFORMED)
                .pointer("")
                .found(String.valueOf(parser.currentToken()))
                .problem("expected an array of objects: [ ... ]")
                .build();
    }

    static Failure trailing(JsonParser parser) {
        return Failure.builder()
                .reason(FailureReason.MALFORMED)
                .line(parser.currentTokenLocation().getLineNr())
                .pointer("")
                .found(String.valueOf(parser.currentToken()))
                .problem("expected nothing after the end of the array")
                .build();
    }

    static Failure failure(JacksonException e, String base) {
        Failure.Builder failure = Failure.builder().pointer(pointer(e, base));
        if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
            failure.line(e.getLocation().getLineNr());
        }
        if (e instanceof StreamReadException) {
            return failure.reason(isMalformed(e) ? FailureReason.MALFORMED : FailureReason.DUPLICATE)
                    .problem(e.getOriginalMessage())
                    .build();
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return failure.reason(FailureReason.UNKNOWN_FIELD)
                    .found(unknown.getPropertyName())
                    .problem("expected one of the fields " + fields(unknown))
                    .build();
        }
        if (e.getCause() != null) {
            return refused(failure, e.getCause());
        }
        found(e).ifPresent(failure::found);
        return failure.reason(FailureReason.INVALID_VALUE).problem(expected(e)).build();
    }

    /** Whether the text is no JSON from here on. */
    static boolean isMalformed(JacksonException e) {
        return e instanceof StreamReadException && !e.getOriginalMessage().startsWith(DUPLICATE_FIELD);
    }

    /** What the type itself refused: an attribute that is not there, or a value that makes no sense. */
    private static Failure refused(Failure.Builder failure, Throwable cause) {
        if (cause instanceof NullPointerException) {
            return failure.reason(FailureReason.MISSING)
                    .problem("expected a value for " + cause.getMessage())
                    .build();
        }
        FailureReason reason =
                cause instanceof IllegalStateException ? FailureReason.MISSING : FailureReason.INVALID_VALUE;
        return failure.reason(reason)
                .problem(String.valueOf(cause.getMessage()))
                .build();
    }

    private static Optional<String> found(JacksonException e) {
        if (e instanceof InvalidFormatException invalid) {
            return Optional.of(String.valueOf(invalid.getValue()));
        }
        return e.processor() instanceof JsonParser parser && parser.currentToken() != null
                ? Optional.of(parser.getString())
                : Optional.empty();
    }

    private static String expected(JacksonException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return e.getOriginalMessage();
        }
        if (type.isEnum()) {
            return "expected one of "
                    + Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == CriterionEvidence.class) {
            return e.getOriginalMessage();
        }
        return "expected " + EXPECTED.getOrDefault(type, "an object");
    }

    private static String fields(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? "of " + unknown.getReferringClass().getSimpleName()
                : unknown.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String pointer(JacksonException e, String base) {
        if (e instanceof StreamReadException && e.processor() instanceof JsonParser parser) {
            return parser.streamReadContext().pathAsPointer().toString();
        }
        return base
                + e.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getPropertyName())
                        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining());
    }
}
