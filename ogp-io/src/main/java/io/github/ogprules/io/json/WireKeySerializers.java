package io.github.ogprules.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Has a mapper write the constants of this library as keys of a map by their names. */
final class WireKeySerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return WireFormat.isConstant(type.getRawClass()) ? new NameSerializer() : null;
    }

    private static final class NameSerializer extends StdSerializer<Enum<?>> {

        NameSerializer() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator generator, SerializationContext context) {
            generator.writeName(constant.name());
        }
    }
}
