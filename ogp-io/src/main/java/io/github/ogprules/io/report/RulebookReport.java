package io.github.ogprules.io.report;

import io.github.ogprules.model.Provenance;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the rulebook of an engine for people: every parameter in every edition with its value, provenance, note and sources.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulebookReport {

    private static final RulebookReport STANDARD = new RulebookReport();

    private RulebookReport() {}

    /** {@return the one report} */
    public static RulebookReport standard() {
        return STANDARD;
    }

    /**
     * The editions of a rule, and of each parameter every value that an edition says.
     *
     * @param title the heading
     * @param editions the rule in its editions, in their order
     * @return a section in Markdown; a value that an edition carries forward stands at the edition that says it
     */
    public String markdown(String title, List<? extends ParameterizedRule<?, ?, ?>> editions) {
        Markdown markdown = new Markdown();
        markdown.heading(2, title);
        Sources sources = new Sources();
        for (ParameterizedRule<?, ?, ?> rule : editions) {
            Edition edition = rule.getPublishedEdition();
            markdown.item(
                    edition.getId() + ":",
                    edition.getTitle()
                            + days(edition)
                            + firmness(edition.getProvenance())
                            + marks(edition.getCitations().stream()
                                    .map(sources::mark)
                                    .toList()),
                    Optional.empty());
        }
        markdown.blank();
        for (String name : names(editions)) {
            markdown.heading(3, name);
            explain(markdown, name, editions, sources);
            markdown.blank();
        }
        markdown.heading(3, "Sources");
        sources.addTo(markdown);
        return markdown.toString();
    }

    private static List<String> names(List<? extends ParameterizedRule<?, ?, ?>> editions) {
        return editions.stream()
                .flatMap(rule -> rule.getParameters().stream())
                .map(Parameter::getName)
                .distinct()
                .toList();
    }

    private static Optional<Parameter<?>> find(String name, ParameterizedRule<?, ?, ?> rule) {
        return rule.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst();
    }

    private static String value(Parameter<?> parameter) {
        String alternatives =
                parameter.getAlternatives().stream().map(ValueText::of).collect(Collectors.joining(" or "));
        return ValueText.of(parameter.getValue())
                + firmness(parameter.getProvenance())
                + (alternatives.isEmpty() ? "" : ", or " + alternatives);
    }

    /** Each value that an edition says and does not carry forward. */
    private static void explain(
            Markdown markdown, String name, List<? extends ParameterizedRule<?, ?, ?>> editions, Sources sources) {
        List<Parameter<?>> said = new ArrayList<>();
        for (ParameterizedRule<?, ?, ?> rule : editions) {
            Optional<Parameter<?>> parameter = find(name, rule).filter(found -> !said.contains(found));
            parameter.ifPresent(said::add);
            parameter.ifPresent(found -> markdown.item(
                    rule.getPublishedEdition().getId() + ":",
                    value(found)
                            + found.getNote().map(note -> ". " + note).orElse("")
                            + marks(found.getCitations().stream()
                                    .map(sources::mark)
                                    .toList()),
                    Optional.empty()));
        }
    }

    private static String days(Edition edition) {
        return ", from " + edition.getEffectiveFrom()
                + edition.getEffectiveUntil().map(day -> " to " + day).orElse("");
    }

    private static String firmness(Provenance provenance) {
        return provenance == Provenance.DOCUMENTED ? "" : " (" + provenance.getLabel() + ")";
    }

    private static String marks(List<String> marks) {
        return marks.isEmpty() ? "" : " " + String.join(" ", marks);
    }
}
