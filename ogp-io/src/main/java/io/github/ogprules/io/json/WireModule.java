package io.github.ogprules.io.json;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Ratio;
import java.util.Set;
import tools.jackson.databind.module.SimpleModule;

/** How the one mapper that defines the format reads and writes the types of this library. */
final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WireModule() {
        super("io.github.ogprules.wire");
        TextType.all().forEach(this::addText);
        addDeserializer(String.class, new PeoplesTextDeserializer());
        addDeserializer(Country.class, new CountryDeserializer());
        addDeserializer(PrintedDate.class, new PrintedDateDeserializer());
        addSerializer(new ObservationSerializer());
        addDeserializer(Observation.class, new ObservationDeserializer());
        addSerializer(new ParametersSerializer());
        addDeserializer(Parameters.class, new ParametersDeserializer());
        addSerializer(new QuestionPlanSerializer());
        addSerializer(new RuleDifferenceSerializer());
        Alternatives.all().forEach(this::addAlternatives);
    }

    private <T> void addText(TextType<T> text) {
        addSerializer(new TextSerializer<>(text.type(), text.text()));
        addDeserializer(text.type(), new TextDeserializer<>(text.type(), text.parse()));
    }

    private <E> void addAlternatives(Alternatives<E> alternatives) {
        addDeserializer(alternatives.type(), new FieldsDeserializer<>(alternatives));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new ValueTypeIntrospector());
        context.addAbstractTypeResolver(new ValueTypeResolver(
                Set.of(CountryCode.class, Ratio.class, CommitmentNumber.class, PrintedDate.class)));
        context.addDeserializerModifier(new UntoldTypeRefusal());
        context.addKeySerializers(new WireKeySerializers());
        context.addKeyDeserializers(new WireKeyDeserializers());
        context.addDeserializerModifier(new UniqueKeys());
        context.addDeserializerModifier(new DerivedFields());
        context.addDeserializerModifier(new PublishedRules());
        context.addDeserializerModifier(new DecidedAgain());
        context.addDeserializerModifier(new RemarkedValues());
        context.addHandler(new DerivedFieldHandler());
        context.addHandler(new InvisibleCharacterHandler());
    }
}
