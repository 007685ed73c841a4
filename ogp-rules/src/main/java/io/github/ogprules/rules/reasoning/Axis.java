package io.github.ogprules.rules.reasoning;

import io.github.ogprules.rules.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * One thing that a rule looks at, with the values that it tells apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the input of the rule
 */
public final class Axis<I> {

    /** As many as the bits of a number can tell apart, with the steps between them. */
    private static final int MOST_LEVELS = 30;

    private final String name;
    private final List<Level> levels;
    private final List<Question> questions;
    private final ToIntFunction<I> possible;
    private final BiFunction<I, Integer, I> with;
    private final Function<I, Requirement> requirement;
    private final ToIntFunction<I> points;

    private Axis(Builder<I> builder) {
        this.name = builder.name;
        this.levels = List.copyOf(builder.levels);
        this.questions = List.copyOf(builder.questions);
        this.possible = builder.possible;
        this.with = builder.with;
        this.requirement = builder.requirement;
        this.points = builder.points;
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "axis " + name + ": " + levels.size() + " levels, expected 1 to " + MOST_LEVELS);
        }
        Set<Integer> steps = new HashSet<>();
        for (Level level : levels) {
            if (!steps.add(level.getSteps())) {
                throw new IllegalArgumentException(
                        "axis " + name + ": two levels with the steps of '" + level.getLabel() + "'");
            }
        }
    }

    /** {@return the name in OGP's terms, such as {@code Fiscal transparency}} */
    public String getName() {
        return name;
    }

    /** {@return the values that the rule tells apart: the levels; that of what is not assessed, if there is one, last} */
    public List<Level> getLevels() {
        return levels;
    }

    /** {@return what can be asked, each answered by some of the steps} */
    public List<Question> getQuestions() {
        return questions;
    }

    /**
     * The levels that an input can turn out to have.
     *
     * @param input the input
     * @return one bit for the place of each level; more than one if something is unknown
     */
    int possible(I input) {
        int found = possible.applyAsInt(input);
        if (found == 0) {
            throw new IllegalArgumentException(
                    name + ": the input has none of the levels of this space, expected one of "
                            + levels.stream().map(Level::getLabel).toList());
        }
        return found;
    }

    /** The input with another level. */
    I with(I input, int level) {
        return with.apply(input, level);
    }

    /** What the rule asks of an input here. */
    Requirement requirement(I input) {
        return requirement.apply(input);
    }

    /** The points, or what else the rule counts, that an input has here for certain. */
    int points(I input) {
        return points.applyAsInt(input);
    }

    /**
     * The points, or what else the rule counts, that the levels give but for that of what is not assessed.
     *
     * @param input an input, which takes every level in turn
     * @return every number of points once, in the order of the levels
     */
    public List<Integer> getPossiblePoints(I input) {
        return IntStream.range(0, levels.size())
                .filter(level -> !levels.get(level).isNotAssessed())
                .mapToObj(level -> points(with(input, level)))
                .distinct()
                .toList();
    }

    /** The place of the level with some steps, or -1 if there is none. */
    int find(int steps) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).getSteps() == steps) {
                return level;
            }
        }
        return -1;
    }

    static IntStream places(int possible) {
        return IntStream.range(0, Integer.SIZE).filter(level -> (possible & 1 << level) != 0);
    }

    /**
     * The levels in words.
     *
     * @param possible one bit for the place of each
     */
    String label(int possible) {
        return new LevelWords(levels, questions).of(possible);
    }

    /** Whether the levels are all that are assessed, and more than one. */
    boolean isUnknown(int possible) {
        return Integer.bitCount(possible) > 1
                && places(possible).count()
                        == levels.stream()
                                .filter(level -> !level.isNotAssessed())
                                .count();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * What can be asked of an axis.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    public abstract static sealed class Question permits ImmutableQuestion {

        Question() {}

        /**
         * A question.
         *
         * @param text what is asked, in words
         * @param steps the steps that the answer tells of, one bit each
         * @return the question
         */
        public static Question of(String text, int steps) {
            return ImmutableQuestion.of(text, steps);
        }

        /** {@return what is asked, in words} */
        @Value.Parameter
        public abstract String getText();

        /** {@return the steps that the answer tells of, one bit for each step} */
        @Value.Parameter
        public abstract int getSteps();
    }

    /**
     * Builds an axis; not thread-safe.
     *
     * @param <I> the input of the rule
     */
    public static final class Builder<I> {
        private final String name;
        private final List<Level> levels;
        private List<Question> questions;
        private ToIntFunction<I> possible = input -> 0;
        private BiFunction<I, Integer, I> with = (input, level) -> input;
        private Function<I, Requirement> requirement = input -> Requirement.of("");
        private ToIntFunction<I> points = input -> 0;

        /**
         * A builder.
         *
         * @param name the name in OGP's terms
         * @param levels the values that the rule tells apart
         */
        public Builder(String name, List<Level> levels) {
            this.name = name;
            this.levels = levels;
            this.questions = List.of(Question.of(
                    name, levels.stream().mapToInt(Level::getSteps).reduce(0, (one, other) -> one | other)));
        }

        /**
         * What can be asked; without it the whole axis is one question.
         *
         * @param asked the questions
         * @return this builder
         */
        public Builder<I> questions(List<Question> asked) {
            this.questions = asked;
            return this;
        }

        /**
         * Which levels an input can turn out to have, and how it gets one.
         *
         * @param levelsOf the levels of an input, one bit for the place of each
         * @param set the input with the level at a place
         * @return this builder
         */
        public Builder<I> input(ToIntFunction<I> levelsOf, BiFunction<I, Integer, I> set) {
            this.possible = levelsOf;
            this.with = set;
            return this;
        }

        /**
         * What the rule asks of an input on this axis, and the points or whatever else it then counts.
         *
         * @param asked what it asks, with its source
         * @param counted what an input has for certain
         * @return this builder
         */
        public Builder<I> rule(Function<I, Requirement> asked, ToIntFunction<I> counted) {
            this.requirement = asked;
            this.points = counted;
            return this;
        }

        /**
         * The axis.
         *
         * @return the axis
         * @throws IllegalArgumentException if two levels have the same steps, if there is none, or more than 30
         */
        public Axis<I> build() {
            return new Axis<>(this);
        }
    }
}
