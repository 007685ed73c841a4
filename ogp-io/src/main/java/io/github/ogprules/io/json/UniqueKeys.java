package io.github.ogprules.io.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.type.MapType;

/** Refuses a map that has one key in two spellings, such as a country by three letters and by two. */
final class UniqueKeys extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** Why a map was refused that has one key twice. */
    static final class KeyAgain extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        KeyAgain(String key, String again) {
            super("expected one key, not " + key + " and " + again + ", which are the same");
        }
    }

    @Override
    public ValueDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config,
            MapType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        Class<?> key = type.getKeyType().getRawClass();
        if (WireFormat.isConstant(key)) {
            return new MapOfUniqueKeys(deserializer, name -> ConstantNames.find(key, name));
        }
        return TextType.find(key)
                .<ValueDeserializer<?>>map(text -> new MapOfUniqueKeys(deserializer, name -> parse(text, name)))
                .orElse(deserializer);
    }

    private static Optional<?> parse(TextType<?> text, String name) {
        try {
            return Optional.of(text.parse().apply(name));
        } catch (IllegalArgumentException e) {
            // It is no such key, for which it is refused.
            return Optional.empty();
        }
    }

    private static final class MapOfUniqueKeys extends DelegatingDeserializer {

        private final Function<String, Optional<?>> keys;

        MapOfUniqueKeys(ValueDeserializer<?> delegate, Function<String, Optional<?>> keys) {
            super(delegate);
            this.keys = keys;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new MapOfUniqueKeys(delegate, keys);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            Map<Object, String> seen = new HashMap<>();
            return super.deserialize(
                    new UniqueFieldsParser(
                            parser, name -> keys.apply(name).ifPresent(key -> see(key, name, seen, parser, context))),
                    context);
        }

        private void see(
                Object key, String name, Map<Object, String> seen, JsonParser parser, DeserializationContext context) {
            String before = seen.putIfAbsent(key, name);
            if (before != null) {
                KeyAgain again = new KeyAgain(before, name);
                throw ValueInstantiationException.from(
                                parser, String.valueOf(again.getMessage()), context.constructType(handledType()), again)
                        .prependPath(seen, name);
            }
        }
    }
}
