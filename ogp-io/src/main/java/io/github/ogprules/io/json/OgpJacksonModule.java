package io.github.ogprules.io.json;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.Ratio;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.module.SimpleModule;

/**
 * How Jackson reads and writes the types of this library, for a mapper of your own.
 *
 * <ul>
 *   <li>A country code is its three letters, a ratio a text such as {@code 3/4}, a constant of an enum its name. The number of
 *       a commitment is its text as printed, so that one that was repaired is repaired again when it is read.
 *   <li>An observation is its value, or a text that says why there is none: {@code "not assessed"}; with a marker
 *       {@code "not reviewed"}, {@code "no data"} or {@code "not applicable"}; or {@code "unknown"}. A field that is left out
 *       or null is unknown, and so is a key of a map of observations.
 *   <li>Evidence on a criterion is told by its fields: {@code {"points": 4}} are published points. So is a member of the Steering
 *       Committee where it may be of either constituency.
 *   <li>A printed date is its text with the days between which it lies; days that are left out follow from the text.
 *   <li>A map has the names of constants as keys, in the order of the constants.
 *   <li>A plan of questions is written with the plans after each answer, and the difference of two rules as its conditions;
 *       neither is read.
 *   <li>Everything else is an object with the attributes of the type in the order of their declaration. An optional attribute
 *       that is empty is left out; a list or map that is empty is written, so that there is always one to go through. Numbers and
 *       flags that follow from the others, such as the percentage of a score, are written after them and not read back.
 * </ul>
 */
public final class OgpJacksonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module, to be registered with a mapper builder. */
    public OgpJacksonModule() {
        super("io.github.ogprules");
        addText(CountryCode.class, CountryCode::toString, CountryCode::parse);
        addText(Ratio.class, Ratio::toString, Ratio::parse);
        addText(CommitmentNumber.class, CommitmentNumber::getPrinted, CommitmentNumber::parse);
        addDeserializer(PrintedDate.class, new PrintedDateDeserializer());
        addSerializer(new ObservationSerializer());
        addDeserializer(Observation.class, new ObservationDeserializer());
        addSerializer(new QuestionPlanSerializer());
        addSerializer(new RuleDifferenceSerializer());
        addEvidence(FiscalTransparency.class, BudgetDocuments.class);
        addEvidence(AccessToInformation.class, AccessToInformationInstruments.class);
        addEvidence(AssetDisclosure.class, AssetDisclosureLaw.class);
        addEvidence(CitizenEngagement.class, CivilLiberties.class);
        addDeserializer(
                CriterionEvidence.class,
                new FieldsDeserializer<>(
                        CriterionEvidence.class,
                        List.of(
                                PublishedPoints.class,
                                BudgetDocuments.class,
                                AccessToInformationInstruments.class,
                                AssetDisclosureLaw.class,
                                CivilLiberties.class)));
        addDeserializer(
                CommitteeMember.class,
                new FieldsDeserializer<>(
                        CommitteeMember.class, List.of(GovernmentMember.class, CivilSocietyMember.class)));
    }

    private <T> void addText(Class<T> type, Function<T, String> text, Function<String, T> parse) {
        addSerializer(new TextSerializer<>(type, text));
        addDeserializer(type, new TextDeserializer<>(type, parse));
    }

    private <E extends CriterionEvidence> void addEvidence(Class<E> criterion, Class<? extends E> observed) {
        addDeserializer(
                criterion, new FieldsDeserializer<>(CriterionEvidence.class, List.of(observed, published(criterion))));
    }

    private static <E extends CriterionEvidence> Class<? extends E> published(Class<E> criterion) {
        return PublishedPoints.class.asSubclass(criterion);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new ValueTypeIntrospector());
        context.addAbstractTypeResolver(new ValueTypeResolver(
                Set.of(CountryCode.class, Ratio.class, CommitmentNumber.class, PrintedDate.class)));
        context.addHandler(new DerivedFieldHandler());
    }
}
