package io.github.ogprules.io.json;

import tools.jackson.core.JsonParser;

/** Where a value stands in a text, and its own text as it stands there, or what an array or object begins with. */
record Place(int line, boolean isScalar, String text) {

    /** The place of the token that a parser stands on. */
    static Place of(JsonParser parser) {
        return new Place(
                parser.currentTokenLocation().getLineNr(), parser.currentToken().isScalarValue(), parser.getString());
    }
}
