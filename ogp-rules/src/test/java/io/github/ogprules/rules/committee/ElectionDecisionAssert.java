package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.rules.DecisionAssert;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assertions on an election; every failure prints the findings. */
final class ElectionDecisionAssert extends DecisionAssert<ElectionDecisionAssert, ElectionDecision> {

    private ElectionDecisionAssert(ElectionDecision actual) {
        super(actual, ElectionDecisionAssert.class);
    }

    static ElectionDecisionAssert assertThat(ElectionDecision actual) {
        return new ElectionDecisionAssert(actual);
    }

    ElectionDecisionAssert hasVerdict(ElectionVerdict verdict) {
        return expect("verdict", verdict, actual.getVerdict());
    }

    /** Elected are these and, for certain, nobody else. */
    ElectionDecisionAssert elects(String... names) {
        return hasElected(Outcome.MET, names).hasElected(Outcome.UNDETERMINED);
    }

    ElectionDecisionAssert electsForCertain(String... names) {
        return hasElected(Outcome.MET, names);
    }

    ElectionDecisionAssert leavesOpen(String... names) {
        return hasElected(Outcome.UNDETERMINED, names);
    }

    private ElectionDecisionAssert hasElected(Outcome outcome, String... names) {
        Set<String> found = actual.getFindings().stream()
                .filter(finding -> finding.getOutcome() == outcome)
                .map(finding -> finding.getCandidate().getCountry().getName())
                .collect(Collectors.toSet());
        return expect(outcome.getLabel(), Stream.of(names).collect(Collectors.toSet()), found);
    }

    /** The reasons in the order of the candidates of the election. */
    ElectionDecisionAssert hasReasons(SeatReason... reasons) {
        for (int candidate = 0; candidate < reasons.length; candidate++) {
            hasReason(Elections.code(candidate), reasons[candidate]);
        }
        return expect("candidates", reasons.length, actual.getFindings().size());
    }

    ElectionDecisionAssert hasReason(CountryCode candidate, SeatReason reason) {
        return expect(
                "reason of " + candidate, reason, actual.getFinding(candidate).getReason());
    }

    /** The points in the order of the candidates of the election. */
    ElectionDecisionAssert hasPoints(int... points) {
        for (int candidate = 0; candidate < points.length; candidate++) {
            CountryCode code = Elections.code(candidate);
            expect(
                    "points of " + code,
                    Observation.known(points[candidate]),
                    actual.getFinding(code).getObserved());
        }
        return this;
    }

    ElectionDecisionAssert listsInOrder(Integer... candidates) {
        List<CountryCode> expected = Stream.of(candidates).map(Elections::code).toList();
        List<CountryCode> found = actual.getFindings().stream()
                .map(CandidateFinding::getCandidate)
                .map(Candidate::getCountry)
                .map(Country::getCode)
                .toList();
        return expect("order", expected, found);
    }

    @Override
    protected String describeFindings() {
        return actual.getFindings().stream()
                .map(finding -> String.format(
                        "%s (%s), %s points: %s, %s",
                        finding.getCandidate().getCountry().getName(),
                        finding.getCandidate()
                                .getElectoralRegion()
                                .map(Object::toString)
                                .orElse("?"),
                        finding.getObserved(),
                        finding.getOutcome().getLabel(),
                        finding.getReason().getLabel()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
