package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import java.util.Collection;
import java.util.function.Predicate;

/** How an input stands to one requirement of a rule. */
public enum Outcome implements CodeList {
    /** The requirement is met in full. */
    MET,
    /** It is met in part: some of its points, not all. */
    PARTLY_MET,
    /** It is not met. */
    NOT_MET,
    /** The source has no value for it; of a country that it does not cover, the requirement drops out. */
    NOT_ASSESSED,
    /** The edition does not ask for it in this case. */
    NOT_APPLICABLE,
    /** What is unknown leaves it open. */
    UNDETERMINED;

    /**
     * How an observation stands to a requirement.
     *
     * @param observed what is observed
     * @param met whether a value meets the requirement
     * @param <T> the type of the value
     * @return for a known value met or not met; else not assessed, or undetermined if it is unknown
     */
    public static <T> Outcome of(Observation<T> observed, Predicate<? super T> met) {
        if (observed.isKnown()) {
            return met.test(observed.getValue()) ? MET : NOT_MET;
        }
        return observed.isNotAssessed() ? NOT_ASSESSED : UNDETERMINED;
    }

    /**
     * How an observation stands to the least value that a requirement asks for.
     *
     * @param observed what is observed
     * @param minimum the least value, inclusive
     * @param <T> the type of the value; for a code list the order of its constants counts
     * @return for a known value met or not met; else not assessed, or undetermined if it is unknown
     */
    public static <T extends Comparable<? super T>> Outcome atLeast(Observation<T> observed, T minimum) {
        return of(observed, value -> value.compareTo(minimum) >= 0);
    }

    /**
     * What several requirements come to if each must be met; one that is not applicable drops out. The answer is exact: it is
     * undetermined only if what is unknown can still change it.
     *
     * @param outcomes the outcome of each requirement
     * @return the first of not met, undetermined, not assessed, partly met and met that is among them; not applicable if none is
     */
    public static Outcome all(Collection<Outcome> outcomes) {
        for (Outcome outcome : new Outcome[] {NOT_MET, UNDETERMINED, NOT_ASSESSED, PARTLY_MET, MET}) {
            if (outcomes.contains(outcome)) {
                return outcome;
            }
        }
        return NOT_APPLICABLE;
    }
}
