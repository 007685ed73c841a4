package io.github.ogprules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.rules.reasoning.Puzzles.Answer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** Every code that an input can turn out to have. */
    private static List<Integer> completions(Space<List<Integer>> space, List<Integer> input) {
        return IntStream.range(0, space.size())
                .filter(code -> IntStream.range(0, input.size())
                        .allMatch(axis -> (input.get(axis) & 1 << level(space, code, axis)) != 0))
                .boxed()
                .toList();
    }

    private static int level(Space<List<Integer>> space, int code, int axis) {
        int rest = code;
        for (int before = 0; before < axis; before++) {
            rest /= space.getAxes().get(before).getLevels().size();
        }
        return rest % space.getAxes().get(axis).getLevels().size();
    }

    private static Set<Answer> answers(VerdictTable<List<Integer>, Answer> table, List<Integer> input) {
        return completions(table.getSpace(), input).stream()
                .map(table::verdict)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Answer.class)));
    }

    /**
     * Steps of one axis that are set.
     *
     * @param steps which
     * @param values to what
     * @param before the levels before
     * @param after the levels after
     */
    private record Setting(int steps, int values, int before, int after) {

        boolean covers(Setting other) {
            return (other.steps & ~steps) == 0 && (other.steps & (other.values ^ values)) == 0;
        }
    }

    /** Every setting of steps that changes something and makes a level of every level; and that of nothing. */
    private static List<Setting> settings(Axis<List<Integer>> axis, int levels) {
        List<Integer> steps = axis.getLevels().stream().map(Level::getSteps).toList();
        int all = steps.stream().reduce(0, (one, other) -> one | other);
        List<Setting> settings = new ArrayList<>();
        for (int set = all; ; set = (set - 1) & all) {
            for (int values = set; ; values = (values - 1) & set) {
                int after = 0;
                int changed = 0;
                boolean isLevel = true;
                for (int level = 0; level < steps.size(); level++) {
                    if ((levels & 1 << level) != 0) {
                        int moved = (steps.get(level) & ~set) | values;
                        changed |= moved ^ steps.get(level);
                        isLevel &= steps.contains(moved);
                        after |= isLevel ? 1 << steps.indexOf(moved) : 0;
                    }
                }
                if (isLevel && changed == set) {
                    settings.add(new Setting(set, values, levels, after));
                }
                if (values == 0) {
                    break;
                }
            }
            if (set == 0) {
                return settings;
            }
        }
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

                assertThat(paths.stream().map(ReasoningTest::words).toList())
                        .as(input.toString())
                        .containsExactlyInAnyOrderElementsOf(smallest(
                                table,
                                input,
                                setting -> (setting.steps & Level.NOT_ASSESSED) == 0
                                        || (assessment && (setting.values & Level.NOT_ASSESSED) == 0)));
                assertThat(paths).isSortedAccordingTo((one, other) -> Long.compare(one.getCost(), other.getCost()));
                sizes.add(Math.min(3, paths.size()));
            });

            assertThat(sizes).containsExactlyInAnyOrder(0, 1, 2, 3);
        }

        @Test
        void keep_to_limits() {
            PathLimits limits =
                    PathLimits.none().withFixed("axis 0").withPrice("axis 1", 5).withMaxSteps("axis 1", 1);
            forPuzzles(2, (table, input) -> {
                List<Path> paths = Reasoning.of(table).paths(input, Answer.YES, limits);
                for (Path path : paths) {
                    for (Change change : path.getChanges()) {
                        assertThat(change.getAxis()).isNotEqualTo("axis 0");
                        assertThat(change.getSteps())
                                .isLessThanOrEqualTo(change.getAxis().equals("axis 1") ? 1 : 9);
                    }
                    assertThat(path.getCost())
                            .isEqualTo(path.getChanges().stream()
                                    .mapToLong(change -> change.getSteps()
                                            * (change.getAxis().equals("axis 1") ? 5L : 1L))
                                    .sum());
                }
            });
        }

        @Test
        void need_axes_that_there_are() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.ordered(2, false)));
            Reasoning<List<Integer>, Answer> reasoning = Reasoning.of(noToAll(space));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reasoning.paths(
                            List.of(1), Answer.YES, PathLimits.none().withFixed("axis 7")))
                    .withMessage("'axis 7': expected one of [axis 0]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PathLimits.none().withMaxSteps("axis 0", -1))
                    .withMessage("axis 0 -1: expected 0 or more");
        }

        private static List<String> smallest(
                VerdictTable<List<Integer>, Answer> table, List<Integer> input, Predicate<Setting> allowed) {
            List<List<Setting>> all = List.of(List.of());
            for (int axis = 0; axis < input.size(); axis++) {
                List<Setting> here = settings(table.getSpace().getAxes().get(axis), input.get(axis)).stream()
                        .filter(allowed)
                        .toList();
                all = all.stream()
                        .flatMap(start -> here.stream().map(setting -> {
                            List<Setting> more = new ArrayList<>(start);
                            more.add(setting);
                            return more;
                        }))
                        .toList();
            }
            List<List<Setting>> leading = all.stream()
                    .filter(settings -> answers(
                                    table, settings.stream().map(Setting::after).toList())
                            .equals(Set.of(Answer.YES)))
                    .toList();
            return leading.stream()
                    .filter(settings -> leading.stream()
                            .noneMatch(other -> !other.equals(settings)
                                    && IntStream.range(0, settings.size())
                                            .allMatch(axis -> settings.get(axis).covers(other.get(axis)))))
                    .map(settings -> words(table.getSpace(), settings))
                    .toList();
        }

        private static String words(Space<List<Integer>> space, List<Setting> settings) {
            return IntStream.range(0, settings.size())
                    .filter(axis -> settings.get(axis).steps != 0)
                    .mapToObj(axis ->
                            "axis " + axis + " " + space.getAxes().get(axis).label(settings.get(axis).after) + " by "
                                    + Integer.bitCount(settings.get(axis).steps))
                    .collect(Collectors.joining("; "));
        }
    }

    private static String words(Path path) {
        return path.getChanges().stream()
                .map(change -> change.getAxis() + " " + change.getTo() + " by " + change.getSteps())
                .collect(Collectors.joining("; "));
    }

    @Nested
    class Threats {

        @Test
        void are_all_smallest_falls_and_losses_that_turn_the_answer() {
            Set<Boolean> kinds = new HashSet<>();
            forPuzzles(3, (table, input) -> {
                Set<Answer> now = answers(table, input);
                Reasoning<List<Integer>, Answer> reasoning = Reasoning.of(table);
                assertThat(reasoning.verdicts(input)).isEqualTo(now);
                if (now.size() > 1) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> reasoning.threats(input))
                            .withMessage("the verdict may be one of " + now + ": expected one that is certain");
                    return;
                }
                List<String> expected = new ArrayList<>();
                for (int axis = 0; axis < input.size(); axis++) {
                    expected.addAll(expected(
                            table,
                            input,
                            now,
                            axis,
                            setting -> setting.values == 0 && (setting.steps & Level.NOT_ASSESSED) == 0));
                    expected.addAll(
                            expected(table, input, now, axis, setting -> (setting.values & Level.NOT_ASSESSED) != 0));
                }
                List<Threat<Answer>> threats = reasoning.threats(input);
                threats.forEach(threat -> kinds.add(threat.isLossOfSource()));
                assertThat(threats.stream()
                                .map(threat -> threat.getChange().getAxis() + " "
                                        + threat.getChange().getTo() + " by "
                                        + threat.getChange().getSteps() + " " + threat.getVerdicts())
                                .toList())
                        .as(input.toString())
                        .containsExactlyInAnyOrderElementsOf(expected);
            });

            assertThat(kinds).containsExactlyInAnyOrder(true, false);
        }

        private static List<String> expected(
                VerdictTable<List<Integer>, Answer> table,
                List<Integer> input,
                Set<Answer> now,
                int axis,
                Predicate<Setting> allowed) {
            List<Setting> turning = settings(table.getSpace().getAxes().get(axis), input.get(axis)).stream()
                    .filter(setting -> setting.steps != 0)
                    .filter(allowed)
                    .filter(setting ->
                            !answers(table, after(input, axis, setting)).equals(now))
                    .toList();
            return turning.stream()
                    .filter(setting ->
                            turning.stream().noneMatch(other -> !other.equals(setting) && setting.covers(other)))
                    .map(setting -> "axis " + axis + " "
                            + table.getSpace().getAxes().get(axis).label(setting.after) + " by "
                            + Integer.bitCount(setting.steps) + " "
                            + List.copyOf(answers(table, after(input, axis, setting))))
                    .toList();
        }

        private static List<Integer> after(List<Integer> input, int axis, Setting setting) {
            List<Integer> after = new ArrayList<>(input);
            after.set(axis, setting.after);
            return after;
        }
    }

    @Nested
    class Open_questions {

        @Test
        void matter_if_two_that_differ_in_them_alone_have_other_answers() {
            Set<Boolean> found = new HashSet<>();
            forPuzzles(4, (table, input) -> {
                List<String> expected = new ArrayList<>();
                Space<List<Integer>> space = table.getSpace();
                for (int axis = 0; axis < input.size(); axis++) {
                    for (Axis.Question question : space.getAxes().get(axis).getQuestions()) {
                        expected.addAll(expected(table, input, axis, question));
                    }
                }
                List<OpenQuestion> open = Reasoning.of(table).openQuestions(input);
                open.forEach(question -> found.add(question.isRelevant()));
                assertThat(open.stream()
                                .map(question -> question.getAxis() + question.getText() + question.isRelevant())
                                .toList())
                        .isEqualTo(expected);
            });

            assertThat(found).containsExactlyInAnyOrder(true, false);
        }

        private static List<String> expected(
                VerdictTable<List<Integer>, Answer> table, List<Integer> input, int axis, Axis.Question question) {
            Space<List<Integer>> space = table.getSpace();
            boolean open = false;
            boolean matters = false;
            for (int one : completions(space, input)) {
                for (int other : completions(space, input)) {
                    boolean elseAlike = IntStream.range(0, input.size())
                            .allMatch(place -> place == axis || level(space, one, place) == level(space, other, place));
                    int steps = space.getAxes()
                                    .get(axis)
                                    .getLevels()
                                    .get(level(space, one, axis))
                                    .getSteps()
                            ^ space.getAxes()
                                    .get(axis)
                                    .getLevels()
                                    .get(level(space, other, axis))
                                    .getSteps();
                    if (elseAlike && (steps & question.getSteps()) != 0) {
                        open = true;
                        matters |= table.verdict(one) != table.verdict(other);
                    }
                }
            }
            return open ? List.of(space.getAxes().get(axis).getName() + question.getText() + matters) : List.of();
        }
    }

    @Nested
    class A_question_plan {

        @Test
        void needs_the_fewest_questions_on_average() {
            forPuzzles(5, (table, input) -> {
                int situations = completions(table.getSpace(), input).size();
                QuestionPlan<Answer> plan = Reasoning.of(table).questionPlan(input);

                assertThat(plan.getExpectedQuestions())
                        .as(input.toString())
                        .isEqualTo(Fraction.of(fewest(table, input, code -> 1), situations));
                assertThat(plan.getVerdict().isPresent())
                        .isEqualTo(answers(table, input).size() == 1);
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
                long all = completions(space, input).stream()
                        .mapToLong(Open::weight)
                        .sum();

                assertThat(plan.getExpectedQuestions()).isEqualTo(Fraction.of(fewest(table, input, Open::weight), all));
            });
        }

        @Test
        void comes_to_the_answer_of_every_situation() {
            forPuzzles(7, (table, input) -> {
                Set<Answer> reached = EnumSet.noneOf(Answer.class);
                reach(Reasoning.of(table).questionPlan(input), reached);

                assertThat(reached).isEqualTo(answers(table, input));
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
                    .isThrownBy(() -> reasoning.questionPlan(List.of(3)).after("no"))
                    .withMessage("answer 'no': expected one of []");
        }

        private static void reach(QuestionPlan<Answer> plan, Set<Answer> reached) {
            plan.getVerdict().ifPresent(reached::add);
            plan.getAnswers().forEach(answer -> reach(plan.after(answer), reached));
        }

        private static int weight(int code) {
            return Open.weight(code);
        }

        /** The least total of questions over all situations, each as often as it weighs. */
        private static long fewest(
                VerdictTable<List<Integer>, Answer> table,
                List<Integer> input,
                java.util.function.IntUnaryOperator weight) {
            if (answers(table, input).size() == 1) {
                return 0;
            }
            long total = completions(table.getSpace(), input).stream()
                    .mapToLong(code -> weight.applyAsInt(code))
                    .sum();
            long fewest = Long.MAX_VALUE;
            for (int axis = 0; axis < input.size(); axis++) {
                Axis<List<Integer>> asked = table.getSpace().getAxes().get(axis);
                for (Axis.Question question : asked.getQuestions()) {
                    Set<Integer> answers = Axis.places(input.get(axis))
                            .mapToObj(level -> asked.getLevels().get(level).getSteps() & question.getSteps())
                            .collect(Collectors.toSet());
                    if (answers.size() > 1) {
                        long here = total;
                        for (int answer : answers) {
                            List<Integer> then = new ArrayList<>(input);
                            then.set(
                                    axis,
                                    Axis.places(input.get(axis))
                                            .filter(level -> (asked.getLevels()
                                                                    .get(level)
                                                                    .getSteps()
                                                            & question.getSteps())
                                                    == answer)
                                            .map(level -> 1 << level)
                                            .sum());
                            here += fewest(table, then, weight);
                        }
                        fewest = Math.min(fewest, here);
                    }
                }
            }
            return fewest;
        }
    }

    private static final class Open {
        static int weight(int code) {
            return 1 + code % 3;
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
                RuleDifference<List<Integer>, Answer> difference = RuleDifference.of(before, after);
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
                            .filter(code -> isOf(condition, space, code))
                            .peek(code -> assertThat(List.of(before.verdict(code), after.verdict(code)))
                                    .containsExactly(condition.getBefore(), condition.getAfter()))
                            .forEach(described::add);
                }
                assertThat(described).isEqualTo(expected);
                assertThat(difference.getConditions().size()).isLessThanOrEqualTo(expected.size());
                List<List<Integer>> situations = space.situations().toList();
                assertThat(difference.flips(situations)).hasSize(expected.size());
            }
        }

        private static boolean isOf(RuleDifference.Condition<Answer> condition, Space<List<Integer>> space, int code) {
            return condition.getAxes().stream().allMatch(part -> {
                int axis = space.getAxes().stream().map(Axis::getName).toList().indexOf(part.getAxis());
                return part.getLevels()
                        .contains(space.getAxes()
                                .get(axis)
                                .getLevels()
                                .get(level(space, code, axis))
                                .getLabel());
            });
        }

        @Test
        void is_of_one_space() {
            VerdictTable<List<Integer>, Answer> one =
                    VerdictTable.of(Puzzles.space(List.of(Puzzles.ordered(2, false))), input -> Answer.NO);
            VerdictTable<List<Integer>, Answer> other =
                    VerdictTable.of(Puzzles.space(List.of(Puzzles.ordered(2, false))), input -> Answer.NO);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleDifference.of(one, other))
                    .withMessage("tables of two spaces: expected both of one");
        }

        @Test
        void reads_as_few_conditions() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.ordered(3, false), Puzzles.ordered(3, false)));
            VerdictTable<List<Integer>, Answer> before = VerdictTable.of(space, input -> Answer.NO);
            VerdictTable<List<Integer>, Answer> after =
                    VerdictTable.of(space, input -> input.get(0) >= 2 && input.get(1) == 4 ? Answer.YES : Answer.NO);

            assertThat(RuleDifference.of(before, after).getConditions())
                    .singleElement()
                    .hasToString("axis 0: level 1 or level 3; axis 1: level 3; NO, then YES");
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
                for (int one = 0; one < space.size(); one++) {
                    for (int other = 0; other < space.size(); other++) {
                        if (table.verdict(one) == Answer.YES && table.verdict(other) != Answer.YES) {
                            int from = one;
                            int to = other;
                            List<Integer> differing = IntStream.range(
                                            0, space.getAxes().size())
                                    .filter(axis -> level(space, from, axis) != level(space, to, axis))
                                    .boxed()
                                    .toList();
                            if (differing.size() == 1) {
                                List<Level> levels =
                                        space.getAxes().get(differing.get(0)).getLevels();
                                int before = levels.get(level(space, one, differing.get(0)))
                                        .getSteps();
                                int after = levels.get(level(space, other, differing.get(0)))
                                        .getSteps();
                                String loss = one + " " + other + " axis " + differing.get(0);
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
                }
                Monotonicity monotonicity = Monotonicity.of(table, Answer.YES);

                assertThat(words(monotonicity.getByImprovement())).containsExactlyInAnyOrderElementsOf(improvements);
                assertThat(words(monotonicity.getByAssessment())).containsExactlyInAnyOrderElementsOf(assessments);
            });
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
                        .isEqualTo(completions(space, input).size() == 1);
                int[] codes = IntStream.range(0, space.size()).toArray();
                assertThat(table.decideAll(codes))
                        .isEqualTo(IntStream.of(codes).mapToObj(table::verdict).toList());
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
            assertThat(Puzzles.space(List.of(Puzzles.facts(4, true), Puzzles.facts(3, false)))
                            .size())
                    .isEqualTo(17 * 8);
        }

        @Test
        void has_no_axis_with_more_levels_than_can_be_told_apart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Puzzles.axis(0, Puzzles.ordered(31, false), false))
                    .withMessage("axis axis 0: 31 levels, expected 30 at most");
        }

        @Test
        void has_no_input_without_a_level() {
            Space<List<Integer>> space = Puzzles.space(List.of(Puzzles.ordered(2, false)));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> space.code(List.of(0)))
                    .withMessage("an input that has none of the levels of axis 0: expected one of this space");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Puzzles.axis(0, List.of(Level.of("a", 1), Level.of("b", 1)), false))
                    .withMessage("axis axis 0: two levels with the steps of 'b'");
        }
    }
}
