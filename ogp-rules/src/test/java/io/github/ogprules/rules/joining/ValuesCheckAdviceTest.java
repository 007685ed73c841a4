package io.github.ogprules.rules.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesCheckAdviceTest {

    private static final ValuesCheckRules RULES = ValuesCheckRules.current();

    private static Advice<EligibilityProfile, ValuesCheckVerdict> advice(
            ValuesCheckRules rules, Observation<CivicSpace> civicSpace) {
        return ValuesCheckAdvice.of(
                rules,
                EligibilityProfile.builder()
                        .country(Country.of("GEO", "Georgia"))
                        .year(2023)
                        .civicSpace(civicSpace)
                        .build());
    }

    @ParameterizedTest
    @EnumSource(Combination.class)
    void paths_from_every_level_reach_the_levels_that_are_asked_for(Combination combination) {
        ValuesCheckRules rules = RULES.withCombination(combination);
        int needed = rules.getMinimumLevel().getValue();
        for (int entry = 0; entry <= 4; entry++) {
            for (int repression = 0; repression <= 4; repression++) {
                int lackingEntry = Math.max(0, needed - entry);
                int lackingRepression = Math.max(0, needed - repression);
                int paths = combination == Combination.BOTH || lackingEntry == 0 || lackingRepression == 0 ? 1 : 2;

                assertThat(advice(rules, Observation.known(CivicSpace.of(entry, repression)))
                                .paths())
                        .hasSize(paths)
                        .first()
                        .extracting(Path::getSteps)
                        .isEqualTo(
                                combination == Combination.BOTH
                                        ? lackingEntry + lackingRepression
                                        : Math.min(lackingEntry, lackingRepression));
            }
        }
    }

    @Test
    void an_indicator_without_a_level_is_a_question_that_may_not_matter() {
        Observation<Integer> unknown = Observation.unknown();
        int needed = RULES.getMinimumLevel().getValue();
        ValuesCheckRules both = RULES.withCombination(Combination.BOTH);

        assertThat(advice(both, Observation.known(CivicSpace.of(Observation.known(needed - 1), unknown)))
                        .openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(false);
        assertThat(advice(both, Observation.known(CivicSpace.of(Observation.known(needed), unknown)))
                        .openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(true);
        assertThat(advice(both, Observation.unknown()).openQuestions()).hasSize(2);
        assertThat(advice(both, Observation.unknown()).getVerdicts())
                .isEqualTo(Set.of(ValuesCheckVerdict.PASSED, ValuesCheckVerdict.NOT_PASSED));
    }
}
