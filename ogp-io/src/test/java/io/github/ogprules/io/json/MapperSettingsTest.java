package io.github.ogprules.io.json;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.reasoning.FindingChange;
import io.github.ogprules.rules.reasoning.ParameterChange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an application sets in its mapper, values of this library are written as documented and read back equal. */
class MapperSettingsTest {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    /** What is written but says too little to be read: a refusal, never a value that is not equal. */
    private static final Set<Class<?>> NOT_READ = Set.of(ParameterChange.class, FindingChange.class);

    /** With these the text around the values is another one, and refused where it is not read in the same way. */
    private static final Set<String> MAY_REFUSE = Set.of(
            "SerializationFeature.WRAP_ROOT_VALUE=true",
            "DeserializationFeature.UNWRAP_ROOT_VALUE=true",
            "DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS=true",
            "JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS=true",
            "JsonWriteFeature.QUOTE_PROPERTY_NAMES=false");

    private static final List<Document> DOCUMENTS = Document.all().stream()
            .filter(document -> !NOT_READ.contains(document.type().getRawClass()) && !isUntold(document.type()))
            .toList();

    private static final List<Document> ONE_OF_EACH_TYPE = DOCUMENTS.stream()
            .collect(Collectors.toMap(Document::type, document -> document, (first, second) -> first))
            .values()
            .stream()
            .toList();

    /** What the documentation says of each: the same in every mapper. */
    private static final IdentityHashMap<Document, String> DOCUMENTED = documented();

    private static IdentityHashMap<Document, String> documented() {
        IdentityHashMap<Document, String> documented = new IdentityHashMap<>();
        DOCUMENTS.forEach(document -> documented.put(
                document,
                PLAIN.readTree(OgpJson.standard().write(document.value())).toString()));
        return documented;
    }

    private static boolean isUntold(JavaType type) {
        return IntStream.range(0, type.containedTypeCount())
                .anyMatch(place -> type.containedType(place).isJavaLangObject());
    }

