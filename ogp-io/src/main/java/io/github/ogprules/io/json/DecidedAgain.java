package io.github.ogprules.io.json;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.ValuesCheckDecision;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final Set<Class<?>> WITH_ALL_OBSERVED = Set.of(EligibilityDecision.class, ValuesCheckDecision.class);

    /** Of a value that differs in several fields the reasons tell most. */
    private static final String REASONS = "findings";

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return ValueType.find(description.getBeanClass())
                        .filter(value -> WITH_ALL_OBSERVED.contains(value.declared()))
                        .isPresent()
                ? new WrappedDeserializer(deserializer, DecidedAgain::read)
                : deserializer;
    }

    private static Object read(Supplier<@Nullable Object> value, JsonParser parser, DeserializationContext context) {
        Decision decision = (Decision) Objects.requireNonNull(value.get());
        if (decision.getEdition().isReform()) {
            return decision;
        }
        Decision again = decision instanceof EligibilityDecision eligibility
                ? edition(eligibility, EligibilityRules.all(), parser, context).decide(profile(eligibility))
                : edition(decision, ValuesCheckRules.all(), parser, context)
                        .decide(profile((ValuesCheckDecision) decision));
        if (decision.equals(again)) {
            return decision;
        }
        throw difference(
                        WireFormat.mapper().valueToTree(decision),
                        WireFormat.mapper().valueToTree(again))
                .refusal(
                        parser,
                        context,
                        decision,
                        "as edition " + decision.getEdition().getId() + " decides on what is observed");
    }

    private static Difference difference(JsonNode said, JsonNode again) {
        return Difference.first(said.path(REASONS), again.path(REASONS))
                .map(inReasons -> inReasons.in(REASONS))
                .or(() -> Difference.first(said, again))
                .orElseThrow();
    }

    private static <R extends ParameterizedRule<R, ?, ?>> R edition(
            Decision decision, List<R> editions, JsonParser parser, DeserializationContext context) {
        String id = decision.getEdition().getId();
        return editions.stream()
                .filter(edition -> edition.getPublishedEdition().getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Difference(
                                List.of("edition", "id"),
                                StringNode.valueOf(editions.stream()
                                        .map(edition ->
                                                edition.getPublishedEdition().getId())
                                        .collect(Collectors.joining(", ", "one of ", ""))))
                        .refusal(parser, context, decision, "the editions that OGP published"));
    }

    private static EligibilityProfile profile(EligibilityDecision decision) {
        return EligibilityProfile.builder()
                .country(decision.getCountry())
                .year(decision.getYear())
                .fiscalTransparency(
                        observed(decision, EligibilityCriterion.FISCAL_TRANSPARENCY, FiscalTransparency.class))
                .accessToInformation(
                        observed(decision, EligibilityCriterion.ACCESS_TO_INFORMATION, AccessToInformation.class))
                .assetDisclosure(observed(decision, EligibilityCriterion.ASSET_DISCLOSURE, AssetDisclosure.class))
                .citizenEngagement(observed(decision, EligibilityCriterion.CITIZEN_ENGAGEMENT, CitizenEngagement.class))
                .build();
    }

    private static <E extends CriterionEvidence> Observation<E> observed(
            EligibilityDecision decision, EligibilityCriterion criterion, Class<E> evidence) {
        return decision.getFinding(criterion).getObserved().map(evidence::cast);
    }

    /** Levels as they would be observed of any country; if they are not assessed, both are not. */
    private static EligibilityProfile profile(ValuesCheckDecision decision) {
        Observation<Integer> entryAndExit = decision.getFindings().get(0).getObserved();
        Observation<Integer> repression = decision.getFindings().get(1).getObserved();
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(decision.getEdition().getEffectiveFrom().getYear())
                .civicSpace(
                        entryAndExit.isNotAssessed()
                                ? entryAndExit.map(unused -> CivicSpace.of(0, 0))
                                : Observation.known(CivicSpace.of(
                                        entryAndExit, repression.isNotAssessed() ? Observation.unknown() : repression)))
                .build();
    }
}
