package io.github.ogprules.io.json;

import io.github.ogprules.rules.reasoning.RuleDifference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the difference of two rules as its conditions, and how many of the situations they describe. */
final class RuleDifferenceSerializer extends StdSerializer<RuleDifference<?, ?>> {

    RuleDifferenceSerializer() {
        super(RuleDifference.class);
    }

    @Override
    public void serialize(RuleDifference<?, ?> difference, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        generator.writeNumberProperty("differingSituations", difference.getNumberOfSituations());
        generator.writeNumberProperty("situations", difference.getSpace().size());
        context.defaultSerializeProperty("conditions", difference.getConditions(), generator);
        generator.writeEndObject();
    }
}