    private static JsonMapper mapper(List<MapperSetting> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new OgpJacksonModule());
        settings.forEach(setting -> setting.apply().accept(builder));
        return builder.build();
    }

    /** What is read back from what a mapper writes; empty if it refuses. */
    private static Optional<Object> readBack(JsonMapper mapper, Document document) {
        try {
            return Optional.of(
                    mapper.readerFor(document.type()).readValue(mapper.writeValueAsString(document.value())));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static void assertHolds(JsonMapper mapper, Document document, List<MapperSetting> settings) {
        if (settings.stream().map(MapperSetting::name).anyMatch(MAY_REFUSE::contains)) {
            assertThat(readBack(mapper, document).orElse(document.value())).isEqualTo(document.value());
            return;
        }
        String json = mapper.writeValueAsString(document.value());
        assertThat(PLAIN.readTree(json).toString()).as("with %s", settings).isEqualTo(DOCUMENTED.get(document));
        Object readBack = mapper.readerFor(document.type()).readValue(json);
        assertThat(readBack).as("with %s", settings).isEqualTo(document.value());
    }

    @Nested
    class The_documents {

        @Test
        void are_of_every_type_of_this_library() {
            Set<Class<?>> types = Document.all().stream()
                    .map(document -> document.type().getRawClass())
                    .collect(Collectors.toSet());

            assertThat(new ClassFileImporter()
                                    .withImportOption(new ImportOption.DoNotIncludeTests())
                                    .importPackages("io.github.ogprules")
                                    .stream()
                                    .filter(type -> type.getSimpleName().startsWith("Immutable"))
                                    .flatMap(type -> ValueType.find(type.reflect()).stream())
                                    .map(ValueType::declared))
                    .hasSizeGreaterThan(80)
                    .allSatisfy(type -> assertThat(types).contains(type));
        }

        @Test
        void lie_in_packages_that_Jackson_may_enter_on_the_module_path() {
            assertThat(Document.all().stream()
                            .map(document -> document.type().getRawClass())
                            .filter(type -> type.getName().startsWith("io.github.ogprules")))
                    .allSatisfy(type -> assertThat(
                                    type.getModule().isOpen(type.getPackageName(), JsonMapper.class.getModule()))
                            .as(type.getName())
                            .isTrue());
        }

        @Test
        void are_refused_where_it_is_not_told_of_what_they_are() {
            List<Document> untold = Document.all().stream()
                    .filter(document -> NOT_READ.contains(document.type().getRawClass()) || isUntold(document.type()))
                    .toList();

            assertThat(untold).isNotEmpty().allSatisfy(document -> {
                assertThat(readBack(WireFormat.mapper(), document)).isEmpty();
                assertThat(readBack(mapper(List.of()), document)).isEmpty();
            });
            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> OgpJson.standard()
                            .read(
                                    OgpJson.standard()
                                            .write(EligibilityRules.edition("2023")
                                                    .getParameters()
                                                    .of(THRESHOLD)),
                                    Parameter.class))
                    .withMessageContaining("expected to be told what a Parameter is of");
        }
    }

    @Nested
    class One_setting {

        static Stream<MapperSetting> settings() {
            return MapperSetting.all().stream();
        }

        @ParameterizedTest
        @MethodSource("settings")
        void changes_no_name_and_no_value_of_any_type(MapperSetting setting) {
            JsonMapper mapper = mapper(List.of(setting));

            ONE_OF_EACH_TYPE.forEach(document -> assertHolds(mapper, document, List.of(setting)));
        }
    }

    @Nested
    class Several_settings {

        private final RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(20261129);

        @Test
        void at_once_change_no_value_of_any_type() {
            List<MapperSetting> settings = MapperSetting.all();
            for (int run = 0; run < 500; run++) {
                List<MapperSetting> chosen = IntStream.range(0, 2 + random.nextInt(8))
                        .mapToObj(number -> settings.get(random.nextInt(settings.size())))
                        .toList();
                JsonMapper mapper = mapper(chosen);

                IntStream.range(0, 20)
                        .mapToObj(number -> DOCUMENTS.get(random.nextInt(DOCUMENTS.size())))
                        .forEach(document -> assertHolds(mapper, document, chosen));
            }
        }

        @Test
        void such_as_snake_case_decide_the_same_as_before() {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new OgpJacksonModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();
            EligibilityProfile georgia = Profiles.georgia();

            EligibilityProfile read = mapper.readValue(mapper.writeValueAsString(georgia), EligibilityProfile.class);

            assertThat(EligibilityRules.forScoreYear(2014).decide(read))
                    .isEqualTo(EligibilityRules.forScoreYear(2014).decide(georgia));
        }
    }

    @Nested
    class Types_of_the_application {

        record Row(
                EligibilityProfile myProfile,
                Observation<Completion> itsCompletion,
                Map<StarColumn, Boolean> allStars) {}

        private static final Row ROW =
                new Row(Profiles.georgia(), Observation.known(Completion.LIMITED), Map.of(StarColumn.MAX_STAR, true));

        @Test
        void follow_its_settings_and_the_values_in_them_do_not() {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new OgpJacksonModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

            String json = mapper.writeValueAsString(ROW);

            assertThat(json)
                    .contains("\"my_profile\"", "\"fiscalTransparency\"", "\"its_completion\":\"LIMITED\"")
                    .contains("\"all_stars\":{\"MAX_STAR\":true}");
            assertThat(mapper.readValue(json, Row.class)).isEqualTo(ROW);
        }

        record Unwrapped(String note, @JsonUnwrapped EligibilityProfile profile) {}

        record UnwrappedObservation(@JsonUnwrapped Observation<Completion> observed) {}

        record UnwrappedConstant(@JsonUnwrapped Completion completion) {}

        private static Stream<Object> unwrapped() {
            return Stream.of(
                    new Unwrapped("a note", Profiles.georgia()),
                    new UnwrappedObservation(Observation.known(Completion.LIMITED)),
                    new UnwrappedObservation(Observation.unknown()),
                    new UnwrappedConstant(Completion.LIMITED));
        }

        /** Jackson would write an object, or nothing that it reads again. */
        @ParameterizedTest
        @MethodSource("unwrapped")
        void cannot_have_them_unwrapped_and_are_told_so(Object value) {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new OgpJacksonModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> mapper.writeValueAsString(value))
                    .withMessageContaining("in a field of its own, without @JsonUnwrapped");
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> mapper.readValue("{\"note\": \"a note\", \"year\": 2014}", value.getClass()))
                    .withMessageContaining("in a field of its own, without @JsonUnwrapped");
        }

        static Stream<MapperSetting> settings() {
            return MapperSetting.all().stream();
        }

        @ParameterizedTest
        @MethodSource("settings")
        void lose_no_value_of_this_library(MapperSetting setting) {
            JsonMapper mapper = mapper(List.of(setting));
            List<EligibilityProfile> profiles = new ArrayList<>(List.of(Profiles.georgia(), Profiles.mixed()));
            JavaType type = mapper.getTypeFactory().constructType(new TypeReference<List<EligibilityProfile>>() {});

            Optional<Object> readBack = readBack(mapper, new Document(profiles, type));

            assertThat(readBack.orElse(profiles)).isEqualTo(profiles);
        }
    }

    @Nested
    class A_document_with_a_fault {

        private static final JsonMapper LENIENT = JsonMapper.builder()
                .addModule(new OgpJacksonModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();

        private static final String COUNTRY = "\"country\": {\"code\": \"GEO\", \"name\": \"Georgia\"}";

        @Test
        void is_refused_for_a_field_that_is_misspelt() {
            assertThatExceptionOfType(UnrecognizedPropertyException.class)
                    .isThrownBy(() -> LENIENT.readValue(
                            "{" + COUNTRY + ", \"year\": 2014, \"fiscal_transparency\": {\"points\": 4}}",
                            EligibilityProfile.class));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2014.7", "\"\"", "null", "true", "\"2014\""})
        void is_refused_for_a_value_that_would_be_taken_for_another(String year) {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() ->
                            LENIENT.readValue("{" + COUNTRY + ", \"year\": " + year + "}", EligibilityProfile.class));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{%1$s, \"year\": 2014, \"year\": 2015}",
                    "{%1$s, %1$s, \"year\": 2014}",
                    "{%1$s, \"year\": 2014, \"civicSpace\": {\"csoEntryAndExit\": 1, \"csoEntryAndExit\": 2}}",
                    "{%1$s, \"year\": 2014, \"fiscalTransparency\": {\"points\": 1, \"points\": 2}}"
                })
        void is_refused_for_a_field_that_stands_twice(String json) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> LENIENT.readValue(json.formatted(COUNTRY), EligibilityProfile.class))
                    .withMessageContaining("Duplicate");
        }

        @Test
        void is_no_fault_where_two_objects_have_the_same_field() {
            assertThat(LENIENT.readValue(
                            LENIENT.writeValueAsString(Commitments.full()),
                            Commitments.full().getClass().getInterfaces()[0]))
                    .isEqualTo(Commitments.full());
        }
    }
}
