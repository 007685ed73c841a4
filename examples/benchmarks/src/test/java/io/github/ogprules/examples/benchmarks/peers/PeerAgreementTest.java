package io.github.ogprules.examples.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogprules.examples.benchmarks.Situation;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared gives the same answers. */
@Tag("peers")
class PeerAgreementTest {

    private static final EligibilityRules RULES = EligibilityRules.edition("2014");
    private static final List<Situation> EVERY = Situation.every();

    @ParameterizedTest
    @EnumSource
    void agrees_with_the_library_on_every_situation_there_is(Peer peer) {
        assertAgreement(peer.create());
    }

    @ParameterizedTest
    @MethodSource("wrong_rules")
    void would_notice_a_country_that_is_turned_away_on_the_threshold(PeerEngine<?> wrong) {
        assertThatThrownBy(() -> assertAgreement(wrong)).isInstanceOf(AssertionError.class);
    }

    static Stream<PeerEngine<?>> wrong_rules() {
        return Stream.of(
                new SpelEligibility(wrong("eligibility.spel")),
                new JexlEligibility(wrong("eligibility.jexl")),
                new MvelEligibility(wrong("eligibility.mvel")),
                new CelEligibility(wrong("eligibility.cel")),
                new EasyRulesEligibility(
                        score -> score.getMaximum() >= 12 && score.getPoints() * 100 > 75 * score.getMaximum()),
                new DrlEligibility(wrong("eligibility.drl")),
                new DmnEligibility(wrong("eligibility.dmn")));
    }

    private static String wrong(String name) {
        String right = RuleText.read(name);
        String wrong = right.replace(">= 75 *", "> 75 *").replace("&gt;= 75 *", "&gt; 75 *");
        assertThat(wrong).isNotEqualTo(right);
        return wrong;
    }

    private static void assertAgreement(PeerEngine<?> engine) {
        assertThat(EVERY)
                .allSatisfy(situation -> assertThat(
                                engine.question(situation.input()).getAsBoolean())
                        .isEqualTo(RULES.verdict(situation.profile()) == EligibilityVerdict.ELIGIBLE));
    }
}
