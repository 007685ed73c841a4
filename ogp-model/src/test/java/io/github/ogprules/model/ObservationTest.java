package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {

    @Nested
    class A_known_value {

        private final Observation<String> observation = Observation.known("seen");

        @Test
        void is_known_and_nothing_else() {
            assertThat(observation.isKnown()).isTrue();
            assertThat(observation.isNotAssessed()).isFalse();
            assertThat(observation.isUnknown()).isFalse();
        }

        @Test
        void gives_the_value() {
            assertThat(observation.getValue()).isEqualTo("seen");
            assertThat(observation.findValue()).contains("seen");
        }

        @Test
        void maps_to_what_follows_from_the_value() {
            assertThat(observation.map(String::length)).isEqualTo(Observation.known(4));
        }

        @Test
        void flat_maps_to_the_observation_that_the_value_holds() {
            assertThat(observation.flatMap(value -> Observation.known(value + "!")))
                    .isEqualTo(Observation.known("seen!"));
            assertThat(observation.flatMap(value -> Observation.notAssessed())).isEqualTo(Observation.notAssessed());
            assertThat(observation.flatMap(value -> Observation.unknown())).isEqualTo(Observation.unknown());
        }

        @Test
        void prints_as_the_value() {
            assertThat(observation).hasToString("seen");
        }

        @Test
        void is_never_null() {
            assertThatNullPointerException().isThrownBy(() -> Observation.known(null));
            assertThatNullPointerException().isThrownBy(() -> observation.map(value -> null));
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void keeps_true_and_false_apart(boolean fact) {
            assertThat(Observation.known(fact).getValue()).isEqualTo(fact);
            assertThat(Observation.known(fact)).isNotEqualTo(Observation.known(!fact));
        }
    }

    @Nested
    class Not_assessed {

        private final Observation<String> observation = Observation.notAssessed();

        @Test
        void is_not_assessed_and_nothing_else() {
            assertThat(observation.isKnown()).isFalse();
            assertThat(observation.isNotAssessed()).isTrue();
            assertThat(observation.isUnknown()).isFalse();
        }

        @Test
        void has_no_value() {
            assertThat(observation.findValue()).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(observation::getValue)
                    .withMessage("not assessed: there is no value");
        }

        @Test
        void stays_not_assessed_whatever_would_follow() {
            assertThat(observation.map(String::length)).isEqualTo(Observation.notAssessed());
            assertThat(observation.flatMap(Observation::known)).isEqualTo(Observation.notAssessed());
        }

        @Test
        void says_so() {
            assertThat(observation).hasToString("not assessed");
        }
    }

    @Nested
    class Not_assessed_for_a_stated_reason {

        @ParameterizedTest
        @EnumSource(Marker.class)
        void is_not_assessed_and_nothing_else(Marker marker) {
            Observation<String> observation = Observation.notAssessed(marker);

            assertThat(observation.isNotAssessed()).isTrue();
            assertThat(observation.isKnown()).isFalse();
            assertThat(observation.isUnknown()).isFalse();
        }

        @ParameterizedTest
        @EnumSource(Marker.class)
        void keeps_the_reason(Marker marker) {
            assertThat(Observation.notAssessed(marker).findMarker()).contains(marker);
        }

        @ParameterizedTest
        @EnumSource(Marker.class)
        void keeps_the_reason_whatever_would_follow(Marker marker) {
            Observation<String> observation = Observation.notAssessed(marker);

            assertThat(observation.map(String::length)).isEqualTo(Observation.notAssessed(marker));
            assertThat(observation.flatMap(Observation::known)).isEqualTo(Observation.notAssessed(marker));
            assertThat(observation.flatMap(value -> Observation.unknown()).findMarker())
                    .contains(marker);
        }

        @ParameterizedTest
        @EnumSource(Marker.class)
        void has_no_value(Marker marker) {
            Observation<String> observation = Observation.notAssessed(marker);

            assertThat(observation.findValue()).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(observation::getValue)
                    .withMessage(marker.getLabel() + ": there is no value");
        }

        @ParameterizedTest
        @CsvSource({"NOT_REVIEWED, not reviewed", "NO_DATA, no data", "NOT_APPLICABLE, not applicable"})
        void says_so(Marker marker, String text) {
            assertThat(Observation.notAssessed(marker)).hasToString(text);
        }

        @Test
        void may_follow_from_a_known_value() {
            assertThat(Observation.known("seen").flatMap(value -> Observation.notAssessed(Marker.NO_DATA)))
                    .isEqualTo(Observation.notAssessed(Marker.NO_DATA));
        }

        @Test
        void is_never_null() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Observation.notAssessed(null))
                    .withMessage("marker");
        }

        @Test
        void is_the_only_state_with_a_marker() {
            assertThat(Observation.notAssessed().findMarker()).isEmpty();
            assertThat(Observation.unknown().findMarker()).isEmpty();
            assertThat(Observation.known("not reviewed").findMarker()).isEmpty();
            assertThat(Observation.known(Marker.NOT_REVIEWED).findMarker()).isEmpty();
        }
    }

    @Nested
    class Unknown {

        private final Observation<String> observation = Observation.unknown();

        @Test
        void is_unknown_and_nothing_else() {
            assertThat(observation.isKnown()).isFalse();
            assertThat(observation.isNotAssessed()).isFalse();
            assertThat(observation.isUnknown()).isTrue();
        }

        @Test
        void has_no_value() {
            assertThat(observation.findValue()).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(observation::getValue)
                    .withMessage("unknown: there is no value");
        }

        @Test
        void stays_unknown_whatever_would_follow() {
            assertThat(observation.map(String::length)).isEqualTo(Observation.unknown());
            assertThat(observation.flatMap(Observation::known)).isEqualTo(Observation.unknown());
        }

        @Test
        void says_so() {
            assertThat(observation).hasToString("unknown");
        }
    }

    @Nested
    class Equality {

        @Test
        void is_that_of_the_values() {
            assertThat(Observation.known("seen"))
                    .isEqualTo(Observation.known("seen"))
                    .hasSameHashCodeAs("seen");
            assertThat(Observation.known("seen"))
                    .isNotEqualTo(Observation.known("other"))
                    .isNotEqualTo("seen")
                    .isNotEqualTo(null);
        }

        @Test
        void tells_every_reason_apart_and_from_none() {
            List<Observation<Object>> states = List.of(
                    Observation.notAssessed(),
                    Observation.notAssessed(Marker.NOT_REVIEWED),
                    Observation.notAssessed(Marker.NO_DATA),
                    Observation.notAssessed(Marker.NOT_APPLICABLE),
                    Observation.unknown(),
                    Observation.known(Marker.NOT_REVIEWED),
                    Observation.known("not reviewed"));

            assertThat(states).doesNotHaveDuplicates();
            assertThat(Observation.<Object>notAssessed(Marker.NO_DATA))
                    .isEqualTo(Observation.notAssessed(Marker.NO_DATA))
                    .hasSameHashCodeAs(Observation.notAssessed(Marker.NO_DATA));
        }

        @Test
        void tells_the_three_states_apart() {
            assertThat(Observation.<Object>notAssessed())
                    .isEqualTo(Observation.notAssessed())
                    .isNotEqualTo(Observation.unknown())
                    .isNotEqualTo(Observation.known("not assessed"));
            assertThat(Observation.<Object>unknown())
                    .isEqualTo(Observation.unknown())
                    .isNotEqualTo(Observation.known("unknown"));
        }
    }
}
