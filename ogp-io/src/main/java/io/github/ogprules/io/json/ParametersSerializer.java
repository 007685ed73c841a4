package io.github.ogprules.io.json;

import io.github.ogprules.rules.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the parameters of a rule as an object with a field for each, by its name. */
final class ParametersSerializer extends StdSerializer<Parameters<?>> {

    static final String NAME = "name";
    static final String PUBLISHED = "published";

    ParametersSerializer() {
        super(Parameters.class);
    }

    @Override
    public void serialize(Parameters<?> parameters, JsonGenerator generator, SerializationContext context) {
        ObjectNode fields = WireFormat.mapper().createObjectNode();
        parameters.forEach(parameter -> {
            ObjectNode field = WireFormat.mapper().valueToTree(parameter);
            field.remove(NAME);
            if (field.get(PUBLISHED) instanceof ObjectNode published) {
                published.remove(NAME);
            }
            fields.set(parameter.getName(), field);
        });
        context.writeValue(generator, fields);
    }
}
