package io.github.ogprules.io.json;

import io.github.ogprules.io.text.PlainText;
import java.util.Optional;
import java.util.stream.Stream;

/** The constants of an enum by their names, as these stand in a document. */
final class ConstantNames {

    private ConstantNames() {}

    static Optional<Enum<?>> find(Class<?> type, String name) {
        String visible = PlainText.plain(name);
        return Stream.of(type.getEnumConstants())
                .<Enum<?>>map(Enum.class::cast)
                .filter(constant -> constant.name().equals(visible))
                .findFirst();
    }
}
