package io.github.ogprules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings and decisions that no rule gives, as a text written by others may hold them. */
class ProcessDecisionCheckTest {

    private static final Requirement REQUIREMENT = Requirement.of("a plan");

    private static Observation<String> observed(String text) {
        return Observation.<String>findWithoutValue(text).orElseGet(() -> Observation.known(text));
    }

    @Nested
    class A_finding_on_a_cycle {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # observed,     outcomes that it can have
                yes,            MET NOT_MET UNDETERMINED
                unknown,        UNDETERMINED
                not assessed,   NOT_ASSESSED
                not reviewed,   NOT_ASSESSED
                not applicable, NOT_ASSESSED NOT_APPLICABLE
                """)
        void has_an_outcome_that_goes_with_what_is_observed(String text, String outcomes) {
            List<Outcome> possible =
                    Stream.of(outcomes.split(" ", -1)).map(Outcome::valueOf).toList();

            assertThat(Outcome.values()).allSatisfy(outcome -> {
                if (possible.contains(outcome)) {
                    assertThat(finding(ProcessCriterion.PLAN, text, outcome).getOutcome())
                            .isEqualTo(outcome);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> finding(ProcessCriterion.PLAN, text, outcome))
                            .withMessage("outcome " + outcome + " of PLAN does not go with what is observed: " + text);
                }
            });
        }
    }

    private static ProcessFinding finding(ProcessCriterion criterion, String text, Outcome outcome) {
        return ImmutableProcessFinding.of(criterion, observed(text), REQUIREMENT, outcome);
    }

    @Nested
    class A_decision_on_a_cycle {

        private final ProcessDecision decision = ProcessRules.edition("2018").decide(ProcessRulesTest.GOOD);

        private ProcessDecision of(ProcessVerdict verdict, List<ProcessFinding> findings) {
            return ImmutableProcessDecision.of(decision.getCycle(), decision.getEdition(), verdict, findings);
        }

        @Test
        void has_a_finding_on_each_criterion() {
            List<ProcessFinding> findings = decision.getFindings();

            assertThat(of(ProcessVerdict.NOT_CONTRARY, findings)).isEqualTo(decision);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ProcessVerdict.NOT_CONTRARY, findings.subList(1, findings.size())))
                    .withMessageStartingWith("findings on [SELF_ASSESSMENT")
                    .withMessageContaining("expected [PLAN, SELF_ASSESSMENT");
        }

        @Test
        void has_the_verdict_that_they_give() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ProcessVerdict.ACTING_CONTRARY, decision.getFindings()))
                    .withMessage("verdict ACTING_CONTRARY: the findings give NOT_CONTRARY");
        }
    }

    @Nested
    class A_finding_on_membership {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # criterion,        observed,       outcomes that it can have
                EVENT,              Joined,         MET NOT_MET UNDETERMINED NOT_APPLICABLE
                EVENT,              unknown,
                EVENT,              not applicable,
                TIME_INACTIVE,      since 2016,     MET NOT_MET UNDETERMINED
                TIME_INACTIVE,      unknown,        UNDETERMINED
                TIME_INACTIVE,      not applicable, NOT_APPLICABLE
                CONSECUTIVE_CYCLES, not assessed,
                """)
        void has_an_outcome_that_goes_with_what_is_observed(StatusCriterion criterion, String text, String outcomes) {
            List<Outcome> possible = outcomes == null
                    ? List.of()
                    : Stream.of(outcomes.split(" ", -1)).map(Outcome::valueOf).toList();
            Optional<StatusVerdict> status =
                    Optional.of(StatusVerdict.ACTIVE).filter(active -> criterion == StatusCriterion.EVENT);

            assertThat(Outcome.values()).allSatisfy(outcome -> {
                if (possible.contains(outcome)) {
                    assertThat(finding(criterion, text, outcome, status).getOutcome())
                            .isEqualTo(outcome);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> finding(criterion, text, outcome, status))
                            .withMessage("outcome " + outcome + " of " + criterion
                                    + " does not go with what is observed: " + text);
                }
            });
        }

        @Test
        void has_a_status_if_it_is_on_an_event() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding(StatusCriterion.EVENT, "Joined", Outcome.MET, Optional.empty()))
                    .withMessage("status of EVENT: expected one of each event and of nothing else");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding(
                            StatusCriterion.CONSECUTIVE_CYCLES, "1", Outcome.MET, Optional.of(StatusVerdict.ACTIVE)))
                    .withMessageStartingWith("status of CONSECUTIVE_CYCLES");
        }

        private static StatusFinding finding(
                StatusCriterion criterion, String text, Outcome outcome, Optional<StatusVerdict> status) {
            return ImmutableStatusFinding.of(criterion, observed(text), REQUIREMENT, outcome, status);
        }
    }

    @Nested
    class A_decision_on_membership {

        private final LocalDate day = LocalDate.of(2017, 1, 1);
        private final StatusDecision decision =
                StatusRules.edition("2014").decide(Histories.cases().get("TUR"), day);
        private final Optional<MembershipEvent> inactive = decision.getSince();
        private final Optional<StatusConsequence> removal = Optional.of(StatusConsequence.REMOVAL_RECOMMENDED);

        private StatusDecision of(
                List<StatusFinding> findings,
                StatusVerdict verdict,
                Optional<MembershipEvent> since,
                Optional<StatusConsequence> consequence,
                Optional<LocalDate> after) {
            return ImmutableStatusDecision.of(
                    decision.getQuestion(), decision.getEdition(), verdict, findings, since, consequence, after);
        }

        @Test
        void has_a_finding_on_each_event_and_two_more() {
            List<StatusFinding> findings = decision.getFindings();

            assertThat(of(findings, StatusVerdict.INACTIVE, inactive, removal, decision.getConsequenceAfter()))
                    .isEqualTo(decision);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(
                            findings.subList(1, findings.size()),
                            StatusVerdict.INACTIVE,
                            inactive,
                            removal,
                            decision.getConsequenceAfter()))
                    .withMessageStartingWith(
                            "findings on [EVENT, EVENT, EVENT, CONSECUTIVE_CYCLES, TIME_INACTIVE]: expected");
        }

        @Test
        void judges_no_event_after_the_day() {
            List<StatusFinding> findings = StatusRules.edition("2014")
                    .decide(Histories.cases().get("TUR"), day.plusYears(1))
                    .getFindings();

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            of(findings, StatusVerdict.INACTIVE, inactive, removal, decision.getConsequenceAfter()))
                    .withMessage("outcome MET of REMOVED 2017-09-21: it is after 2017-01-01");
        }

        @Test
        void names_an_event_that_gives_the_status_and_what_follows_from_it() {
            List<StatusFinding> findings = decision.getFindings();
            Optional<LocalDate> after = decision.getConsequenceAfter();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(findings, StatusVerdict.ACTIVE, inactive, Optional.empty(), Optional.empty()))
                    .withMessage("since MADE_INACTIVE 2016-09-21: expected an event of the history that gives ACTIVE");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(
                            findings,
                            StatusVerdict.INACTIVE,
                            inactive.map(event -> event.withLatest(day)),
                            removal,
                            after))
                    .withMessageStartingWith("since MADE_INACTIVE 2016-09-21 to 2017-01-01");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(findings, StatusVerdict.SUSPENDED, Optional.empty(), removal, after))
                    .withMessage("consequence REMOVAL_RECOMMENDED: does not follow from SUSPENDED");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(findings, StatusVerdict.INACTIVE, inactive, removal, Optional.empty()))
                    .withMessage("consequenceAfter: expected with REMOVAL_RECOMMENDED alone");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(findings, StatusVerdict.INACTIVE, inactive, Optional.empty(), after))
                    .withMessage("consequenceAfter: expected with REMOVAL_RECOMMENDED alone");
        }
    }

    @Test
    void what_is_not_asked_for_has_the_marker_for_it() {
        assertThat(DecisionChecks.NOT_ASKED).isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
    }
}
