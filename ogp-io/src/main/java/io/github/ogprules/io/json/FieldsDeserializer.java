package io.github.ogprules.io.json;

import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads one of several types: the one that knows most of the fields that are there. */
final class FieldsDeserializer<E> extends StdDeserializer<E> {

    private final Alternatives<E> alternatives;

    FieldsDeserializer(Alternatives<E> alternatives) {
        super(alternatives.type());
        this.alternatives = alternatives;
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw MismatchedInputException.from(parser, alternatives.expected(), "no object");
        }
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        JsonNode node = context.readTree(parser);
        Supplier<E> read = () -> context.readTreeAsValue(node, alternatives.toldBy(node));
        return Remarks.of(context).map(remarks -> remarks.within(pointer, read)).orElseGet(read);
    }
}
