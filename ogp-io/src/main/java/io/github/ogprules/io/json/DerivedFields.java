package io.github.ogprules.io.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/**
 * Compares fields that this library writes because they follow from others with what follows from these when they are read, and
 * refuses a value that contradicts itself. Whoever leaves them out says nothing wrong.
 */
final class DerivedFields extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return ValueType.find(description.getBeanClass())
                .<ValueDeserializer<?>>map(type -> new WrappedDeserializer(
                        deserializer, (value, parser, context) -> compared(type, value, parser, context)))
                .orElse(deserializer);
    }

    /** Notes what is said of the value that is being read. */
    static void note(String property, JsonNode said, DeserializationContext context) {
        Values.of(context).fields.element().put(property, said);
    }

    /** What is said of each of the values inside each other that are being read, the innermost first. */
    private static final class Values {

        private final Deque<Map<String, JsonNode>> fields = new ArrayDeque<>();

        static Values of(DeserializationContext context) {
            Object known = context.getAttribute(Values.class);
            if (known instanceof Values values) {
                return values;
            }
            Values values = new Values();
            context.setAttribute(Values.class, values);
            return values;
        }
    }

    private static @Nullable Object compared(
            ValueType type, Supplier<@Nullable Object> reading, JsonParser parser, DeserializationContext context) {
        Deque<Map<String, JsonNode>> values = Values.of(context).fields;
        values.push(new LinkedHashMap<>());
        Object value;
        Map<String, JsonNode> said;
        try {
            value = reading.get();
        } finally {
            said = values.pop();
        }
        if (value != null) {
            said.forEach((property, text) -> compare(type, property, text, value, parser, context));
        }
        return value;
    }

    private static void compare(
            ValueType type,
            String property,
            JsonNode text,
            Object value,
            JsonParser parser,
            DeserializationContext context) {
        Method accessor = type.accessor(property).orElseThrow();
        JavaType declared = context.constructType(accessor.getGenericReturnType());
        Object said;
        try {
            said = context.readTreeAsValue(text, declared);
        } catch (DatabindException e) {
            throw e.prependPath(value, property);
        }
        Optional<Difference> difference = Difference.first(written(said), written(follows(accessor, value)));
        if (difference.isPresent()) {
            throw difference.get().in(property).refusal(parser, context, value, "which follows from other fields");
        }
    }

    private static JsonNode written(@Nullable Object value) {
        return WireFormat.mapper().valueToTree(value);
    }

    private static Object follows(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " gives nothing", e);
        }
    }
}
