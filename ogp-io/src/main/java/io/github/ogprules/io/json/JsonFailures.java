package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.LostTexts;
import io.github.ogprules.io.text.LostTexts.LostText;
import io.github.ogprules.io.text.ProblemText;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what Jackson says into failures of this library. */
final class JsonFailures {

    private static final String DUPLICATE_FIELD = "Duplicate Object property";
    private static final String MAP_KEY = "Cannot deserialize Map key";
    private static final String NULL_FOR_NUMBER = "Cannot map `null`";
    private static final String LEFT_OUT = "Missing required creator property";
    private static final String VALUE = "a value";
    private static final String VALUE_EXPECTED = "expected " + VALUE;
    private static final String ONLY_ONCE = "expected the field only once";

    /** How a builder names the attributes that it lacks. */
    private static final Pattern MISSING_ATTRIBUTES = Pattern.compile(".*\\[(.*)]");

    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(OptionalInt.class, "a whole number"),
            Map.entry(BigDecimal.class, "a number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(String.class, "text"),
            Map.entry(CountryCode.class, "the text of a country code"),
            Map.entry(Ratio.class, "the text of a ratio, such as 3/4"),
            Map.entry(CommitmentNumber.class, "the text of a commitment number, such as 2.10"),
            Map.entry(LocalDate.class, "a date such as 2014-12-22"),
            Map.entry(MonthDay.class, "a day such as --12-31"),
            Map.entry(URI.class, "an address"),
            Map.entry(Observation.class, "an object, \"not assessed\" or \"unknown\""));

    private JsonFailures() {}

    static Failure nothing(JsonParser parser) {
        return whole(FailureReason.MISSING, parser, "expected an object: { ... }");
    }

    static Failure noArray(JsonParser parser) {
        return whole(FailureReason.MALFORMED, parser, "expected an array of objects: [ ... ]");
    }

    static Failure trailing(JsonParser parser) {
        return whole(FailureReason.MALFORMED, parser, "expected nothing after the end");
    }

    private static Failure whole(FailureReason reason, JsonParser parser, String problem) {
        return Failure.builder()
                .reason(reason)
                .line(parser.currentTokenLocation().getLineNr())
                .pointer("")
                .found(Optional.ofNullable(parser.getString()))
                .problem(problem)
                .build();
    }

    /** The failure of one element, told as one of the array that the element stands in. */
    static Failure inArray(Failure failure, int index, TokenStreamLocation start) {
        Failure placed = failure.withPointer("/" + index + failure.getPointer().orElse(""));
        return failure.getLine().isPresent()
                ? placed.withLine(failure.getLine().getAsLong() + start.getLineNr() - 1)
                : placed;
    }

    static Failure nullElement(String pointer, Optional<Place> place) {
        Failure.Builder failure =
                Failure.builder().reason(FailureReason.MISSING).pointer(pointer).problem(VALUE_EXPECTED);
        place.ifPresent(value -> failure.line(value.line()).found(value.text()));
        return failure.build();
    }

    static Failure duplicate(String pointer, Place place) {
        return Failure.builder()
                .reason(FailureReason.DUPLICATE)
                .line(place.line())
                .pointer(pointer)
                .problem(ONLY_ONCE)
                .build();
    }

    static Failure missing(String pointer, String problem, Optional<Place> place) {
        Failure.Builder failure =
                Failure.builder().reason(FailureReason.MISSING).pointer(pointer).problem(problem);
        place.ifPresent(value -> failure.line(value.line()));
        return failure.build();
    }

    /** A text in which characters were lost. */
    static Failure lost(LostText text, String consequence) {
        return Failure.builder()
                .reason(FailureReason.MALFORMED)
                .line(text.line())
                .pointer(text.pointer())
                .found(text.shown())
                .problem(consequence + LostTexts.expected(text.text()))
                .build();
    }

    static Failure tooMany(int listed) {
        return Failure.builder()
                .reason(FailureReason.INVALID_VALUE)
                .pointer("")
                .problem("expected at most " + listed + " failures: those beyond are not listed")
                .build();
    }

