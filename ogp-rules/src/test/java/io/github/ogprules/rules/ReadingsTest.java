package io.github.ogprules.rules;

import static io.github.ogprules.model.Provenance.INFERRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.CodeList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a rule may mean where the sources leave parameters open. */
class ReadingsTest {

    /** A rule whose verdict is any function of some of its parameters, as the input says. */
    private static final class Puzzle extends ParameterizedRule<Puzzle, Long, Answer> {

        private static final Rulebook<Puzzle> RULEBOOK = new Rulebook<>();

        static final Key<Puzzle, Integer> TWO = RULEBOOK.add(ParameterHistory.wholeNumber("puzzle.two")
                .in("only", 1, INFERRED, "Not settled.")
                .or(2));
        static final Key<Puzzle, Integer> SETTLED =
                RULEBOOK.add(ParameterHistory.wholeNumber("puzzle.settled").in("only", 1, INFERRED, "Settled."));
        static final Key<Puzzle, Integer> THREE = RULEBOOK.add(ParameterHistory.wholeNumber("puzzle.three")
                .in("only", 1, INFERRED, "Not settled.")
                .or(2)
                .or(3));
        static final Key<Puzzle, Integer> LAST = RULEBOOK.add(ParameterHistory.wholeNumber("puzzle.last")
                .in("only", 1, INFERRED, "Not settled.")
                .or(2));

        static final Puzzle ONLY = RULEBOOK.timeline(
                        Puzzle::new, Edition.of("only", "Puzzle", LocalDate.of(2011, 1, 1), INFERRED))
                .current();

        private final Edition published;
        private final Parameters<Puzzle> parameters;

        Puzzle(Edition published, Parameters<Puzzle> parameters) {
            this.published = published;
            this.parameters = parameters;
        }

        @Override
        public Edition getPublishedEdition() {
            return published;
        }

        @Override
        public Parameters<Puzzle> getParameters() {
            return parameters;
        }

        @Override
        protected Puzzle with(Parameters<Puzzle> others) {
            return new Puzzle(published, others);
        }

        @Override
        public Answer decide(Long input) {
            long seed = input;
            for (Key<Puzzle, Integer> key : List.of(TWO, THREE, LAST)) {
                boolean matters = (input >> (key == TWO ? 0 : key == THREE ? 1 : 2) & 1) == 1;
                seed = seed * 31 + (matters ? get(key) : 0);
            }
            return new Answer(getEdition(), new SplittableRandom(seed).nextInt(3) == 0 ? Outcome.MET : Outcome.NOT_MET);
        }
    }

    private record Answer(Edition edition, Outcome outcome) implements Decision {

        @Override
        public Edition getEdition() {
            return edition;
        }

        @Override
        public CodeList getVerdict() {
            return outcome;
        }

        @Override
        public List<? extends Finding> getFindings() {
            return List.of();
        }
    }

    @Nested
    class The_readings {

        @Test
        void are_the_rule_itself_and_each_other_combination_of_values_that_are_open() {
            assertThat(Puzzle.ONLY.readings().all())
                    .extracting(reading -> List.of(
                            reading.get(Puzzle.TWO),
                            reading.get(Puzzle.SETTLED),
                            reading.get(Puzzle.THREE),
                            reading.get(Puzzle.LAST)))
                    .containsExactly(
                            List.of(1, 1, 1, 1),
                            List.of(1, 1, 1, 2),
                            List.of(1, 1, 2, 1),
                            List.of(1, 1, 2, 2),
                            List.of(1, 1, 3, 1),
                            List.of(1, 1, 3, 2),
                            List.of(2, 1, 1, 1),
                            List.of(2, 1, 1, 2),
                            List.of(2, 1, 2, 1),
                            List.of(2, 1, 2, 2),
                            List.of(2, 1, 3, 1),
                            List.of(2, 1, 3, 2));
        }

        @Test
        void leave_what_the_caller_has_set() {
            Readings<Puzzle, Long, Answer> readings =
                    Puzzle.ONLY.with(Puzzle.THREE, 2).readings();

            assertThat(readings.getOpenParameters())
                    .extracting(Parameter::getName)
                    .containsExactly("puzzle.two", "puzzle.last");
            assertThat(readings.all())
                    .hasSize(4)
                    .allSatisfy(reading -> assertThat(reading.get(Puzzle.THREE)).isEqualTo(2));
        }

        @Test
        void of_a_rule_without_open_parameters_are_the_rule_alone() {
            Puzzle settled =
                    Puzzle.ONLY.with(Puzzle.TWO, 2).with(Puzzle.THREE, 2).with(Puzzle.LAST, 2);

            assertThat(settled.readings().all()).containsExactly(settled);
            assertThat(settled.readings().decide(7L).isRobust()).isTrue();
            assertThat(settled.readings().decide(7L).summary()).endsWith("met: the sources leave no parameter open");
        }
    }

    @Nested
    class A_decision {

        /** Two readings that differ in one parameter alone are found by comparing all of them. */
        private Set<String> decisiveByHand(List<Puzzle> readings, long input) {
            Set<String> decisive = new TreeSet<>();
            for (Puzzle one : readings) {
                for (Puzzle two : readings) {
                    List<String> differing = new ArrayList<>();
                    for (Key<Puzzle, Integer> key : List.of(Puzzle.TWO, Puzzle.THREE, Puzzle.LAST)) {
                        if (!one.get(key).equals(two.get(key))) {
                            differing.add(key.getName());
                        }
                    }
                    if (differing.size() == 1
                            && one.decide(input).outcome() != two.decide(input).outcome()) {
                        decisive.addAll(differing);
                    }
                }
            }
            return decisive;
        }

        @Test
        void depends_on_the_parameters_that_comparing_all_readings_finds() {
            SplittableRandom random = new SplittableRandom(20261130);
            Readings<Puzzle, Long, Answer> readings = Puzzle.ONLY.readings();
            Set<Integer> numbers = new TreeSet<>();
            for (int i = 0; i < 10_000; i++) {
                long input = random.nextLong();

                Robustness<Answer> robustness = readings.decide(input);

                Set<String> byHand = decisiveByHand(readings.all(), input);
                assertThat(robustness.getDecisiveParameters())
                        .as("input %s", input)
                        .extracting(Parameter::getName)
                        .containsExactlyInAnyOrderElementsOf(byHand);
                assertThat(robustness.isRobust()).isEqualTo(byHand.isEmpty());
                assertThat(robustness.getDecisions())
                        .isEqualTo(readings.all().stream()
                                .map(reading -> reading.decide(input))
                                .toList());
                numbers.add(byHand.size());
            }
            assertThat(numbers).containsExactly(0, 1, 2, 3);
        }

        @Test
        void says_in_one_line_how_many_readings_give_which_verdict() {
            long robust = inputWith(true);
            long open = inputWith(false);

            assertThat(Puzzle.ONLY.readings().decide(robust).summary())
                    .matches("(not )?met under 12 of 12 readings of what the sources leave open");
            assertThat(Puzzle.ONLY.readings().decide(open).summary())
                    .matches(
                            "(not )?met under \\d+, (not )?met under \\d+ of 12 readings of what the sources leave open:"
                                    + " it depends on puzzle\\.[a-z, .]+");
        }

        private long inputWith(boolean robust) {
            long input = 7;
            while (Puzzle.ONLY.readings().decide(input).isRobust() != robust) {
                input++;
            }
            return input;
        }
    }
}
