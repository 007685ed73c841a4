package io.github.ogprules.io.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.AbstractTypeResolver;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;

/** Has values without a builder read as their implementation, which has the factory method. */
final class ValueTypeResolver extends AbstractTypeResolver {

    private final Set<Class<?>> readOtherwise;

    ValueTypeResolver(Set<Class<?>> readOtherwise) {
        this.readOtherwise = readOtherwise;
    }

    @Override
    public @Nullable JavaType findTypeMapping(DeserializationConfig config, JavaType type) {
        return ValueType.find(type.getRawClass())
                .filter(value ->
                        value.builder().isEmpty() && type.isAbstract() && !readOtherwise.contains(type.getRawClass()))
                .map(value -> config.getTypeFactory().constructSpecializedType(type, value.implementation()))
                .orElse(null);
    }
}
