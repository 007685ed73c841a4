package io.github.ogprules.rules.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings and decisions that no rule gives, as a text written by others may hold them. */
class ParticipationDecisionCheckTest {

    private final ParticipationDecision decision =
            ParticipationRules.edition("2017").decide(ParticipationRulesTest.GOOD);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # observed,     outcomes that it can have
            yes,            MET NOT_MET
            unknown,        UNDETERMINED
            not assessed,   NOT_ASSESSED
            not reviewed,   NOT_ASSESSED
            not applicable, NOT_ASSESSED NOT_APPLICABLE
            """)
    void a_finding_has_an_outcome_that_goes_with_what_is_observed(String text, String outcomes) {
        List<Outcome> possible =
                Stream.of(outcomes.split(" ", -1)).map(Outcome::valueOf).toList();

        assertThat(Outcome.values()).allSatisfy(outcome -> {
            if (possible.contains(outcome)) {
                assertThat(finding(text, outcome).getOutcome()).isEqualTo(outcome);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> finding(text, outcome))
                        .withMessage("outcome " + outcome + " of WEBSITE does not go with what is observed: " + text);
            }
        });
    }

    private static ParticipationFinding finding(String text, Outcome outcome) {
        return ImmutableParticipationFinding.of(
                ParticipationCriterion.WEBSITE,
                Observation.<String>findWithoutValue(text).orElseGet(() -> Observation.known(text)),
                Requirement.of("a website"),
                outcome);
    }

    private ParticipationDecision of(ParticipationVerdict verdict, List<ParticipationFinding> findings) {
        return ImmutableParticipationDecision.of(decision.getParticipation(), decision.getEdition(), verdict, findings);
    }

    @Test
    void a_decision_has_a_finding_on_each_criterion() {
        List<ParticipationFinding> findings = decision.getFindings();

        assertThat(of(ParticipationVerdict.COMPLIES, findings)).isEqualTo(decision);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(ParticipationVerdict.COMPLIES, findings.subList(1, findings.size())))
                .withMessageStartingWith("findings on [ADVANCE_NOTICE")
                .withMessageContaining("expected [TIMELINE, ADVANCE_NOTICE");
    }

    @Test
    void a_decision_has_the_verdict_that_they_give() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(ParticipationVerdict.DOES_NOT_COMPLY, decision.getFindings()))
                .withMessage("verdict DOES_NOT_COMPLY: the findings give COMPLIES");
    }
}
