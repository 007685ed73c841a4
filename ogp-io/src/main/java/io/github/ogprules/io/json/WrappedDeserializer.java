package io.github.ogprules.io.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads a value as another deserializer does, with something done before or after it. */
final class WrappedDeserializer extends DelegatingDeserializer {

    private final Reading reading;

    WrappedDeserializer(ValueDeserializer<?> delegate, Reading reading) {
        super(delegate);
        this.reading = reading;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
        return new WrappedDeserializer(delegate, reading);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return reading.read(() -> super.deserialize(parser, context), parser, context);
    }

    /** What is done around the reading of a value. */
    @FunctionalInterface
    interface Reading {

        /** Reads the value, or refuses it. */
        @Nullable
        Object read(Supplier<@Nullable Object> value, JsonParser parser, DeserializationContext context);
    }
}
