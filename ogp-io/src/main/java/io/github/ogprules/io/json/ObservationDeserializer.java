package io.github.ogprules.io.json;

import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CriterionEvidence;
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
    private final @Nullable BeanProperty property;

    ObservationDeserializer() {
        this(null, null);
    }

    private ObservationDeserializer(
            @Nullable ValueDeserializer<Object> valueDeserializer, @Nullable BeanProperty property) {
        super(Observation.class);
        this.valueDeserializer = valueDeserializer;
        this.property = property;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty observed) {
        // Of a map of observations the property is the map; the contextual type is the observation in it.
        JavaType contextual = context.getContextualType();
        JavaType observation = contextual == null && observed != null ? observed.getType() : contextual;
        JavaType value = observation.containedTypeOrUnknown(0);
        return new ObservationDeserializer(context.findContextualValueDeserializer(value, observed), observed);
    }

    @Override
    public Observation<?> deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        Optional<Observation<Object>> withoutValue = Observation.findWithoutValue(PlainText.plain(text));
        if (withoutValue.isPresent()) {
            return withoutValue.get();
        }
        if (StatedWords.areNone(text) && StatedWords.isIn(property)) {
            return StatedWords.read(PlainText.plain(text), parser, context);
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
            throw meant(PlainText.plain(text))
                    .flatMap(marker -> Offers.find(marker, property))
                    .<DatabindException>map(offer -> expected(offer, parser, context))
                    .orElseGet(() -> withStates(e, parser));
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

    private static DatabindException expected(String offer, JsonParser parser, DeserializationContext context) {
        String problem = "expected \"" + offer + "\"";
        return ValueInstantiationException.from(
                parser, problem, context.constructType(Observation.class), new IllegalArgumentException(problem));
    }

    /** Evidence as a whole may be without value; the failure then says so. */
    private static MismatchedInputException withStates(MismatchedInputException e, JsonParser parser) {
        return e.getTargetType() == CriterionEvidence.class && e.getPath().isEmpty()
                ? MismatchedInputException.from(parser, Observation.class, e.getOriginalMessage())
                : e;
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
