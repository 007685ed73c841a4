package io.github.ogprules.io.json;

import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Refuses rules of which something is said to be OGP's and is not: a value that somebody set says so. */
final class PublishedRules extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return ParameterizedRule.class.isAssignableFrom(description.getBeanClass())
                ? new WrappedDeserializer(deserializer, PublishedRules::read)
                : deserializer;
    }

    private static Object read(Supplier<@Nullable Object> value, JsonParser parser, DeserializationContext context) {
        ParameterizedRule<?, ?, ?> rule = (ParameterizedRule<?, ?, ?>) Objects.requireNonNull(value.get());
        ParameterizedRule<?, ?, ?> published = published(rule, parser, context);
        if (!rule.getPublishedEdition().equals(published.getPublishedEdition())) {
            throw refused(
                    parser,
                    context,
                    "edition " + published.getPublishedEdition().getId()
                            + " has another title, other days or other sources: expected '"
                            + published.getPublishedEdition().getTitle() + "' and all else as published");
        }
        for (Parameter<?> parameter : rule.getParameters()) {
            Parameter<?> known = known(published, parameter.getName());
            Parameter<?> claimed =
                    parameter.getPublished().<Parameter<?>>map(other -> other).orElse(parameter);
            if (!claimed.getValue().equals(known.getValue())) {
                throw refused(
                        parser,
                        context,
                        "edition " + published.getPublishedEdition().getId() + " has " + known.getName() + " "
                                + known.describeValue() + ", not " + claimed.describeValue()
                                + ": expected another value with \"provenance\": \"ASSUMED\" and OGP's as \"published\"");
            }
            if (!claimed.equals(known)) {
                throw refused(
                        parser,
                        context,
                        "edition " + published.getPublishedEdition().getId() + " has " + known.getName()
                                + " with another provenance, note, alternatives or sources: expected "
                                + known.getProvenance() + " and all else as published");
            }
        }
        return rule;
    }

    private static ParameterizedRule<?, ?, ?> published(
            ParameterizedRule<?, ?, ?> rule, JsonParser parser, DeserializationContext context) {
        String id = rule.getPublishedEdition().getId();
        List<ParameterizedRule<?, ?, ?>> editions = RuleEditions.of(rule.getClass());
        return editions.stream()
                .filter(edition -> edition.getPublishedEdition().getId().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(
                        parser,
                        context,
                        "edition '" + id + "': expected one of "
                                + String.join(
                                        ", ",
                                        editions.stream()
                                                .map(edition -> edition.getPublishedEdition()
                                                        .getId())
                                                .toList())));
    }

    private static Parameter<?> known(ParameterizedRule<?, ?, ?> published, String name) {
        return published.getParameters().list().stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DatabindException refused(JsonParser parser, DeserializationContext context, String problem) {
        return ValueInstantiationException.from(
                parser, problem, context.constructType(ParameterizedRule.class), new IllegalArgumentException(problem));
    }
}
