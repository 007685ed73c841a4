package io.github.ogprules.io.json;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Observation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Words of people that stand in evidence, such as a gender, in the place of which programs write that there are none. What a decision
 * says that it has observed is in OGP's words, and {@code None} is one of them.
 */
final class StatedWords {

    private static final String MODEL = "io.github.ogprules.model.";
    private static final String EXPECTED = "expected words, \"unknown\" or \"not assessed\"";

    private StatedWords() {}

    /** Whether an attribute is observed in the words of people. */
    static boolean isIn(@Nullable BeanProperty property) {
        return isOfModel(property) && property != null && isOfText(property.getType());
    }

    /** Whether an attribute is one of evidence, and of nothing that a rule has made of it. */
    static boolean isOfModel(@Nullable BeanProperty property) {
        return property != null
                && property.getMember() != null
                && property.getMember().getDeclaringClass().getName().startsWith(MODEL);
    }

    private static boolean isOfText(JavaType type) {
        return Observation.class.isAssignableFrom(type.getRawClass())
                && type.containedTypeOrUnknown(0).hasRawClass(String.class);
    }

    /** Whether a text is none: a marker of missing values, or the error of a spreadsheet. */
    static boolean areNone(String text) {
        String plain = PlainText.plain(text);
        return !plain.isEmpty() && (Missing.find(plain).isPresent() || Missing.isError(plain));
    }

    /** What a text that has no words says; told if somebody is told of it, and refused if not. */
    static Observation<?> read(String text, JsonParser parser, DeserializationContext context) {
        Remarks remarks = Remarks.of(context).orElseThrow(() -> refusal(text, parser, context));
        Optional<Missing> missing = Missing.find(text);
        if (missing.filter(Missing.NOT_ASSESSED::equals).isPresent()) {
            remarks.add(parser, FailureReason.INVALID_VALUE, "read as not assessed: " + EXPECTED);
            return Observation.notAssessed();
        }
        boolean isAmbiguous = missing.filter(Missing.NA::equals).isPresent();
        remarks.add(
                parser,
                isAmbiguous ? FailureReason.AMBIGUOUS : FailureReason.INVALID_VALUE,
                "read as unknown: "
                        + (isAmbiguous
                                ? "it may also mean not assessed; expected \"unknown\" or \"not assessed\""
                                : expected(text)));
        return Observation.unknown();
    }

    private static ValueInstantiationException refusal(String text, JsonParser parser, DeserializationContext context) {
        return ValueInstantiationException.from(
                parser,
                expected(text),
                context.constructType(Observation.class),
                new IllegalArgumentException(expected(text)));
    }

    private static String expected(String text) {
        return Missing.isError(text) ? Missing.NO_ERROR : EXPECTED;
    }
}
