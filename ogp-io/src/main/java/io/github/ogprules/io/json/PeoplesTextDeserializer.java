package io.github.ogprules.io.json;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads a text as it stands, and tells one of people, such as a title, that is a marker of missing values or the error of a
 * spreadsheet. Words that are observed are read with their observation.
 */
final class PeoplesTextDeserializer extends StdScalarDeserializer<String> {

    private static final String MARKER = "read as it stands: expected a text, not a marker of missing values";

    private final boolean isOfPeople;

    PeoplesTextDeserializer() {
        this(false);
    }

    private PeoplesTextDeserializer(boolean isOfPeople) {
        super(String.class);
        this.isOfPeople = isOfPeople;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new PeoplesTextDeserializer(StatedWords.isOfModel(property)
                && property != null
                && !Observation.class.isAssignableFrom(property.getType().getRawClass()));
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (isOfPeople && parser.currentToken() == JsonToken.VALUE_STRING) {
            Remarks.of(context).ifPresent(remarks -> tell(parser, remarks));
        }
        return StringDeserializer.instance.deserialize(parser, context);
    }

    private static void tell(JsonParser parser, Remarks remarks) {
        String text = parser.getString();
        if (Missing.isError(text)) {
            remarks.add(parser, FailureReason.INVALID_VALUE, "read as it stands: " + Missing.NO_ERROR);
        } else if (Missing.isNoText(text)) {
            remarks.add(parser, FailureReason.MISSING, MARKER);
        }
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Textual;
    }
}
