package io.github.ogprules.rules.participation;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class ParticipationDecisionCheck {

    /** What was observed of something that the edition does not ask for. */
    static final Observation<String> NOT_ASKED = Observation.notAssessed(Marker.NOT_APPLICABLE);

    private ParticipationDecisionCheck() {}

    static void check(ParticipationFinding finding) {
        Observation<String> observed = finding.getObserved();
        boolean fits = switch (finding.getOutcome()) {
            case MET, NOT_MET -> observed.isKnown();
            case UNDETERMINED -> observed.isUnknown();
            case NOT_ASSESSED -> observed.isNotAssessed();
            case NOT_APPLICABLE -> observed.equals(NOT_ASKED);
            case PARTLY_MET -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + " of " + finding.getCriterion()
                    + " does not go with what is observed: " + observed);
        }
    }

    static void check(ParticipationDecision decision) {
        List<ParticipationCriterion> found = decision.getFindings().stream()
                .map(ParticipationFinding::getCriterion)
                .toList();
        if (!found.equals(List.of(ParticipationCriterion.values()))) {
            throw new IllegalArgumentException(
                    "findings on " + found + ": expected " + List.of(ParticipationCriterion.values()));
        }
        ParticipationVerdict verdict = ParticipationVerdict.of(decision.getFindings().stream());
        if (decision.getVerdict() != verdict) {
            throw new IllegalArgumentException("verdict " + decision.getVerdict() + ": the findings give " + verdict);
        }
    }
}
