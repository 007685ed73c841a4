package io.github.ogprules.io.json;

import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.rules.star.FinalStar;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Has whoever reads be told what there is to say of a value, wherever in the document it stands. */
final class RemarkedValues extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** Those of which {@link OgpValidator#remarks} says something. */
    private static final Set<Class<?>> REMARKED = Set.of(
            EligibilityProfile.class,
            Member.class,
            ActionPlan.class,
            ActionPlanProcess.class,
            PlanParticipation.class,
            Commitment.class,
            AssessedCommitment.class,
            CommitmentAssessment.class,
            FinalStar.class,
            Election.class,
            SteeringCommittee.class,
            Meeting.class);

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return ValueType.find(description.getBeanClass())
                        .filter(value -> REMARKED.contains(value.declared()))
                        .isPresent()
                ? new WrappedDeserializer(deserializer, RemarkedValues::read)
                : deserializer;
    }

    private static @Nullable Object read(
            Supplier<@Nullable Object> value, JsonParser parser, DeserializationContext context) {
        Optional<Remarks> remarks = Remarks.of(context);
        if (remarks.isEmpty()) {
            return value.get();
        }
        // After the value the parser stands elsewhere.
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return remarks.get().outermost(pointer, value);
    }
}
