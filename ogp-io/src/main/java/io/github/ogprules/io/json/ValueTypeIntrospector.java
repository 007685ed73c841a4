package io.github.ogprules.io.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.ogprules.model.Country;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;

/**
 * Tells Jackson by convention what annotations would say: values are read through their nested builder, or where they have
 * none through the factory method of their implementation, and written by their accessors.
 */
final class ValueTypeIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> OPTIONAL = Set.of(Optional.class, OptionalInt.class, OptionalLong.class);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        // A builder would go before the deserializer of countries, which reads their implementation with it.
        return type.getRawType() == Country.class
                ? null
                : ValueType.find(type.getRawType()).flatMap(ValueType::builder).orElse(null);
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass builder) {
        return ValueType.find(builder.getRawType()).isPresent() ? new JsonPOJOBuilder.Value("build", "") : null;
    }

    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
        if (ValueType.find(type.getRawType()).isEmpty()) {
            return checker;
        }
        return checker.withSetterVisibility(Visibility.NONE)
                .withFieldVisibility(Visibility.NONE)
                .withCreatorVisibility(Visibility.NONE);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedMethod method && isFactory(method) ? JsonCreator.Mode.PROPERTIES : null;
    }

    @Override
    public @Nullable String findImplicitPropertyName(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getOwner() instanceof AnnotatedMethod method
                && isFactory(method)) {
            return method.getAnnotated().getParameters()[parameter.getIndex()].getName();
        }
        return null;
    }

    /** A list that is left out is missing; the factory would stumble over it. */
    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (findImplicitPropertyName(config, member) == null
                || !Collection.class.isAssignableFrom(member.getRawType())) {
            return null;
        }
        return Boolean.TRUE;
    }

    /** Of the methods of a builder those that take what the accessor of the same name gives. */
    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedMethod method && method.getParameterCount() == 1) {
            Optional<Class<?>> attribute = ValueType.find(method.getDeclaringClass())
                    .filter(value -> value.builder().isPresent())
                    .flatMap(value -> value.accessor(method.getName()))
                    .map(Method::getReturnType);
            if (attribute.isPresent() && method.getRawParameterType(0).isAssignableFrom(attribute.get())) {
                return PropertyName.construct(method.getName());
            }
        }
        return null;
    }

    /**
     * Lists, and maps, are refused if they are null or hold null; in a map null is an observation that is unknown. Without
     * this the builder would stumble over the first, and a list inside an observation would hold the second.
     */
    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        if (findNameForDeserialization(config, member) == null) {
            return JsonSetter.Value.empty();
        }
        Class<?> type = ((AnnotatedMethod) member).getRawParameterType(0);
        boolean map = Map.class.isAssignableFrom(type);
        return JsonSetter.Value.construct(
                map || Iterable.class.isAssignableFrom(type) ? Nulls.FAIL : Nulls.DEFAULT,
                map || isAlternatives((AnnotatedMethod) member) ? Nulls.DEFAULT : Nulls.FAIL);
    }

    /** Among the alternatives of a parameter null is the value that there is not. */
    private static boolean isAlternatives(AnnotatedMethod method) {
        Class<?> built = method.getDeclaringClass().getEnclosingClass();
        return built != null
                && Parameter.class.isAssignableFrom(built)
                && method.getName().equals("alternatives");
    }

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedMethod method
                && method.getParameterCount() == 0
                && (isListOfAllParameters(method)
                        || ValueType.find(method.getDeclaringClass())
                                .filter(value -> !writes(value, method))
                                .isPresent());
    }

    /** The parameters of a rule and of the rules that it applies: each is written where it belongs. */
    private static boolean isListOfAllParameters(AnnotatedMethod method) {
        return ParameterizedRule.class.isAssignableFrom(method.getDeclaringClass())
                && method.getName().equals("getAllParameters");
    }

    private static boolean writes(ValueType value, AnnotatedMethod method) {
        return Stream.concat(value.attributes().stream(), value.derived().stream())
                .anyMatch(name -> value.accessor(name).orElseThrow().getName().equals(method.getName()));
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        return ValueType.find(type.getRawType())
                .map(value -> Stream.concat(value.attributes().stream(), value.derived().stream())
                        .toArray(String[]::new))
                .orElse(null);
    }

    /** Optional attributes that are empty are left out; what types of others do is left to them. */
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
        Class<?> owner = member instanceof AnnotatedMember part ? part.getDeclaringClass() : member.getRawType();
        if (ValueType.find(owner).isEmpty()) {
            return JsonInclude.Value.empty();
        }
        boolean optional = OPTIONAL.contains(member.getRawType());
        JsonInclude.Include include = optional ? JsonInclude.Include.NON_ABSENT : JsonInclude.Include.ALWAYS;
        return JsonInclude.Value.construct(include, JsonInclude.Include.ALWAYS);
    }

    private static boolean isFactory(AnnotatedMethod method) {
        return method.getName().equals("of")
                && ValueType.find(method.getDeclaringClass())
                        .filter(value -> value.builder().isEmpty()
                                && value.implementation() == method.getDeclaringClass()
                                && takesAttributes(method))
                        .isPresent();
    }

    /** Immutables writes a second factory method that takes any iterable where the attribute is a list. */
    private static boolean takesAttributes(AnnotatedMethod method) {
        return Stream.of(method.getRawParameterTypes()).noneMatch(Iterable.class::equals);
    }
}
