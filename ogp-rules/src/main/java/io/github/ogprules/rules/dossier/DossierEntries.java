package io.github.ogprules.rules.dossier;

import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.concern.CaseEvent;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.model.dossier.Dossier;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.process.StatusVerdict;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.StarRules;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Asks every rule of all that a dossier holds up to a day. */
final class DossierEntries {

    /** OGP was founded in September 2011 (OGP's brochure of August 2016); what has no date is of then or later. */
    private static final LocalDate FOUNDED = LocalDate.of(2011, 9, 1);

    private static final Comparator<DossierEntry> BY_TIME = Comparator.comparing(
                    (DossierEntry entry) -> entry.when().getLatest())
            .thenComparing(entry -> entry.when().getEarliest())
            .thenComparing(DossierEntry::question);

    private final Dossier dossier;
    private final LocalDate day;
    private final List<DossierEntry> entries = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    DossierEntries(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        dossier.getMembership().ifPresent(this::addStatus);
        dossier.getJoiningSteps().ifPresent(this::addSteps);
        addEligibility();
        dossier.getSubmissions().forEach(this::addSubmission);
        dossier.getParticipations().forEach(this::addParticipation);
        dossier.getCycles().forEach(this::addCycle);
        dossier.getReports().forEach(this::addReports);
        dossier.getCommitments().forEach(this::addCommitment);
        dossier.getConcernCase().ifPresent(this::addCase);
    }

