package io.github.ogprules.io.json;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JavaType;

/** A value type of this library: what is declared, and the one class that implements it. */
final class ValueType {

    private static final String HOME = "io.github.ogprules.";

    private static final ClassValue<Optional<ValueType>> FOUND = new ClassValue<>() {
        @Override
        protected Optional<ValueType> computeValue(Class<?> type) {
            return search(type);
        }
    };

    private final Class<?> declared;
    private final Class<?> implementation;
    private final List<String> attributes;
    private final List<String> derived;

    private ValueType(Class<?> declared, Class<?> implementation) {
        this.declared = declared;
        this.implementation = implementation;
        this.attributes = Stream.of(implementation.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> accessor(name).isPresent())
                .toList();
        this.derived = Stream.of(declared.getMethods())
                .filter(method -> method.getParameterCount() == 0 && isPlain(method.getReturnType()))
                .flatMap(method -> propertyName(method).stream())
                .filter(name -> !attributes.contains(name))
                .sorted()
                .toList();
    }

    /** The value type that a class declares, implements or builds. */
    static Optional<ValueType> find(Class<?> type) {
        return FOUND.get(type);
    }

    static boolean isOfThisLibrary(Class<?> type) {
        return type.getName().startsWith(HOME);
    }

    private static Optional<ValueType> search(Class<?> type) {
        if (!isOfThisLibrary(type)) {
            return Optional.empty();
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .filter(candidate -> isImplementation(candidate, type))
                    .findFirst()
                    .map(candidate -> new ValueType(type, candidate));
        }
        Class<?> enclosing = type.getEnclosingClass();
        if (enclosing != null) {
            return find(enclosing);
        }
        return Stream.concat(Stream.of(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(candidate -> candidate != null && isImplementation(type, candidate))
                .findFirst()
                .map(candidate -> new ValueType(candidate, type));
    }

    private static boolean isImplementation(Class<?> candidate, Class<?> type) {
        return candidate.getSimpleName().equals("Immutable" + type.getSimpleName());
    }

    /** The type that callers see. */
    Class<?> declared() {
        return declared;
    }

    Class<?> implementation() {
        return implementation;
    }

    /** The builder that callers see, if the type has one. */
    Optional<Class<?>> builder() {
        return Stream.of(declared.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    /** The names of the attributes, in the order of their declaration. */
    List<String> attributes() {
        return attributes;
    }

    /** The names of the numbers and flags that follow from the attributes, in alphabetical order. */
    List<String> derived() {
        return derived;
    }

    /** Whether a property follows from others: it is written, and a value cannot be built with it. */
    boolean follows(String property) {
        return writes(property) && !(attributes.contains(property) && isGiven(property));
    }

    private boolean isGiven(String attribute) {
        return builder()
                .map(builder -> Stream.of(builder.getMethods())
                        .anyMatch(method -> method.getName().equals(attribute)))
                .orElseGet(() -> Stream.of(implementation.getDeclaredMethods())
                        .filter(method -> method.getName().equals("of"))
                        .flatMap(method -> Stream.of(method.getParameters()))
                        .anyMatch(parameter -> parameter.getName().equals(attribute)));
    }

    /** The public accessor of an attribute or of what follows from the attributes; the one that says most of its type. */
    Optional<Method> accessor(String property) {
        return Stream.of(declared.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> propertyName(method).filter(property::equals).isPresent())
                .reduce((method, overriding) ->
                        method.getReturnType().isAssignableFrom(overriding.getReturnType()) ? overriding : method);
    }

    /** The type of an attribute, of a value of a given type. */
    JavaType attributeType(String attribute, JavaType type) {
        Method accessor = accessor(attribute).orElseThrow();
        JavaType declaring = type.findSuperType(accessor.getDeclaringClass());
        return WireFormat.mapper()
                .getTypeFactory()
                .resolveMemberType(
                        accessor.getGenericReturnType(), (declaring == null ? type : declaring).getBindings());
    }

    /** Whether the property is written: an attribute, or a number or flag that follows from the attributes. */
    boolean writes(String property) {
        return attributes.contains(property) || derived.contains(property);
    }

    private static boolean isPlain(Class<?> type) {
        return type == int.class || type == boolean.class || type == OptionalInt.class;
    }

    private static Optional<String> propertyName(Method method) {
        String name = method.getName();
        if (Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class) {
            return Optional.empty();
        }
        return Stream.of("get", "is")
                .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(prefix -> name.substring(prefix.length()))
                .filter(rest -> Character.isUpperCase(rest.charAt(0)))
                .map(rest -> Character.toLowerCase(rest.charAt(0)) + rest.substring(1))
                .findFirst();
    }
}
