package io.github.ogprules.io.json;

import io.github.ogprules.model.plan.PrintedDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a date with its days as they are written; where none are, the text says which, as it may have been written by hand. */
final class PrintedDateDeserializer extends StdDeserializer<PrintedDate> {

    private final Class<? extends PrintedDate> implementation;

    PrintedDateDeserializer() {
        super(PrintedDate.class);
        implementation =
                ValueType.find(PrintedDate.class).orElseThrow().implementation().asSubclass(PrintedDate.class);
    }

    @Override
    public PrintedDate deserialize(JsonParser parser, DeserializationContext context) {
        PrintedDate date = context.readValue(parser, implementation);
        return date.getEarliest().isPresent() ? date : PrintedDate.parse(date.getText());
    }
}
