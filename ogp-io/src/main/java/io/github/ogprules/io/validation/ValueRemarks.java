package io.github.ogprules.io.validation;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds what a value says that cannot be so, or hardly, and that is read all the same. */
final class ValueRemarks {

    /** The year in which OGP was founded, and its first plans were submitted. */
    private static final int FOUNDING_YEAR = 2011;

    private static final String FIRST_PLANS = "the year of the first plans";

    private static final String AS_IT_STANDS = "read as it stands: ";

    /** What spreadsheets make of 2.1: a day of the year as it is shown, as it is stored, or as programs write it. */
    private static final Pattern MADE_A_DATE =
            Pattern.compile("\\d{1,2}-\\p{L}{3}|\\p{L}{3}-\\d{2}|4\\d{4}|\\d{4}-\\d{2}-\\d{2}( 00:00:00)?");

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
            found.addIfBeforeOgp("/report/planYear", assessment.getReport().getPlanYear(), FIRST_PLANS);
        } else if (value instanceof Election election) {
            found.addElection(election);
        }
        return List.copyOf(found.remarks);
    }

    private void addPlan(String pointer, ActionPlan plan) {
        addIfBeforeOgp(pointer + "/yearOfSubmission", plan.getYearOfSubmission(), FIRST_PLANS);
        if (plan.getEndYear().orElse(Integer.MAX_VALUE)
                < plan.getYearOfSubmission().orElse(Integer.MIN_VALUE)) {
            add(
                    pointer + "/endYear",
                    FailureReason.CONTRADICTION,
                    plan.getEndYear().getAsInt(),
                    AS_IT_STANDS + "expected an end that is not before the year of submission, "
                            + plan.getYearOfSubmission().getAsInt());
        }
    }

    private void addIfBeforeOgp(String pointer, OptionalInt year, String what) {
        if (year.orElse(FOUNDING_YEAR) < FOUNDING_YEAR) {
            add(
                    pointer,
                    FailureReason.INVALID_VALUE,
                    year.getAsInt(),
                    AS_IT_STANDS + "expected " + FOUNDING_YEAR + ", " + what + ", or later");
        }
    }

    private void addCommitment(String pointer, Commitment commitment) {
        addPlan(pointer + "/plan", commitment.getPlan());
        commitment.getNumber().ifPresent(number -> {
            if (number.isRepaired()) {
                add(
                        pointer + "/number",
                        FailureReason.REPAIRED,
                        number.getPrinted(),
                        "read as " + number
                                + ": damaged by a spreadsheet, which may also have dropped a zero at the end");
            }
            if (MADE_A_DATE.matcher(number.getPrinted()).matches()) {
                add(
                        pointer + "/number",
                        FailureReason.AMBIGUOUS,
                        number.getPrinted(),
                        AS_IT_STANDS + "a spreadsheet may have made a date of it; expected a number such as 2.1");
            }
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
        Optional<LocalDate> first = start.flatMap(PrintedDate::getEarliest);
        Optional<LocalDate> last = end.flatMap(PrintedDate::getLatest);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            add(
                    pointer,
                    FailureReason.CONTRADICTION,
                    end.orElseThrow().getText(),
                    AS_IT_STANDS + "expected an end that is not before the start, "
                            + start.orElseThrow().getText());
        }
    }

    private void addAssessed(AssessedCommitment assessed) {
        addCommitment("/commitment", assessed.getCommitment());
        OptionalInt submitted = assessed.getCommitment().getPlan().getYearOfSubmission();
        for (int place = 0; place < assessed.getAssessments().size(); place++) {
            String pointer = "/assessments/" + place + "/report/planYear";
            OptionalInt year = assessed.getAssessments().get(place).getReport().getPlanYear();
            if (submitted.isEmpty()) {
                addIfBeforeOgp(pointer, year, FIRST_PLANS);
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
        addIfBeforeOgp("/year", OptionalInt.of(election.getYear()), "the year in which OGP was founded");
        List<Candidate> candidates = election.getCandidates();
        if (candidates.stream()
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
