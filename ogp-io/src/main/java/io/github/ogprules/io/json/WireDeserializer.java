package io.github.ogprules.io.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads a value of this library as the {@link WireFormat} does, whatever the mapper around it passes over or repairs. */
final class WireDeserializer extends StdDeserializer<Object> {

    private final JavaType type;

    WireDeserializer(JavaType type) {
        super(type);
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return WireFormat.read(parser, type);
    }

    /** Without a type: the format tells it where there is a choice. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    @Override
    public ValueDeserializer<Object> unwrappingDeserializer(DeserializationContext context, NameTransformer unwrapper) {
        return Unwrapping.refuse(context, type.getRawClass());
    }
}
