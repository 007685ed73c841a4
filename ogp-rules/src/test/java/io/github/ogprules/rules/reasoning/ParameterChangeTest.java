package io.github.ogprules.rules.reasoning;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.star.StarRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterChangeTest {

    private static final EligibilityRules CURRENT = EligibilityRules.edition("2023");

    @Test
    void is_every_parameter_with_another_value() {
        EligibilityRules reform = CURRENT.with(THRESHOLD, Ratio.ofPercent(80)).with(LAW_POINTS, 3);

        assertThat(ParameterChange.between(CURRENT.getParameters(), reform.getParameters()))
                .extracting(ParameterChange::toString)
                .containsExactly("accessToInformation.lawPoints: 4, then 3", "eligibility.threshold: 3/4, then 4/5");
        assertThat(ParameterChange.between(CURRENT.getParameters(), reform.getParameters()))
                .last()
                .satisfies(change -> {
                    assertThat(change.getBefore())
                            .isEqualTo(CURRENT.getParameters().of(THRESHOLD));
                    assertThat(change.getAfter())
                            .isEqualTo(reform.getParameters().of(THRESHOLD));
                });
    }

    @Test
    void says_none_of_a_value_that_there_is_not() {
        assertThat(ParameterChange.between(
                        StarRules.edition("2014").getParameters(),
                        StarRules.edition("2015").getParameters()))
                .extracting(ParameterChange::toString)
                .containsExactly("star.specificityThreshold: none, then MEDIUM");
    }

    @Test
    void is_none_where_values_are_the_same() {
        assertThat(ParameterChange.between(CURRENT.getParameters(), CURRENT.getParameters()))
                .isEmpty();
    }

    @Test
    void is_between_rules_of_one_kind() {
        List<Parameter<?>> others = CURRENT.getParameters().list().subList(0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterChange.between(CURRENT.getParameters(), others))
                .withMessageStartingWith("parameters [")
                .withMessageEndingWith(": expected those of one kind of rule");
    }
}
