package io.github.ogprules.rules;

import static io.github.ogprules.rules.Outcome.MET;
import static io.github.ogprules.rules.Outcome.NOT_APPLICABLE;
import static io.github.ogprules.rules.Outcome.NOT_ASSESSED;
import static io.github.ogprules.rules.Outcome.NOT_MET;
import static io.github.ogprules.rules.Outcome.PARTLY_MET;
import static io.github.ogprules.rules.Outcome.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            MET,            met
            PARTLY_MET,     partly met
            NOT_MET,        not met
            NOT_ASSESSED,   not assessed
            NOT_APPLICABLE, not applicable
            UNDETERMINED,   undetermined
            """)
    void has_a_label_that_it_is_read_back_from(Outcome outcome, String label) {
        assertThat(outcome.getLabel()).isEqualTo(label);
        assertThat(CodeList.parse(Outcome.class, label)).isEqualTo(outcome);
    }

    @Nested
    class Of_an_observation {

        @Test
        void is_what_a_known_value_says() {
            assertThat(Outcome.of(Observation.known("yes"), "yes"::equals)).isEqualTo(MET);
            assertThat(Outcome.of(Observation.known("no"), "yes"::equals)).isEqualTo(NOT_MET);
        }

        @Test
        void keeps_apart_what_is_not_assessed_and_what_is_unknown() {
            assertThat(Outcome.of(Observation.<String>notAssessed(), "yes"::equals))
                    .isEqualTo(NOT_ASSESSED);
            assertThat(Outcome.of(Observation.<String>notAssessed(Marker.NOT_REVIEWED), "yes"::equals))
                    .isEqualTo(NOT_ASSESSED);
            assertThat(Outcome.of(Observation.<String>unknown(), "yes"::equals)).isEqualTo(UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({"2, NOT_MET", "3, MET", "4, MET"})
        void is_met_from_a_minimum_on(int value, Outcome outcome) {
            assertThat(Outcome.atLeast(Observation.known(value), 3)).isEqualTo(outcome);
        }

        @Test
        void stands_to_a_minimum_as_to_any_requirement_if_it_is_not_known() {
            assertThat(Outcome.atLeast(Observation.notAssessed(), 3)).isEqualTo(NOT_ASSESSED);
            assertThat(Outcome.atLeast(Observation.unknown(), 3)).isEqualTo(UNDETERMINED);
        }
    }

    @Nested
    class Of_all_requirements {

        @Test
        void is_not_applicable_if_none_applies() {
            assertThat(Outcome.all(List.of())).isEqualTo(NOT_APPLICABLE);
            assertThat(Outcome.all(List.of(NOT_APPLICABLE, NOT_APPLICABLE))).isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void is_that_of_the_only_one_that_applies() {
            for (Outcome outcome : Outcome.values()) {
                assertThat(Outcome.all(List.of(NOT_APPLICABLE, outcome, NOT_APPLICABLE)))
                        .isEqualTo(outcome);
            }
        }

        /** Every pair and triple, held against all the ways in which the undetermined ones may turn out. */
        @Test
        void is_undetermined_exactly_if_what_is_unknown_can_change_it() {
            List<List<Outcome>> all = new ArrayList<>();
            for (Outcome first : Outcome.values()) {
                for (Outcome second : Outcome.values()) {
                    all.add(List.of(first, second));
                    for (Outcome third : Outcome.values()) {
                        all.add(List.of(first, second, third));
                    }
                }
            }

            assertThat(all).hasSize(36 + 216).allSatisfy(outcomes -> {
                Set<Outcome> possible = completions(outcomes).stream()
                        .map(Of_all_requirements::byHand)
                        .collect(Collectors.toSet());
                assertThat(Outcome.all(outcomes))
                        .isEqualTo(possible.size() == 1 ? possible.iterator().next() : UNDETERMINED);
            });
        }

        private static List<List<Outcome>> completions(List<Outcome> outcomes) {
            List<List<Outcome>> completions = List.of(List.of());
            for (Outcome outcome : outcomes) {
                List<List<Outcome>> longer = new ArrayList<>();
                for (List<Outcome> shorter : completions) {
                    for (Outcome value : outcome == UNDETERMINED ? List.of(MET, NOT_MET) : List.of(outcome)) {
                        List<Outcome> next = new ArrayList<>(shorter);
                        next.add(value);
                        longer.add(next);
                    }
                }
                completions = longer;
            }
            return completions;
        }

        private static Outcome byHand(List<Outcome> outcomes) {
            if (outcomes.contains(NOT_MET)) {
                return NOT_MET;
            }
            if (outcomes.contains(NOT_ASSESSED)) {
                return NOT_ASSESSED;
            }
            if (outcomes.contains(PARTLY_MET)) {
                return PARTLY_MET;
            }
            return outcomes.contains(MET) ? MET : NOT_APPLICABLE;
        }
    }
}
