package io.github.ogprules.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.validation.OgpValidator;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JavaType;

/** What an object consists of: the attributes of a value of this library, or the components of a record. */
final class ObjectFields {

    private final JavaType type;
    private final Optional<ValueType> value;
    private final List<RecordComponent> components;

    private ObjectFields(JavaType type, Optional<ValueType> value, List<RecordComponent> components) {
        this.type = type;
        this.value = value;
        this.components = components;
    }

    /** The fields of a type, if it is one that is known by its fields. */
    static Optional<ObjectFields> find(JavaType type) {
        Optional<ValueType> value = ValueType.find(type.getRawClass());
        List<RecordComponent> components =
                type.getRawClass().isRecord() ? List.of(type.getRawClass().getRecordComponents()) : List.of();
        return value.isEmpty() && components.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObjectFields(type, value, components));
    }

    /** The type whose fields they are. */
    JavaType type() {
        return type;
    }

    /** The type of a field; empty if it is none of them. */
    Optional<JavaType> typeOf(String field) {
        if (value.isPresent()) {
            return value.filter(known -> known.writes(field)).map(known -> known.attributeType(field, type));
        }
        return components.stream()
                .filter(component -> name(component).equals(field))
                .findFirst()
                .map(component -> WireFormat.mapper()
                        .getTypeFactory()
                        .resolveMemberType(component.getGenericType(), type.getBindings()));
    }

    /** Whether a field follows from others, with which it is compared once they can be read. */
    boolean follows(String field) {
        return value.filter(known -> known.follows(field)).isPresent();
    }

    private static String name(RecordComponent component) {
        return Stream.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(component.getName());
    }

    /** The constraints that a field breaks by itself. */
    List<Failure> constraints(String field, Object read) {
        return value.filter(known -> known.attributes().contains(field))
                .map(known -> OgpValidator.standard().validateAttribute(known.declared(), field, read))
                .orElse(List.of());
    }
}
