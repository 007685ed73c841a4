package io.github.ogprules.io.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads one of several types: the one that knows most of the fields that are there. */
final class FieldsDeserializer<E> extends StdDeserializer<E> {

    private final List<Class<? extends E>> candidates;

    /** Where there is no object, the failure says that the handled type was expected. */
    FieldsDeserializer(Class<?> handled, List<Class<? extends E>> candidates) {
        super(handled);
        this.candidates = candidates;
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw MismatchedInputException.from(parser, handledType(), "no object");
        }
        JsonNode node = context.readTree(parser);
        Class<? extends E> best = candidates.get(0);
        for (Class<? extends E> candidate : candidates) {
            if (known(candidate, node) > known(best, node)) {
                best = candidate;
            }
        }
        return context.readTreeAsValue(node, best);
    }

    private static long known(Class<?> candidate, JsonNode node) {
        return ValueType.find(candidate).map(ValueType::attributes).orElse(List.of()).stream()
                .filter(node::has)
                .count();
    }
}
