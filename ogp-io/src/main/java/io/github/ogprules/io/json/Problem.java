package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/**
 * What is wrong in a document, before it is known where in the text it stands.
 *
 * @param pointer the JSON pointer to what cannot be read
 * @param failure the failure, of what stands there in the text
 */
record Problem(String pointer, Function<Optional<Place>, Failure> failure) {

    /** A failure that already says all. */
    static Problem of(Failure failure) {
        return new Problem(failure.getPointer().orElse(""), place -> failure);
    }

    /** What was refused in the part at a pointer. */
    static Problem of(JacksonException refusal, String part) {
        String pointer = part + JsonFailures.pointer(refusal);
        return new Problem(pointer, place -> JsonFailures.failure(refusal, pointer, place));
    }

    static Problem ofNull(String pointer) {
        return new Problem(pointer, place -> JsonFailures.nullElement(pointer, place));
    }

    static Problem ofDuplicate(String pointer, Place second) {
        return new Problem(pointer, place -> JsonFailures.duplicate(pointer, second));
    }

    /** What was refused in the part at a pointer, unless it may follow from fields of it that were refused before. */
    static Optional<Problem> besides(Set<String> refused, JacksonException refusal, String part) {
        if (refused.isEmpty()) {
            return Optional.of(of(refusal, part));
        }
        return JsonFailures.missingBesides(refused, refusal)
                .map(missing -> new Problem(
                        part + JsonFailures.pointer(refusal),
                        place -> JsonFailures.missing(part + JsonFailures.pointer(refusal), missing, place)));
    }

    /** The pointer to the value that this one stands in. */
    String parent() {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
