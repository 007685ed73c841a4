package io.github.ogprules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared gives the same answers. */
class HandWrittenEligibilityTest {

    private static final EligibilityRules RULES = EligibilityRules.edition("2014");

    @Test
    void agrees_with_the_library_on_every_situation_of_the_sample() {
        assertThat(Situation.sample())
                .hasSize(Situation.SAMPLE_SIZE)
                .allSatisfy(HandWrittenEligibilityTest::assertAgreement);
    }

    @Test
    void agrees_with_the_library_on_every_situation_there_is() {
        assertThat(Situation.every()).hasSize(5 * 9 * 4 * 13).allSatisfy(HandWrittenEligibilityTest::assertAgreement);
    }

    @Test
    void is_compared_over_partial_situations_that_keep_some_verdicts_and_leave_others_open() {
        List<EligibilityVerdict> verdicts =
                Situation.partialSample().stream().map(RULES::verdict).toList();

        assertThat(verdicts).hasSize(Situation.SAMPLE_SIZE).contains(EligibilityVerdict.values());
    }

    private static void assertAgreement(Situation situation) {
        EligibilityDecision decision = RULES.decide(situation.profile());
        HandWrittenEligibility.Result byHand = HandWrittenEligibility.decide(situation.input());

        assertThat(byHand.verdict().name()).isEqualTo(decision.getVerdict().name());
        assertThat(byHand.total()).isEqualTo(decision.getScore().getMinPoints());
        assertThat(decision.getScore().isExact()).isTrue();
        assertThat(byHand.base()).isEqualTo(decision.getScore().getBase());
        assertThat(byHand.needed()).isEqualTo(decision.getScore().getNeeded());
        assertThat(byHand.fiscalTransparency()).isEqualTo(points(decision, EligibilityCriterion.FISCAL_TRANSPARENCY));
        assertThat(byHand.accessToInformation())
                .isEqualTo(points(decision, EligibilityCriterion.ACCESS_TO_INFORMATION));
        assertThat(byHand.assetDisclosure()).isEqualTo(points(decision, EligibilityCriterion.ASSET_DISCLOSURE));
        assertThat(byHand.citizenEngagement()).isEqualTo(points(decision, EligibilityCriterion.CITIZEN_ENGAGEMENT));
        assertThat(HandWrittenEligibility.isEligible(situation.input()))
                .isEqualTo(decision.getVerdict() == EligibilityVerdict.ELIGIBLE);
        assertThat(RULES.verdict(situation.profile())).isEqualTo(decision.getVerdict());
    }

    private static int points(EligibilityDecision decision, EligibilityCriterion criterion) {
        return decision.getFinding(criterion).getMinPoints();
    }
}
