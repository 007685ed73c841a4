package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** What else an application has on its class path changes nothing of what is checked. */
class SurroundingsTest {

    /** Two constraints are broken; a validator that fails fast tells of one. */
    private static final String POOR = "[{\"country\": {\"code\": \"GEO\", \"name\": \" \"}, \"year\": 1999}]";

    private static final List<String> FAILURES = List.of(
            "at /0/country/name: found ' ', must not be blank",
            "at /0/year: found '1999', score year before OGP's first eligibility list of 2011");

    @TempDir
    private Path application;

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** This library and what it needs, loaded anew behind what the application has. */
    private URLClassLoader classLoader() throws IOException {
        List<URL> path = new ArrayList<>(List.of(application.toUri().toURL()));
        Stream.of(
                        OgpJson.class,
                        EligibilityRules.class,
                        EligibilityProfile.class,
                        HibernateValidator.class,
                        Validation.class,
                        Logger.class,
                        TypeResolver.class,
                        JsonMapper.class,
                        JsonParser.class,
                        JsonInclude.class,
                        CsvReader.class,
                        Nullable.class)
                .map(SurroundingsTest::home)
                .forEach(path::add);
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private void write(String file, String text) throws IOException {
        Path path = application.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** What a reader of such an application says of a poor profile, where a thread has the given context class loader. */
    private static List<String> failures(ClassLoader library, @Nullable ClassLoader context)
            throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            Class<?> type = library.loadClass(OgpJson.class.getName());
            Object imported = type.getMethod("readAll", String.class, Class.class)
                    .invoke(
                            type.getMethod("standard").invoke(null),
                            POOR,
                            library.loadClass(EligibilityProfile.class.getName()));
            Method message = library.loadClass(Failure.class.getName()).getMethod("getMessage");
            List<String> messages = new ArrayList<>();
            for (Object failure : (List<?>) library.loadClass(Imported.class.getName())
                    .getMethod("getFailures")
                    .invoke(imported)) {
                messages.add((String) message.invoke(failure));
            }
            return messages;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <property name="hibernate.validator.fail_fast">true</property>
            <message-interpolator>com.example.Missing</message-interpolator>
            <default-provider>com.example.Missing</default-provider>
            <constraint-mapping>META-INF/missing.xml</constraint-mapping>
            <unclosed>
            """)
    void such_as_a_configuration_of_validation(String content) throws Exception {
        write(
                "META-INF/validation.xml",
                "<validation-config xmlns=\"http://jboss.org/xml/ns/javax/validation/configuration\" version=\"1.1\">"
                        + content + "</validation-config>");
        try (URLClassLoader library = classLoader()) {
            assertThat(failures(library, library)).isEqualTo(FAILURES);
        }
    }

    @Test
    void such_as_services_that_cannot_be_loaded() throws Exception {
        for (String service : List.of(
                "jakarta.validation.spi.ValidationProvider",
                "jakarta.validation.ConstraintValidator",
                "jakarta.validation.valueextraction.ValueExtractor",
                "tools.jackson.databind.JacksonModule",
                "tools.jackson.core.TokenStreamFactory",
                "tools.jackson.databind.ObjectMapper",
                "org.jboss.logging.LoggerProvider")) {
            write("META-INF/services/" + service, "com.example.Missing");
        }
        try (URLClassLoader library = classLoader()) {
            assertThat(failures(library, library)).isEqualTo(FAILURES);
        }
    }

    @Test
    void such_as_messages_of_its_own() throws Exception {
        for (String bundle : List.of("ValidationMessages", "ContributorValidationMessages", "ValidationMessages_en")) {
            write(bundle + ".properties", "jakarta.validation.constraints.NotBlank.message=leer");
        }
        try (URLClassLoader library = classLoader()) {
            assertThat(failures(library, library)).isEqualTo(FAILURES);
        }
    }

    @Test
    void nor_does_a_context_class_loader_that_knows_nothing() throws Exception {
        try (URLClassLoader library = classLoader()) {
            assertThat(failures(library, ClassLoader.getPlatformClassLoader())).isEqualTo(FAILURES);
        }
        try (URLClassLoader library = classLoader()) {
            assertThat(failures(library, null)).isEqualTo(FAILURES);
        }
    }

    @Test
    void every_constraint_of_the_model_has_a_message() {
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("io.github.ogprules")
                                .stream()
                                .flatMap(type -> type.getMethods().stream())
                                .flatMap(method -> method.getAnnotations().stream())
                                .filter(annotation -> annotation.getRawType().isAnnotatedWith(Constraint.class)))
                .isNotEmpty()
                .allSatisfy(annotation -> assertThat(
                                (String) annotation.get("message").orElseThrow())
                        .satisfiesAnyOf(
                                message -> assertThat(message).doesNotContain("{"),
                                message -> assertThat(message)
                                        .isEqualTo("{jakarta.validation.constraints.NotBlank.message}")));
    }
}
