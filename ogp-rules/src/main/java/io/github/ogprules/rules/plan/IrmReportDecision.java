package io.github.ogprules.rules.plan;

import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which reports of the Independent Reporting Mechanism (IRM) an action plan has, and which are missing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface IrmReportDecision extends Decision permits ImmutableIrmReportDecision {

    /** {@return the plan and its reports: all that the decision rests on} */
    PlanReports getReports();

    @Override
    Edition getEdition();

    @Override
    IrmReportVerdict getVerdict();

    /** {@return what was found on each report, in the order in which they appear} */
    @Override
    List<IrmReportFinding> getFindings();

    /** {@return the reports that have not appeared and whose time is over, in their order} */
    default List<IrmReportCriterion> findMissing() {
        return getFindings().stream()
                .filter(finding -> finding.getOutcome() == Outcome.NOT_MET)
                .map(IrmReportFinding::getCriterion)
                .toList();
    }

    /**
     * The finding on one report.
     *
     * @param criterion the report
     * @return the finding
     */
    default IrmReportFinding getFinding(IrmReportCriterion criterion) {
        return (IrmReportFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each report, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        IrmReportDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getReports().getPlan().getMember().getName() + " "
                + getReports().getPlan().getNumber() + ": " + Decision.super.summary();
    }
}
