package io.github.ogprules.io.json;

import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.jsontype.impl.NoOpTypeSerializer;

/**
 * A place that is declared as any object, in a mapper that has types told where they are not declared: what stands there is read
 * only with its type beside it, which this format does not have.
 */
final class TypedPlace {

    private TypedPlace() {}

    /** Refuses to write what could not be read back; nothing where the type that is to be told is none. */
    static void refuse(Object value, TypeSerializer type, SerializationContext context) {
        if (type instanceof NoOpTypeSerializer) {
            return;
        }
        String name = WireFormat.name(value.getClass());
        throw DatabindException.from(
                context.getGenerator(),
                name
                        + " in a place that is declared as another type, where types are told: expected a place declared as "
                        + name + ", such as a field of that type or a list written by"
                        + " mapper.writerFor(new TypeReference<List<" + name + ">>() {})");
    }
}
