package io.github.ogprules.io.validation;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.NamesOfNobody;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.star.FinalStar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds what a value says that cannot be so, or hardly, and that is read all the same. */
final class ValueRemarks {

    private ValueRemarks() {}

    static List<Failure> of(Object value) {
        RemarkList remarks = new RemarkList();
        if (value instanceof EligibilityProfile profile) {
            addYear(profile.getYear(), remarks);
            ProfileRemarks.add(profile, remarks);
        } else if (value instanceof PublishedScore score) {
            addYear(score.getYear(), remarks);
            ScoreRemarks.add(score, remarks);
        } else if (value instanceof EligibilityDecision decision) {
            addYear(decision.getYear(), remarks);
        } else if (value instanceof Election election) {
            new ElectionRemarks(election, remarks).add();
        } else if (value instanceof SteeringCommittee committee) {
            addDay(committee.getDate(), remarks);
            addRegions(committee, remarks);
            addTerms(committee, remarks);
            addGenders(committee, remarks);
            addNames(committee, remarks);
        } else if (value instanceof Meeting meeting) {
            addDay(meeting.getDate(), remarks);
        } else if (value instanceof ActionPlanProcess process) {
            ProcessRemarks.add(process, remarks);
        } else if (value instanceof PlanParticipation participation) {
            ProcessRemarks.add(participation, remarks);
        } else {
            addOfPlan(value, new PlanRemarks(remarks));
        }
        return remarks.all();
    }

    private static void addOfPlan(Object value, PlanRemarks remarks) {
        if (value instanceof Member member) {
            remarks.add("", member);
        } else if (value instanceof ActionPlan plan) {
            remarks.add("", plan);
        } else if (value instanceof PlanReports reports) {
            remarks.add("/plan", reports.getPlan());
        } else if (value instanceof Commitment commitment) {
            remarks.add("", commitment);
        } else if (value instanceof AssessedCommitment assessed) {
            remarks.add(assessed);
        } else if (value instanceof FinalStar star) {
            remarks.add(star);
        } else if (value instanceof CommitmentAssessment assessment) {
            remarks.add(assessment);
        }
    }

    private static void addRegions(SteeringCommittee committee, RemarkList remarks) {
        List<GovernmentMember> members = committee.getGovernmentMembers();
        for (int place = 0; place < members.size(); place++) {
            GovernmentMember member = members.get(place);
            remarks.addIf(
                    Doubts.ofRegion(member.getCountry(), member.getElectoralRegion()),
                    "/governmentMembers/" + place + "/electoralRegion",
                    FailureReason.CONTRADICTION,
                    member.getElectoralRegion().map(Region::getLabel).orElse(""));
        }
    }

    /** A day that can hardly be so says nothing of terms. */
    private static void addTerms(SteeringCommittee committee, RemarkList remarks) {
        if (Doubts.ofYear(committee.getDate().getYear()).isEmpty()) {
            addTerms("/governmentMembers/", committee.getGovernmentMembers(), committee.getDate(), remarks);
            addTerms("/civilSocietyMembers/", committee.getCivilSocietyMembers(), committee.getDate(), remarks);
        }
    }

    private static void addTerms(
            String pointer, List<? extends CommitteeMember> members, LocalDate day, RemarkList remarks) {
        for (int place = 0; place < members.size(); place++) {
            String member = pointer + place;
            members.get(place).getTerm().ifPresent(term -> {
                Optional<LocalDate> later = term.getStart().filter(day::isBefore);
                String end = term.getExtension().isPresent() ? "/term/extension/until" : "/term/end";
                remarks.addIf(
                        Doubts.ofTerm(term, day),
                        member + (later.isPresent() ? "/term/start" : end),
                        FailureReason.CONTRADICTION,
                        later.or(term::findLastDay).map(LocalDate::toString).orElse(""));
            });
        }
    }

    private static void addGenders(SteeringCommittee committee, RemarkList remarks) {
        List<CivilSocietyMember> members = committee.getCivilSocietyMembers();
        for (int place = 0; place < members.size(); place++) {
            String pointer = "/civilSocietyMembers/" + place + "/gender";
            members.get(place)
                    .getGender()
                    .findValue()
                    .ifPresent(
                            gender -> remarks.addIf(Doubts.ofGender(gender), pointer, FailureReason.AMBIGUOUS, gender));
        }
        committee.findUnclearGenders().stream().findFirst().ifPresent(member -> {
            String pointer = "/civilSocietyMembers/" + members.indexOf(member) + "/gender";
            remarks.add(pointer, FailureReason.AMBIGUOUS, member.getGender().getValue(), Doubts.UNCLEAR_GENDER);
        });
    }

    private static void addNames(SteeringCommittee committee, RemarkList remarks) {
        List<CivilSocietyMember> members = committee.getCivilSocietyMembers();
        for (int place = 0; place < members.size(); place++) {
            String name = members.get(place).getName();
            if (NamesOfNobody.isVacant(name) || NamesOfNobody.isToCome(name)) {
                remarks.add(
                        "/civilSocietyMembers/" + place + "/name",
                        FailureReason.NOT_A_RECORD,
                        name,
                        NamesOfNobody.PROBLEM);
            }
        }
    }

    private static void addYear(int year, RemarkList remarks) {
        remarks.addIf(Doubts.ofFutureYear(year), "/year", FailureReason.INVALID_VALUE, year);
    }

    private static void addDay(LocalDate date, RemarkList remarks) {
        remarks.addIf(Doubts.ofYear(date.getYear()), "/date", FailureReason.INVALID_VALUE, date);
    }
}
