package io.github.ogprules.io.json;

import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes an observation as its value, or as the name of its state. */
final class ObservationSerializer extends StdSerializer<Observation<?>> {

    private final @Nullable BeanProperty property;

    ObservationSerializer() {
        this(null);
    }

    private ObservationSerializer(@Nullable BeanProperty property) {
        super(Observation.class);
        this.property = property;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty observed) {
        return new ObservationSerializer(observed);
    }

    @Override
    public void serialize(Observation<?> observation, JsonGenerator generator, SerializationContext context) {
        if (!observation.isKnown()) {
            generator.writeString(observation.toString());
            return;
        }
        Object value = observation.getValue();
        if (value instanceof String text
                && (Observation.findWithoutValue(PlainText.plain(text)).isPresent()
                        || (StatedWords.areNone(text) && StatedWords.isIn(property)))) {
            throw DatabindException.from(
                    generator, "known value '" + text + "': would be read as an observation without a value");
        }
        // By this context: that of the generator may be of a mapper with settings of its own.
        context.findContentValueSerializer(value.getClass(), property).serialize(value, generator, context);
    }

    /** Never with a type, and refused where the place is not declared as an observation: see {@link ApplicationIntrospector}. */
    @Override
    public void serializeWithType(
            Observation<?> observation, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
        TypedPlace.refuse(observation, type, context);
        serialize(observation, generator, context);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // it refuses whatever there is a value of
    public ValueSerializer<Observation<?>> unwrappingSerializer(NameTransformer unwrapper) {
        return (ValueSerializer) Unwrapping.refusedSerializer(Observation.class);
    }
}
