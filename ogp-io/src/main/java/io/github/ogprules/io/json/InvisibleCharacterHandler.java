package io.github.ogprules.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Reads the name of a constant that has characters around it that nobody sees. */
final class InvisibleCharacterHandler extends DeserializationProblemHandler {

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String text, String problem) {
        return constant(type, text);
    }

    @Override
    public @Nullable Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String problem) {
        return constant(type, key);
    }

    private static Object constant(Class<?> type, String name) {
        return type.isEnum()
                ? ConstantNames.find(type, name)
                        .<Object>map(constant -> constant)
                        .orElse(NOT_HANDLED)
                : NOT_HANDLED;
    }
}
