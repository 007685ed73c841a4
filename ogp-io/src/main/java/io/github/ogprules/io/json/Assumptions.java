package io.github.ogprules.io.json;

import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Rule;
import java.util.List;
import java.util.Optional;

/** The rules that a reform was made of, from the words in which its edition names what the caller set. */
final class Assumptions {

    private static final String IS = " = ";
    private static final String INSTEAD = " instead of ";

    private Assumptions() {}

    /** The reformed rules; empty if a value cannot be read back from its words, or is not a parameter of these rules. */
    @SuppressWarnings("unchecked") // a parameter set by its name gives rules of the same class
    static <R extends Rule<?, ?>> Optional<R> reform(R published, List<String> assumptions) {
        Rule<?, ?> rules = published;
        for (String assumption : assumptions) {
            int value = assumption.indexOf(IS);
            int instead = assumption.lastIndexOf(INSTEAD);
            if (value < 0 || instead < value || !(rules instanceof ParameterizedRule<?, ?, ?> parameterized)) {
                return Optional.empty();
            }
            try {
                rules = parameterized.with(
                        assumption.substring(0, value), assumption.substring(value + IS.length(), instead));
            } catch (IllegalArgumentException notInTheseWords) {
                return Optional.empty();
            }
        }
        return Optional.of((R) rules);
    }
}
