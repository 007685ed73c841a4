package io.github.ogprules.io.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where values stand in a text. */
final class Places {

    private final Map<String, Place> places = new HashMap<>();

    /** Which token a value ends with: what is in it ends before it. */
    private final Map<String, Integer> ends = new HashMap<>();

    private final List<Problem> duplicates = new ArrayList<>();
    private final Set<String> wanted;

    private final long deepest;
    private int count;

    private Places(Set<String> wanted) {
        this.wanted = wanted;
        this.deepest = 1
                + wanted.stream()
                        .mapToLong(pointer -> pointer.chars()
                                .filter(character -> character == '/')
                                .count())
                        .max()
                        .orElse(0);
    }

    /** The places of values, as far as the text is JSON. */
    static Places of(String json, Set<String> pointers) {
        Places places = new Places(pointers);
        try (JsonParser parser = WireFormat.parts(json)) {
            places.read(parser);
        } catch (JacksonException e) {
            // What comes after is no JSON, which the reader says.
            return places;
        }
        return places;
    }

    private void read(JsonParser parser) {
        Deque<Set<String>> fields = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            count++;
            if (token == JsonToken.START_OBJECT) {
                fields.push(new HashSet<>());
            } else if (token == JsonToken.END_OBJECT) {
                fields.pop();
            } else if (token == JsonToken.PROPERTY_NAME) {
                readName(parser, fields.element());
                continue;
            }
            if (parser.streamReadContext().getNestingDepth() > deepest) {
                // A pointer to each of many thousand arrays inside each other would take the square of their number.
                continue;
            }
            String pointer = pointer(parser);
            if (wanted.contains(pointer)) {
                ends.put(pointer, count);
                if (!token.isStructEnd()) {
                    places.put(pointer, Place.of(parser));
                }
            }
        }
    }

    private void readName(JsonParser parser, Set<String> fields) {
        if (!fields.add(parser.currentName()) && duplicates.size() <= FailureSearch.MOST) {
            duplicates.add(Problem.ofDuplicate(pointer(parser), Place.of(parser)));
            ends.putIfAbsent(pointer(parser), count);
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    Optional<Place> find(String pointer) {
        return Optional.ofNullable(places.get(pointer));
    }

    /** The problems of fields that stand twice. */
    List<Problem> duplicates() {
        return duplicates;
    }

    /** Compares problems by where in the text a reader meets them; what is not there by the value that it is missing in. */
    Comparator<Problem> order() {
        return Comparator.comparing(problem ->
                ends.getOrDefault(problem.pointer(), ends.getOrDefault(problem.parent(), Integer.MAX_VALUE)));
    }
}
