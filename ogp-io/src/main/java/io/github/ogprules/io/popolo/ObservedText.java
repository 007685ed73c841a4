package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Observation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the texts of one document say that is observed of members. */
final class ObservedText {

    private final PopoloFailures failures;

    ObservedText(PopoloFailures failures) {
        this.failures = failures;
    }

    /**
     * The observation of what several texts say of one thing: the first value, or else the first state. What says something else is
     * reported.
     */
    <T> Observation<T> read(List<Said> texts, Function<String, T> parse) {
        List<Observation<T>> observed = texts.stream()
                .map(said -> read(said.pointer(), said.text(), parse))
                .toList();
        Observation<T> read = observed.stream()
                .filter(Observation::isKnown)
                .findFirst()
                .or(() -> observed.stream().filter(Observation::isNotAssessed).findFirst())
                .orElse(Observation.unknown());
        for (int place = 0; place < texts.size(); place++) {
            Observation<T> another = observed.get(place);
            if (!another.isUnknown() && !another.toString().equalsIgnoreCase(read.toString())) {
                Said decisive = texts.get(observed.indexOf(read));
                failures.add(
                        texts.get(place).pointer(),
                        FailureReason.CONTRADICTION,
                        texts.get(place).text(),
                        "not read: " + decisive.what() + " is '" + decisive.text() + "'");
            }
        }
        return read;
    }

    /**
     * A text that says what is observed of a member, and perhaps not the only one.
     *
     * @param what what it is in words, such as {@code the gender of the person}
     */
    record Said(String pointer, @Nullable String text, String what) {}

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
