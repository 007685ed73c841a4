package io.github.ogprules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.rules.reasoning.Puzzles.Answer;
import io.github.ogprules.rules.reasoning.Puzzles.Criterion;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasoning over rules of any shape, against trying everything. */
class ReasoningTest {

    private static final int PUZZLES = 1_000;

    private static void forPuzzles(long seed, BiConsumer<VerdictTable<List<Integer>, Answer>, List<Integer>> test) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int puzzle = 0; puzzle < PUZZLES; puzzle++) {
            Space<List<Integer>> space = Puzzles.space(random);
            VerdictTable<List<Integer>, Answer> table = Puzzles.table(space, random);
            test.accept(table, Puzzles.partial(space, random));
        }
    }

    private static VerdictTable<List<Integer>, Answer> noToAll(Space<List<Integer>> space) {
        return VerdictTable.of(space, input -> Answer.NO);
    }

    @Nested
    class Paths_to_an_answer {

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void are_all_smallest_sets_of_changes_whatever_is_unknown(boolean assessment) {
            PathLimits limits = assessment ? PathLimits.none().withAssessmentPossible() : PathLimits.none();
            Set<Integer> sizes = new HashSet<>();
            forPuzzles(1, (table, input) -> {
                List<Path> paths = Reasoning.of(table).paths(input, Answer.YES, limits);

                assertThat(paths.stream().map(BruteForce::words).toList())
                        .as(input.toString())
                        .containsExactlyInAnyOrderElementsOf(new BruteForce<>(table)
                                .smallestChanges(input, Answer.YES, assessment, axis -> Integer.SIZE));
                assertThat(paths)
                        .isSortedAccordingTo(Comparator.comparingInt(Path::getSteps)
                                .thenComparingInt(path -> path.getChanges().size()));
                sizes.add(Math.min(3, paths.size()));
            });

            assertThat(sizes).containsExactlyInAnyOrder(0, 1, 2, 3);
        }

        @Test
        void keep_to_limits() {
            PathLimits limits = PathLimits.none()
                    .withFixed(new Criterion(0))
                    .withPrice(new Criterion(1), 5)
                    .withMaxSteps(new Criterion(1), 1);
            forPuzzles(2, (table, input) -> {
                List<Path> paths = Reasoning.of(table).paths(input, Answer.YES, limits);

                assertThat(paths.stream().map(BruteForce::words).toList())
                        .as(input.toString())
                        .containsExactlyInAnyOrderElementsOf(new BruteForce<>(table)
                                .smallestChanges(
                                        input,
                                        Answer.YES,
                                        false,
                                        axis -> axis == 0 ? 0 : axis == 1 ? 1 : Integer.SIZE));
                assertThat(paths)
                        .allSatisfy(path -> assertThat(path.getCost())
                                .isEqualTo(path.getChanges().stream()
                                        .mapToLong(change -> change.getSteps()
                                                * (change.getAxis().equals("axis 1") ? 5L : 1L))
                                        .sum()))
                        .isSortedAccordingTo(Comparator.comparingLong(Path::getCost)
                                .thenComparingInt(path -> path.getChanges().size())
                                .thenComparingInt(Path::getSteps));
            });
        }

        @Test
        void say_the_points_that_each_change_gains() {
            forPuzzles(11, (table, partial) -> {
                List<Integer> input =
                        partial.stream().map(Integer::lowestOneBit).toList();
                for (Path path : Reasoning.of(table).paths(input, Answer.YES, PathLimits.none())) {
                    for (Change change : path.getChanges()) {
                        int place = Integer.parseInt(change.getAxis().substring("axis ".length()));
                        assertThat(change.getPoints())
                                .isEqualTo((steps(change.getTo()) - steps(change.getFrom())) * (place + 1));
                    }
                }
            });
        }

        private static int steps(String label) {
            return Integer.bitCount(Integer.parseInt(label.substring("level ".length())));
        }

        @Test
        void need_axes_that_there_are() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.ordered(2, false)));
            Reasoning<List<Integer>, Answer> reasoning = Reasoning.of(noToAll(space));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reasoning.paths(
                            List.of(1), Answer.YES, PathLimits.none().withFixed(new Criterion(7))))
                    .withMessage("limit on 'axis 7': expected one of [axis 0]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PathLimits.none().withMaxSteps(new Criterion(0), -1))
                    .withMessage("most steps of axis 0 -1: expected 0 or more");
        }
    }

    @Nested
    class Threats {

        @Test
        void are_all_smallest_falls_and_losses_and_all_new_sources_that_turn_the_answer() {
            Set<ThreatKind> kinds = new HashSet<>();
            forPuzzles(3, (table, input) -> {
                Set<Answer> now = new BruteForce<>(table).verdicts(input);
                Reasoning<List<Integer>, Answer> reasoning = Reasoning.of(table);
                assertThat(reasoning.verdicts(input)).isEqualTo(now);
                if (now.size() > 1) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> reasoning.threats(input))
                            .withMessage("the verdict may be one of " + now + ": expected one that is certain");
                    return;
                }
                List<Threat<Answer>> threats = reasoning.threats(input);
                threats.forEach(threat -> kinds.add(threat.getKind()));
                assertThat(threats.stream().map(BruteForce::words).toList())
                        .as(input.toString())
                        .containsExactlyInAnyOrderElementsOf(new BruteForce<>(table).threats(input));
            });

            assertThat(kinds).containsExactlyInAnyOrder(ThreatKind.values());
        }

        @Test
        void are_of_no_new_source_where_it_is_open_whether_there_is_one() {
            List<Level> levels = Puzzles.facts(1, true);
            VerdictTable<List<Integer>, Answer> table = VerdictTable.of(
                    Puzzles.space(List.of(levels)), input -> input.get(0) == 2 ? Answer.YES : Answer.NO);

            assertThat(Reasoning.of(table).threats(List.of(4)))
                    .extracting(Threat::getKind)
                    .containsExactly(ThreatKind.NEW_SOURCE);
            assertThat(Reasoning.of(table).threats(List.of(5))).isEmpty();
        }
    }

    @Nested
    class Open_questions {

        @Test
        void matter_if_two_that_differ_in_them_and_between_which_is_none_have_other_answers() {
            Set<Boolean> found = new HashSet<>();
            forPuzzles(4, (table, input) -> {
                List<OpenQuestion> open = Reasoning.of(table).openQuestions(input);
                open.forEach(question -> found.add(question.isRelevant()));
                assertThat(open.stream().map(BruteForce::words).toList())
                        .isEqualTo(new BruteForce<>(table).openQuestions(input));
            });

            assertThat(found).containsExactlyInAnyOrder(true, false);
        }
    }

    @Nested
    class A_question_plan {

        @Test
        void needs_the_fewest_questions_on_average() {
            forPuzzles(5, (table, input) -> {
                BruteForce<List<Integer>, Answer> bruteForce = new BruteForce<>(table);
                QuestionPlan<Answer> plan =
                        Reasoning.of(table).advise(input, Answer.YES).questionPlan();

                assertThat(plan.getExpectedQuestions())
                        .as(input.toString())
                        .isEqualTo(bruteForce.expectedQuestions(input));
                assertThat(plan.getVerdict().isPresent())
                        .isEqualTo(bruteForce.verdicts(input).size() == 1);
                assertThat(plan.getQuestion().isPresent())
                        .isNotEqualTo(plan.getVerdict().isPresent());
            });
        }

        @Test
        void weighs_situations_as_the_caller_says() {
            forPuzzles(6, (table, input) -> {
                Space<List<Integer>> space = table.getSpace();
                QuestionPlan<Answer> plan = Reasoning.of(table)
                        .questionPlan(
                                input, situation -> weight(space.code(situation).getAsInt()));

                assertThat(plan.getExpectedQuestions())
                        .isEqualTo(new BruteForce<>(table, A_question_plan::weight).expectedQuestions(input));
            });
        }

        @Test
        void comes_to_the_answer_of_every_situation() {
            forPuzzles(7, (table, input) -> {
                QuestionPlan<Answer> plan =
                        Reasoning.of(table).advise(input, Answer.YES).questionPlan();

                assertThat(new BruteForce<>(table).askedQuestions(plan, input)).isEqualTo(plan.getExpectedQuestions());
            });
        }

        @Test
        void needs_a_prior_that_says_something() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.ordered(2, false)));
            Reasoning<List<Integer>, Answer> reasoning = Reasoning.of(noToAll(space));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reasoning.questionPlan(List.of(3), situation -> 0))
                    .withMessage("prior 0 of all that can come out: expected more for something");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reasoning.questionPlan(List.of(3), situation -> -1))
                    .withMessage("prior -1: expected 0 or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reasoning
                            .advise(List.of(3), Answer.YES)
                            .questionPlan()
                            .after("no"))
                    .withMessage("answer 'no': expected one of []");
        }

        private static int weight(int code) {
            return 1 + code % 3;
        }
    }

    @Nested
    class In_words {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                0    | law 0
                0,3  | law 0 or law 3
                1,3  | any with step 0
                2,3  | any with step 1
                0,2  | any with no step 0
                0,1,3| any with no step 1 or any with step 0
                0,1,2,3 | any result
                0,1,2,3,4 | any result or not assessed
                4    | not assessed
                """)
        void facts_are_those_that_all_levels_have_in_common(String places, String words) {
            assertThat(words(Puzzles.facts(2, true), true, places).replace("level", "law"))
                    .isEqualTo(words);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                0     | level 0
                1     | level 1
                0,1   | level 1 or below
                0,1,2 | level 3 or below
                1,2   | level 1 or level 3
                2,3   | level 3 or above
                1,2,3 | level 1 or above
                0,2,3 | level 0 or level 3 or above
                0,1,3 | level 1 or below or level 7
                0,1,2,3 | any result
                0,4   | level 0 or not assessed
                """)
        void levels_one_above_the_other_begin_or_end(String places, String words) {
            assertThat(words(Puzzles.ordered(4, true), false, places)).isEqualTo(words);
        }

        private static String words(List<Level> levels, boolean facts, String places) {
            return Puzzles.axis(0, levels, facts)
                    .label(Stream.of(places.split(","))
                            .mapToInt(place -> 1 << Integer.parseInt(place))
                            .sum());
        }

        @Test
        void a_plan_names_its_questions_and_their_answers() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.facts(2, false), Puzzles.ordered(3, false)));
            VerdictTable<List<Integer>, Answer> table =
                    VerdictTable.of(space, input -> input.get(0) == 8 && input.get(1) == 4 ? Answer.YES : Answer.NO);
            QuestionPlan<Answer> plan =
                    Reasoning.of(table).advise(List.of(15, 7), Answer.YES).questionPlan();

            assertThat(plan).hasToString("axis 1 (questions on average: 3/2)");
            assertThat(plan.getAnswers()).containsExactly("level 0", "level 1", "level 3");
            assertThat(plan.after("level 0")).hasToString("no");
            assertThat(plan.after("level 3")).hasToString("axis 0, step 0 (questions on average: 3/2)");
            assertThat(plan.after("level 3").getAnswers()).containsExactly("no", "yes");
            assertThat(plan.after("level 3").after("yes")).hasToString("axis 0, step 1 (questions on average: 1)");
            assertThat(plan.after("level 3").after("yes").after("yes")).hasToString("yes");
        }
    }

    @Nested
    class The_difference_of_two_rules {

        @Test
        void is_every_situation_with_two_verdicts_and_conditions_say_exactly_which() {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(8);
            for (int puzzle = 0; puzzle < PUZZLES; puzzle++) {
                Space<List<Integer>> space = Puzzles.space(random);
                VerdictTable<List<Integer>, Answer> before = Puzzles.table(space, random);
                VerdictTable<List<Integer>, Answer> after =
                        random.nextInt(5) == 0 ? before : Puzzles.table(space, random);
                RuleDifference<List<Integer>, Answer> difference =
                        RuleDifference.of(before, after, input -> List.of("why"));
                Set<Integer> expected = IntStream.range(0, space.size())
                        .filter(code -> before.verdict(code) != after.verdict(code))
                        .boxed()
                        .collect(Collectors.toSet());

                assertThat(difference.situations().boxed()).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(difference.isEmpty()).isEqualTo(expected.isEmpty());
                assertThat(difference.getNumberOfSituations()).isEqualTo(expected.size());
                Set<Integer> described = new HashSet<>();
                for (RuleDifference.Condition<Answer> condition : difference.getConditions()) {
                    IntStream.range(0, space.size())
                            .filter(code -> isOf(condition, space, space.situation(code)))
                            .peek(code -> {
                                assertThat(condition.getBefore()).contains(before.verdict(code));
                                assertThat(condition.getAfter()).contains(after.verdict(code));
                            })
                            .forEach(described::add);
                }
                assertThat(described).isEqualTo(expected);
                assertThat(difference.getConditions().size()).isLessThanOrEqualTo(expected.size());
                List<List<Integer>> situations = space.situations().toList();
                assertThat(difference.flips(situations))
                        .extracting(RuleDifference.Flip::getInput)
                        .containsExactlyElementsOf(difference
                                .situations()
                                .mapToObj(space::situation)
                                .toList());
            }
        }

        private static boolean isOf(
                RuleDifference.Condition<Answer> condition, Space<List<Integer>> space, List<Integer> situation) {
            return condition.getAxes().stream().allMatch(part -> {
                int axis = space.getAxes().stream().map(Axis::getName).toList().indexOf(part.getAxis());
                return part.getLevels().contains(space.getAxes().get(axis).label(situation.get(axis)));
            });
        }

        @Test
        void is_of_one_space() {
            VerdictTable<List<Integer>, Answer> one =
                    VerdictTable.of(Puzzles.space(List.of(Puzzles.ordered(2, false))), input -> Answer.NO);
            VerdictTable<List<Integer>, Answer> other =
                    VerdictTable.of(Puzzles.space(List.of(Puzzles.ordered(2, false))), input -> Answer.NO);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleDifference.of(one, other, input -> List.of()))
                    .withMessage("tables of two spaces: expected both of one");
        }

        @Test
        void reads_as_few_conditions() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.ordered(3, false), Puzzles.ordered(3, false)));
            VerdictTable<List<Integer>, Answer> before = VerdictTable.of(space, input -> Answer.NO);
            VerdictTable<List<Integer>, Answer> after =
                    VerdictTable.of(space, input -> input.get(0) >= 2 && input.get(1) == 4 ? Answer.YES : Answer.NO);

            assertThat(RuleDifference.of(before, after, input -> List.of("why")).getConditions())
                    .singleElement()
                    .hasToString("axis 0: any with step 0; axis 1: level 3; no, then yes");
        }
    }

    @Nested
    class Monotone {

        @Test
        void is_what_no_improvement_hurts() {
            forPuzzles(9, (table, unused) -> {
                Space<List<Integer>> space = table.getSpace();
                Set<String> improvements = new HashSet<>();
                Set<String> assessments = new HashSet<>();
                List<List<Integer>> situations = space.situations().toList();
                for (int one = 0; one < situations.size(); one++) {
                    for (int other = 0; other < situations.size(); other++) {
                        List<Integer> from = situations.get(one);
                        List<Integer> to = situations.get(other);
                        int[] differing = IntStream.range(0, from.size())
                                .filter(axis -> !from.get(axis).equals(to.get(axis)))
                                .toArray();
                        if (table.verdict(one) == Answer.YES
                                && table.verdict(other) != Answer.YES
                                && differing.length == 1) {
                            int before = steps(space, from, differing[0]);
                            int after = steps(space, to, differing[0]);
                            String loss = one + " " + other + " axis " + differing[0];
                            if (before == Level.NOT_ASSESSED) {
                                assessments.add(loss);
                            } else if (after != Level.NOT_ASSESSED
                                    && Integer.bitCount(before ^ after) == 1
                                    && after > before) {
                                improvements.add(loss);
                            }
                        }
                    }
                }
                Monotonicity monotonicity = Monotonicity.of(table, Answer.YES);

                assertThat(words(monotonicity.getByImprovement())).containsExactlyInAnyOrderElementsOf(improvements);
                assertThat(words(monotonicity.getByAssessment())).containsExactlyInAnyOrderElementsOf(assessments);
            });
        }

        private static int steps(Space<List<Integer>> space, List<Integer> situation, int axis) {
            return space.getAxes()
                    .get(axis)
                    .getLevels()
                    .get(Integer.numberOfTrailingZeros(situation.get(axis)))
                    .bits();
        }

        private static List<String> words(List<Monotonicity.Loss> losses) {
            return losses.stream()
                    .map(loss -> loss.getBefore() + " " + loss.getAfter() + " " + loss.getAxis())
                    .toList();
        }
    }

    @Nested
    class A_space {

        @Test
        void has_a_code_for_every_situation() {
            forPuzzles(10, (table, input) -> {
                Space<List<Integer>> space = table.getSpace();
                assertThat(space.situations()).doesNotHaveDuplicates().hasSize(space.size());
                for (int code = 0; code < space.size(); code++) {
                    assertThat(space.code(space.situation(code))).hasValue(code);
                }
                assertThat(space.code(input).isPresent())
                        .isEqualTo(new BruteForce<>(table).completions(input).size() == 1);
                assertThat(table.decideAll(IntStream.range(0, space.size()).parallel()))
                        .isEqualTo(space.situations().map(table::decide).toList());
            });
        }

        @Test
        void has_situations_that_can_all_be_looked_at() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Puzzles.space(Stream.concat(
                                    Stream.generate(() -> Puzzles.facts(4, false))
                                            .limit(6),
                                    Stream.of(Puzzles.ordered(2, false)))
                            .toList()))
                    .withMessage("more than 16777216 situations: too many to look at each");
            assertThat(Puzzles.space(Stream.generate(() -> Puzzles.facts(4, false))
                                    .limit(6)
                                    .toList())
                            .size())
                    .isEqualTo(16_777_216);
            assertThat(Puzzles.space(List.of(Puzzles.facts(4, true), Puzzles.facts(3, false)))
                            .size())
                    .isEqualTo(17 * 8);
        }

        @Test
        void has_no_axis_with_more_levels_than_can_be_told_apart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Puzzles.axis(0, Puzzles.ordered(31, false), false))
                    .withMessage("axis axis 0: 31 levels, expected 1 to 30");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Puzzles.axis(0, List.of(), false))
                    .withMessage("axis axis 0: 0 levels, expected 1 to 30");
            assertThat(Puzzles.axis(0, Puzzles.ordered(30, false), false).getLevels())
                    .hasSize(30);
        }

        @Test
        void has_no_input_without_a_level() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.ordered(2, false)));

            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> space.situation(2))
                    .withMessage("code 2: expected 0 to 1");
            VerdictTable<List<Integer>, Answer> table = VerdictTable.of(space, input -> Answer.YES);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> table.verdict(2))
                    .withMessage("code 2: expected 0 to 1");
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> table.decideAll(IntStream.of(0, -1)).toList())
                    .withMessage("code -1: expected 0 to 1");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> space.situation(-1));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> space.code(List.of(0)))
                    .withMessage(
                            "axis 0: the input has none of the levels of this space, expected one of [level 0, level 1]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Puzzles.axis(0, List.of(Level.rung("a", 1), Level.rung("b", 1)), false))
                    .withMessage("axis axis 0: two levels with the steps of 'b'");
            for (int step : List.of(-1, 30, 31)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Puzzles.axis(0, List.of(Level.of("a", List.of(step))), false))
                        .withMessage("axis axis 0, level 'a', step " + step + ": expected 0 to 29");
            }
        }
    }
}
