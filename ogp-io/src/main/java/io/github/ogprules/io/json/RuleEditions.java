package io.github.ogprules.io.json;

import io.github.ogprules.rules.ParameterizedRule;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** The editions of a rule, by the convention that its static method {@code all} lists them. */
final class RuleEditions {

    private RuleEditions() {}

    static List<ParameterizedRule<?, ?, ?>> of(Class<?> rule) {
        try {
            return ((List<?>) rule.getMethod("all").invoke(null))
                    .stream()
                            .<ParameterizedRule<?, ?, ?>>map(edition -> (ParameterizedRule<?, ?, ?>) edition)
                            .toList();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(rule.getName() + " lists no editions", e);
        }
    }
}
