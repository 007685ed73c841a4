package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.rules.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Where values of this library may stand in what the mapper of an application writes: as keys, wrapped, and as any object. */
class PlacesInMappersTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OgpJacksonModule()).build();

    private static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.ogprules.model", "io.github.ogprules.rules")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.getEnumConstants() != null);
    }

    @Nested
    class Keys {

        static Stream<List<?>> keys() {
            return Stream.concat(
                    Stream.of(
                            List.of(CountryCode.parse("GEO"), CountryCode.parse("XKX")),
                            List.of(Ratio.of(3, 4), Ratio.ofPercent(50)),
                            List.of(CommitmentNumber.parse("2.10"), CommitmentNumber.parse("4.0999999999999996"))),
                    enums().map(type -> List.of(type.getEnumConstants())));
        }

        @ParameterizedTest
        @MethodSource("keys")
        void that_are_texts_or_constants_are_read_back_equal(List<?> keys) {
            Class<?> type = keys.get(0) instanceof Enum<?> constant
                    ? constant.getDeclaringClass()
                    : TextType.find(keys.get(0).getClass()).orElseThrow().type();
            Map<Object, EligibilityProfile> written = new LinkedHashMap<>();
            keys.forEach(key -> written.put(key, Profiles.georgia()));

            assertThat(Stream.<Class<?>>of(Map.class, LinkedHashMap.class, TreeMap.class))
                    .allSatisfy(map -> {
                        Map<?, ?> read = MAPPER.readerFor(MAPPER.getTypeFactory()
                                        .constructParametricType(map, type, EligibilityProfile.class))
                                .readValue(MAPPER.writeValueAsString(written));
                        assertThat(read).isEqualTo(written);
                    });
        }

        @Test
        void are_of_every_type_that_is_a_text() {
            assertThat(keys().map(keys -> keys.get(0)).filter(key -> !(key instanceof Enum<?>)))
                    .hasSameSizeAs(TextType.all());
            assertThat(enums()).hasSizeGreaterThan(20);
        }

        @Test
        void are_read_where_the_type_is_told_by_a_reference() {
            Map<CountryCode, EligibilityProfile> profiles = Map.of(CountryCode.parse("GEO"), Profiles.georgia());

            assertThat(MAPPER.readValue(
                            MAPPER.writeValueAsString(profiles),
                            new TypeReference<Map<CountryCode, EligibilityProfile>>() {}))
                    .isEqualTo(profiles);
        }

        @Test
        void that_stand_for_nothing_are_refused_with_the_reason() {
            assertThatExceptionOfType(InvalidFormatException.class)
                    .isThrownBy(
                            () -> MAPPER.readValue("{\"Mars\": 1}", new TypeReference<Map<CountryCode, Integer>>() {}))
                    .withMessageContaining("'Mars' is no country code");
        }

        static Stream<Object> objects() {
            return Stream.of(Country.of("GEO", "Georgia"), Profiles.georgia(), Observation.known(1));
        }

        @ParameterizedTest
        @MethodSource("objects")
        void that_nobody_could_read_back_are_not_written(Object key) {
            assertThatExceptionOfType(DatabindException.class)
                    .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(key, 1)))
                    .withMessageContaining("expected a text or a constant, such as the code of a country");
        }
    }

    @Nested
    class Wrapped_values {

        private static final JsonMapper WRAPPING = JsonMapper.builder()
                .addModule(new OgpJacksonModule())
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();

        @Test
        void have_the_name_that_callers_see_and_are_read_back_equal() {
            assertThat(Document.all().stream()
                            .filter(document -> ValueType.find(document.type().getRawClass())
                                    .isPresent())
                            .filter(PlacesInMappersTest::isRead))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(document -> {
                        String json = WRAPPING.writeValueAsString(document.value());
                        assertThat(json)
                                .startsWith(
                                        "{\"" + document.type().getRawClass().getSimpleName() + "\":");
                        Object read = WRAPPING.readerFor(document.type()).readValue(json);
                        assertThat(read).isEqualTo(document.value());
                    });
        }

        @Test
        void may_be_constants() {
            assertThat(enums().flatMap(type -> Stream.of(type.getEnumConstants())))
                    .allSatisfy(constant -> assertThat(WRAPPING.readValue(
                                    WRAPPING.writeValueAsString(constant), ((Enum<?>) constant).getDeclaringClass()))
                            .isEqualTo(constant));
        }
    }

    private static boolean isRead(Document document) {
        return Optional.of(document)
                .map(Document::type)
                .filter(type -> {
                    try {
                        MAPPER.readerFor(type).readValue(MAPPER.writeValueAsString(document.value()));
                        return true;
                    } catch (DatabindException e) {
                        return false;
                    }
                })
                .isPresent();
    }

    @Nested
    class Places_declared_as_any_object {

        record Anything(Object value) {}

        record Declared(
                EligibilityProfile profile,
                List<EligibilityProfile> profiles,
                Optional<Region> region,
                Observation<Country> country,
                Map<Region, Observation<Ratio>> ratios) {}

        static Stream<JsonMapper> mappers() {
            BasicPolymorphicTypeValidator any = BasicPolymorphicTypeValidator.builder()
                    .allowIfBaseType(Object.class)
                    .allowIfSubType(Object.class)
                    .build();
            return Stream.of(DefaultTyping.values())
                    .flatMap(typing -> Stream.of(
                                    JsonTypeInfo.As.PROPERTY,
                                    JsonTypeInfo.As.WRAPPER_OBJECT,
                                    JsonTypeInfo.As.WRAPPER_ARRAY)
                            .map(inclusion -> JsonMapper.builder()
                                    .addModule(new OgpJacksonModule())
                                    .activateDefaultTyping(any, typing, inclusion)
                                    .build()));
        }

        /** What has no type beside it would not be read back. */
        @ParameterizedTest
        @MethodSource("mappers")
        void are_refused_where_the_mapper_has_types_told(JsonMapper mapper) {
            Stream<Object> values = Stream.of(
                            Document.all().stream().map(Document::value),
                            Stream.of(Region.AFRICA, Observation.known(true), Observation.unknown()))
                    .flatMap(all -> all);

            assertThat(values)
                    .allSatisfy(value -> assertThat(
                                    Stream.of(new Anything(value), List.of(value), Map.of("key", value)))
                            .allSatisfy(place -> assertThatExceptionOfType(DatabindException.class)
                                    .isThrownBy(() -> mapper.writeValueAsString(place))
                                    .withMessageContaining(
                                            "expected a place declared as " + WireFormat.name(value.getClass()))));
        }

        @ParameterizedTest
        @MethodSource("mappers")
        void are_not_those_that_say_of_what_type_they_are(JsonMapper mapper) {
            Declared declared = new Declared(
                    Profiles.georgia(),
                    List.of(Profiles.mixed()),
                    Optional.of(Region.AFRICA),
                    Observation.known(Country.of("GEO", "Georgia")),
                    Map.of(Region.EUROPE, Observation.known(Ratio.of(1, 2))));
            TypeReference<List<EligibilityProfile>> list = new TypeReference<>() {};

            assertThat(mapper.readValue(mapper.writeValueAsString(declared), Declared.class))
                    .isEqualTo(declared);
            List<EligibilityProfile> read =
                    mapper.readerFor(list).readValue(mapper.writerFor(list).writeValueAsString(declared.profiles()));
            assertThat(read).isEqualTo(declared.profiles());
        }
    }
}
