package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small rules of any shape to reason over; an input is, for each axis, the set of levels that it may have. */
final class Puzzles {

    enum Answer implements CodeList {
        NO,
        MAYBE,
        YES
    }

    private Puzzles() {}

    /** Facts that are true or false, each by itself. */
    static List<Level> facts(int number, boolean coverage) {
        return levels(IntStream.range(0, 1 << number), coverage);
    }

    /** Values from low to high. */
    static List<Level> ordered(int number, boolean coverage) {
        return levels(IntStream.range(0, number).map(level -> (1 << level) - 1), coverage);
    }

    private static List<Level> levels(IntStream steps, boolean coverage) {
        return Stream.concat(
                        steps.mapToObj(made -> Level.of(
                                "level " + made, Axis.places(made).boxed().toList())),
                        coverage ? Stream.of(Level.notAssessed()) : Stream.empty())
                .toList();
    }

    /** What is tested of the axis of a place. */
    record Criterion(int place) implements CodeList {

        @Override
        public String name() {
            return "AXIS_" + place;
        }
    }

    static Axis<List<Integer>> axis(int place, List<Level> levels, boolean single) {
        List<Axis.Case<List<Integer>>> cases = new ArrayList<>();
        for (Level level : levels) {
            int bit = 1 << cases.size();
            cases.add(new Axis.Case<>(level, input -> (input.get(place) & bit) != 0, input -> {
                List<Integer> changed = new ArrayList<>(input);
                changed.set(place, bit);
                return List.copyOf(changed);
            }));
        }
        Axis<List<Integer>> axis = Axis.of("axis " + place, cases);
        if (single) {
            axis = axis.withQuestions(axis.getQuestions().stream()
                    .flatMap(whole -> Stream.concat(
                            whole.getSteps().stream()
                                    .<Axis.Question>map(
                                            step -> ImmutableQuestion.of("step " + step, List.of(step), false)),
                            whole.isTellingOfAssessment()
                                    ? Stream.of(ImmutableQuestion.of("step 30", List.of(), true))
                                    : Stream.empty()))
                    .toList());
        }
        return axis.withRule(
                input -> Requirement.of("axis " + place),
                input -> Integer.bitCount(levels.get(Integer.numberOfTrailingZeros(input.get(place)))
                                .bits())
                        * (place + 1));
    }

    static Space<List<Integer>> space(List<List<Level>> levels) {
        List<Axis<List<Integer>>> axes = IntStream.range(0, levels.size())
                .mapToObj(place -> axis(place, levels.get(place), place % 2 == 0))
                .toList();
        return Space.of(levels.stream().map(unused -> 1).toList(), axes);
    }

    /** A space of two or three axes of any kind. */
    static Space<List<Integer>> space(RandomGenerator random) {
        return space(Stream.generate(() -> random.nextBoolean()
                        ? facts(1 + random.nextInt(2), random.nextBoolean())
                        : ordered(2 + random.nextInt(3), random.nextBoolean()))
                .limit(2 + random.nextInt(2))
                .toList());
    }

    /** A rule that decides each situation by the throw of a dice. */
    static VerdictTable<List<Integer>, Answer> table(Space<List<Integer>> space, RandomGenerator random) {
        List<Answer> answers = random.ints(space.size(), 0, 6)
                .mapToObj(face -> face < 2 ? Answer.YES : face < 5 ? Answer.NO : Answer.MAYBE)
                .toList();
        return VerdictTable.of(space, input -> answers.get(space.code(input).getAsInt()));
    }

    /** What may be any of several levels on each axis, but for that of what is not assessed. */
    static List<Integer> partial(Space<List<Integer>> space, RandomGenerator random) {
        return space.getAxes().stream()
                .map(axis -> {
                    int levels = axis.getLevels().size();
                    boolean coverage = axis.getLevels().get(levels - 1).isNotAssessed();
                    int any = 1 + random.nextInt((1 << (coverage ? levels - 1 : levels)) - 1);
                    return random.nextBoolean()
                            ? any
                            : coverage && random.nextInt(4) == 0 ? 1 << (levels - 1) : Integer.lowestOneBit(any);
                })
                .toList();
    }
}
