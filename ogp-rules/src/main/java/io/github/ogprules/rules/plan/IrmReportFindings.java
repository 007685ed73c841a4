package io.github.ogprules.rules.plan;

import static io.github.ogprules.rules.plan.IrmReportParameters.BOTH_IN_ONE;
import static io.github.ogprules.rules.plan.IrmReportParameters.FIRST_REPORT;
import static io.github.ogprules.rules.plan.IrmReportParameters.FIRST_REPORT_FROM;
import static io.github.ogprules.rules.plan.IrmReportParameters.FIRST_REPORT_MONTHS;
import static io.github.ogprules.rules.plan.IrmReportParameters.LAST_REPORT;
import static io.github.ogprules.rules.plan.IrmReportParameters.LAST_REPORT_MONTHS;
import static io.github.ogprules.rules.plan.IrmReportParameters.LOCAL_PLANS;
import static io.github.ogprules.rules.plan.IrmReportParameters.MIDTERM_REVIEW_MONTHS;
import static io.github.ogprules.rules.plan.IrmReportParameters.MIDTERM_REVIEW_YEARS;

import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.Deadlines;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one edition finds on the reports on one plan. */
final class IrmReportFindings {

    private final IrmReportRules rules;
    private final PlanReports plan;

    IrmReportFindings(IrmReportRules rules, PlanReports plan) {
        this.rules = rules;
        this.plan = plan;
    }

    List<IrmReportFinding> all() {
        boolean isLocal = plan.getPlan().getMember().getKind() != MemberKind.NATIONAL;
        if (isLocal && !rules.get(LOCAL_PLANS)) {
            return Stream.of(IrmReportCriterion.values())
                    .map(criterion -> notAsked(criterion, "reviewed by a Local Monitoring Body", LOCAL_PLANS))
                    .toList();
        }
        return List.of(coCreationBrief(), firstReport(), midtermReview(), lastReport(), independentReview());
    }

    /** It advises those who write the plan, so that its time is over when the plan is submitted. */
    private IrmReportFinding coCreationBrief() {
        return rules.get(IrmReportParameters.CO_CREATION_BRIEF)
                ? asked(
                        IrmReportCriterion.CO_CREATION_BRIEF,
                        IrmReportKind.CO_CREATION_BRIEF::equals,
                        IrmReportKind.CO_CREATION_BRIEF.getLabel() + " before the plan is written",
                        plan.findSubmission(),
                        plan.findSubmission(),
                        List.of(IrmReportParameters.CO_CREATION_BRIEF))
                : notAsked(
                        IrmReportCriterion.CO_CREATION_BRIEF,
                        "no Co-Creation Brief",
                        IrmReportParameters.CO_CREATION_BRIEF);
    }

    private IrmReportFinding firstReport() {
        IrmReportKind kind = rules.get(FIRST_REPORT);
        boolean fromSubmission = rules.get(FIRST_REPORT_FROM) == ReportClock.SUBMISSION;
        Optional<Integer> months = rules.get(FIRST_REPORT_MONTHS);
        Optional<DateRange> from = fromSubmission ? plan.findSubmission() : plan.getImplementationStart();
        String after = fromSubmission ? " months after submission" : " months after the start of implementation";
        return asked(
                IrmReportCriterion.FIRST_REPORT,
                this::isFirst,
                kind.getLabel() + months.map(number -> ", " + number + after).orElse(", by a day that is not known"),
                plan.findSubmission(),
                months.flatMap(number -> from.map(days -> Deadlines.after(days, number))),
                List.of(FIRST_REPORT, FIRST_REPORT_MONTHS, FIRST_REPORT_FROM));
    }

    private IrmReportFinding midtermReview() {
        Optional<Integer> years = rules.get(MIDTERM_REVIEW_YEARS);
        OptionalInt duration = plan.getPlan().getDurationInYears();
        if (years.isEmpty() || (duration.isPresent() && duration.getAsInt() != years.get())) {
            return notAsked(
                    IrmReportCriterion.MIDTERM_REVIEW,
                    years.map(number -> "only of plans of " + number + " years").orElse("no midterm review"),
                    MIDTERM_REVIEW_YEARS);
        }
        IrmReportFinding review = asked(
                IrmReportCriterion.MIDTERM_REVIEW,
                IrmReportKind.MIDTERM_REVIEW::equals,
                IrmReportKind.MIDTERM_REVIEW.getLabel() + " of a plan of " + years.get() + " years",
                plan.getImplementationStart()
                        .or(plan::findSubmission)
                        .map(days -> Deadlines.after(days, rules.get(MIDTERM_REVIEW_MONTHS))),
                plan.findImplementationEnd(),
                List.of(MIDTERM_REVIEW_YEARS, MIDTERM_REVIEW_MONTHS));
        // A plan of another number of years has none.
        return duration.isPresent() || review.getOutcome() == Outcome.MET
                ? review
                : ImmutableIrmReportFinding.of(
                        review.getCriterion(),
                        review.getObserved(),
                        review.getRequirement(),
                        Outcome.UNDETERMINED,
                        Optional.empty());
    }

