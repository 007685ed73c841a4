package io.github.ogprules.io.validation;

import static io.github.ogprules.io.validation.RemarkList.AS_IT_STANDS;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.CompletionSteps;
import io.github.ogprules.io.text.CompletionSteps.Implied;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.Identifiers;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.OgpTerm;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.Milestone;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarDecision;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What there is to say of members, their plans and commitments. */
final class PlanRemarks {

    private final RemarkList remarks;

    PlanRemarks(RemarkList remarks) {
        this.remarks = remarks;
    }

    /** Local governments have names and codes of their own. */
    void add(String pointer, Member member) {
        if (member.getKind() != MemberKind.NATIONAL || member.getCountry().isEmpty()) {
            return;
        }
        remarks.addIf(Doubts.ofKind(member), pointer + "/kind", FailureReason.CONTRADICTION, member.getKind());
        CountryCode country = member.getCountry().map(Country::getCode).orElseThrow();
        CountryCode.findByName(member.getName())
                .filter(named -> !named.equals(country))
                .ifPresent(named -> addCountry(pointer + "/name", member.getName(), named, country));
        member.getCode()
                .flatMap(CountryCode::find)
                .filter(coded -> !coded.equals(country))
                .ifPresent(
                        coded -> addCountry(pointer + "/code", member.getCode().orElseThrow(), coded, country));
    }

    private void addCountry(String pointer, String found, CountryCode said, CountryCode country) {
        remarks.add(
                pointer,
                FailureReason.CONTRADICTION,
                found,
                AS_IT_STANDS + "expected a name or code of the member's country, " + country + ", not of " + said);
    }

    void add(String pointer, ActionPlan plan) {
        add(pointer + "/member", plan.getMember());
        remarks.addIf(
                Doubts.ofNumberOfPlan(plan.getNumber()),
                pointer + "/number",
                FailureReason.INVALID_VALUE,
                plan.getNumber());
        plan.getId()
                .ifPresent(id ->
                        remarks.addIf(Identifiers.findDoubt(plan), pointer + "/id", FailureReason.CONTRADICTION, id));
        addYear(pointer + "/yearOfSubmission", plan.getYearOfSubmission());
        remarks.addIf(
                Doubts.ofDuration(plan),
                pointer + "/durationInYears",
                FailureReason.CONTRADICTION,
                plan.getDurationInYears().orElse(0));
        plan.getEndYear().ifPresent(year -> {
            remarks.addIf(Doubts.ofFutureYear(year), pointer + "/endYear", FailureReason.INVALID_VALUE, year);
            remarks.addIf(Doubts.ofEndYear(plan), pointer + "/endYear", FailureReason.CONTRADICTION, year);
        });
    }

    private void addYear(String pointer, OptionalInt year) {
        year.ifPresent(known -> remarks.addIf(Doubts.ofYearOfPlan(known), pointer, FailureReason.INVALID_VALUE, known));
    }

    void add(String pointer, Commitment commitment) {
        add(pointer + "/plan", commitment.getPlan());
        commitment
                .getId()
                .ifPresent(id -> remarks.addIf(
                        Identifiers.findDoubt(commitment), pointer + "/id", FailureReason.CONTRADICTION, id));
        commitment.getNumber().ifPresent(number -> {
            String printed = number.getPrinted();
            remarks.addIf(Doubts.ofDamage(number), pointer + "/number", FailureReason.REPAIRED, printed);
            remarks.addIf(Doubts.ofNumber(printed), pointer + "/number", FailureReason.AMBIGUOUS, printed);
        });
        OptionalInt submitted = commitment.getPlan().getYearOfSubmission();
        addDates(pointer, commitment.getStart(), commitment.getEnd(), submitted);
        List<Milestone> milestones = commitment.getMilestones();
        for (int place = 0; place < milestones.size(); place++) {
            Milestone milestone = milestones.get(place);
            addDates(pointer + "/milestones/" + place, milestone.getStart(), milestone.getEnd(), submitted);
        }
    }

