package io.github.ogprules.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases that OGP or the press published, each with what came of it.
 *
 * @see <a href="https://www.opengovpartnership.org/stories/letters-sent-to-countries-encouraging-submission-of-action-plans/">Letters
 *     of 2014</a>
 * @see <a href="https://www.thenews.com.pk/print/362285-4th-open-government-partnership-deadline-missed">Pakistan</a>
 * @see <a href="https://www.opengovpartnership.org/news/el-salvador-declared-inactive-in-the-open-government-partnership/">El
 *     Salvador</a>
 * @see <a href="https://theshiftnews.com/2021/06/17/malta-ignores-ogp-letter-signals-lack-of-attention-to-transparency-and-accountability-issues-ngos">Malta</a>
 */
class CalendarCasesTest {

    private static PlanSubmission missing(String country, int number, int yearDue, LocalDate asOf) {
        return PlanSubmission.notDelivered(Member.of(Country.parse(country)), number, yearDue, asOf);
    }

    /** The number of the plan is that of the calendar that applied: two joined in 2013, so that their first plan was due. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # country,             plan, year, as of,      edition, verdict,         what came of it
            Australia,             1,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter: plan more than four months late
            Colombia,              2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Italy,                 2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Kenya,                 2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Latvia,                2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Malawi,                1,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Montenegro,            2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Peru,                  2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Slovakia,              2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Ukraine,               2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, letter
            Turkey,                2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, second warning and sent to the subcommittee
            Malta,                 2,    2014, 2014-12-01, 2014,    ACTING_CONTRARY, second warning and sent to the subcommittee
            Azerbaijan,            2,    2015, 2014-12-01, 2015,    NOT_DUE,         moved to the odd group at its own request
            Israel,                2,    2015, 2014-12-01, 2015,    NOT_DUE,         moved to the odd group at its own request
            Russia,                1,    2013, 2013-05-17, 2011,    LATE,            withdrew without a plan
            Bosnia and Herzegovina,1,    2015, 2015-12-31, 2015,    ACTING_CONTRARY, letter late in 2015
            Malta,                 3,    2017, 2018-01-01, 2015,    SHIFTED,         shift of 2017; plan of 2018 to 2020
            Pakistan,              1,    2017, 2017-10-25, 2015,    LATE,            the press: may miss the second deadline
            Pakistan,              1,    2017, 2018-01-18, 2015,    SHIFTED,         letter: from the odd to the even group
            Pakistan,              1,    2018, 2018-08-31, 2018,    NOT_DUE,         the last day of the next deadline
            Pakistan,              1,    2018, 2018-09-01, 2018,    LATE,            deadline missed
            El Salvador,           3,    2021, 2021-12-31, 2018,    LATE,            the last day
            El Salvador,           3,    2021, 2022-03-24, 2018,    SHIFTED,         inactive: no plan by 2021-12-31
            Georgia,               5,    2020, 2021-01-01, 2018,    SHIFTED,         no plan for two cycles
            """)
    void come_out_as_they_did(
            String country,
            int number,
            int year,
            LocalDate asOf,
            String edition,
            CalendarVerdict verdict,
            String history) {
        PlanSubmission plan = missing(country, number, year, asOf);

        CalendarDecision decision = CalendarRules.forSubmission(plan).decide(plan);

        assertThat(decision.getEdition().getId()).as(history).isEqualTo(edition);
        assertThat(decision.getVerdict()).as(history).isEqualTo(verdict);
        assertThat(CalendarRules.edition(edition).readings().decide(plan).isRobust())
                .as(history)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2014-06-15", "2014-06-30", "2014-07-01"})
    void of_2014_do_not_depend_on_which_due_day_is_right(LocalDate due) {
        PlanSubmission italy =
                missing("Italy", 2, 2014, LocalDate.of(2014, 12, 1)).withDueDate(due);

        assertThat(CalendarRules.forSubmission(italy).decide(italy).getVerdict())
                .isEqualTo(CalendarVerdict.ACTING_CONTRARY);
    }

    /** In 2018-01 Pakistan would have come out alike by the calendar of 2018, had its plan been due by that one's day. */
    @Test
    void of_Pakistan_are_judged_by_the_edition_of_the_day_on_which_the_plan_was_due() {
        PlanSubmission pakistan = missing("Pakistan", 1, 2017, LocalDate.of(2017, 12, 31));

        assertThat(CalendarRules.edition("2015").decide(pakistan).getVerdict())
                .isEqualTo(CalendarVerdict.ACTING_CONTRARY);
        assertThat(CalendarRules.edition("2018").decide(pakistan).getVerdict()).isEqualTo(CalendarVerdict.LATE);
    }

    /** By the rule of 2022 the twelve months after a plan that ended in 2021 were not over. */
    @Test
    void of_El_Salvador_are_not_judged_by_the_rule_of_2022() {
        PlanSubmission plan = missing("El Salvador", 3, 2021, LocalDate.of(2022, 3, 24))
                .withLastPlanEnd(Observation.known(LocalDate.of(2021, 8, 31)));

        assertThat(CalendarRules.edition("2022").decide(plan).getVerdict()).isEqualTo(CalendarVerdict.NOT_DUE);
        assertThat(CalendarRules.forSubmission(plan).decide(plan).getFinding(CalendarCriterion.LATENESS))
                .returns(Outcome.NOT_MET, CalendarFinding::getOutcome)
                .returns(Optional.of(LocalDate.of(2021, 12, 31)), CalendarFinding::getLastDay);
    }

    /** It became inactive before four months had gone since the due date of 2018: for the plan that it owed since 2016. */
    @Test
    void of_Trinidad_and_Tobago_rest_on_the_plan_before() {
        LocalDate inactive = LocalDate.of(2018, 12, 5);
        PlanSubmission of2016 = missing("Trinidad and Tobago", 2, 2016, inactive);
        PlanSubmission of2018 = missing("Trinidad and Tobago", 2, 2018, inactive);

        assertThat(CalendarRules.forSubmission(of2016).decide(of2016).getVerdict())
                .isEqualTo(CalendarVerdict.SHIFTED);
        assertThat(CalendarRules.forSubmission(of2018).decide(of2018).getVerdict())
                .isEqualTo(CalendarVerdict.LATE);
    }

    /** The third plan of the United States has 45 initiatives; the advice bound nobody. */
    @Test
    void of_the_United_States_show_that_the_number_of_commitments_is_advice() {
        PlanSubmission plan = PlanSubmission.delivered(
                        Member.of(Country.parse("United States")), 3, 2015, LocalDate.of(2015, 6, 30))
                .withCommitments(Observation.known(45));

        CalendarDecision decision = CalendarRules.forSubmission(plan).decide(plan);

        assertThat(decision.getVerdict()).isEqualTo(CalendarVerdict.ON_TIME);
        assertThat(decision.getFinding(CalendarCriterion.RECOMMENDED_COMMITMENTS)
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(decision.getFinding(CalendarCriterion.MAXIMUM_COMMITMENTS).getOutcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
