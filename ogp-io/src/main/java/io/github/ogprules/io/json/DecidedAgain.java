package io.github.ogprules.io.json;

import io.github.ogprules.rules.Edition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/**
 * Decides again what a decision or comparison says that OGP's own edition decides, where it has all that was observed, and refuses it
 * if it says otherwise. A reform has parameters that a decision does not have in full: what it says is not decided again.
 */
final class DecidedAgain extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** Of a value that differs in several fields the reasons tell most. */
    private static final String REASONS = "findings";

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return ValueType.find(description.getBeanClass())
                        .filter(value -> DecidedCase.DECIDED.contains(value.declared()))
                        .isPresent()
                ? new WrappedDeserializer(deserializer, DecidedAgain::read)
                : deserializer;
    }

    private static Object read(Supplier<@Nullable Object> value, JsonParser parser, DeserializationContext context) {
        Object decided = Objects.requireNonNull(value.get());
        Edition edition = DecidedCase.editionOf(decided);
        if (edition.isReform()) {
            return decided;
        }
        List<DecidedCase> cases = DecidedCase.of(decided);
        DecidedCase published = cases.stream()
                .filter(known -> known.edition().getId().equals(edition.getId()))
                .findFirst()
                .orElseThrow(
                        () -> noEdition(cases).refusal(parser, context, decided, "the editions that OGP published"));
        Object again = published.again().<Object>map(Supplier::get).orElse(published.edition());
        Object said = published.again().isPresent() ? decided : edition;
        if (!said.equals(again)) {
            Difference difference = difference(written(said), written(again));
            throw (said == edition ? difference.in("edition") : difference)
                    .refusal(
                            parser,
                            context,
                            decided,
                            "as edition " + edition.getId()
                                    + (said == edition ? " is published" : " decides on what is observed"));
        }
        Optional<Difference> asked = published.asked().get();
        if (asked.isPresent()) {
            throw asked.get().refusal(parser, context, decided, "as edition " + edition.getId() + " asks");
        }
        return decided;
    }

    private static JsonNode written(Object value) {
        return WireFormat.mapper().valueToTree(value);
    }

    private static Difference noEdition(List<DecidedCase> cases) {
        return Difference.expecting(
                cases.stream()
                        .map(published -> published.edition().getId())
                        .collect(Collectors.joining(", ", "one of ", "")),
                "edition",
                "id");
    }

    private static Difference difference(JsonNode said, JsonNode again) {
        return Difference.first(said.path(REASONS), again.path(REASONS))
                .map(inReasons -> inReasons.in(REASONS))
                .or(() -> Difference.first(said, again))
                .orElseThrow();
    }
}
