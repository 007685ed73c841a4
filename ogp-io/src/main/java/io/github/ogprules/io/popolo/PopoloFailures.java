package io.github.ogprules.io.popolo;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.ProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what cannot be read of one document. */
final class PopoloFailures {

    private final List<Failure> failures = new ArrayList<>();

    List<Failure> all() {
        return failures;
    }

    void add(String pointer, FailureReason reason, @Nullable String found, String problem) {
        failures.add(Failure.builder()
                .reason(reason)
                .pointer(pointer)
                .found(Optional.ofNullable(found))
                .problem(problem)
                .build());
    }

    /** What a text that is needed stands for; where it stands for nothing, the failure says why. */
    <T> Optional<T> parse(String pointer, @Nullable String text, Function<String, T> parse) {
        if (text == null) {
            add(pointer, FailureReason.MISSING, null, "not read: expected text");
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            add(
                    pointer,
                    FailureReason.INVALID_VALUE,
                    text,
                    "not read: " + ProblemText.without(String.valueOf(e.getMessage()), text));
            return Optional.empty();
        }
    }

    /** Reports the fields of a part that this library does not read. */
    void addOthers(String pointer, PopoloPart part) {
        if (part.others() != null) {
            part.others().keySet().stream()
                    .sorted()
                    .forEach(field -> add(
                            pointer + "/" + field.replace("~", "~0").replace("/", "~1"),
                            FailureReason.UNKNOWN_FIELD,
                            field,
                            "not read: this library has no place for it"));
        }
    }
}
