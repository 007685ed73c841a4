package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.plan.ActionPlan;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reports of the Independent Reporting Mechanism on action plans. */
public final class Reports {

    /** A plan of which one report is missing and the last is still to come. */
    public static final PlanReports FULL = PlanReports.builder()
            .plan(ActionPlan.builder()
                    .member(Member.of(Country.of("GHA", "Ghana")))
                    .number(5)
                    .yearOfSubmission(2023)
                    .endYear(2027)
                    .durationInYears(4)
                    .build())
            .asOf(LocalDate.of(2026, 11, 30))
            .submission(DateRange.of(YearMonth.of(2023, 12)))
            .implementationStart(DateRange.of(LocalDate.of(2024, 1, 1)))
            .implementationEnd(DateRange.of(LocalDate.of(2027, 12, 31)))
            .addReports(IrmReport.of(IrmReportKind.CO_CREATION_BRIEF, 2023, 2023))
            .everyReport()
            .build();

    private Reports() {}
}