    private IrmReportFinding lastReport() {
        Optional<IrmReportKind> kind = rules.get(LAST_REPORT);
        if (kind.isEmpty()) {
            return notAsked(IrmReportCriterion.LAST_REPORT, "no second report", LAST_REPORT);
        }
        Optional<Integer> months = rules.get(LAST_REPORT_MONTHS);
        return asked(
                IrmReportCriterion.LAST_REPORT,
                this::isLast,
                kind.get().getLabel()
                        + months.map(number -> ", " + number + " months after the end of implementation")
                                .orElse(", after the end of implementation"),
                plan.findImplementationEnd(),
                months.flatMap(number -> plan.findImplementationEnd().map(days -> Deadlines.after(days, number))),
                List.of(LAST_REPORT, LAST_REPORT_MONTHS));
    }

    private IrmReportFinding independentReview() {
        return rules.get(IrmReportParameters.INDEPENDENT_REVIEW)
                ? asked(
                        IrmReportCriterion.INDEPENDENT_REVIEW,
                        IrmReportKind::assessesCommitments,
                        "a report that assesses the commitments, when the plan is over",
                        plan.findImplementationEnd(),
                        plan.findImplementationEnd(),
                        List.of(IrmReportParameters.INDEPENDENT_REVIEW))
                : notAsked(
                        IrmReportCriterion.INDEPENDENT_REVIEW,
                        "no independent review",
                        IrmReportParameters.INDEPENDENT_REVIEW);
    }

    /** Kinds of the same moment stand for each other: names changed within the years of an edition. */
    private boolean isFirst(IrmReportKind kind) {
        return kind.assessesCommitments()
                && kind != IrmReportKind.MIDTERM_REVIEW
                && (kind.getMoment() == rules.get(FIRST_REPORT).getMoment() || isBoth(kind));
    }

    private boolean isLast(IrmReportKind kind) {
        return isBoth(kind)
                || rules.get(LAST_REPORT)
                        .filter(last -> last.getMoment() == kind.getMoment())
                        .isPresent();
    }

    private boolean isBoth(IrmReportKind kind) {
        return rules.get(BOTH_IN_ONE).filter(kind::equals).isPresent();
    }

    private IrmReportFinding asked(
            IrmReportCriterion criterion,
            Predicate<IrmReportKind> kinds,
            String text,
            Optional<DateRange> notBefore,
            Optional<DateRange> due,
            List<Key<IrmReportRules, ?>> keys) {
        Optional<IrmReport> found = plan.getReports().stream()
                .filter(report -> kinds.test(report.getKind()))
                .findFirst();
        Requirement requirement = Requirement.of(
                text + due.map(days -> ": by " + days.describe()).orElse(""),
                keys.stream().map(rules.getParameters()::of).toArray(Parameter<?>[]::new));
        Observation<String> observed = found.map(report -> Observation.known(describe(report)))
                .orElse(plan.isEveryReport() ? Observation.known("not by " + plan.getAsOf()) : Observation.unknown());
        Outcome outcome = found.map(report -> Outcome.MET)
                .orElse(plan.isEveryReport() ? withoutReport(notBefore, due) : Outcome.UNDETERMINED);
        return ImmutableIrmReportFinding.of(criterion, observed, requirement, outcome, due);
    }

    private static String describe(IrmReport report) {
        OptionalInt year = report.getPublicationYear();
        return report.getKind().getLabel() + (year.isPresent() ? " of " + year.getAsInt() : "");
    }

    /** A report that has not appeared can still do so, until the last day is over. */
    private Outcome withoutReport(Optional<DateRange> notBefore, Optional<DateRange> due) {
        if (due.filter(days -> plan.getAsOf().isAfter(days.getLatest())).isPresent()) {
            return Outcome.NOT_MET;
        }
        boolean isToCome = due.or(() -> notBefore)
                .filter(days -> !plan.getAsOf().isAfter(days.getEarliest()))
                .isPresent();
        return isToCome ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    }

    private IrmReportFinding notAsked(IrmReportCriterion criterion, String text, Key<IrmReportRules, ?> key) {
        return ImmutableIrmReportFinding.of(
                criterion,
                DecisionChecks.NOT_ASKED,
                Requirement.of(text, rules.getParameters().of(key)),
                Outcome.NOT_APPLICABLE,
                Optional.empty());
    }
}
