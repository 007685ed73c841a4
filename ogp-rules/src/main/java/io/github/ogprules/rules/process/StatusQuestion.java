package io.github.ogprules.rules.process;

import io.github.ogprules.model.process.MembershipHistory;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A country and the day on which it is asked how it stands.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StatusQuestion permits ImmutableStatusQuestion {

    /**
     * A question.
     *
     * @param history the history of the country, that after the day included
     * @param day the day
     * @return the question
     */
    static StatusQuestion of(MembershipHistory history, LocalDate day) {
        return ImmutableStatusQuestion.of(history, day);
    }

    /** {@return the history of the country, that after the day included} */
    MembershipHistory getHistory();

    /** {@return the day, at whose end the status is asked for} */
    LocalDate getDay();
}
