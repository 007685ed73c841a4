package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.DecisionAssert;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Assertions on a decision; every failure prints the findings. */
final class CommitteeDecisionAssert extends DecisionAssert<CommitteeDecisionAssert, CommitteeDecision> {

    private CommitteeDecisionAssert(CommitteeDecision actual) {
        super(actual, CommitteeDecisionAssert.class);
    }

    static CommitteeDecisionAssert assertThat(CommitteeDecision actual) {
        return new CommitteeDecisionAssert(actual);
    }

    CommitteeDecisionAssert isInOrder() {
        return hasVerdict(CommitteeVerdict.IN_ORDER);
    }

    CommitteeDecisionAssert isNotInOrder() {
        return hasVerdict(CommitteeVerdict.NOT_IN_ORDER);
    }

    CommitteeDecisionAssert isUndetermined() {
        return hasVerdict(CommitteeVerdict.UNDETERMINED);
    }

    CommitteeDecisionAssert hasVerdict(CommitteeVerdict verdict) {
        return expect("verdict", verdict, actual.getVerdict());
    }

    /** Every finding on a criterion has the outcome. */
    CommitteeDecisionAssert hasOutcome(CommitteeCriterion criterion, Outcome outcome) {
        List<CommitteeFinding> findings = actual.getFindings(criterion);
        if (findings.isEmpty()) {
            throw failure("Expected findings on %s%s", criterion.getLabel(), reasons());
        }
        findings.forEach(finding -> expect("outcome of " + name(finding), outcome, finding.getOutcome()));
        return this;
    }

    CommitteeDecisionAssert hasOutcome(CommitteeCriterion criterion, String subject, Outcome outcome) {
        CommitteeFinding finding = finding(criterion, subject);
        return expect("outcome of " + name(finding), outcome, finding.getOutcome());
    }

    CommitteeDecisionAssert counts(CommitteeCriterion criterion, String subject, CountRange observed) {
        CommitteeFinding finding = finding(criterion, subject);
        return expect("number of " + name(finding), Observation.known(observed), finding.getObserved());
    }

    CommitteeDecisionAssert names(CommitteeCriterion criterion, String subject, String... counted) {
        CommitteeFinding finding = finding(criterion, subject);
        return expect("counted for " + name(finding), List.of(counted), finding.getCounted());
    }

    CommitteeDecisionAssert leavesOpen(CommitteeCriterion criterion, String subject, String... open) {
        CommitteeFinding finding = finding(criterion, subject);
        return expect("open for " + name(finding), List.of(open), finding.getOpen());
    }

    /** Of what is applicable nothing but these is not met, in the form {@code Criterion / Subject}. */
    CommitteeDecisionAssert breaksOnly(String... expected) {
        return expect("not met", List.of(expected), namesWith(Outcome.NOT_MET));
    }

    CommitteeDecisionAssert leavesUndeterminedOnly(String... expected) {
        return expect("undetermined", List.of(expected), namesWith(Outcome.UNDETERMINED));
    }

    private List<String> namesWith(Outcome outcome) {
        return actual.getFindings().stream()
                .filter(finding -> finding.getOutcome() == outcome)
                .map(CommitteeDecisionAssert::name)
                .toList();
    }

    private CommitteeFinding finding(CommitteeCriterion criterion, String subject) {
        return actual.getFindings(criterion).stream()
                .filter(finding -> finding.getSubject().equals(subject))
                .findFirst()
                .orElseThrow(
                        () -> failure("Expected a finding on %s / %s%s", criterion.getLabel(), subject, reasons()));
    }

    private static String name(CommitteeFinding finding) {
        return finding.getCriterion().getLabel() + " / " + finding.getSubject();
    }

    @Override
    protected String describeFindings() {
        return actual.getFindings().stream()
                .map(finding -> String.format(
                        "%s: %s of %s, %s %s, open %s",
                        name(finding),
                        finding.getObserved(),
                        finding.getExpected().map(CountRange::toString).orElse("-"),
                        finding.getOutcome().getLabel(),
                        finding.getCounted(),
                        finding.getOpen()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
