package io.github.ogprules.rules.process;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class StatusDecisionCheck {

    private StatusDecisionCheck() {}

    static void check(StatusFinding finding) {
        Observation<String> observed = finding.getObserved();
        boolean event = finding.getCriterion() == StatusCriterion.EVENT;
        boolean fits = switch (finding.getOutcome()) {
            case MET, NOT_MET -> observed.isKnown();
            case UNDETERMINED -> event ? observed.isKnown() : !observed.isNotAssessed();
            // What comes after the day is told all the same.
            case NOT_APPLICABLE -> event ? observed.isKnown() : observed.equals(DecisionChecks.NOT_ASKED);
            case PARTLY_MET, NOT_ASSESSED -> false;
        };
        DecisionChecks.requireOutcome(finding, fits);
        if (finding.getStatus().isPresent() != event) {
            throw new IllegalArgumentException(
                    "status of " + finding.getCriterion() + ": expected one of each event and of nothing else");
        }
    }

    static void check(StatusDecision decision) {
        List<StatusCriterion> expected = new ArrayList<>();
        decision.getQuestion().getHistory().getEvents().forEach(event -> expected.add(StatusCriterion.EVENT));
        expected.addAll(List.of(StatusCriterion.CONSECUTIVE_CYCLES, StatusCriterion.TIME_INACTIVE));
        DecisionChecks.requireCriteria(decision.getFindings(), expected);
        for (int i = 0; i < decision.getQuestion().getHistory().getEvents().size(); i++) {
            requireOnDay(
                    decision,
                    decision.getQuestion().getHistory().getEvents().get(i),
                    decision.getFindings().get(i));
        }
        decision.getSince().ifPresent(event -> requireGiven(decision, event));
        if (decision.getConsequence().isPresent()
                && decision.getVerdict() != verdict(decision.getConsequence().get())) {
            throw new IllegalArgumentException("consequence "
                    + decision.getConsequence().get() + ": does not follow from " + decision.getVerdict());
        }
        boolean removal = decision.getConsequence()
                .filter(StatusConsequence.REMOVAL_RECOMMENDED::equals)
                .isPresent();
        if (decision.getConsequenceAfter().isPresent() != removal) {
            throw new IllegalArgumentException(
                    "consequenceAfter: expected with " + StatusConsequence.REMOVAL_RECOMMENDED + " alone");
        }
    }

    private static void requireOnDay(StatusDecision decision, MembershipEvent event, StatusFinding finding) {
        boolean after = event.getEarliest().isAfter(decision.getQuestion().getDay());
        if (after && finding.getOutcome() != Outcome.NOT_APPLICABLE) {
            throw new IllegalArgumentException(
                    "outcome " + finding.getOutcome() + " of " + event.getKind() + " " + event.describeDate()
                            + ": it is after " + decision.getQuestion().getDay());
        }
    }

    private static void requireGiven(StatusDecision decision, MembershipEvent event) {
        Optional<MembershipStatus> given = event.getKind().findStatus();
        if (!decision.getQuestion().getHistory().getEvents().contains(event)
                || decision.getVerdict() == StatusVerdict.UNDETERMINED
                || given.filter(status -> StatusVerdict.of(status) != decision.getVerdict())
                        .isPresent()) {
            throw new IllegalArgumentException("since " + event.getKind() + " " + event.describeDate()
                    + ": expected an event of the history that gives " + decision.getVerdict());
        }
    }

    private static StatusVerdict verdict(StatusConsequence consequence) {
        return switch (consequence) {
            case MAY_BE_REVIEWED -> StatusVerdict.ACTIVE;
            case REVIEWED_UNTIL_REPAIRED -> StatusVerdict.UNDER_PROCEDURAL_REVIEW;
            case REMOVAL_RECOMMENDED -> StatusVerdict.INACTIVE;
            case SUSPENDED_UNTIL_CONCERNS_ARE_MET -> StatusVerdict.SUSPENDED;
        };
    }
}
