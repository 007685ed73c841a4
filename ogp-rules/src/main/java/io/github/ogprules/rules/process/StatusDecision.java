package io.github.ogprules.rules.process;

import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a country stands as a member of OGP on a day, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StatusDecision extends Decision permits ImmutableStatusDecision {

    /** {@return the country with its history and the day: all that the decision rests on} */
    StatusQuestion getQuestion();

    @Override
    Edition getEdition();

    /** {@return the status at the end of the day} */
    @Override
    StatusVerdict getVerdict();

    /** {@return one finding for each event, in their order, one on consecutive cycles and one on the time inactive} */
    @Override
    List<StatusFinding> getFindings();

    /** {@return the event that gave the status, or empty if none did or it is not known which} */
    Optional<MembershipEvent> getSince();

    /** {@return what follows from the status, or empty if nothing does or the status is not known} */
    Optional<StatusConsequence> getConsequence();

    /**
     * {@return the day after which the removal of an inactive member is recommended; if its first day as inactive is not known, the
     * last that it can be; empty for all else}
     */
    Optional<LocalDate> getConsequenceAfter();

    /** Refuses findings that are not one for each event, and what does not follow from them. */
    @Value.Check
    default void check() {
        StatusDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getQuestion().getHistory().getCountry().getCode().getAlpha3() + " on "
                + getQuestion().getDay() + ": " + Decision.super.summary();
    }
}
