package io.github.ogprules.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A service may begin with any class of the library, and in several threads at once. If initialising a class needs another class
 * and initialising that one needs the first, two threads that begin with one each wait for each other for ever: so it is with a
 * type that holds a constant of its own implementation.
 */
class ClassInitializationTest {

    private static final String HOUSE = "io.github.ogprules.";

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(ClassInitializationTest::daemon);

    /** A type, and one that extends or implements it. */
    private record Pair(String type, String subtype) {

        static Stream<Pair> of(JavaClass subtype) {
            return Stream.concat(subtype.getAllRawSuperclasses().stream(), subtype.getAllRawInterfaces().stream())
                    .filter(type -> type.getName().startsWith(HOUSE))
                    .map(type -> new Pair(type.getName(), subtype.getName()));
        }
    }

    @Nested
    class The_classes_of_the_house {

        private final JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.ogprules.model", "io.github.ogprules.rules", "io.github.ogprules.io")
                .that(not(belongToAnyOf(ClassInitializationTest.class)));

        @Test
        void do_not_need_each_other_to_be_initialised() {
            assertThat(needEachOther(house)).isEmpty();
        }

        @Test
        void can_be_initialised_by_two_threads_that_begin_with_a_type_and_with_its_implementation() {
            List<Pair> pairs = house.stream()
                    .filter(subtype -> !subtype.isAnonymousClass())
                    .flatMap(Pair::of)
                    .toList();

            assertThat(pairs).as("every value has an implementation").hasSizeGreaterThan(300);
            assertThat(pairs.stream().filter(pair -> hangs(pair, tries(pair), Duration.ofSeconds(30))))
                    .isEmpty();
        }

        /** Many, but where initialising the type runs no code at all. */
        private int tries(Pair pair) {
            JavaClass type = house.get(pair.type);
            return Stream.concat(Stream.of(type), neededBy(type).stream())
                            .anyMatch(needed -> needed.getStaticInitializer().isPresent())
                    ? 20
                    : 1;
        }
    }

    @Nested
    class A_type_that_holds_its_own_implementation {

        private final Pair henAndEgg = new Pair(Hen.class.getName(), Egg.class.getName());

        @Test
        void is_found_by_its_byte_code() {
            JavaClasses both = new ClassFileImporter().importClasses(Hen.class, Egg.class, Nest.class);

            assertThat(needEachOther(both)).containsExactly(henAndEgg);
        }

        @Test
        void makes_two_threads_wait_for_each_other_and_is_noticed() {
            assertThat(hangs(henAndEgg, 100, Duration.ofSeconds(2))).isTrue();
        }
    }

    /** Makes its constant by way of another class, as rules are made by their builders. */
    abstract static class Hen {
        static final Hen FIRST = Nest.lay();
    }

    static final class Egg extends Hen {}

    static final class Nest {
        private Nest() {}

        static Hen lay() {
            return new Egg();
        }
    }

    /** Whether two threads that initialise one class of a pair each do not come to an end. */
    private static boolean hangs(Pair pair, int tries, Duration longEnough) {
        for (int attempt = 0; attempt < tries; attempt++) {
            ClassLoader loader = new FreshClassLoader();
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<?>> both = Stream.of(pair.type, pair.subtype)
                    .<Future<?>>map(name -> THREADS.submit(() -> {
                        start.await();
                        return Class.forName(name, true, loader);
                    }))
                    .toList();
            for (Future<?> initialised : both) {
                try {
                    initialised.get(longEnough.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    return true;
                } catch (InterruptedException | ExecutionException e) {
                    throw new AssertionError(pair + " cannot be initialised", e);
                }
            }
        }
        return false;
    }

    /** Threads that wait for ever do not keep the tests from ending. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    /** The classes each of which is initialised while the other is. */
    private static List<Pair> needEachOther(JavaClasses classes) {
        Map<JavaClass, Set<JavaClass>> needs = new LinkedHashMap<>();
        classes.forEach(type -> needs.put(type, neededBy(type)));
        List<Pair> pairs = new ArrayList<>();
        needs.forEach((type, needed) -> needed.stream()
                .filter(other -> type.getStaticInitializer().isPresent())
                .filter(other -> needs.getOrDefault(other, Set.of()).contains(type))
                .filter(other -> !isConstantOf(type, other) && !isConstantOf(other, type))
                .forEach(other -> pairs.add(new Pair(type.getName(), other.getName()))));
        return pairs;
    }

    /** Nobody but the enum itself can come to the body of one of its constants. */
    private static boolean isConstantOf(JavaClass type, JavaClass constant) {
        return type.isEnum() && constant.isAnonymousClass() && constant.isAssignableTo(type.getName());
    }

    /** What is initialised while a class is: whatever the byte code of its static initialiser can come to, and its super types. */
    private static Set<JavaClass> neededBy(JavaClass type) {
        Set<JavaClass> needed = new LinkedHashSet<>();
        initialise(type, needed, new HashSet<>());
        needed.remove(type);
        return needed;
    }

    private static void initialise(JavaClass type, Set<JavaClass> needed, Set<JavaCodeUnit> run) {
        if (!type.getName().startsWith(HOUSE) || !needed.add(type)) {
            return;
        }
        if (!type.isInterface()) {
            type.getRawSuperclass().ifPresent(parent -> initialise(parent, needed, run));
            type.getAllRawInterfaces().stream()
                    .filter(ClassInitializationTest::hasDefaultMethod)
                    .forEach(parent -> initialise(parent, needed, run));
        }
        type.getStaticInitializer().ifPresent(code -> run(code, needed, run));
    }

    /** Of the interfaces of a class only those with a default method are initialised with it. */
    private static boolean hasDefaultMethod(JavaClass parent) {
        return parent.getMethods().stream()
                .map(JavaMember::getModifiers)
                .anyMatch(modifiers ->
                        !modifiers.contains(JavaModifier.ABSTRACT) && !modifiers.contains(JavaModifier.STATIC));
    }

    private static void run(JavaCodeUnit code, Set<JavaClass> needed, Set<JavaCodeUnit> run) {
        if (!run.add(code)) {
            return;
        }
        for (JavaAccess<?> access : code.getAccessesFromSelf()) {
            if (access instanceof JavaConstructorCall) {
                initialise(access.getTargetOwner(), needed, run);
            }
            access.getTarget().resolveMember().ifPresent(member -> {
                if (member.getModifiers().contains(JavaModifier.STATIC)) {
                    initialise(member.getOwner(), needed, run);
                }
                if (member instanceof JavaCodeUnit called) {
                    run(called, needed, run);
                }
            });
        }
    }
}
