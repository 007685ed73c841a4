package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds between the parts of the decision on any election, so that one that was written by others is refused if it makes no sense. */
final class ElectionDecisionCheck {

    private static final List<CommitteeCriterion> ON_THE_COMMITTEE =
            List.of(CommitteeCriterion.SEATS, CommitteeCriterion.VACANT_SEATS, CommitteeCriterion.REGIONAL_SEATS);

    private ElectionDecisionCheck() {}

    static void check(CandidateFinding finding) {
        if (finding.getCriterion() != CommitteeCriterion.ELECTION) {
            throw new IllegalArgumentException(
                    "finding on " + finding.getCriterion() + of(finding) + ": expected " + CommitteeCriterion.ELECTION);
        }
        Observation<Integer> points = finding.getObserved();
        if (points.isNotAssessed() || (points.isKnown() && points.getValue() < 0)) {
            throw new IllegalArgumentException(
                    "observed " + points + of(finding) + ": expected points, 0 or more, or unknown");
        }
        if (!fits(finding.getReason(), finding.getOutcome())) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + of(finding)
                    + " does not go with the reason: " + finding.getReason());
        }
    }

    private static boolean fits(SeatReason reason, Outcome outcome) {
        return switch (reason) {
            case ENDORSED, POINTS, TAKEN_AHEAD, AHEAD_IN_TIE -> outcome == Outcome.MET;
            case TOO_FEW_POINTS, REGION_FULL, SEAT_KEPT, BEHIND_IN_TIE -> outcome == Outcome.NOT_MET;
            case IN_EVERY_CASE -> outcome == Outcome.MET || outcome == Outcome.NOT_MET;
            case TIE_UNDECIDED, UNKNOWN -> outcome == Outcome.UNDETERMINED;
        };
    }

    static void check(ElectionDecision decision) {
        requireByPoints(decision.getFindings());
        requireVerdict(decision);
        requireTies(decision);
        CommitteeDecisionCheck.requireCriteria(decision.getCommitteeFindings(), ON_THE_COMMITTEE, ON_THE_COMMITTEE);
        requireSomebodyPassedOver(decision.getFindings());
        decision.getCommitteeFindings().stream()
                .filter(finding -> finding.getCriterion() == CommitteeCriterion.REGIONAL_SEATS)
                .forEach(region -> requireNames(decision, region));
    }

    /** Nobody is taken ahead of nobody. */
    private static void requireSomebodyPassedOver(List<CandidateFinding> findings) {
        boolean isSomebodyPassedOver = false;
        for (CandidateFinding finding : findings) {
            if (finding.getReason() == SeatReason.TAKEN_AHEAD && !isSomebodyPassedOver) {
                throw new IllegalArgumentException("reason " + finding.getReason() + of(finding)
                        + ": expected a candidate with as many points or more that is not elected");
            }
            isSomebodyPassedOver |= finding.getOutcome() != Outcome.MET;
        }
    }

    /**
     * A region counts those elected whose region it is, and nobody who is not elected. Others that it names stay in the committee, which
     * a decision does not say.
     */
    private static void requireNames(ElectionDecision decision, CommitteeFinding region) {
        for (CandidateFinding finding : decision.getFindings()) {
            String name = finding.getCandidate().getCountry().getName();
            boolean isCounted = region.getCounted().contains(name);
            boolean isNamed = isCounted || region.getOpen().contains(name);
            boolean isOfRegion = finding.getCandidate()
                    .getElectoralRegion()
                    .filter(own -> own.getLabel().equals(region.getSubject()))
                    .isPresent();
            if (finding.getOutcome() == Outcome.NOT_MET ? isNamed : isOfRegion && !isNamed) {
                throw new IllegalArgumentException("counted or open" + in(region) + ": expected "
                        + (isNamed ? "nobody who is not elected, such as " : "all that are elected, with ") + name);
            }
            if (isCounted && finding.getOutcome() != Outcome.MET) {
                throw new IllegalArgumentException(
                        "counted" + in(region) + ": " + name + " is not elected for certain");
            }
        }
        boolean isWhoStaysKnown = !decision.getUnknown().contains(ElectionOutlook.WHO_STAYS);
        int most = region.getCounted().size() + region.getOpen().size();
        if (isWhoStaysKnown
                && region.getObserved()
                        .findValue()
                        .filter(observed -> observed.getMax().orElse(Integer.MAX_VALUE) > most)
                        .isPresent()) {
            throw new IllegalArgumentException("observed " + region.getObserved() + in(region) + ": expected " + most
                    + " at most, as those who stay are known and so many are named");
        }
    }

    private static String in(CommitteeFinding region) {
        return " of " + region.getCriterion() + ", " + region.getSubject();
    }

    private static void requireByPoints(List<CandidateFinding> findings) {
        Set<CountryCode> candidates = new HashSet<>();
        int fewest = Integer.MAX_VALUE;
        for (CandidateFinding finding : findings) {
            if (!candidates.add(code(finding))) {
                throw new IllegalArgumentException("two findings" + of(finding) + ": expected one for each candidate");
            }
            int points = finding.getObserved().findValue().orElse(-1);
            if (points > fewest) {
                throw new IllegalArgumentException("observed " + points + of(finding)
                        + ": expected the findings by points, those of unknown points last");
            }
            fewest = points;
        }
    }

    /** Without a vote everybody is endorsed; where nobody stands, there may have been none. */
    private static void requireVerdict(ElectionDecision decision) {
        List<CandidateFinding> findings = decision.getFindings();
        boolean endorsed = findings.isEmpty()
                ? decision.getVerdict() == ElectionVerdict.ENDORSED
                : findings.get(0).getReason() == SeatReason.ENDORSED;
        for (CandidateFinding finding : findings) {
            if ((finding.getReason() == SeatReason.ENDORSED) != endorsed) {
                throw new IllegalArgumentException("reason " + finding.getReason() + of(finding) + ": expected "
                        + SeatReason.ENDORSED + " of all candidates or of none");
            }
        }
        CommitteeDecisionCheck.requireVerdict(decision.getVerdict(), ElectionVerdict.of(endorsed, findings));
    }

    private static void requireTies(ElectionDecision decision) {
        Map<Integer, List<CountryCode>> byPoints = new LinkedHashMap<>();
        for (CandidateFinding finding : decision.getFindings()) {
            finding.getObserved()
                    .findValue()
                    .ifPresent(points -> byPoints.computeIfAbsent(points, unused -> new ArrayList<>())
                            .add(code(finding)));
        }
        byPoints.values().removeIf(candidates -> candidates.size() == 1);
        List<Map.Entry<Integer, List<CountryCode>>> expected = List.copyOf(byPoints.entrySet());
        List<Map.Entry<Integer, List<CountryCode>>> ties = decision.getTies().stream()
                .map(tie -> Map.entry(tie.getPoints(), tie.getCandidates()))
                .toList();
        if (!ties.equals(expected)) {
            throw new IllegalArgumentException("ties " + ties + ": the points give " + expected);
        }
    }

    private static CountryCode code(CandidateFinding finding) {
        return finding.getCandidate().getCountry().getCode();
    }

    private static String of(CandidateFinding finding) {
        return " of " + code(finding);
    }
}
