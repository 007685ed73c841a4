package io.github.ogprules.io.json;

import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Parameter;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.TypeFactory;

/** What stands under the name of a parameter among those of a rule. */
final class ParameterNodes {

    private static final String NAME = ParametersSerializer.NAME;
    private static final String PUBLISHED = ParametersSerializer.PUBLISHED;

    private ParameterNodes() {}

    /** The key of a name among the parameters of a rule; each of its editions has the same keys. */
    static Optional<Key<?, ?>> find(JavaType parameters, String name) {
        Class<?> rule = parameters.containedTypeOrUnknown(0).getRawClass();
        for (Key<?, ?> key : RuleEditions.of(rule).get(0).getParameters().keys()) {
            if (key.getName().equals(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The type of a parameter, with that of its value. */
    static JavaType type(Key<?, ?> key) {
        TypeFactory types = WireFormat.mapper().getTypeFactory();
        JavaType element = types.constructType(key.getElementType());
        JavaType value = key.getContainerType()
                .map(container -> types.constructParametricType(inOrder(container), element))
                .orElse(element);
        return types.constructParametricType(Parameter.class, value);
    }

    /** A set as it is written: what follows from it says its values in that order. */
    private static Class<?> inOrder(Class<?> container) {
        return container == Set.class ? LinkedHashSet.class : container;
    }

    /** A parameter with the name under which it stands, as it is read by itself. */
    static JsonNode named(Key<?, ?> key, JsonNode node) {
        if (!(node instanceof ObjectNode fields)) {
            return node;
        }
        ObjectNode named = fields.deepCopy().put(NAME, key.getName());
        if (named.get(PUBLISHED) instanceof ObjectNode published) {
            published.put(NAME, key.getName());
        }
        return named;
    }
}
