package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Observation;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the texts of one document say that is observed of members. */
final class ObservedText {

    private final PopoloFailures failures;

    ObservedText(PopoloFailures failures) {
        this.failures = failures;
    }

    /** The observation of a text: a state, a marker of missing values, or a value. */
    <T> Observation<T> read(String pointer, @Nullable String text, Function<String, T> parse) {
        if (text == null) {
            return Observation.unknown();
        }
        Optional<Observation<T>> withoutValue = Observation.findWithoutValue(text);
        if (withoutValue.isPresent()) {
            return withoutValue.get();
        }
        if (PopoloText.isMarker(text)) {
            return missing(pointer, text);
        }
        return failures.parse(pointer, text, parse).map(Observation::known).orElse(Observation.unknown());
    }

    private <T> Observation<T> missing(String pointer, String text) {
        Missing missing = Missing.find(text).orElseThrow();
        if (missing == Missing.NA) {
            failures.add(
                    pointer,
                    FailureReason.AMBIGUOUS,
                    text,
                    "read as unknown: it may also mean not assessed; expected \"unknown\" or \"not assessed\"");
        }
        return missing == Missing.NOT_ASSESSED ? Observation.notAssessed() : Observation.unknown();
    }
}
