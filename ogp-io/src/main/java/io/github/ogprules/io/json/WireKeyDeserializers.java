package io.github.ogprules.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Has a mapper read the constants of this library as keys of a map by their names. */
final class WireKeyDeserializers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
        return WireFormat.isConstant(type.getRawClass()) ? new NameDeserializer(type.getRawClass()) : null;
    }

    private static final class NameDeserializer extends KeyDeserializer {

        private final Class<?> type;

        NameDeserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            return ConstantNames.find(type, key)
                    .<Object>map(constant -> constant)
                    .orElseGet(() -> context.handleWeirdKey(type, key, "no name of a constant"));
        }
    }
}
