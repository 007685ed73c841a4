package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads and writes the types of this library as JSON: profiles, commitments and what is said of them, decisions, rules,
 * editions.
 *
 * <p>Reading is strict: a field that is not known, a field that stands twice, a value of the wrong type or out of bounds is
 * a {@link Failure} with its JSON pointer, and all of them are told at once. {@link OgpJacksonModule} documents the format.
 * What is written is read back equal.
 *
 * <p>Immutable and thread-safe.
 */
public final class OgpJson {

    private static final OgpJson STANDARD = new OgpJson();

    private OgpJson() {}

    /**
     * The reader and writer.
     *
     * @return the one reader and writer
     */
    public static OgpJson standard() {
        return STANDARD;
    }

    /**
     * Writes a value, or a list of values.
     *
     * @param value a value of this library
     * @return JSON, indented, with fields in the order of their declaration
     */
    public String write(Object value) {
        return WireFormat.mapper().writeValueAsString(value);
    }

    /**
     * Reads one value. Published points that do not exist under the edition of their year are read without a word, where
     * {@link #readAll} reports them: {@link OgpValidator#remarks} tells them of a profile.
     *
     * @param json the JSON text of one object
     * @param type what to read, such as {@code EligibilityProfile.class}
     * @param <T> what to read
     * @return the value
     * @throws UnreadableJsonException if the text is no such value; it carries the failures
     */
    public <T> T read(String json, Class<T> type) {
        T value = parse(withoutByteOrderMark(json), type);
        List<Failure> failures = OgpValidator.standard().validate(value);
        if (!failures.isEmpty()) {
            throw new UnreadableJsonException(failures, null);
        }
        return value;
    }

    /**
     * Reads an array of values; an element that cannot be read does not stop the others.
     *
     * @param json the JSON text of an array
     * @param type what its elements are, such as {@code EligibilityProfile.class}
     * @param <T> what its elements are
     * @return the values that could be read, and the failures of each that could not; profiles with published points that do not
     *     exist are read, and that is reported; where the score of civil liberties of one profile is not from 0 to 10, those of
     *     the others are unknown, which is one failure more: all may be on another scale
     */
    public <T> Imported<T> readAll(String json, Class<T> type) {
        return readElements(withoutByteOrderMark(json), type);
    }

    /** Programs that write UTF-8 with a byte order mark have it become the first character of a text. */
    private static String withoutByteOrderMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    private <T> Imported<T> readElements(String json, Class<T> type) {
        List<T> values = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        ArrayScores scores = new ArrayScores();
        try (JsonParser parser = WireFormat.parts(json)) {
            try {
                if (parser.nextToken() != JsonToken.START_ARRAY) {
                    failures.add(JsonFailures.noArray(parser));
                    return Imported.of(values, failures);
                }
                for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                    TokenStreamLocation start = parser.currentTokenLocation();
                    parser.skipChildren();
                    parser.finishToken();
                    String element = json.substring((int) start.getCharOffset(), (int)
                            parser.currentLocation().getCharOffset());
                    int before = values.size();
                    for (Failure failure : readElement(element, type, values)) {
                        failures.add(JsonFailures.inArray(failure, index, start));
                    }
                    if (values.size() > before) {
                        scores.see(values.get(before), index);
                    } else if (type == EligibilityProfile.class) {
                        scores.seeRefused(element, index, start);
                    }
                }
                if (parser.nextToken() != null) {
                    failures.add(JsonFailures.trailing(parser));
                }
            } catch (JacksonException e) {
                failures.add(JsonFailures.failure(e, JsonFailures.pointer(e), Optional.empty()));
            }
        }
        scores.failure().ifPresent(failures::add);
        values.replaceAll(value -> scores.without(value, type));
        return Imported.of(values, failures);
    }

    private <T> List<Failure> readElement(String json, Class<T> type, List<T> values) {
        try {
            T value = parse(json, type);
            List<Failure> failures = OgpValidator.standard().validate(value);
            if (!failures.isEmpty()) {
                return failures;
            }
            values.add(value);
            return value instanceof EligibilityProfile profile
                    ? OgpValidator.standard().remarks(profile)
                    : List.of();
        } catch (UnreadableJsonException e) {
            return e.getFailures();
        }
    }

    private <T> T parse(String json, Class<T> type) {
        try (JsonParser parser = WireFormat.mapper().createParser(json)) {
            try {
                JsonToken first = parser.nextToken();
                if (first == null || first == JsonToken.VALUE_NULL) {
                    throw new UnreadableJsonException(List.of(JsonFailures.nothing(parser)), null);
                }
                T value = WireFormat.mapper().readerFor(type).readValue(parser);
                if (parser.nextToken() != null) {
                    throw new UnreadableJsonException(List.of(JsonFailures.trailing(parser)), null);
                }
                return value;
            } catch (JacksonException e) {
                throw new UnreadableJsonException(DocumentFailures.of(json, type, e), e);
            }
        }
    }
}
