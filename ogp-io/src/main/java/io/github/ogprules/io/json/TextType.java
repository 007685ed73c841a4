package io.github.ogprules.io.json;

import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.rules.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type whose values are texts in JSON, as values and as keys.
 *
 * @param type the type
 * @param text the text of a value
 * @param parse the value of a text
 */
record TextType<T>(Class<T> type, Function<T, String> text, Function<String, T> parse) {

    private static final List<TextType<?>> ALL = List.of(
            new TextType<>(CountryCode.class, CountryCode::toString, code -> CountryCode.parse(PlainText.plain(code))),
            new TextType<>(Ratio.class, Ratio::toString, ratio -> Ratio.parse(PlainText.plain(ratio))),
            new TextType<>(CommitmentNumber.class, CommitmentNumber::getPrinted, CommitmentNumber::parse));

    static List<TextType<?>> all() {
        return ALL;
    }

    /** The type that a class declares or implements, if its values are texts. */
    static Optional<TextType<?>> find(Class<?> type) {
        return ALL.stream().filter(text -> text.type().isAssignableFrom(type)).findFirst();
    }

    /** The text of a value that is known to be of the type. */
    String textOf(Object value) {
        return text.apply(type.cast(value));
    }
}
