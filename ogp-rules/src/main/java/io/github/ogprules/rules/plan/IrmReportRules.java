package io.github.ogprules.rules.plan;

import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which reports of the Independent Reporting Mechanism (IRM) an action plan has, when each is due, and which is missing. Every
 * commitment is subject to independent review, so that a plan that is over without a report is found.
 *
 * <p>The editions are {@code 2011} (one progress report), {@code 2013} (an end-of-term report for some plans), {@code 2014} (mid-term and
 * end-of-term report), {@code 2017} (design and implementation report), {@code 2018} (transitional results report), {@code 2020} (action
 * plan review and results report), {@code 2021} (with the Co-Creation Brief) and {@code 2022} (with the midterm review of plans of four
 * years). A plan is judged by the edition of the day on which it was submitted: {@link #forPlan}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/irm-products-and-process/">IRM products and process</a>
 */
@Value.Immutable
public abstract sealed class IrmReportRules extends ParameterizedRule<IrmReportRules, PlanReports, IrmReportDecision>
        permits ImmutableIrmReportRules {

    IrmReportRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static IrmReportRules current() {
        return IrmReportEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day, that on which a plan is submitted
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP was founded in September 2011
     */
    public static IrmReportRules on(LocalDate date) {
        return IrmReportEditions.TIMELINE.on(date);
    }

    /**
     * The edition by which the reports on a plan are judged: that of the day on which it was submitted, at the latest, else of the day of
     * knowledge. All editions begin with a year, so that the year of submission is enough.
     *
     * @param reports the plan and its reports
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP was founded in September 2011
     */
    public static IrmReportRules forPlan(PlanReports reports) {
        return reports.findSubmission().map(days -> on(days.getLatest())).orElseGet(() -> on(reports.getAsOf()));
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2011}, {@code 2013}, {@code 2014}, {@code 2017}, {@code 2018}, {@code 2020}, {@code 2021} or {@code 2022}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static IrmReportRules edition(String id) {
        return IrmReportEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<IrmReportRules> all() {
        return IrmReportEditions.TIMELINE.all();
    }

    @Override
    protected IrmReportRules with(Parameters<IrmReportRules> parameters) {
        return ImmutableIrmReportRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides which reports a plan has and which are missing. What is unknown leaves it open unless no value of it can change the answer.
     *
     * @param reports the plan and its reports
     * @return the decision
     */
    @Override
    public IrmReportDecision decide(PlanReports reports) {
        List<IrmReportFinding> findings = new IrmReportFindings(this, reports).all();
        return ImmutableIrmReportDecision.of(reports, getEdition(), IrmReportVerdict.of(findings), findings);
    }
}
