package io.github.ogprules.examples.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogprules.examples.benchmarks.peers.Peer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColdStartsTest {

    @ParameterizedTest
    @ValueSource(strings = {ColdStart.BY_HAND, ColdStart.LIBRARY})
    void starts_a_process_that_decides(String who) throws Exception {
        assertThat(ColdStarts.millis(who)).isPositive();
    }

    @Tag("peers")
    @ParameterizedTest
    @EnumSource
    void starts_a_process_for_each_engine(Peer peer) throws Exception {
        assertThat(ColdStarts.millis(peer.name())).isPositive();
    }

    @Test
    void says_what_a_process_that_fails_complains_of() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ColdStarts.millis("nobody"))
                .withMessageStartingWith("nobody decided null: ")
                .withMessageContaining("No enum constant");
    }

    @Test
    void takes_the_one_in_the_middle() {
        assertThat(ColdStarts.median(70, 30, 900, 40, 50)).isEqualTo(50);
    }
}
