package io.github.ogprules.io.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where a value stands in a text, and its own text as it stands there, or what an array or object begins with. */
record Place(int line, boolean isScalar, String text) {

    /** The value at a JSON pointer; empty if there is none, or if the text is no JSON up to there. */
    static Optional<Place> find(JsonParser parser, String pointer) {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME
                        && parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
                    return Optional.of(new Place(
                            parser.currentTokenLocation().getLineNr(), token.isScalarValue(), parser.getString()));
                }
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
