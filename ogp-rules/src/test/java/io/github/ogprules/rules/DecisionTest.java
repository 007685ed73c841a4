package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.CivicSpaceIndicator;
import io.github.ogprules.rules.joining.JoiningCriterion;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.review.ReviewCriterion;
import io.github.ogprules.rules.review.ReviewRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision gives, of whatever engine. */
class DecisionTest {

    private static final EligibilityProfile TUNISIA = EligibilityProfile.builder()
            .country(Country.of("TUN", "Tunisia"))
            .year(2015)
            .build();

    static Stream<Decision> decisions() {
        return SummaryTest.decisions().filter(Decision.class::isInstance).map(Decision.class::cast);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void gives_the_finding_on_each_criterion_that_has_one(Decision decision) {
        assertThat(decision.getFindings()).isNotEmpty().allSatisfy(finding -> {
            CodeList criterion = finding.getCriterion();
            long findings = decision.getFindings().stream()
                    .filter(any -> any.getCriterion().equals(criterion))
                    .count();
            if (findings == 1) {
                assertThat(decision.getFinding(criterion)).isSameAs(finding);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> decision.getFinding(criterion))
                        .withMessageStartingWith(
                                findings + " findings on " + criterion.getLabel() + ": expected one; ");
            }
        });
    }

    @Test
    void gives_it_as_what_its_engine_found() {
        JoiningDecision decision = JoiningRules.edition("2023-05").decide(TUNISIA);

        assertThat(decision.getFinding(JoiningCriterion.VALUES_CHECK)
                        .getObserved()
                        .getValue())
                .isEqualTo("undetermined");
        assertThat(decision.getValuesCheck()
                        .orElseThrow()
                        .getFinding(CivicSpaceIndicator.CSO_REPRESSION)
                        .getObserved()
                        .isUnknown())
                .isTrue();
        EligibilityFinding engagement = decision.getEligibility().getFinding(EligibilityCriterion.CITIZEN_ENGAGEMENT);
        assertThat(engagement.getMaxPoints()).isEqualTo(4);
    }

    @Test
    void names_the_criteria_that_it_has_where_there_is_no_finding_on_one_or_more_than_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingRules.edition("2024").decide(List.of()).getFinding(CommitteeCriterion.SEATS))
                .withMessage("no finding on Seats: expected one; the decision has findings on Meetings, Ministerial"
                        + " meetings, Working level meetings");
        Decision ofTwoYears = ReviewRules.edition("2023")
                .decide(List.of(
                        EligibilityRules.edition("2023").decide(TUNISIA),
                        EligibilityRules.edition("2023").decide(TUNISIA.withYear(2016))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofTwoYears.getFinding(ReviewCriterion.MINIMUM_SCORE))
                .withMessage("2 findings on Minimum score: expected one; the decision has findings on Minimum score");
    }
}