    List<DossierEntry> sorted() {
        return entries.stream().sorted(BY_TIME).toList();
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** With each event, and on the day itself. */
    private void addStatus(MembershipHistory history) {
        boolean isEventOfDay = false;
        for (MembershipEvent event : history.getEvents()) {
            LocalDate on = event.getLatest();
            String what = event.getKind().getLabel() + ", " + event.describeDate();
            if (event.getEarliest().isAfter(day)) {
                leaveOut(what, "later than " + day);
            } else if (!on.isAfter(day)) {
                isEventOfDay |= on.equals(day);
                add(
                        DateRange.of(event.getEarliest(), on),
                        DossierQuestion.STATUS,
                        event.getKind().getLabel(),
                        () -> StatusRules.on(on).decide(history, on));
            }
        }
        if (!isEventOfDay) {
            add(
                    DateRange.of(day),
                    DossierQuestion.STATUS,
                    "",
                    () -> StatusRules.on(day).decide(history, day));
        }
    }

    private void addSteps(JoiningSteps steps) {
        add(
                DateRange.of(day),
                DossierQuestion.STEPS_TO_JOIN,
                "steps to join on " + day,
                () -> JoiningStepsRules.on(day).decide(steps));
    }

    private void addEligibility() {
        List<EligibilityDecision> scores = new ArrayList<>();
        for (EligibilityProfile profile : dossier.getProfiles()) {
            int year = profile.getYear();
            if (year > day.getYear()) {
                leaveOut(DossierQuestion.ELIGIBILITY.getLabel() + ", " + year, "later than " + day);
                continue;
            }
            add(year(year), DossierQuestion.ELIGIBILITY, "", () -> {
                EligibilityDecision decision =
                        EligibilityRules.forProfile(profile).decide(profile);
                scores.add(decision);
                return decision;
            });
            if (isOutside(year)) {
                add(
                        year(year),
                        DossierQuestion.JOINING,
                        "joining by the scores of " + year,
                        () -> JoiningRules.on(LocalDate.of(year, 12, 31)).decide(profile));
            }
        }
        addReview(scores);
    }

    /** The review is of members, and was first held by the rules of its first edition. */
    private void addReview(List<EligibilityDecision> scores) {
        boolean isBefore = day.isBefore(ReviewRules.all().get(0).getEdition().getEffectiveFrom());
        OptionalInt since = memberSince();
        List<EligibilityDecision> asMember = scores.stream()
                .filter(score -> score.getYear() >= since.orElse(score.getYear()))
                .toList();
        if (isBefore || asMember.isEmpty() || !isMember()) {
            return;
        }
        ReviewRules rules = ReviewRules.on(day);
        add(
                DateRange.of(day),
                DossierQuestion.ELIGIBILITY_REVIEW,
                "",
                () -> since.isPresent() ? rules.decide(asMember, since.getAsInt()) : rules.decide(asMember));
    }

    private boolean isMember() {
        return verdictOn(day)
                .filter(verdict -> verdict != StatusVerdict.NOT_A_MEMBER && verdict != StatusVerdict.LEFT)
                .isPresent();
    }

    /** Whether the country was surely no member in a year, up to its end or to the day. */
    private boolean isOutside(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return verdictOn(end.isAfter(day) ? day : end)
                .filter(verdict -> verdict == StatusVerdict.NOT_A_MEMBER || verdict == StatusVerdict.LEFT)
                .isPresent();
    }

    private Optional<StatusVerdict> verdictOn(LocalDate on) {
        return dossier.getMembership()
                .filter(history -> !on.isBefore(FOUNDED))
                .map(history -> StatusRules.on(on).decide(history, on).getVerdict());
    }

    /** The year in which the country joined, if it is sure and it joined once. */
    private OptionalInt memberSince() {
        List<MembershipEvent> joined = dossier.getMembership().stream()
                .flatMap(history -> history.getEvents().stream())
                .filter(event -> event.getKind() == MembershipEventKind.JOINED)
                .toList();
        return joined.size() == 1
                        && joined.get(0).getEarliest().getYear()
                                == joined.get(0).getLatest().getYear()
                ? OptionalInt.of(joined.get(0).getLatest().getYear())
                : OptionalInt.empty();
    }

    private void addSubmission(PlanSubmission submission) {
        addKnown(
                submission.getAsOf(),
                DossierQuestion.ACTION_PLAN,
                "action plan " + submission.getNumber(),
                () -> CalendarRules.forSubmission(submission).decide(submission));
    }

    private void addReports(PlanReports reports) {
        addKnown(
                reports.getAsOf(),
                DossierQuestion.IRM_REPORTS,
                "action plan " + reports.getPlan().getNumber(),
                () -> IrmReportRules.forPlan(reports).decide(reports));
    }

    /** Co-creation goes before the submission of the plan, so that the rules of the beginning of its year decide. */
    private void addParticipation(PlanParticipation participation) {
        OptionalInt year = participation.getPlan().getYearOfSubmission();
        addOf(
                year,
                DossierQuestion.PARTICIPATION,
                "action plan " + participation.getPlan().getNumber(),
                () -> ParticipationRules.on(year.isPresent() ? LocalDate.of(year.getAsInt(), 1, 1) : day)
                        .decide(participation));
    }

    private void addCycle(ProcessCycle cycle) {
        String what = "cycle " + cycle.getNumber();
        Optional<LocalDate> due = cycle.getPlanDue().findValue();
        if (due.isPresent()) {
            addKnown(
                    due.get(),
                    DossierQuestion.PROCESS,
                    what,
                    () -> ProcessRules.on(due.get()).decide(cycle));
        } else {
            addOf(
                    OptionalInt.empty(),
                    DossierQuestion.PROCESS,
                    what,
                    () -> ProcessRules.on(day).decide(cycle));
        }
    }

    private void addCommitment(AssessedCommitment assessed) {
        for (CommitmentAssessment assessment : assessed.getAssessments()) {
            IrmReport report = assessment.getReport();
            addOf(
                    report.getPublicationYear().isPresent() ? report.getPublicationYear() : report.getPlanYear(),
                    DossierQuestion.STAR,
                    report.getKind().getLabel() + " on "
                            + assessed.getCommitment().getTitle(),
                    () -> StarRules.forReport(report).decide(assessment));
        }
    }

    /** With each event, and on the day itself. */
    private void addCase(ConcernCase concernCase) {
        boolean isEventOfDay = false;
        for (CaseEvent event : concernCase.getEvents()) {
            LocalDate on = event.getDate().getLatest();
            String what = event.getKind().getLabel();
            if (event.getDate().getEarliest().isAfter(day)) {
                leaveOut(describe(DossierQuestion.CASE, what, event.getDate()), "later than " + day);
            } else if (!on.isAfter(day)) {
                isEventOfDay |= on.equals(day);
                add(
                        event.getDate(),
                        DossierQuestion.CASE,
                        what,
                        () -> CaseRules.forCase(concernCase).decide(concernCase, on));
            }
        }
        if (!isEventOfDay) {
            add(
                    DateRange.of(day),
                    DossierQuestion.CASE,
                    "",
                    () -> CaseRules.forCase(concernCase).decide(concernCase, day));
        }
    }

    private void addKnown(LocalDate on, DossierQuestion question, String about, Supplier<Decision> decision) {
        if (on.isAfter(day)) {
            leaveOut(describe(question, about, DateRange.of(on)), "later than " + day);
        } else {
            add(DateRange.of(on), question, about, decision);
        }
    }

    private void addOf(OptionalInt year, DossierQuestion question, String about, Supplier<Decision> decision) {
        DateRange when =
                year.isPresent() ? year(year.getAsInt()) : DateRange.of(FOUNDED, day.isBefore(FOUNDED) ? FOUNDED : day);
        if (when.getEarliest().isAfter(day)) {
            leaveOut(describe(question, about, when), "later than " + day);
        } else {
            add(when, question, about, decision);
        }
    }

    private static DateRange year(int year) {
        return DateRange.of(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }

    /** A rule that has no edition at a time, or that refuses what it is given, says so. */
    private void add(DateRange when, DossierQuestion question, String about, Supplier<Decision> decision) {
        try {
            entries.add(new DossierEntry(when, question, about, decision.get()));
        } catch (IllegalArgumentException e) {
            leaveOut(describe(question, about, when), String.valueOf(e.getMessage()));
        }
    }

    private static String describe(DossierQuestion question, String about, DateRange when) {
        return question.getLabel() + ", " + (about.isEmpty() ? "" : about + ", ") + when.describe();
    }

    private void leaveOut(String what, String why) {
        leftOut.add(what + ": " + why);
    }
}
