package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivicSpaceTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void has_two_levels_from_0_to_4(int level) {
        CivicSpace levels = CivicSpace.of(level, 4 - level);

        assertThat(levels.getCsoEntryAndExit()).isEqualTo(Observation.known(level));
        assertThat(levels.getCsoRepression()).isEqualTo(Observation.known(4 - level));
    }

    @Test
    void may_leave_a_level_unknown() {
        CivicSpace levels = CivicSpace.of(Observation.unknown(), Observation.known(3));

        assertThat(levels.getCsoEntryAndExit()).isEqualTo(Observation.unknown());
        assertThat(levels.getCsoRepression()).isEqualTo(Observation.known(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 5, Integer.MAX_VALUE})
    void refuses_a_level_that_the_scale_does_not_have(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivicSpace.of(level, 3))
                .withMessage("csoEntryAndExit " + level + ": expected a level from 0 to 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivicSpace.of(3, level))
                .withMessage("csoRepression " + level + ": expected a level from 0 to 4");
    }

    @Test
    void is_not_assessed_only_as_a_whole() {
        String reason = " is not assessed: only a whole criterion can be; use known or unknown";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivicSpace.of(Observation.notAssessed(), Observation.known(3)))
                .withMessage("csoEntryAndExit" + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivicSpace.of(Observation.unknown(), Observation.notAssessed()))
                .withMessage("csoRepression" + reason);
    }
}
