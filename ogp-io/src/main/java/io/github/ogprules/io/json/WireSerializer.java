package io.github.ogprules.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes a value of this library as the {@link WireFormat} does, with nothing that the mapper around it adds or leaves out. */
final class WireSerializer extends StdSerializer<Object> {

    WireSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        WireFormat.write(value, generator);
    }

    /** Never with a type, and refused where the place is not declared as a type of this library: see {@link ApplicationIntrospector}. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
        TypedPlace.refuse(value, type, context);
        serialize(value, generator, context);
    }

    @Override
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return Unwrapping.refusedSerializer(Object.class);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        WireFormat.mapper().acceptJsonFormatVisitor(type, visitor);
    }
}
