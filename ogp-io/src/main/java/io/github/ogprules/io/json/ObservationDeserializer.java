package io.github.ogprules.io.json;

import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

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
        // Of a map of observations the property is the map; the contextual type is the observation in it.
        JavaType contextual = context.getContextualType();
        JavaType observation = contextual == null && property != null ? property.getType() : contextual;
        JavaType value = observation.containedTypeOrUnknown(0);
        return new ObservationDeserializer(context.findContextualValueDeserializer(value, property));
    }

    @Override
    public Observation<?> deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        Optional<Observation<Object>> withoutValue = Observation.findWithoutValue(PlainText.plain(text));
        if (withoutValue.isPresent()) {
            return withoutValue.get();
        }
        if (valueDeserializer == null) {
            throw new IllegalStateException("not contextual");
        }
        try {
            Object value = valueDeserializer.deserialize(parser, context);
            if (value instanceof List<?> list && list.contains(null)) {
                throw InvalidNullException.from(context, null, context.constructType(Observation.class))
                        .prependPath(list, list.indexOf(null));
            }
            return Observation.known(value instanceof List<?> list ? List.copyOf(list) : value);
        } catch (MismatchedInputException e) {
            throw meant(text)
                    .<DatabindException>map(marker -> expected(marker, parser, context))
                    .orElse(e);
        }
    }

    /** Without a type: the declaration says of what type the value is. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    @Override
    public ValueDeserializer<Observation<?>> unwrappingDeserializer(
            DeserializationContext context, NameTransformer unwrapper) {
        return Unwrapping.refuse(context, Observation.class);
    }

    /** The marker that somebody means who writes it as OGP's files do. */
    private static Optional<Marker> meant(String text) {
        return Stream.of(Marker.values())
                .filter(marker -> marker.getAbbreviation().equalsIgnoreCase(text)
                        || marker.getLabel().equalsIgnoreCase(text))
                .findFirst();
    }

    private static DatabindException expected(Marker marker, JsonParser parser, DeserializationContext context) {
        String problem = "expected \"" + marker.getLabel() + "\"";
        return ValueInstantiationException.from(
                parser, problem, context.constructType(Observation.class), new IllegalArgumentException(problem));
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
