package io.github.ogprules.io.json;

import io.github.ogprules.model.Observation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an observation as its value, or as the name of its state. */
final class ObservationSerializer extends StdSerializer<Observation<?>> {

    ObservationSerializer() {
        super(Observation.class);
    }

    @Override
    public void serialize(Observation<?> observation, JsonGenerator generator, SerializationContext context) {
        if (observation.isKnown()) {
            generator.writePOJO(observation.getValue());
        } else {
            generator.writeString(observation.toString());
        }
    }
}
