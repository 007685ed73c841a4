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
        PrintedDate parsed = PrintedDate.parse(date.getText());
        if (date.getEarliest().isEmpty() || date.equals(parsed)) {
            return parsed;
        }
        // Whoever read the text may have known that the month comes first.
        if (date.equals(PrintedDate.parseMonthFirst(date.getText()))) {
            return date;
        }
        Difference difference = Difference.first(
                        WireFormat.mapper().valueToTree(date),
                        WireFormat.mapper().valueToTree(parsed))
                .orElseThrow();
        throw difference.refusal(parser, context, date, "as the text says");
    }
}
