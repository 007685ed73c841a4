package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.validation.OgpValidator;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the types of this library as JSON: profiles, decisions, rules, editions.
 *
 * <p>Reading is strict: a field that is not known, a field that stands twice, a value of the wrong type or out of bounds is
 * a {@link Failure} with its JSON pointer. {@link OgpJacksonModule} documents the format. What is written is read back equal.
 *
 * <p>Immutable and thread-safe.
 */
public final class OgpJson {

    private static final OgpJson STANDARD = new OgpJson();

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new OgpJacksonModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.INFER_BUILDER_TYPE_BINDINGS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

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
        return mapper.writeValueAsString(value);
    }

    /**
     * Reads one value.
     *
     * @param json the JSON text of one object
     * @param type what to read, such as {@code EligibilityProfile.class}
     * @param <T> what to read
     * @return the value
     * @throws UnreadableJsonException if the text is no such value; it carries the failure
     */
    public <T> T read(String json, Class<T> type) {
        T value;
        try {
            value = mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw new UnreadableJsonException(JsonFailures.failure(e, ""), e);
        }
        List<Failure> failures = OgpValidator.standard().validate(value);
        if (!failures.isEmpty()) {
            throw new UnreadableJsonException(failures.get(0), null);
        }
        return value;
    }

    /**
     * Reads an array of values; an element that cannot be read does not stop the others.
     *
     * @param json the JSON text of an array
     * @param type what its elements are, such as {@code EligibilityProfile.class}
     * @param <T> what its elements are
     * @return the values that could be read, and a failure for each that could not
     */
    public <T> Imported<T> readAll(String json, Class<T> type) {
        List<T> values = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                failures.add(JsonFailures.noArray(parser));
                return Imported.of(values, failures);
            }
            int depth = parser.streamReadContext().getNestingDepth();
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                readElement(parser, depth, "/" + index, type, values, failures);
            }
            JsonToken trailing = parser.nextToken();
            if (trailing != null) {
                failures.add(JsonFailures.trailing(parser));
            }
        } catch (JacksonException e) {
            failures.add(JsonFailures.failure(e, ""));
        }
        return Imported.of(values, failures);
    }

    private <T> void readElement(
            JsonParser parser, int depth, String pointer, Class<T> type, List<T> values, List<Failure> failures) {
        try {
            T value = mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
            List<Failure> broken = OgpValidator.standard().validate(value);
            if (broken.isEmpty()) {
                values.add(value);
            }
            broken.forEach(failure -> failures.add(
                    failure.withPointer(pointer + failure.getPointer().orElse(""))));
        } catch (JacksonException e) {
            failures.add(JsonFailures.failure(e, pointer));
            if (JsonFailures.isMalformed(e)) {
                throw e;
            }
            while (parser.streamReadContext().getNestingDepth() > depth) {
                parser.nextToken();
            }
        }
    }
}
