package io.github.ogprules.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes fields that this library writes because they follow from others, to be compared with what follows again when read. */
final class DerivedFieldHandler extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String property) {
        Class<?> type = beanOrClass instanceof Class<?> given ? given : beanOrClass.getClass();
        if (ValueType.find(type).filter(value -> value.writes(property)).isEmpty()) {
            return false;
        }
        DerivedFields.note(property, context.readTree(parser), context);
        return true;
    }
}
