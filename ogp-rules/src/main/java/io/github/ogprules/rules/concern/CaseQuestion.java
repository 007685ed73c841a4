package io.github.ogprules.rules.concern;

import io.github.ogprules.model.concern.ConcernCase;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How a case stands on a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CaseQuestion extends WithCaseQuestion permits ImmutableCaseQuestion {

    /**
     * How a case stands at the end of a day.
     *
     * @param concernCase the case, with events after the day too
     * @param day the day
     * @return the question
     */
    static CaseQuestion of(ConcernCase concernCase, LocalDate day) {
        return ImmutableCaseQuestion.of(concernCase, day);
    }

    /** {@return the case} */
    ConcernCase getConcernCase();

    /** {@return the day, at the end of which it is asked} */
    LocalDate getDay();
}
