package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.reasoning.Situations;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static final EligibilityRules RULES = EligibilityRules.edition("2023");

    private static final List<EligibilityProfile> PROFILES =
            Situations.of(RULES.table().getSpace()).toList();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void decides_many_inputs_in_their_order_be_it_in_parallel_or_not(boolean isParallel) {
        List<EligibilityDecision> oneByOne = new ArrayList<>();
        PROFILES.forEach(profile -> oneByOne.add(RULES.decide(profile)));

        assertThat(RULES.decideAll(isParallel ? PROFILES.parallelStream() : PROFILES.stream()))
                .containsExactlyElementsOf(oneByOne)
                .hasSizeGreaterThan(1_000);
    }
}
