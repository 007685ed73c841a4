package io.github.ogprules.io.json;

import io.github.ogprules.rules.Decision;
import java.util.List;
import java.util.Objects;
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
import tools.jackson.databind.node.StringNode;

/**
 * Decides again what a decision says that OGP's own edition decides, where the decision has all that was observed, and refuses the
 * decision if it says otherwise. A reform has parameters that a decision does not have in full: what it says is not decided again.
 */
final class DecidedAgain extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** Of a value that differs in several fields the reasons tell most. */
    private static final String REASONS = "findings";

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return ValueType.find(description.getBeanClass())
                        .filter(value -> DecidedCase.HAVE_ALL_OBSERVED.contains(value.declared()))
                        .isPresent()
                ? new WrappedDeserializer(deserializer, DecidedAgain::read)
                : deserializer;
    }

    private static Object read(Supplier<@Nullable Object> value, JsonParser parser, DeserializationContext context) {
        Decision decision = (Decision) Objects.requireNonNull(value.get());
        if (decision.getEdition().isReform()) {
            return decision;
        }
        String id = decision.getEdition().getId();
        List<DecidedCase<?>> cases = DecidedCase.of(decision);
        Decision again = cases.stream()
                .filter(decided -> decided.editionId().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> noEdition(cases).refusal(parser, context, decision, "the editions that OGP published"))
                .decide();
        if (decision.equals(again)) {
            return decision;
        }
        throw difference(
                        WireFormat.mapper().valueToTree(decision),
                        WireFormat.mapper().valueToTree(again))
                .refusal(parser, context, decision, "as edition " + id + " decides on what is observed");
    }

    private static Difference noEdition(List<DecidedCase<?>> cases) {
        return new Difference(
                List.of("edition", "id"),
                StringNode.valueOf(
                        cases.stream().map(DecidedCase::editionId).collect(Collectors.joining(", ", "one of ", ""))));
    }

    private static Difference difference(JsonNode said, JsonNode again) {
        return Difference.first(said.path(REASONS), again.path(REASONS))
                .map(inReasons -> inReasons.in(REASONS))
                .or(() -> Difference.first(said, again))
                .orElseThrow();
    }
}
