package io.github.ogprules.io.json;

import io.github.ogprules.model.eligibility.CriterionEvidence;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads evidence as the type that knows most of the fields that are there. */
final class EvidenceDeserializer<E extends CriterionEvidence> extends StdDeserializer<E> {

    private final List<Class<? extends E>> candidates;

    EvidenceDeserializer(List<Class<? extends E>> candidates) {
        super(CriterionEvidence.class);
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
