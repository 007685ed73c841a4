package io.github.ogprules.io.json;

import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Refuses a value whose parts may be of any type, such as a parameter by itself: a ratio would be read as a text. */
final class UntoldTypeRefusal extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        JavaType type = description.getType();
        return ValueType.find(type.getRawClass())
                .filter(value -> isUntold(type))
                .<ValueDeserializer<?>>map(value -> new Refusal(value.declared()))
                .orElse(deserializer);
    }

    private static boolean isUntold(JavaType type) {
        return type.getRawClass().getTypeParameters().length > type.containedTypeCount()
                || IntStream.range(0, type.containedTypeCount())
                        .anyMatch(place -> type.containedType(place).isJavaLangObject());
    }

    private static final class Refusal extends StdDeserializer<Object> {

        private final Class<?> declared;

        Refusal(Class<?> declared) {
            super(declared);
            this.declared = declared;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String problem =
                    "expected to be told what a " + declared.getSimpleName() + " is of; read what it is a part of";
            throw ValueInstantiationException.from(
                    parser, problem, context.constructType(declared), new IllegalArgumentException(problem));
        }
    }
}
