package io.github.ogprules.rules.concern;

import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.CaseEvent;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a case under the Response Policy has come on a day, and who decides what follows.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CaseDecision extends Decision permits ImmutableCaseDecision {

    /** {@return the case and the day: all that the decision rests on} */
    CaseQuestion getQuestion();

    @Override
    Edition getEdition();

    @Override
    CaseVerdict getVerdict();

    /** {@return the last event that has surely happened; empty if none has} */
    Optional<CaseEvent> getSince();

    /** {@return who decides what follows; empty if nothing follows by the policy, or if the stage is not known} */
    Optional<CaseActor> getDecidesNext();

    /** {@return the deadline that the case has on the day, over or not; empty if it has none} */
    Optional<LocalDate> getDeadline();

    @Override
    List<CaseFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default CaseFinding getFinding(CaseCriterion criterion) {
        return (CaseFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each criterion, and a verdict that contradicts them. */
    @Value.Check
    default void check() {
        CaseDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getQuestion().getConcernCase().getCountry().getCode().getAlpha3() + " on "
                + getQuestion().getDay() + ": " + Decision.super.summary();
    }
}
