package io.github.ogprules.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.ogprules.model.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Has a mapper write constants of this library as keys of a map by their names, and what is a text in JSON as its text. What is an
 * object there is refused as a key: nobody could read it back.
 */
final class WireKeySerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> key = type.getRawClass();
        return WireFormat.defines(key) || Observation.class.isAssignableFrom(key) ? new KeySerializer() : null;
    }

    private static final class KeySerializer extends StdSerializer<Object> {

        KeySerializer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
            if (key instanceof Enum<?> constant) {
                generator.writeName(constant.name());
                return;
            }
            generator.writeName(TextType.find(key.getClass())
                    .map(text -> text.textOf(key))
                    .orElseThrow(() -> DatabindException.from(
                            generator,
                            "map key " + WireFormat.name(key.getClass())
                                    + ": expected a text or a constant, such as the code of a country")));
        }
    }
}
