package io.github.ogprules.rules;

import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What the assertions on every kind of decision have in common: a failure prints the decision with its findings.
 *
 * @param <S> the assertions
 * @param <D> the decisions
 */
public abstract class DecisionAssert<S extends DecisionAssert<S, D>, D extends Decision> extends AbstractAssert<S, D> {

    /** Assertions on a decision. */
    protected DecisionAssert(D actual, Class<S> type) {
        super(actual, type);
    }

    /** The findings of the decision, one a line. */
    protected abstract String describeFindings();

    /** What the decision is on, beside its edition and verdict. */
    protected String describeSubject() {
        return "";
    }

    /** Fails unless what is found is what is expected. */
    public S expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw failureWithActualExpected(
                    found, expected, "Expected %s: %s%nbut was: %s%s", what, expected, found, reasons());
        }
        return myself;
    }

    /** The decision in words, to follow what is wrong with it. */
    protected String reasons() {
        return "%nin the decision%s by edition %s %s: %s"
                        .formatted(
                                describeSubject(),
                                actual.getEdition().getId(),
                                actual.getEdition().getAssumptions(),
                                actual.getVerdict())
                + describeFindings()
                        .lines()
                        .map(line -> "%n  %s".formatted(line))
                        .collect(Collectors.joining());
    }
}