    /** What Jackson could not read, with the value that it concerns as far as there is one. */
    static Failure failure(JacksonException e, String pointer, Optional<Place> place) {
        Failure.Builder failure = Failure.builder().reason(reason(e)).pointer(pointer);
        if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
            failure.line(e.getLocation().getLineNr());
        }
        if (!isNoJson(e)) {
            place.ifPresent(value -> failure.line(value.line()));
            place.filter(value -> value.isScalar() || !isRefused(e)).ifPresent(value -> failure.found(value.text()));
        }
        String problem = problem(e);
        failure.problem(
                place.map(value -> ProblemText.without(problem, value.text())).orElse(problem));
        if (e instanceof UnrecognizedPropertyException unknown) {
            failure.found(unknown.getPropertyName());
        }
        mapKey(e).ifPresent(failure::found);
        return failure.build();
    }

    private static FailureReason reason(JacksonException e) {
        if (isNoJson(e)) {
            return isDuplicate(e) ? FailureReason.DUPLICATE : FailureReason.MALFORMED;
        }
        if (e instanceof UnrecognizedPropertyException) {
            return FailureReason.UNKNOWN_FIELD;
        }
        if (e.getCause() instanceof Contradiction) {
            return FailureReason.CONTRADICTION;
        }
        if (e.getCause() instanceof UniqueKeys.KeyAgain) {
            return FailureReason.DUPLICATE;
        }
        boolean missing = e.getOriginalMessage().startsWith(NULL_FOR_NUMBER)
                || e.getOriginalMessage().startsWith(LEFT_OUT)
                || e instanceof InvalidNullException
                || e.getCause() instanceof NullPointerException
                || e.getCause() instanceof IllegalStateException;
        return missing ? FailureReason.MISSING : FailureReason.INVALID_VALUE;
    }

    private static String problem(JacksonException e) {
        if (e instanceof InputCoercionException) {
            return "expected fewer digits";
        }
        if (isNoJson(e)) {
            return isDuplicate(e) ? ONLY_ONCE : "expected JSON: " + withoutJargon(e);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "expected one of the fields " + fields(unknown);
        }
        if (isRefused(e)) {
            return e.getCause() == null ? withoutJargon(e) : refused(e.getCause());
        }
        return "expected " + expected(e);
    }

    /** Whether the text itself is broken, and not only a value in it. */
    static boolean isNoJson(JacksonException e) {
        return e instanceof StreamReadException && !(e instanceof InputCoercionException);
    }

    /** Whether a refused value already says what is wrong with the attribute of a broken constraint. */
    static boolean speaksOf(Failure constraint, JacksonException refusal) {
        return problem(refusal).startsWith(constraint.getPointer().orElse("").substring(1) + " ");
    }

    private static boolean isMissing(JacksonException e) {
        return reason(e) == FailureReason.MISSING;
    }

    static boolean isDuplicate(JacksonException e) {
        return isNoJson(e) && e.getOriginalMessage().startsWith(DUPLICATE_FIELD);
    }

    /** Whether what stands there has the right form, but was refused for what is in it. */
    private static boolean isRefused(JacksonException e) {
        return e instanceof StreamConstraintsException
                || (e.getCause() != null && !(e instanceof InvalidFormatException));
    }

    /** What Jackson says about a text, without what only its users understand. */
    private static String withoutJargon(JacksonException e) {
        return e.getOriginalMessage()
                .replaceAll("(?s)(: enable | \\(not recognized| \\(for | \\(start marker).*", "")
                .replaceAll(", from `[^`]*`", "")
                .replaceAll("(?s)\\('(.)' \\(code [^)]*\\)\\)", "'$1'");
    }

    /** What the type itself refused: an attribute that is not there, or a value that makes no sense. */
    private static String refused(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof NullPointerException) {
            return "expected a value for " + message;
        }
        return cause instanceof IllegalStateException
                ? message.replaceFirst(MISSING_ATTRIBUTES.pattern(), "missing: $1")
                : message;
    }

    /**
     * What a value says is missing in it, without the fields that were refused before; nothing if it says something else, which may
     * follow from these.
     */
    static Optional<String> missingBesides(Set<String> refused, JacksonException e) {
        if (!isMissing(e)) {
            return Optional.empty();
        }
        Optional<String> field = field(e).or(() -> Optional.of(e)
                .map(Throwable::getCause)
                .filter(NullPointerException.class::isInstance)
                .map(Throwable::getMessage));
        if (field.isPresent()) {
            return field.filter(name -> !refused.contains(name)).map(name -> problem(e));
        }
        Throwable cause = e.getCause();
        Matcher attributes = MISSING_ATTRIBUTES.matcher(cause == null ? "" : String.valueOf(cause.getMessage()));
        String besides = attributes.find()
                ? Stream.of(attributes.group(1).split(", ", -1))
                        .filter(attribute -> !refused.contains(attribute))
                        .collect(Collectors.joining(", "))
                : "";
        return besides.isEmpty() ? Optional.empty() : Optional.of("missing: " + besides);
    }

    private static String expected(JacksonException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return e instanceof InvalidNullException ? VALUE : "another value";
        }
        if (type.isEnum()) {
            return "one of "
                    + Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        boolean isArray = Iterable.class.isAssignableFrom(type) && type != Parameters.class;
        return isArray ? "an array" : EXPECTED.getOrDefault(type, "an object");
    }

    private static String fields(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? "of " + unknown.getReferringClass().getSimpleName()
                : unknown.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The JSON pointer to what could not be read. */
    static String pointer(JacksonException e) {
        if (isNoJson(e) && e.processor() instanceof JsonParser parser) {
            // After the end of the document there is no context.
            TokenStreamContext context = parser.streamReadContext();
            return context == null ? "" : context.pathAsPointer().toString();
        }
        return Stream.concat(e.getPath().stream().map(JsonFailures::name), mapKey(e).stream())
                .map(step -> below("", step))
                .collect(Collectors.joining());
    }

    /** The pointer to a field of what is at a pointer. */
    static String below(String pointer, String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /** The field of the value itself in which something cannot be read; empty if it is the value as a whole. */
    static Optional<String> field(JacksonException e) {
        return e.getPath().stream().findFirst().map(JsonFailures::name);
    }

    private static String name(JacksonException.Reference step) {
        return step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
    }

    /** The key of a map that is none of those that it can have; Jackson gives only the path to the map. */
    private static Optional<String> mapKey(JacksonException e) {
        return e instanceof InvalidFormatException invalid
                        && e.getOriginalMessage().startsWith(MAP_KEY)
                ? Optional.of(String.valueOf(invalid.getValue()))
                : Optional.empty();
    }
}
