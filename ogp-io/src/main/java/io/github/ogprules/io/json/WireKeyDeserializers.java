package io.github.ogprules.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Has a mapper read constants of this library as keys of a map by their names, and what is a text in JSON by its text. */
final class WireKeyDeserializers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
        Class<?> key = type.getRawClass();
        return WireFormat.isConstant(key)
                ? new NameDeserializer(key)
                : TextType.find(key).map(TextKeyDeserializer::new).orElse(null);
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

    private static final class TextKeyDeserializer extends KeyDeserializer {

        private final TextType<?> text;

        TextKeyDeserializer(TextType<?> text) {
            this.text = text;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return text.parse().apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(text.type(), key, "%s", e.getMessage());
            }
        }
    }
}
