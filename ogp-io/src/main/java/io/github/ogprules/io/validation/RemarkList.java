package io.github.ogprules.io.validation;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say of one value, by the JSON pointer to what it is said of. */
final class RemarkList {

    /** How what is told of a value begins that is read all the same. */
    static final String AS_IT_STANDS = "read as it stands: ";

    private final List<Failure> remarks = new ArrayList<>();

    void add(String pointer, FailureReason reason, Object found, String problem) {
        remarks.add(Failure.builder()
                .reason(reason)
                .pointer(pointer)
                .found(String.valueOf(found))
                .problem(problem)
                .build());
    }

    void addIf(Optional<String> doubt, String pointer, FailureReason reason, Object found) {
        doubt.ifPresent(problem -> add(pointer, reason, found, problem));
    }

    List<Failure> all() {
        return List.copyOf(remarks);
    }
}
