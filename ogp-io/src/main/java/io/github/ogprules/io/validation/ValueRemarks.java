package io.github.ogprules.io.validation;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what a value says that cannot be so, or hardly, and that is read all the same. */
final class ValueRemarks {

    private static final String AS_IT_STANDS = "read as it stands: ";

    private final List<Failure> remarks = new ArrayList<>();

    private ValueRemarks() {}

    static List<Failure> of(Object value) {
        ValueRemarks found = new ValueRemarks();
        if (value instanceof EligibilityProfile profile) {
            found.remarks.addAll(PublishedPointsCheck.remarks(profile));
        } else if (value instanceof ActionPlan plan) {
            found.addPlan("", plan);
        } else if (value instanceof Commitment commitment) {
            found.addCommitment("", commitment);
        } else if (value instanceof AssessedCommitment assessed) {
            found.addAssessed(assessed);
        } else if (value instanceof CommitmentAssessment assessment) {
            found.addYearOfPlan("/report/planYear", assessment.getReport().getPlanYear());
        } else if (value instanceof Election election) {
            found.addElection(election);
        }
        return List.copyOf(found.remarks);
    }

    private void addPlan(String pointer, ActionPlan plan) {
        addYearOfPlan(pointer + "/yearOfSubmission", plan.getYearOfSubmission());
        Doubts.ofEndYear(plan)
                .ifPresent(told -> add(
                        pointer + "/endYear",
                        FailureReason.CONTRADICTION,
                        plan.getEndYear().getAsInt(),
                        told));
    }

    private void addYearOfPlan(String pointer, OptionalInt year) {
        year.ifPresent(known ->
                Doubts.ofYearOfPlan(known).ifPresent(told -> add(pointer, FailureReason.INVALID_VALUE, known, told)));
    }

    private void addCommitment(String pointer, Commitment commitment) {
        addPlan(pointer + "/plan", commitment.getPlan());
        commitment.getNumber().ifPresent(number -> {
            String printed = number.getPrinted();
            Doubts.ofDamage(number).ifPresent(told -> add(pointer + "/number", FailureReason.REPAIRED, printed, told));
            Doubts.ofNumber(printed)
                    .ifPresent(told -> add(pointer + "/number", FailureReason.AMBIGUOUS, printed, told));
        });
        addOrder(pointer + "/end", commitment.getStart(), commitment.getEnd());
        for (int place = 0; place < commitment.getMilestones().size(); place++) {
            addOrder(
                    pointer + "/milestones/" + place + "/end",
                    commitment.getMilestones().get(place).getStart(),
                    commitment.getMilestones().get(place).getEnd());
        }
    }

    private void addOrder(String pointer, Optional<PrintedDate> start, Optional<PrintedDate> end) {
        Doubts.ofEnd(start, end)
                .ifPresent(told -> add(
                        pointer, FailureReason.CONTRADICTION, end.orElseThrow().getText(), told));
    }

    private void addAssessed(AssessedCommitment assessed) {
        addCommitment("/commitment", assessed.getCommitment());
        OptionalInt submitted = assessed.getCommitment().getPlan().getYearOfSubmission();
        for (int place = 0; place < assessed.getAssessments().size(); place++) {
            String pointer = "/assessments/" + place + "/report/planYear";
            OptionalInt year = assessed.getAssessments().get(place).getReport().getPlanYear();
            if (submitted.isEmpty()) {
                addYearOfPlan(pointer, year);
            } else if (year.orElse(submitted.getAsInt()) != submitted.getAsInt()) {
                add(
                        pointer,
                        FailureReason.CONTRADICTION,
                        year.getAsInt(),
                        AS_IT_STANDS + "expected the year of submission of the plan, " + submitted.getAsInt());
            }
        }
    }

    private void addElection(Election election) {
        Doubts.ofYearOfElection(election.getYear())
                .ifPresent(told -> add("/year", FailureReason.INVALID_VALUE, election.getYear(), told));
        List<Candidate> candidates = election.getCandidates();
        // To decide takes time, and points follow from ranks alone.
        boolean hasRanks = !election.getBallots().isEmpty()
                || candidates.stream()
                        .anyMatch(candidate -> !candidate.getRankCounts().isEmpty());
        if (!hasRanks
                || candidates.stream()
                        .allMatch(candidate -> candidate.getPrintedPoints().isEmpty())) {
            return;
        }
        ElectionDecision decision = ElectionRules.current().decide(election);
        for (int place = 0; place < candidates.size(); place++) {
            Candidate candidate = candidates.get(place);
            CandidateFinding finding =
                    decision.getFinding(candidate.getCountry().getCode());
            if (finding.isMisprinted()) {
                add(
                        "/candidates/" + place + "/printedPoints",
                        FailureReason.CONTRADICTION,
                        candidate.getPrintedPoints().getAsInt(),
                        AS_IT_STANDS + "expected the " + finding.getPoints().getValue()
                                + " points that the ranks give");
            }
        }
    }

    private void add(String pointer, FailureReason reason, Object found, String problem) {
        remarks.add(Failure.builder()
                .reason(reason)
                .pointer(pointer)
                .found(String.valueOf(found))
                .problem(problem)
                .build());
    }
}
