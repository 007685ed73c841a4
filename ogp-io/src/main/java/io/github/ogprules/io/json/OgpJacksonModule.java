package io.github.ogprules.io.json;

import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Observation;
import tools.jackson.databind.module.SimpleModule;

/**
 * How Jackson reads and writes the types of this library, for a mapper of your own.
 *
 * <p>The format is the same in every mapper: naming strategies, visibility, inclusion, features, default typing and mixins of the
 * mapper hold for your types and leave those of this library alone. A field that is not known, a field that stands twice and a
 * value of the wrong type are refused, whatever the mapper passes over otherwise; so is {@code @JsonUnwrapped} on a value of this library. Published
 * points that do not exist under the edition of their year are read without a word: {@link OgpValidator#remarks} tells them.
 *
 * <ul>
 *   <li>A country code is its three letters, a ratio a text such as {@code 3/4}, a constant of an enum its name. Two letters of a
 *       country are read too, {@code NA} and {@code NR} only beside the country's own name, as they also stand for missing
 *       values. The number of a commitment is its text as printed, so that one that was repaired is repaired again when it is read.
 *   <li>An observation is its value, or a text that says why there is none: {@code "not assessed"}; with a marker
 *       {@code "not reviewed"}, {@code "no data"} or {@code "not applicable"}; or {@code "unknown"}. A field that is left out
 *       or null is unknown, and so is a key of a map of observations.
 *   <li>Evidence on a criterion is told by its fields: {@code {"points": 4}} are published points. So is a member of the Steering
 *       Committee where it may be of either constituency.
 *   <li>A printed date is its text with the days between which it lies; days that are left out follow from the text.
 *   <li>A map has the names of constants as keys, in the order of the constants; codes of countries, ratios and numbers of
 *       commitments may be keys too, each in one spelling: {@code GEO} and {@code GE} are one key, which is refused. An object as a key is refused when it is written.
 *   <li>No value has its type beside it. Where a mapper has types told, a value in a place that is not declared as its type, such as
 *       {@code Object}, could not be read back, and is refused when it is written.
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
        addSerializer(new ObservationSerializer());
        addDeserializer(Observation.class, new ObservationDeserializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new ApplicationIntrospector());
        context.addSerializers(new WireSerializers());
        context.addKeySerializers(new WireKeySerializers());
        context.addDeserializers(new WireDeserializers());
        context.addKeyDeserializers(new WireKeyDeserializers());
        context.addDeserializerModifier(new UniqueKeys());
    }
}
