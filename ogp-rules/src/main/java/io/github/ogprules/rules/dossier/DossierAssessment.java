package io.github.ogprules.rules.dossier;

import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.dossier.Dossier;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.plan.CalendarDecision;
import io.github.ogprules.rules.plan.IrmReportDecision;
import io.github.ogprules.rules.process.StatusDecision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every rule that applies says of a country, as known on a day, the earliest first. Each decision is by the edition of its time:
 * eligibility by that of the score year, an action plan by that of the day on which it was due, a report by that of its plan.
 *
 * <p>Immutable and thread-safe.
 */
public final class DossierAssessment {

    private final Dossier dossier;
    private final LocalDate day;
    private final List<DossierEntry> entries;
    private final List<String> leftOut;

    private DossierAssessment(Dossier dossier, LocalDate day, DossierEntries entries) {
        this.dossier = dossier;
        this.day = day;
        this.entries = entries.sorted();
        this.leftOut = entries.leftOut();
    }

    /**
     * Assesses a country by all that was known of it on a day.
     *
     * @param dossier what is known of the country
     * @param day the day of knowledge: what is later is left out, and said to be so
     * @return what the rules say
     */
    public static DossierAssessment of(Dossier dossier, LocalDate day) {
        return new DossierAssessment(dossier, day, new DossierEntries(dossier, day));
    }

    /** {@return what was assessed} */
    public Dossier getDossier() {
        return dossier;
    }

    /** {@return the day of knowledge} */
    public LocalDate getDay() {
        return day;
    }

    /** {@return what the rules say, the earliest first} */
    public List<DossierEntry> getEntries() {
        return entries;
    }

    /** {@return what no rule was asked of, and why: what is later than the day, and what a rule refuses} */
    public List<String> getLeftOut() {
        return leftOut;
    }

    /** {@return how the country stands as a member on the day; empty if nothing is known of its membership} */
    public Optional<StatusDecision> findStatus() {
        return entries.stream()
                .map(DossierEntry::decision)
                .filter(StatusDecision.class::isInstance)
                .map(StatusDecision.class::cast)
                .reduce((first, last) -> last);
    }

    /**
     * {@return what is still to come or missing of action plans and of the reports on them, the earliest day first, as it was last known:
     * of a plan of which several states are known, the latest up to the day counts}
     */
    public List<DossierDeadline> findDeadlines() {
        Map<List<Object>, List<DossierDeadline>> latest = new LinkedHashMap<>();
        for (DossierEntry entry : entries) {
            if (entry.decision() instanceof CalendarDecision calendar) {
                latest.put(
                        List.of(
                                DossierQuestion.ACTION_PLAN,
                                calendar.getSubmission().getMember(),
                                calendar.getSubmission().getNumber()),
                        deadlines(calendar));
            } else if (entry.decision() instanceof IrmReportDecision reports) {
                latest.put(
                        List.of(
                                DossierQuestion.IRM_REPORTS,
                                reports.getReports().getPlan().getMember(),
                                reports.getReports().getPlan().getNumber()),
                        deadlines(reports));
            }
        }
        return latest.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(deadline -> deadline.day().getLatest()))
                .toList();
    }

    /** What was delivered, however late, is no longer awaited. */
    private static List<DossierDeadline> deadlines(CalendarDecision decision) {
        boolean isDelivered = decision.getSubmission().getDelivered().equals(Observation.known(true));
        return decision.getFindings().stream()
                .filter(finding -> finding.getOutcome() != Outcome.MET
                        && !(isDelivered && finding.getCriterion().isDeadline()))
                .flatMap(finding -> finding.getLastDay().stream()
                        .map(last -> new DossierDeadline(
                                DateRange.of(last), decision.getSubmission().getNumber(), finding)))
                .toList();
    }

    private static List<DossierDeadline> deadlines(IrmReportDecision decision) {
        return decision.getFindings().stream()
                .filter(finding -> finding.getOutcome() != Outcome.MET)
                .flatMap(finding -> finding.getDue().stream()
                        .map(due -> new DossierDeadline(
                                due, decision.getReports().getPlan().getNumber(), finding)))
                .toList();
    }

    /**
     * What the rules say on one question.
     *
     * @param question the question
     * @return the entries, the earliest first
     */
    public List<DossierEntry> find(DossierQuestion question) {
        return entries.stream().filter(entry -> entry.question() == question).toList();
    }
}
