package io.github.ogprules.model.irm;

import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.plan.ActionPlan;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An action plan and the reports of the Independent Reporting Mechanism (IRM) that had appeared on it by a day.
 *
 * <p>Unless they are said to be all, a report that is not among them may have appeared.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/irm-products-and-process/">IRM products and process</a>
 */
@Value.Immutable
public sealed interface PlanReports extends WithPlanReports permits ImmutablePlanReports {

    /** {@return a builder for the reports on a plan, with nothing known but the plan and the day of knowledge} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The reports that commitments were assessed in, by their plans. A report may be on a plan in which no commitment names it.
     *
     * @param commitments the commitments, such as those of OGP's commitments database
     * @param asOf the day of knowledge: reports of later years are left out
     * @return for each plan the reports, in the order of the commitments, with other reports unknown
     */
    static List<PlanReports> of(List<AssessedCommitment> commitments, LocalDate asOf) {
        Map<ActionPlan, Set<IrmReport>> reports = new LinkedHashMap<>();
        for (AssessedCommitment assessed : commitments) {
            Set<IrmReport> ofPlan =
                    reports.computeIfAbsent(assessed.getCommitment().getPlan(), plan -> new LinkedHashSet<>());
            assessed.getAssessments().stream()
                    .map(CommitmentAssessment::getReport)
                    .filter(report -> report.getPublicationYear().orElse(asOf.getYear()) <= asOf.getYear())
                    .forEach(ofPlan::add);
        }
        return reports.entrySet().stream()
                .map(plan -> builder()
                        .plan(plan.getKey())
                        .asOf(asOf)
                        .reports(plan.getValue())
                        .build())
                .toList();
    }

    /** {@return the plan} */
    @Valid
    ActionPlan getPlan();

    /** {@return the day of knowledge: what came later is not known, and a report that has not appeared may still come that day} */
    LocalDate getAsOf();

    /** {@return the day on which the plan was submitted; empty if no more is known than the plan says} */
    Optional<@Valid DateRange> getSubmission();

    /** {@return the first day of implementation; empty if it is not known} */
    Optional<@Valid DateRange> getImplementationStart();

    /** {@return the last day of implementation; empty if no more is known than the plan says} */
    Optional<@Valid DateRange> getImplementationEnd();

    /** {@return the reports that had appeared by the day of knowledge, as far as they are known} */
    List<@Valid IrmReport> getReports();

    /** {@return whether these are all reports that had appeared by the day of knowledge; false if that is not known} */
    @Value.Default
    default boolean isEveryReport() {
        return false;
    }

    /** {@return the day of submission, or else the year that the plan says; empty if neither is known} */
    default Optional<DateRange> findSubmission() {
        return getSubmission().or(() -> year(getPlan().getYearOfSubmission()));
    }

    /** {@return the last day of implementation, or else the year that the plan says; empty if neither is known} */
    default Optional<DateRange> findImplementationEnd() {
        return getImplementationEnd().or(() -> year(getPlan().getEndYear()));
    }

    private static Optional<DateRange> year(OptionalInt year) {
        return year.stream()
                .mapToObj(Year::of)
                .map(days -> DateRange.of(days.atDay(1), days.atMonth(12).atEndOfMonth()))
                .findFirst();
    }

    /** Refuses days that are out of order or contradict the plan, and reports of other plans or of after the day of knowledge. */
    @Value.Check
    default void check() {
        getSubmission()
                .ifPresent(days -> requireYear("submission", days, getPlan().getYearOfSubmission()));
        getImplementationEnd()
                .ifPresent(
                        days -> requireYear("implementationEnd", days, getPlan().getEndYear()));
        getImplementationEnd()
                .ifPresent(end -> getImplementationStart()
                        .filter(start -> end.getLatest().isBefore(start.getEarliest()))
                        .ifPresent(start -> {
                            throw new IllegalArgumentException("implementationEnd " + end.describe()
                                    + ": expected no day before the start, " + start.describe());
                        }));
        getReports().forEach(this::require);
    }

    private static void requireYear(String name, DateRange days, OptionalInt year) {
        if (year.isPresent()
                && (days.getEarliest().getYear() > year.getAsInt()
                        || days.getLatest().getYear() < year.getAsInt())) {
            throw new IllegalArgumentException(
                    name + " " + days.describe() + ": expected a day of " + year.getAsInt() + ", the year of the plan");
        }
    }

    private void require(IrmReport report) {
        OptionalInt year = getPlan().getYearOfSubmission();
        if (year.isPresent()
                && !report.getPlanYear().equals(year)
                && report.getPlanYear().isPresent()) {
            throw new IllegalArgumentException("report on a plan of "
                    + report.getPlanYear().getAsInt() + ": expected " + year.getAsInt() + ", the year of the plan");
        }
        if (report.getPublicationYear().orElse(Integer.MIN_VALUE) > getAsOf().getYear()) {
            throw new IllegalArgumentException("report of "
                    + report.getPublicationYear().getAsInt() + ": expected no year after the day of knowledge, "
                    + getAsOf());
        }
    }

    /** Builds {@link PlanReports}; not thread-safe. */
    final class Builder extends ImmutablePlanReports.Builder {
        Builder() {}

        /**
         * Says that the reports are all that had appeared by the day of knowledge.
         *
         * @return this builder
         */
        public Builder everyReport() {
            return everyReport(true);
        }
    }
}
