package io.github.ogprules.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import io.github.ogprules.io.json.OgpJacksonModule;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import java.lang.module.ModuleDescriptor;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The house: what may depend on what, and what pure modules never touch. */
class HouseTest {

    private static final String MODEL = "io.github.ogprules.model..";
    private static final String RULES = "io.github.ogprules.rules..";
    private static final String IO = "io.github.ogprules.io..";

    private static JavaClasses house;

    @BeforeAll
    static void reads_the_classes_of_the_three_modules() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.ogprules.model", "io.github.ogprules.rules", "io.github.ogprules.io");
    }

    @Nested
    class Dependencies {

        @Test
        void run_one_way_from_io_to_rules_to_model() {
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("model")
                    .definedBy(MODEL)
                    .layer("rules")
                    .definedBy(RULES)
                    .layer("io")
                    .definedBy(IO)
                    .whereLayer("io")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("rules")
                    .mayOnlyBeAccessedByLayers("io")
                    .whereLayer("model")
                    .mayOnlyBeAccessedByLayers("rules", "io")
                    .check(house);
        }

        @Test
        void of_packages_have_no_cycles() {
            slices().matching("io.github.ogprules.(*).(**)")
                    .should()
                    .beFreeOfCycles()
                    .check(house);
        }

        @Test
        void of_the_model_are_annotations_and_the_JDK() {
            classes()
                    .that()
                    .resideInAPackage(MODEL)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                            MODEL, "java..", "org.jspecify.annotations..", "jakarta.validation..", "org.immutables.."))
                    .check(house);
        }

        @Test
        void of_the_rules_are_the_model_and_the_JDK() {
            classes()
                    .that()
                    .resideInAPackage(RULES)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                            RULES, MODEL, "java..", "org.jspecify.annotations..", "org.immutables.."))
                    .check(house);
        }

        @Test
        void of_our_own_and_of_OGPs_layouts_are_the_machine_of_CSV_and_not_each_other() {
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("csv")
                    .definedBy("io.github.ogprules.io.csv..")
                    .layer("irm")
                    .definedBy("io.github.ogprules.io.irm..")
                    .layer("table")
                    .definedBy("io.github.ogprules.io.table..")
                    .whereLayer("csv")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("irm")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("table")
                    .mayOnlyBeAccessedByLayers("csv", "irm")
                    .check(house);
        }

        @Test
        void on_the_machine_of_CSV_stay_inside_of_the_module() {
            assertThat(OgpJson.class.getModule().getDescriptor().exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .contains("io.github.ogprules.io.csv", "io.github.ogprules.io.irm")
                    .doesNotContain("io.github.ogprules.io.table");
        }
    }

    @Nested
    class Model_and_rules {

        @Test
        void touch_no_file_and_no_network_and_do_not_log() {
            noClasses()
                    .that()
                    .resideInAnyPackage(MODEL, RULES)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                                    "java.io..",
                                    "java.nio..",
                                    "java.net..",
                                    "java.util.logging..",
                                    "java.lang.reflect..")
                            .and(DescribedPredicate.not(are(named(Set.of("java.net.URI", "java.io.Serializable"))))))
                    .check(house);
        }

        @Test
        void read_no_clock_no_default_locale_and_no_chance() {
            noClasses()
                    .that()
                    .resideInAnyPackage(MODEL, RULES)
                    .should()
                    .callMethodWhere(readsTheSurroundings())
                    .orShould()
                    .dependOnClassesThat(are(named(Set.of(Date.class.getName(), Random.class.getName()))))
                    .check(house);
        }

        @Test
        void compute_without_floating_point() {
            fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(MODEL, RULES)
                    .should()
                    .notHaveRawType(isFloatingPoint())
                    .check(house);
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(MODEL, RULES)
                    .should()
                    .haveRawReturnType(isFloatingPoint())
                    .orShould()
                    .haveRawParameterTypes(anyFloatingPoint())
                    .check(house);
        }

        @Test
        void hold_no_attribute_whose_order_would_be_random() {
            fields().that()
                    .areDeclaredInClassesThat(
                            are(simpleNameStartingWith("Immutable")).and(are(resideInAPackage(RULES))))
                    .should()
                    .notHaveRawType(named(Set.of("java.util.Set", "java.util.Map")))
                    .check(house);
        }

        @Test
        void have_only_types_that_nobody_else_can_implement_but_the_shared_shape_of_a_rule() {
            classes()
                    .that()
                    .resideInAnyPackage(MODEL, RULES)
                    .and()
                    .arePublic()
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.model.CodeList")
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.model.OgpTerm")
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.rules.Rule")
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.rules.ParameterizedRule")
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.rules.Decision")
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.rules.Finding")
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.rules.reasoning.FiniteRule")
                    .and()
                    .doNotHaveFullyQualifiedName("io.github.ogprules.rules.reasoning.Advice")
                    .should(ArchCondition.from(closed()))
                    .check(house);
        }
    }

    @Nested
    class Reports {

        /** What is shown was decided before, by the rules that the caller chose. */
        @Test
        void never_decide() {
            noClasses()
                    .that()
                    .resideInAPackage("io.github.ogprules.io.report..")
                    .should()
                    .callMethodWhere(decides())
                    .orShould()
                    .callMethodWhere(decidesStars())
                    .check(house);
        }

        private static DescribedPredicate<JavaCall<?>> decides() {
            return DescribedPredicate.describe(
                    "decides",
                    call -> call.getTargetOwner().isAssignableTo(Rule.class)
                            && List.of("decide", "decideAll", "verdict")
                                    .contains(call.getTarget().getName()));
        }

        private static DescribedPredicate<JavaCall<?>> decidesStars() {
            return DescribedPredicate.describe(
                    "decides stars",
                    call -> List.of(FinalStar.class.getName(), StarComparison.class.getName())
                                    .contains(call.getTargetOwner().getName())
                            && List.of("of", "all").contains(call.getName()));
        }
    }

    @Nested
    class Everywhere {

        @Test
        void the_implementations_of_values_are_hidden() {
            classes()
                    .that(are(simpleNameStartingWith("Immutable")))
                    .or(are(simpleNameStartingWith("With")))
                    .should()
                    .notBePublic()
                    .check(house);
        }

        @Test
        void packages_are_named_by_concepts() {
            noClasses()
                    .should()
                    .resideInAnyPackage("..util..", "..utils..", "..dto..", "..impl..", "..internal..", "..common..")
                    .check(house);
        }

        @Test
        void packages_are_marked_as_without_null() {
            classes()
                    .that()
                    .haveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith(NullMarked.class)
                    .check(house);
        }

        @Test
        void Jackson_is_seen_only_by_whoever_plugs_it_in() {
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(are(resideInAPackage(IO))
                            .and(are(publicType()))
                            .and(DescribedPredicate.not(are(JavaClass.Predicates.type(OgpJacksonModule.class)))))
                    .should()
                    .notHaveRawReturnType(resideInAPackage("tools.jackson.."))
                    .andShould()
                    .notHaveRawParameterTypes(anyOfJackson())
                    .check(house);
        }
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("one of " + names, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> publicType() {
        return DescribedPredicate.describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaClass> isFloatingPoint() {
        return named(Set.of("double", "float", "java.lang.Double", "java.lang.Float"));
    }

    private static DescribedPredicate<List<JavaClass>> anyFloatingPoint() {
        return DescribedPredicate.describe(
                "a floating-point number", types -> types.stream().anyMatch(isFloatingPoint()));
    }

    private static DescribedPredicate<List<JavaClass>> anyOfJackson() {
        return DescribedPredicate.describe(
                "a type of Jackson",
                types -> types.stream().anyMatch(type -> type.getPackageName().startsWith("tools.jackson")));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSurroundings() {
        return DescribedPredicate.describe("reads clock, default locale or default time zone", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            return (owner.startsWith("java.time.") && method.equals("now"))
                    || (owner.equals(System.class.getName())
                            && Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv")
                                    .contains(method))
                    || (owner.equals(Locale.class.getName()) && method.equals("getDefault"))
                    || (owner.equals(String.class.getName())
                            && Set.of("toLowerCase", "toUpperCase", "format").contains(method)
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Locale.class)));
        });
    }

    /** An interface or abstract class with a fixed set of implementations, an enum, or a final class. */
    private static DescribedPredicate<JavaClass> closed() {
        return DescribedPredicate.describe("sealed, final or an enum", type -> {
            Class<?> reflected = type.reflect();
            return reflected.isSealed()
                    || reflected.isEnum()
                    || java.lang.reflect.Modifier.isFinal(reflected.getModifiers());
        });
    }
}