    private void addDates(
            String pointer, Optional<PrintedDate> start, Optional<PrintedDate> end, OptionalInt yearOfSubmission) {
        start.ifPresent(date -> addDate(pointer + "/start", date, yearOfSubmission));
        end.ifPresent(date -> {
            addDate(pointer + "/end", date, yearOfSubmission);
            remarks.addIf(Doubts.ofEnd(start, end), pointer + "/end", FailureReason.CONTRADICTION, date.getText());
        });
    }

    private void addDate(String pointer, PrintedDate date, OptionalInt yearOfSubmission) {
        remarks.addIf(Doubts.ofDate(date, yearOfSubmission), pointer, FailureReason.INVALID_VALUE, date.getText());
    }

    void add(AssessedCommitment assessed) {
        add("/commitment", assessed.getCommitment());
        addReports(
                assessed.getCommitment(),
                assessed.getAssessments().stream()
                        .map(CommitmentAssessment::getReport)
                        .toList(),
                "/assessments/");
        List<CommitmentAssessment> assessments = assessed.getAssessments();
        for (int place = 0; place < assessments.size(); place++) {
            addSchedule("/assessments/" + place, assessments.get(place));
            if (place > 0) {
                addChange("/assessments/" + place, assessments.get(place - 1), assessments.get(place));
            }
        }
    }

    void add(CommitmentAssessment assessment) {
        addYear("/report/planYear", assessment.getReport().getPlanYear());
        addSchedule("", assessment);
    }

    private void addSchedule(String pointer, CommitmentAssessment assessment) {
        addIfNot(
                pointer + "/schedule",
                assessment.getSchedule(),
                CompletionSteps.findSchedule(assessment.getProjectedCompletion(), assessment.getCompletion()));
    }

    private void addChange(String pointer, CommitmentAssessment before, CommitmentAssessment assessment) {
        addIfNot(
                pointer + "/completionChange",
                assessment.getCompletionChange(),
                CompletionSteps.findChange(before.getCompletion(), assessment.getCompletion()));
    }

    private <E extends OgpTerm> void addIfNot(String pointer, Observation<E> found, Optional<Implied<E>> implied) {
        implied.filter(expected -> found.isKnown() && !found.getValue().equals(expected.value()))
                .ifPresent(expected -> remarks.add(
                        pointer,
                        FailureReason.CONTRADICTION,
                        found.getValue(),
                        AS_IT_STANDS + "expected " + expected.value().getLabel() + " by " + expected.by()));
    }

    void add(FinalStar star) {
        add("/commitment", star.getCommitment());
        addReports(
                star.getCommitment(),
                star.getDecisions().stream().map(StarDecision::getReport).toList(),
                "/decisions/");
    }

    private void addReports(Commitment commitment, List<IrmReport> reports, String pointer) {
        Set<AssessmentMoment> moments = EnumSet.noneOf(AssessmentMoment.class);
        for (int place = 0; place < reports.size(); place++) {
            IrmReport report = reports.get(place);
            addYear(pointer + place + "/report", report, commitment.getPlan().getYearOfSubmission());
            if (!moments.add(report.getKind().getMoment())) {
                remarks.add(
                        pointer + place + "/report/kind",
                        FailureReason.DUPLICATE,
                        report.getKind(),
                        AS_IT_STANDS
                                + "expected one report at each moment; the first one that looks at this moment decides");
            }
            if (place > 0) {
                String yearPointer = pointer + place + "/report/publicationYear";
                Doubts.ofYearOfReport(reports.get(place - 1), report)
                        .ifPresent(told -> remarks.add(
                                yearPointer,
                                FailureReason.CONTRADICTION,
                                report.getPublicationYear().getAsInt(),
                                told));
            }
        }
    }

    private void addYear(String pointer, IrmReport report, OptionalInt submitted) {
        if (submitted.isEmpty()) {
            addYear(pointer + "/planYear", report.getPlanYear());
        } else if (report.getPlanYear().orElse(submitted.getAsInt()) != submitted.getAsInt()) {
            remarks.add(
                    pointer + "/planYear",
                    FailureReason.CONTRADICTION,
                    report.getPlanYear().getAsInt(),
                    AS_IT_STANDS + "expected the year of submission of the plan, " + submitted.getAsInt());
        }
    }
}
