package io.github.ogprules.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings and decisions that no rule gives, as a text written by others may hold them. */
class CalendarDecisionCheckTest {

    private static final List<CalendarCriterion> DEADLINES = List.of(
            CalendarCriterion.DUE_DATE,
            CalendarCriterion.LATENESS,
            CalendarCriterion.GROUP,
            CalendarCriterion.GAP_AFTER_LAST_PLAN);

    private static CalendarFinding finding(CalendarCriterion criterion, String observed, Outcome outcome) {
        return ImmutableCalendarFinding.of(
                criterion,
                switch (observed) {
                    case "unknown" -> Observation.unknown();
                    case "not assessed" -> Observation.notAssessed();
                    default -> Observation.known(observed);
                },
                Requirement.of("a requirement"),
                outcome,
                Optional.empty());
    }

    @Nested
    class A_finding {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # criterion,         observed,              outcomes that go with it
                DUE_DATE,            not delivered by then, MET NOT_MET NOT_APPLICABLE UNDETERMINED
                DUE_DATE,            not assessed,          NOT_APPLICABLE
                DUE_DATE,            unknown,               UNDETERMINED
                END_DATE,            2018-06-30,            MET NOT_MET NOT_APPLICABLE UNDETERMINED
                ENGLISH,             yes,                   MET NOT_MET
                ENGLISH,             not assessed,          NOT_ASSESSED NOT_APPLICABLE
                ENGLISH,             unknown,               UNDETERMINED
                MAXIMUM_COMMITMENTS, 45,                    MET NOT_MET
                """)
        void has_an_outcome_that_goes_with_what_is_observed(
                CalendarCriterion criterion, String observed, String outcomes) {
            List<Outcome> possible =
                    Stream.of(outcomes.split(" ")).map(Outcome::valueOf).toList();

            assertThat(Outcome.values()).allSatisfy(outcome -> {
                if (possible.contains(outcome)) {
                    assertThat(finding(criterion, observed, outcome).getOutcome())
                            .isEqualTo(outcome);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> finding(criterion, observed, outcome))
                            .withMessage("outcome " + outcome + " of " + criterion
                                    + " does not go with what is observed: " + observed);
                }
            });
        }

        @Test
        void has_a_last_day_only_for_a_deadline() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableCalendarFinding.of(
                            CalendarCriterion.ENGLISH,
                            Observation.unknown(),
                            Requirement.of("in English"),
                            Outcome.UNDETERMINED,
                            Optional.of(LocalDate.of(2016, 6, 30))))
                    .withMessage("lastDay 2016-06-30 of ENGLISH: expected only for a deadline");
        }
    }

    @Nested
    class A_decision {

        private final PlanSubmission plan =
                PlanSubmission.delivered(Submissions.GEORGIA, 2, 2016, LocalDate.of(2016, 6, 30));
        private final CalendarDecision decision = CalendarRules.edition("2015").decide(plan);

        private CalendarDecision of(CalendarVerdict verdict, List<CalendarFinding> findings) {
            return ImmutableCalendarDecision.of(plan, decision.getEdition(), verdict, findings);
        }

        @Test
        void has_a_finding_on_each_criterion_in_their_order() {
            List<CalendarFinding> reversed = new ArrayList<>(decision.getFindings());
            Collections.reverse(reversed);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(CalendarVerdict.ON_TIME, reversed))
                    .withMessageEndingWith(": expected " + List.of(CalendarCriterion.values()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            of(CalendarVerdict.ON_TIME, decision.getFindings().subList(0, 9)));
        }

        @Test
        void has_the_verdict_that_the_findings_give() {
            assertThat(of(CalendarVerdict.ON_TIME, decision.getFindings())).isEqualTo(decision);
            assertThat(CalendarVerdict.values())
                    .filteredOn(verdict -> verdict != CalendarVerdict.ON_TIME)
                    .allSatisfy(verdict -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> of(verdict, decision.getFindings()))
                            .withMessage("verdict " + verdict + ": the findings give ON_TIME"));
        }
    }

    /** What the four deadlines come to together, by hand: M met, N not met, U undetermined, P not over, - none. */
    @ParameterizedTest
    @CsvSource({
        "MMMM, ON_TIME",
        "MM--, ON_TIME",
        "M---, ON_TIME",
        "---M, ON_TIME",
        "PPP-, NOT_DUE",
        "---P, NOT_DUE",
        "----, UNDETERMINED",
        "NMM-, LATE",
        "NPP-, LATE",
        "N---, LATE",
        "NNM-, ACTING_CONTRARY",
        "NNP-, ACTING_CONTRARY",
        "NNN-, SHIFTED",
        "---N, ACTING_CONTRARY",
        "M--N, ACTING_CONTRARY",
        "NNNN, SHIFTED",
        "UMM-, UNDETERMINED",
        "NUM-, UNDETERMINED",
        "NNU-, UNDETERMINED",
        "N--U, UNDETERMINED",
        "UUN-, SHIFTED",
        "NM-U, UNDETERMINED",
        "UN--, ACTING_CONTRARY",
        "NU-N, ACTING_CONTRARY"
    })
    void deadlines_come_to_the_gravest_that_is_missed(String deadlines, CalendarVerdict verdict) {
        List<CalendarFinding> findings = new ArrayList<>();
        for (int i = 0; i < deadlines.length(); i++) {
            CalendarCriterion criterion = DEADLINES.get(i);
            findings.add(
                    switch (deadlines.charAt(i)) {
                        case 'M' -> finding(criterion, "delivered", Outcome.MET);
                        case 'N' -> finding(criterion, "delivered", Outcome.NOT_MET);
                        case 'U' -> finding(criterion, "unknown", Outcome.UNDETERMINED);
                        case 'P' -> finding(criterion, "not delivered", Outcome.NOT_APPLICABLE);
                        default -> finding(criterion, "not assessed", Outcome.NOT_APPLICABLE);
                    });
        }
        findings.add(finding(CalendarCriterion.RECOMMENDED_COMMITMENTS, "45", Outcome.NOT_MET));

        assertThat(CalendarVerdict.of(findings)).isEqualTo(verdict);
    }
}
