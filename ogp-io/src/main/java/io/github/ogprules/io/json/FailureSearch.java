package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for everything that is wrong in a document, where the mapper stops at the first: reads each part by itself, and where a
 * part is refused, what is in it.
 *
 * <p>A value is refused for itself only where nothing that the refusal may follow from was refused before. A part is read once for
 * each refused part around it, so that the time grows with the length of the document and the depth of its types, and not with
 * the number of failures.
 */
final class FailureSearch {

    /** How many failures are listed. Whoever has more of them has one fault many times. */
    static final int MOST = 1000;

    private final List<Problem> problems = new ArrayList<>();

    private FailureSearch() {}

    /** What is wrong in a document, in no order; one more than {@link #MOST} if there is more. */
    static List<Problem> problems(JsonNode document, JavaType type) {
        FailureSearch search = new FailureSearch();
        search.read(document, type, "");
        return search.problems;
    }

    /** A part that was read, or why not. */
    private record Attempt(@Nullable Object value, Optional<JacksonException> refusal) {

        static Attempt of(JsonNode node, JavaType type) {
            try {
                return new Attempt(WireFormat.mapper().readerFor(type).readValue(node), Optional.empty());
            } catch (JacksonException e) {
                return new Attempt(null, Optional.of(e));
            }
        }
    }

    private boolean isFull() {
        return problems.size() > MOST;
    }

    private void add(Problem problem) {
        if (!isFull()) {
            problems.add(problem);
        }
    }

    /** Reads a part; where it is refused, finds out for what. */
    private void read(JsonNode node, JavaType type, String pointer) {
        Attempt.of(node, type)
                .refusal()
                .ifPresent(refusal -> explain(refusal, pointer, () -> lookInside(node, type, pointer)));
    }

    /** Has what is refused explained by what is in it, or else by itself. */
    private void explain(JacksonException refusal, String part, Runnable lookInside) {
        int before = problems.size();
        lookInside.run();
        if (problems.size() == before) {
            add(Problem.of(refusal, part));
        }
    }

    private static boolean isOneOrNone(JavaType type) {
        return type.getRawClass() == Observation.class || type.getRawClass() == Optional.class;
    }

    private void lookInside(JsonNode node, JavaType type, String pointer) {
        Class<?> raw = type.getRawClass();
        if (isOneOrNone(type)) {
            lookInside(node, type.containedTypeOrUnknown(0), pointer);
        } else if (node instanceof ArrayNode array && Iterable.class.isAssignableFrom(raw)) {
            lookAtElements(array, type.containedTypeOrUnknown(0), pointer);
        } else if (node instanceof ObjectNode object && Map.class.isAssignableFrom(raw)) {
            lookAtEntries(object, type, pointer);
        } else if (node instanceof ObjectNode object && raw == Parameters.class) {
            lookAtParameters(object, type, pointer);
        } else if (node instanceof ObjectNode object) {
            Class<?> told = Alternatives.find(raw)
                    .<Class<?>>map(types -> types.toldBy(object))
                    .orElse(raw);
            JavaType toldType = told == raw ? type : WireFormat.mapper().constructType(told);
            ObjectFields.find(toldType).ifPresent(fields -> lookAtFields(object, fields, pointer));
        }
    }

    private void lookAtElements(ArrayNode array, JavaType elementType, String pointer) {
        for (int place = 0; place < array.size() && !isFull(); place++) {
            String elementPointer = pointer + "/" + place;
            if (array.get(place).isNull()) {
                add(Problem.ofNull(elementPointer));
            } else {
                read(array.get(place), elementType, elementPointer);
            }
        }
    }

    private void lookAtEntries(ObjectNode object, JavaType type, String pointer) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (isFull()) {
                return;
            }
            JavaType content = type.containedTypeOrUnknown(1);
            String entryPointer = JsonFailures.below(pointer, entry.getKey());
            Attempt.of(only(entry), type)
                    .refusal()
                    .ifPresent(refusal ->
                            explain(refusal, pointer, () -> lookInside(entry.getValue(), content, entryPointer)));
        }
    }

    private void lookAtParameters(ObjectNode object, JavaType type, String pointer) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (isFull()) {
                return;
            }
            ParameterNodes.find(type, entry.getKey())
                    .ifPresentOrElse(
                            key -> read(
                                    ParameterNodes.named(key, entry.getValue()),
                                    ParameterNodes.type(key),
                                    JsonFailures.below(pointer, entry.getKey())),
                            () -> Attempt.of(only(entry), type)
                                    .refusal()
                                    .ifPresent(refusal -> add(Problem.of(refusal, pointer))));
        }
    }

    private static ObjectNode only(Map.Entry<String, JsonNode> field) {
        return WireFormat.mapper().createObjectNode().set(field.getKey(), field.getValue());
    }

    private void lookAtFields(ObjectNode object, ObjectFields fields, String pointer) {
        ObjectNode readable = WireFormat.mapper().createObjectNode();
        Set<String> refused = new HashSet<>();
        List<Failure> constraints = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (isFull()) {
                return;
            }
            String name = field.getKey();
            Optional<JavaType> type = fields.typeOf(name);
            Optional<JacksonException> refusal = fields.follows(name)
                    ? type.flatMap(known -> Attempt.of(field.getValue(), known).refusal())
                    : refusalOf(field, fields.type());
            if (refusal.isPresent()) {
                refused.add(name);
                explain(
                        refusal.get(),
                        fields.follows(name) ? JsonFailures.below(pointer, name) : pointer,
                        () -> type.ifPresent(
                                known -> lookInside(field.getValue(), known, JsonFailures.below(pointer, name))));
            } else {
                readable.set(name, field.getValue());
                type.ifPresent(known -> constraints.addAll(constraints(field, known, fields)));
            }
        }
        Optional<JacksonException> whole = Attempt.of(readable, fields.type()).refusal();
        whole.flatMap(refusal -> Problem.besides(refused, refusal, pointer)).ifPresent(this::add);
        constraints.stream()
                .filter(failure -> whole.filter(refusal -> JsonFailures.speaksOf(failure, refusal))
                        .isEmpty())
                .map(failure ->
                        failure.withPointer(pointer + failure.getPointer().orElse("")))
                .map(Problem::of)
                .forEach(this::add);
    }

    /** Why a field of a value is refused, whatever else the value has or lacks. */
    private static Optional<JacksonException> refusalOf(Map.Entry<String, JsonNode> field, JavaType type) {
        return Attempt.of(only(field), type)
                .refusal()
                .filter(refusal -> JsonFailures.field(refusal)
                        .filter(field.getKey()::equals)
                        .isPresent());
    }

    private static List<Failure> constraints(Map.Entry<String, JsonNode> field, JavaType type, ObjectFields fields) {
        Object read = Attempt.of(field.getValue(), type).value();
        return read == null ? List.of() : fields.constraints(field.getKey(), read);
    }
}
