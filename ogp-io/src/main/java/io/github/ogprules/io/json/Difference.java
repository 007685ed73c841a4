package io.github.ogprules.io.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Where what is said differs from what it follows from.
 *
 * @param path the fields and places that lead there
 * @param expected what follows
 */
record Difference(List<Object> path, JsonNode expected) {

    /** What is expected of a field, in words. */
    static Difference expecting(String expected, Object... path) {
        return new Difference(List.of(path), StringNode.valueOf(expected));
    }

    /** The first difference of two values of the model or rules, as they are written. */
    static Optional<Difference> of(Object said, Object expected) {
        return said.equals(expected)
                ? Optional.empty()
                : first(
                        WireFormat.mapper().valueToTree(said),
                        WireFormat.mapper().valueToTree(expected));
    }

    /** The first difference of two values as they are written. */
    static Optional<Difference> first(JsonNode said, JsonNode expected) {
        if (said instanceof ObjectNode saidFields && expected instanceof ObjectNode fields) {
            Set<String> names = new LinkedHashSet<>(fields.propertyNames());
            names.addAll(saidFields.propertyNames());
            return names.stream()
                    .flatMap(name -> first(saidFields.path(name), fields.path(name)).stream()
                            .map(inner -> inner.in(name)))
                    .findFirst();
        }
        if (said instanceof ArrayNode saidElements
                && expected instanceof ArrayNode elements
                && saidElements.size() == elements.size()) {
            for (int place = 0; place < elements.size(); place++) {
                Optional<Difference> inner = first(saidElements.get(place), elements.get(place));
                if (inner.isPresent()) {
                    return Optional.of(inner.get().in(place));
                }
            }
            return Optional.empty();
        }
        return said.equals(expected) ? Optional.empty() : Optional.of(new Difference(List.of(), expected));
    }

    /** The same difference, as one of the value that has this one in a field or at a place. */
    Difference in(Object step) {
        List<Object> whole = new ArrayList<>(List.of(step));
        whole.addAll(path);
        return new Difference(whole, expected);
    }

    /** Refuses the value that is being read for it. */
    DatabindException refusal(JsonParser parser, DeserializationContext context, Object value, String because) {
        String problem = "expected " + words() + ", " + because;
        DatabindException refusal = ValueInstantiationException.from(
                parser, problem, context.constructType(value.getClass()), new Contradiction(problem));
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) instanceof Integer place) {
                refusal.prependPath(value, place);
            } else {
                refusal.prependPath(value, path.get(i).toString());
            }
        }
        return refusal;
    }

    private String words() {
        if (expected.isMissingNode() || expected.isNull()) {
            return "nothing";
        }
        return expected.isContainer() ? "what it must be" : expected.asString();
    }
}
