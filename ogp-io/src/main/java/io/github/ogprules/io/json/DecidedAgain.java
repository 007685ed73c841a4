package io.github.ogprules.io.json;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/**
 * Decides again what a decision or comparison says that an edition or a reform of it decides, where it has all that was observed, and
 * refuses it if it says otherwise.
 */
final class DecidedAgain extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** Of a value that differs in several fields the reasons tell most. */
    private static final String REASONS = "findings";

    /** The year of OGP's first eligibility list; profiles refuse an earlier year too. */
    private static final int FIRST_SCORE_YEAR = 2011;

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
        Optional<Difference> nameless = nameless(decided);
        if (nameless.isPresent()) {
            throw nameless.get().refusal(parser, context, decided, "as a country has; it must not be blank");
        }
        Optional<Difference> early = early(decided);
        if (early.isPresent()) {
            throw early.get().refusal(parser, context, decided, "as no score was published before");
        }
        Edition edition = DecidedCase.editionOf(decided);
        List<DecidedCase> cases = DecidedCase.of(decided);
        DecidedCase published = cases.stream()
                .filter(known -> known.edition().getId().equals(edition.getId()))
                .findFirst()
                .orElseThrow(
                        () -> noEdition(cases).refusal(parser, context, decided, "the editions that OGP published"));
        if (!edition.equals(published.edition())) {
            throw difference(written(edition), written(published.edition()))
                    .in("edition")
                    .refusal(parser, context, decided, "as edition " + edition.getId() + " is published");
        }
        Object again = again(published, decided, parser);
        if (!decided.equals(again)) {
            throw difference(written(decided), written(again))
                    .refusal(
                            parser, context, decided, "as edition " + edition.getId() + " decides on what is observed");
        }
        Optional<Difference> asked = published.asked().get();
        if (asked.isPresent()) {
            throw asked.get().refusal(parser, context, decided, "as edition " + edition.getId() + " asks");
        }
        return decided;
    }

    /** Values of the model are validated; those of the rules are not. */
    private static Optional<Difference> nameless(Object decided) {
        return NamedCountries.of(decided).entrySet().stream()
                .filter(named -> named.getValue().getName().isBlank())
                .findFirst()
                .map(named -> Difference.expecting("a name", (Object[])
                        (named.getKey() + "/name").substring(1).split("/")));
    }

    /** A year before OGP's first eligibility list. */
    private static Optional<Difference> early(Object decided) {
        return decided instanceof EligibilityDecision decision && decision.getYear() < FIRST_SCORE_YEAR
                ? Optional.of(Difference.expecting(FIRST_SCORE_YEAR + " or later", "year"))
                : Optional.empty();
    }

    /** What the edition says; the value itself if it does not tell enough. */
    private static Object again(DecidedCase published, Object decided, JsonParser parser) {
        try {
            return published.again().<Object>map(Supplier::get).orElse(decided);
        } catch (IllegalArgumentException noInput) {
            DatabindException refusal = DatabindException.from(
                    parser,
                    "observed what no input of the rule can say: " + noInput.getMessage(),
                    new Contradiction(String.valueOf(noInput.getMessage())));
            refusal.addSuppressed(noInput);
            throw refusal;
        }
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
