package io.github.ogprules.rules;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Provenance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an edition asks for on one criterion, in words, with the parameters that decided on the input at hand and their
 * sources.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Requirement permits ImmutableRequirement {

    /**
     * A requirement that rests on parameters.
     *
     * @param text the requirement in words
     * @param parameters the parameters that decided, among those whose values the text gives
     * @return the requirement with the sources of all parameters and the weakest of their provenances
     */
    static Requirement of(String text, Parameter<?>... parameters) {
        return ImmutableRequirement.of(
                text,
                Stream.of(parameters).map(Parameter::getName).toList(),
                Stream.of(parameters)
                        .map(Parameter::getProvenance)
                        .max(Comparator.naturalOrder())
                        .orElse(Provenance.DOCUMENTED),
                Stream.of(parameters)
                        .flatMap(parameter -> parameter.getCitations().stream())
                        .distinct()
                        .toList());
    }

    /**
     * A requirement that a coded variable reaches a value.
     *
     * @param variable the variable in words
     * @param minimum the least value, inclusive, in the order of the code list
     * @param parameters the parameters that the requirement rests on
     * @param <E> the variable
     * @return the requirement, which names every value that will do, such as {@code potential impact Moderate or Transformative}
     */
    static <E extends Enum<E> & CodeList> Requirement atLeast(String variable, E minimum, Parameter<?>... parameters) {
        return of(
                Stream.of(minimum.getDeclaringClass().getEnumConstants())
                        .filter(value -> value.compareTo(minimum) >= 0)
                        .map(CodeList::getLabel)
                        .collect(Collectors.joining(" or ", variable + " ", "")),
                parameters);
    }

    /** {@return the requirement in words, with its numbers, one phrase in English} */
    String getText();

    /**
     * {@return the names of the parameters that decided, among those whose values the text gives: those of a law where there is a
     * law, and all that may still apply where that is not known: names, to be looked up among the parameters of the rule}
     */
    List<String> getParameters();

    /** {@return the weakest provenance among the parameters that decided: how firmly the sources stand behind what was found} */
    Provenance getProvenance();

    /** {@return the sources of the parameters that decided, each once} */
    List<Citation> getCitations();
}
