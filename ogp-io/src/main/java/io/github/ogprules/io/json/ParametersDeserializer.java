package io.github.ogprules.io.json;

import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads the parameters of a rule, whose keys say of what type each value is. */
final class ParametersDeserializer extends StdDeserializer<Parameters<?>> {

    private final @Nullable Parameters<?> known;

    ParametersDeserializer() {
        this(null);
    }

    private ParametersDeserializer(@Nullable Parameters<?> known) {
        super(Parameters.class);
        this.known = known;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType contextual = context.getContextualType();
        JavaType type = contextual == null && property != null ? property.getType() : contextual;
        Class<?> rule = type.containedTypeOrUnknown(0).getRawClass();
        return new ParametersDeserializer(RuleEditions.of(rule).get(0).getParameters());
    }

    @Override
    public Parameters<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (known == null) {
            throw new IllegalStateException("not contextual");
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw MismatchedInputException.from(parser, Parameters.class, "no object");
        }
        List<Parameter<?>> parameters = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (known.keys().stream().noneMatch(key -> key.getName().equals(name))) {
                context.handleUnknownProperty(parser, this, Parameters.class, name);
            }
            try {
                parameters.add(parameter(known.key(name), context.readTree(parser), context));
            } catch (DatabindException e) {
                throw e.prependPath(Parameters.class, name);
            }
        }
        List<String> missing = known.keys().stream()
                .map(Key::getName)
                .filter(name -> parameters.stream()
                        .noneMatch(parameter -> parameter.getName().equals(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw refused(parser, context, new IllegalStateException("parameters missing " + missing));
        }
        try {
            return known.withAll(parameters);
        } catch (IllegalArgumentException e) {
            throw refused(parser, context, e);
        }
    }

    private static DatabindException refused(
            JsonParser parser, DeserializationContext context, RuntimeException reason) {
        return ValueInstantiationException.from(
                parser, reason.getMessage(), context.constructType(Parameters.class), reason);
    }

    private static Parameter<?> parameter(Key<?, ?> key, JsonNode node, DeserializationContext context) {
        return context.readTreeAsValue(ParameterNodes.named(key, node), ParameterNodes.type(key));
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return known == null
                ? List.of()
                : List.copyOf(known.keys().stream().<Object>map(Key::getName).toList());
    }
}
