package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
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

    private Axis(
            String name,
            List<Level> levels,
            List<Question> questions,
            ToIntFunction<I> possible,
            BiFunction<I, Integer, I> with,
            Function<I, Requirement> requirement,
            ToIntFunction<I> points) {
        this.name = name;
        this.levels = levels;
        this.questions = questions;
        this.possible = possible;
        this.with = with;
        this.requirement = requirement;
        this.points = points;
    }

    /** An axis that is one question, of which the rule asks and counts nothing. */
    private static <I> Axis<I> of(
            String name, List<Level> levels, ToIntFunction<I> possible, BiFunction<I, Integer, I> with) {
        requireLevels(name, levels);
        List<Question> questions = List.of(Question.whole(name, levels));
        return new Axis<>(name, levels, questions, possible, with, input -> Requirement.of(""), input -> 0);
    }

    private static void requireLevels(String name, List<Level> levels) {
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "axis " + name + ": " + levels.size() + " levels, expected 1 to " + MOST_LEVELS);
        }
        Set<Integer> found = new HashSet<>();
        for (Level level : levels) {
            for (int step : level.getSteps()) {
                if (step < 0 || step >= MOST_LEVELS) {
                    throw new IllegalArgumentException("axis " + name + ", level '" + level.getLabel() + "', step "
                            + step + ": expected 0 to " + (MOST_LEVELS - 1));
                }
            }
            if (!found.add(level.bits())) {
                throw new IllegalArgumentException(
                        "axis " + name + ": two levels with the steps of '" + level.getLabel() + "'");
            }
        }
    }

    /**
     * An axis over what is observed on a criterion. What is known has the levels that agree with it, what is not assessed the level of
     * that, and what is unknown may have every level but that.
     *
     * @param criterion the criterion, which gives the axis its name
     * @param levels the levels in the order of the map, each with what is then observed; that of what is not assessed, if there is one,
     *     last
     * @param observed what an input says
     * @param agrees whether a value that is known can turn out to be that of a level
     * @param with an input with what is observed on a level
     * @param <I> the input of the rule
     * @param <O> what an input may say
     * @param <E> what it says on a level
     * @return the axis
     * @throws IllegalArgumentException if two levels have the same steps, if one has others than those from 0 to 29, or if there is no
     *     level or more than 30
     */
    public static <I, O, E extends O> Axis<I> of(
            CodeList criterion,
            Map<Level, Observation<E>> levels,
            Function<I, ? extends Observation<? extends O>> observed,
            BiPredicate<? super O, ? super E> agrees,
            BiFunction<I, Observation<E>, I> with) {
        List<Observation<E>> all = List.copyOf(levels.values());
        int known = bits(all.size(), level -> all.get(level).isKnown());
        int notAssessed = bits(all.size(), level -> all.get(level).isNotAssessed());
        return of(
                criterion.getLabel(),
                List.copyOf(levels.keySet()),
                input -> {
                    Observation<? extends O> here = observed.apply(input);
                    if (here.isKnown()) {
                        O value = here.getValue();
                        return bits(
                                all.size(),
                                level -> all.get(level).isKnown()
                                        && agrees.test(value, all.get(level).getValue()));
                    }
                    return here.isNotAssessed() ? notAssessed : known;
                },
                (input, level) -> with.apply(input, all.get(level)));
    }

    /**
     * An axis over anything else.
     *
     * @param name the name in OGP's terms
     * @param cases the levels; that of what is not assessed, if there is one, last
     * @param <I> the input of the rule
     * @return the axis
     * @throws IllegalArgumentException if two levels have the same steps, if one has others than those from 0 to 29, or if there is no
     *     level or more than 30
     */
    public static <I> Axis<I> of(String name, List<Case<I>> cases) {
        List<Case<I>> all = List.copyOf(cases);
        return of(
                name,
                all.stream().map(Case::level).toList(),
                input -> bits(all.size(), level -> all.get(level).canBe().test(input)),
                (input, level) -> all.get(level).set().apply(input));
    }

    /** One bit for each of the first places that has something. */
    private static int bits(int places, IntPredicate has) {
        int bits = 0;
        for (int place = 0; place < places; place++) {
            bits |= has.test(place) ? 1 << place : 0;
        }
        return bits;
    }

    /**
     * This axis, on which each fact is asked by itself; without it the whole axis is one question.
     *
     * @param facts the facts in words; the answer to that of a place tells of the step of that number
     * @return the axis
     */
    public Axis<I> withFacts(List<String> facts) {
        return withQuestions(IntStream.range(0, facts.size())
                .<Question>mapToObj(step -> ImmutableQuestion.of(facts.get(step), List.of(step), false))
                .toList());
    }

    Axis<I> withQuestions(List<Question> asked) {
        return new Axis<>(name, levels, asked, possible, with, requirement, points);
    }

    /**
     * This axis, with what the rule asks of an input on it, and the points or whatever else it then counts.
     *
     * @param asked what it asks, with its source
     * @param counted what an input has for certain
     * @return the axis
     */
    public Axis<I> withRule(Function<I, Requirement> asked, ToIntFunction<I> counted) {
        return new Axis<>(name, levels, questions, possible, with, asked, counted);
    }

    /**
     * This axis, with a test that the rule makes on it; one that is met counts as one point.
     *
     * @param finding what the rule finds on an input
     * @return the axis
     */
    public Axis<I> withTest(Function<I, ? extends Finding> finding) {
        return withRule(
                input -> finding.apply(input).getRequirement(),
                input -> finding.apply(input).getOutcome() == Outcome.MET ? 1 : 0);
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
            if (levels.get(level).bits() == steps) {
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
     * A level, the inputs that can turn out to have it, and how one gets it.
     *
     * @param level the level
     * @param canBe whether an input can turn out to have it
     * @param set an input with it
     * @param <I> the input of the rule
     */
    public record Case<I>(Level level, Predicate<I> canBe, UnaryOperator<I> set) {}

    /**
     * What can be asked of an axis.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    public abstract static sealed class Question permits ImmutableQuestion {

        Question() {}

        /** The question whose answer tells all levels apart. */
        static Question whole(String text, List<Level> levels) {
            return ImmutableQuestion.of(
                    text,
                    levels.stream()
                            .flatMap(level -> level.getSteps().stream())
                            .distinct()
                            .sorted()
                            .toList(),
                    levels.stream().anyMatch(Level::isNotAssessed));
        }

        /** {@return what is asked, in words} */
        public abstract String getText();

        /** {@return the steps that the answer tells of, by number} */
        public abstract List<Integer> getSteps();

        /** {@return whether the answer also tells what is not assessed from what is: true if so} */
        public abstract boolean isTellingOfAssessment();

        /** The steps, one bit each. */
        @Value.Derived
        @Value.Auxiliary
        int bits() {
            return Level.bits(getSteps(), isTellingOfAssessment());
        }
    }
}
