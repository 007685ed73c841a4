package io.github.ogprules.io.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The value of a parameter in words. */
final class ValueText {

    private ValueText() {}

    static String of(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(ValueText::of).collect(Collectors.joining(", "));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ValueText::of).orElse("none");
        }
        if (value instanceof Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value.toString();
    }
}
