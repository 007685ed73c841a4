package io.github.ogprules.io.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ogprules.model.Observation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Tells the mapper of an application what stands around values of this library: their names, and no types. */
final class ApplicationIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** A value that is wrapped has the name that callers see around it, and not that of its implementation. */
    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        return isOfFormat(type.getRawType()) ? PropertyName.construct(WireFormat.name(type.getRawType())) : null;
    }

    /** What is declared as a type of this library has no type beside it, whatever the application has written for others. */
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return isOfFormat(valueType(annotated))
                ? JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NONE, null, null, null, false, null)
                : null;
    }

    /** What is declared, or what there may be one or none of. */
    private static Class<?> valueType(Annotated annotated) {
        JavaType type = annotated.getType();
        return type != null && type.isReferenceType() ? type.getContentType().getRawClass() : annotated.getRawType();
    }

    private static boolean isOfFormat(Class<?> type) {
        return WireFormat.defines(type) || Observation.class.isAssignableFrom(type);
    }
}
