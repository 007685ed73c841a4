package io.github.ogprules.io.json;

import io.github.ogprules.rules.reasoning.QuestionPlan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a plan of questions with the plans after each answer, down to the verdicts. */
final class QuestionPlanSerializer extends StdSerializer<QuestionPlan<?>> {

    QuestionPlanSerializer() {
        super(QuestionPlan.class);
    }

    @Override
    public void serialize(QuestionPlan<?> plan, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        plan.getVerdict().ifPresent(verdict -> context.defaultSerializeProperty("verdict", verdict, generator));
        plan.getQuestion().ifPresent(question -> {
            generator.writeStringProperty("question", question);
            context.defaultSerializeProperty("expectedQuestions", plan.getExpectedQuestions(), generator);
            generator.writeObjectPropertyStart("answers");
            plan.getAnswers()
                    .forEach(answer -> context.defaultSerializeProperty(answer, plan.after(answer), generator));
            generator.writeEndObject();
        });
        generator.writeEndObject();
    }
}
