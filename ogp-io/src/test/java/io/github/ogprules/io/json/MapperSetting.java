package io.github.ogprules.io.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Parameter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Something that an application sets in a mapper of its own.
 *
 * @param name what it is, for the report of a test
 * @param apply sets it
 */
record MapperSetting(String name, Consumer<JsonMapper.Builder> apply) {

    /** Everything that can be set, one by one; what is on or off is there twice. */
    static List<MapperSetting> all() {
        return Stream.of(features(), names(), visibility(), inclusion(), typing(), overrides(), rest())
                .flatMap(settings -> settings)
                .toList();
    }

    private static Stream<MapperSetting> features() {
        return Stream.of(
                        switches(MapperFeature.values(), JsonMapper.Builder::configure),
                        switches(DeserializationFeature.values(), JsonMapper.Builder::configure),
                        switches(SerializationFeature.values(), JsonMapper.Builder::configure),
                        switches(EnumFeature.values(), JsonMapper.Builder::configure),
                        switches(DateTimeFeature.values(), JsonMapper.Builder::configure),
                        switches(JsonNodeFeature.values(), JsonMapper.Builder::configure),
                        switches(StreamReadFeature.values(), JsonMapper.Builder::configure),
                        switches(StreamWriteFeature.values(), JsonMapper.Builder::configure),
                        switches(JsonReadFeature.values(), JsonMapper.Builder::configure),
                        switches(JsonWriteFeature.values(), JsonMapper.Builder::configure))
                .flatMap(settings -> settings);
    }

    private interface Switch<F> {
        Object set(JsonMapper.Builder builder, F feature, boolean on);
    }

    private static <F extends Enum<F>> Stream<MapperSetting> switches(F[] features, Switch<F> set) {
        return Stream.of(features)
                .flatMap(feature -> Stream.of(true, false)
                        .map(on -> new MapperSetting(
                                feature.getDeclaringClass().getSimpleName() + "." + feature + "=" + on,
                                builder -> set.set(builder, feature, on))));
    }

