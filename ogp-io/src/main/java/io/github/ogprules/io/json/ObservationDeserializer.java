package io.github.ogprules.io.json;

import io.github.ogprules.model.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an observation from its value or from the name of its state; what is left out or null is unknown. */
final class ObservationDeserializer extends StdDeserializer<Observation<?>> {

    private final @Nullable ValueDeserializer<Object> valueDeserializer;

    ObservationDeserializer() {
        this(null);
    }

    private ObservationDeserializer(@Nullable ValueDeserializer<Object> valueDeserializer) {
        super(Observation.class);
        this.valueDeserializer = valueDeserializer;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType observation = property == null ? context.getContextualType() : property.getType();
        JavaType value = observation.containedTypeOrUnknown(0);
        return new ObservationDeserializer(context.findContextualValueDeserializer(value, property));
    }

    @Override
    public Observation<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getString();
            if (text.equals(Observation.notAssessed().toString())) {
                return Observation.notAssessed();
            }
            if (text.equals(Observation.unknown().toString())) {
                return Observation.unknown();
            }
        }
        if (valueDeserializer == null) {
            throw new IllegalStateException("not contextual");
        }
        return Observation.known(valueDeserializer.deserialize(parser, context));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Observation.unknown();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Observation.unknown();
    }
}
