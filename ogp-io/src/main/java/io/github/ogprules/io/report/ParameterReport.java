package io.github.ogprules.io.report;

import io.github.ogprules.rules.Parameter;
import java.util.stream.Collectors;

/**
 * Writes the numbers and choices of a rule with the source of each, for people.
 *
 * <p>Immutable and thread-safe.
 */
public final class ParameterReport {

    private static final ParameterReport STANDARD = new ParameterReport();

    private ParameterReport() {}

    /** {@return the one report} */
    public static ParameterReport standard() {
        return STANDARD;
    }

    /**
     * Every parameter with value, provenance, note and source, for a terminal.
     *
     * @param parameters the parameters of a rule
     * @return lines of at most 100 characters, or longer only where an address would be broken in two
     */
    public String text(Iterable<Parameter<?>> parameters) {
        Sources sources = new Sources();
        TextLines lines = new TextLines();
        for (Parameter<?> parameter : parameters) {
            lines.add(
                    "",
                    parameter.getName() + " = " + ValueText.of(parameter.getValue()) + " ("
                            + parameter.getProvenance().getLabel() + marks(parameter, sources) + ")");
            parameter
                    .getPublished()
                    .ifPresent(published -> lines.add(
                            "    ", "OGP: " + ValueText.of(published.getValue()) + marks(published, sources)));
            parameter.getNote().ifPresent(note -> lines.add("    ", note));
        }
        sources.addTo(lines);
        return lines.toString();
    }

    private static String marks(Parameter<?> parameter, Sources sources) {
        return parameter.getCitations().stream()
                .map(citation -> " " + sources.mark(citation))
                .collect(Collectors.joining());
    }
}
