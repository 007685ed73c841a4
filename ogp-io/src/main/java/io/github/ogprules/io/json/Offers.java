package io.github.ogprules.io.json;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;

/** What a failure offers in place of a marker as OGP's files print it: only what is then accepted there. */
final class Offers {

    private Offers() {}

    /** The name of the observation that is meant, or of another that an attribute takes. */
    static Optional<String> find(Marker marker, @Nullable BeanProperty property) {
        return Stream.of(Observation.notAssessed(marker), Observation.notAssessed(), Observation.unknown())
                .map(Observation::toString)
                .filter(name -> property == null || isAccepted(name, property))
                .findFirst();
    }

    /** Whether the type that an attribute belongs to has nothing against an observation as long as it is the only one. */
    private static boolean isAccepted(String name, BeanProperty property) {
        Optional<ValueType> owner = Optional.ofNullable(property.getMember())
                .flatMap(member -> ValueType.find(member.getDeclaringClass()))
                .filter(value -> property.getType().hasRawClass(Observation.class));
        return owner.isEmpty() || isAccepted(name, property.getName(), owner.get());
    }

    private static boolean isAccepted(String name, String attribute, ValueType owner) {
        JavaType type = WireFormat.mapper().constructType(owner.declared());
        try {
            WireFormat.mapper()
                    .readerFor(type)
                    .readValue(WireFormat.mapper().createObjectNode().put(attribute, name));
            return true;
        } catch (JacksonException e) {
            // Other attributes may be missing, which says nothing of this one.
            return !(e.getCause() instanceof IllegalArgumentException);
        }
    }
}
