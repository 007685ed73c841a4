package io.github.ogprules.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Refuses {@code @JsonUnwrapped} on a value of this library. Its fields among those of another type could not be told from
 * misspelt ones, and Jackson would write an object that it then does not read.
 */
final class Unwrapping {

    private Unwrapping() {}

    /** A serializer that refuses. */
    static <T> StdSerializer<T> refusedSerializer(Class<T> type) {
        return new Refusal<>(type);
    }

    /** Refuses when the type of the application is first read. */
    static <T> ValueDeserializer<T> refuse(DeserializationContext context, Class<?> type) {
        JavaType refused = context.constructType(type);
        return context.reportBadDefinition(refused, problem(type));
    }

    private static String problem(Class<?> type) {
        String name = WireFormat.name(type);
        return "@JsonUnwrapped " + name + ": expected " + name + " in a field of its own, without @JsonUnwrapped";
    }

    private static final class Refusal<T> extends StdSerializer<T> {

        Refusal(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(value.getClass(), problem(value.getClass()), null);
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return true;
        }
    }
}
