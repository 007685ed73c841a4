package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.text.LostTexts;
import io.github.ogprules.io.text.LostTexts.LostText;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectReader;

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

    /** {@return the one reader and writer} */
    public static OgpJson standard() {
        return STANDARD;
    }

    /**
     * Writes a value, or a list of values.
     *
     * @param value a value of this library
     * @return JSON, indented, with fields in the order of their declaration
     * @throws IllegalArgumentException if a text of the value has NUL or half of a character in it, which {@link #read} refuses
     */
    public String write(Object value) {
        String json = WireFormat.mapper().writeValueAsString(value);
        noTexts(json).stream().findFirst().ifPresent(failure -> {
            throw new IllegalArgumentException(failure.getMessage());
        });
        return json;
    }

    /**
     * Reads one value. What cannot be so, or hardly, such as published points that do not exist under the edition of their year or
     * a plan that ends before it begins, is read without a word, where {@link #readAll} reports it: {@link OgpValidator#remarks} tells
     * it of a value. So is a text with U+FFFD, in which a character was lost. A text with NUL or with half of a character is refused, and so is a marker of missing values, such as
     * {@code n/a}, in place of words that are observed.
     *
     * @param json the JSON text of one object
     * @param type what to read, such as {@code EligibilityProfile.class}
     * @param <T> what to read
     * @return the value
     * @throws UnreadableJsonException if the text is no such value; it carries the failures
     */
    public <T> T read(String json, Class<T> type) {
        String text = withoutByteOrderMark(json);
        T value = parse(text, WireFormat.mapper().readerFor(type), type);
        List<Failure> failures = new ArrayList<>(noTexts(text));
        failures.addAll(OgpValidator.standard().validate(value));
        if (!failures.isEmpty()) {
            throw new UnreadableJsonException(failures, null);
        }
        return value;
    }

    /** The texts that have what stands in no text. */
    private static List<Failure> noTexts(String json) {
        return LostTexts.of(json).stream()
                .filter(LostText::isNoText)
                .map(text -> JsonFailures.lost(text, ""))
                .toList();
    }

    /**
     * Reads an array of values; an element that cannot be read does not stop the others.
     *
     * @param json the JSON text of an array
     * @param type what its elements are, such as {@code EligibilityProfile.class}
     * @param <T> what its elements are
     * @return the values that could be read, and the failures of each that could not; what {@link OgpValidator#remarks}
     *     tells of a value is read, and that is reported, as are two values of one subject, such as profiles of one country and year or
     *     elections of one year; where the score of civil liberties of one profile is not from 0 to 10, those of
     *     the others are unknown, which is one failure more: all may be on another scale; so are many whole numbers from 1 to 7, which
     *     are Freedom House's, and scores that could all be on another scale are read and reported; a text in which characters were lost
     *     (U+FFFD, NUL or half of a character) is read as it stands, and a marker of missing values in place of words as unknown
     *     or not assessed, and both are reported; so are texts such as titles that are a marker or the error of a spreadsheet, texts
     *     that a program took for another encoding, such as {@code Ã©} for {@code é}, and what elements say differently of one plan or
     *     of the region of one country
     * @throws IllegalArgumentException if the type is that of an array
     */
    public <T> Imported<T> readAll(String json, Class<T> type) {
        if (type.isArray()) {
            throw new IllegalArgumentException("type " + type.getSimpleName() + ": expected the type of the elements, "
                    + type.getComponentType().getSimpleName());
        }
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
        ValuesAgain again = new ValuesAgain();
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
                        scores.see(values.get(before), index, element, start);
                        for (Failure failure : again.see(values.get(before), index)) {
                            failures.add(JsonFailures.inArray(failure, index, start));
                        }
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
        return Imported.of(scores.without(values, type), failures);
    }

    private <T> List<Failure> readElement(String json, Class<T> type, List<T> values) {
        Remarks remarks = new Remarks();
        try {
            T value = parse(json, WireFormat.mapper().readerFor(type).withAttribute(Remarks.class, remarks), type);
            List<Failure> failures = OgpValidator.standard().validate(value);
            if (!failures.isEmpty()) {
                return failures;
            }
            values.add(value);
            Stream<Failure> lost =
                    LostTexts.of(json).stream().map(text -> JsonFailures.lost(text, "read as it stands: "));
            return Stream.concat(lost, remarks.failures().stream()).toList();
        } catch (UnreadableJsonException e) {
            return e.getFailures();
        }
    }

    private <T> T parse(String json, ObjectReader reader, Class<T> type) {
        try (JsonParser parser = WireFormat.mapper().createParser(json)) {
            try {
                JsonToken first = parser.nextToken();
                if (first == null || first == JsonToken.VALUE_NULL) {
                    throw new UnreadableJsonException(List.of(JsonFailures.nothing(parser)), null);
                }
                T value = type.cast(reader.readValue(parser));
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