    private static Stream<MapperSetting> names() {
        return Stream.concat(
                Stream.of(PropertyNamingStrategies.class.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers())
                                && PropertyNamingStrategy.class.isAssignableFrom(field.getType()))
                        .flatMap(field -> Stream.of(true, false)
                                .map(renaming -> new MapperSetting(
                                        field.getName() + (renaming ? ", explicit names too" : ""),
                                        builder -> builder.propertyNamingStrategy(constant(field))
                                                .configure(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING, renaming)))),
                Stream.of(
                        new MapperSetting(
                                "enums in lower camel case",
                                builder -> builder.enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)),
                        new MapperSetting(
                                "getters without prefix",
                                builder -> builder.accessorNaming(new DefaultAccessorNamingStrategy.Provider()
                                        .withGetterPrefix("")
                                        .withIsGetterPrefix("")
                                        .withBuilderPrefix("with"))),
                        new MapperSetting(
                                "getters of another prefix",
                                builder -> builder.accessorNaming(new DefaultAccessorNamingStrategy.Provider()
                                        .withGetterPrefix("read")
                                        .withSetterPrefix("write")))));
    }

    private static PropertyNamingStrategy constant(Field field) {
        try {
            return (PropertyNamingStrategy) field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.toString(), e);
        }
    }

    private static Stream<MapperSetting> visibility() {
        return Stream.of(PropertyAccessor.values())
                .flatMap(accessor -> Stream.of(Visibility.values())
                        .map(visibility -> new MapperSetting(
                                "visibility of " + accessor + ": " + visibility,
                                builder -> builder.changeDefaultVisibility(
                                        checker -> checker.withVisibility(accessor, visibility)))));
    }

    private static Stream<MapperSetting> inclusion() {
        return Stream.of(JsonInclude.Include.values())
                .flatMap(value -> Stream.of(JsonInclude.Include.values())
                        .map(content -> new MapperSetting(
                                "inclusion " + value + " of " + content,
                                builder -> builder.changeDefaultPropertyInclusion(before -> JsonInclude.Value.construct(
                                        value, content, NothingIncluded.class, NothingIncluded.class)))));
    }

    /** A filter that leaves everything out, as it is equal to everything. */
    static final class NothingIncluded {
        @Override
        public boolean equals(Object value) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private static Stream<MapperSetting> typing() {
        BasicPolymorphicTypeValidator any = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .allowIfSubType(Object.class)
                .build();
        return Stream.of(DefaultTyping.values())
                .flatMap(typing -> Stream.of(
                                JsonTypeInfo.As.PROPERTY,
                                JsonTypeInfo.As.WRAPPER_OBJECT,
                                JsonTypeInfo.As.WRAPPER_ARRAY,
                                JsonTypeInfo.As.EXISTING_PROPERTY)
                        .map(inclusion -> new MapperSetting(
                                "default typing " + typing + " as " + inclusion,
                                builder -> builder.activateDefaultTyping(any, typing, inclusion))));
    }

    private static Stream<MapperSetting> overrides() {
        Map<String, Consumer<MutableConfigOverride>> overrides = Map.of(
                "left out",
                override -> override.setInclude(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT)),
                "never included as property",
                override -> override.setIncludeAsProperty(JsonInclude.Value.construct(
                        JsonInclude.Include.CUSTOM,
                        JsonInclude.Include.CUSTOM,
                        NothingIncluded.class,
                        NothingIncluded.class)),
                "as array",
                override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)),
                "as number",
                override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER)),
                "as text",
                override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)),
                "with a pattern",
                override -> override.setFormat(JsonFormat.Value.forPattern("dd/MM/yyyy")),
                "of an ignored type",
                override -> override.setIsIgnoredType(true),
                "with ignored properties",
                override -> override.setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties("year", "name")),
                "merged",
                override -> override.setMergeable(true),
                "without nulls",
                override -> override.setNullHandling(JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP)));
        List<Class<?>> types = List.of(
                EligibilityProfile.class,
                Country.class,
                CountryCode.class,
                Parameter.class,
                Region.class,
                Observation.class,
                Optional.class,
                List.class,
                Map.class,
                String.class,
                int.class,
                boolean.class,
                BigDecimal.class,
                LocalDate.class);
        return types.stream()
                .flatMap(type -> overrides.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(override -> new MapperSetting(
                                type.getSimpleName() + " " + override.getKey(),
                                builder -> builder.withConfigOverride(type, override.getValue()))));
    }

    private static Stream<MapperSetting> rest() {
        return Stream.of(
                setting("as Jackson 2 had it", JsonMapper.Builder::configureForJackson2),
                setting(
                        "without annotations",
                        builder -> builder.annotationIntrospector(AnnotationIntrospector.nopInstance())),
                setting("leniency off", builder -> builder.defaultLeniency(false)),
                setting("merging", builder -> builder.defaultMergeable(true)),
                setting(
                        "nulls skipped",
                        builder -> builder.changeDefaultNullHandling(
                                before -> JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))),
                setting("a Turkish locale", builder -> builder.defaultLocale(Locale.forLanguageTag("tr"))),
                setting("another time zone", builder -> builder.defaultTimeZone(TimeZone.getTimeZone("Pacific/Apia"))),
                setting(
                        "another date format",
                        builder -> builder.defaultDateFormat(new SimpleDateFormat("yy", Locale.ROOT))),
                setting(
                        "default format",
                        builder -> builder.defaultFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY))),
                setting(
                        "delegating constructors",
                        builder -> builder.constructorDetector(ConstructorDetector.USE_DELEGATING)),
                setting(
                        "explicit constructors",
                        builder -> builder.constructorDetector(ConstructorDetector.EXPLICIT_ONLY)),
                setting("a view", builder -> builder.defaultView(MapperSetting.class)),
                setting("unknown fields swallowed", builder -> builder.addHandler(new Swallowing())),
                setting(
                        "mixins that ignore",
                        builder -> builder.addMixIn(EligibilityProfile.class, Ignoring.class)
                                .addMixIn(Country.class, Ignoring.class)
                                .addMixIn(Parameter.class, Ignoring.class)),
                setting(
                        "mixins that rename",
                        builder -> builder.addMixIn(EligibilityProfile.class, Renaming.class)
                                .addMixIn(Country.class, Renaming.class)),
                setting(
                        "mixins that type",
                        builder -> builder.addMixIn(EligibilityProfile.class, Typing.class)
                                .addMixIn(Country.class, Typing.class)),
                setting(
                        "everything coerced to nothing",
                        builder -> builder.withAllCoercionConfigs(configs -> Stream.of(CoercionInputShape.values())
                                .forEach(shape ->
                                        configs.defaultCoercions().setCoercion(shape, CoercionAction.AsNull)))),
                setting(
                        "everything converted",
                        builder -> builder.withAllCoercionConfigs(configs -> Stream.of(CoercionInputShape.values())
                                .forEach(shape ->
                                        configs.defaultCoercions().setCoercion(shape, CoercionAction.TryConvert)))));
    }

    private static MapperSetting setting(String name, Function<JsonMapper.Builder, JsonMapper.Builder> apply) {
        return new MapperSetting(name, builder -> {
            JsonMapper.Builder unused = apply.apply(builder);
        });
    }

    private static final class Swallowing extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String property) {
            parser.skipChildren();
            return true;
        }
    }

    @JsonIgnoreProperties({"year", "name", "value"})
    @SuppressWarnings("UnusedMethod") // Jackson mixes it in.
    private interface Ignoring {
        @JsonIgnore
        Country getCountry();

        @JsonIgnore
        CountryCode getCode();
    }

    @SuppressWarnings("UnusedMethod") // Jackson mixes it in.
    private interface Renaming {
        @JsonProperty("annee")
        int getYear();

        @JsonProperty("nom")
        String getName();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface Typing {}

    @Override
    public String toString() {
        return name;
    }
}
