package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** What is unknown of an input, what of it matters, and what to ask first. */
final class Questions<I, V extends Enum<V> & CodeList> {

    private final VerdictTable<I, V> table;
    private final Space<I> space;

    Questions(VerdictTable<I, V> table) {
        this.table = table;
        this.space = table.getSpace();
    }

    List<OpenQuestion> open(int[] possible) {
        List<OpenQuestion> open = new ArrayList<>();
        for (int place = 0; place < possible.length; place++) {
            Axis<I> axis = space.getAxes().get(place);
            for (Axis.Question question : axis.getQuestions()) {
                if (answers(axis, question, possible[place]).size() > 1) {
                    open.add(ImmutableOpenQuestion.of(
                            axis.getName(), question.getText(), isRelevant(place, question, possible)));
                }
            }
        }
        return open;
    }

    /** The levels that each answer leaves, by the answer. */
    private Map<Integer, Integer> answers(Axis<I> axis, Axis.Question question, int levels) {
        Map<Integer, Integer> answers = new LinkedHashMap<>();
        Axis.places(levels)
                .forEach(level -> answers.merge(
                        axis.getLevels().get(level).bits() & question.bits(), 1 << level, (one, other) -> one | other));
        return answers;
    }

    /** Whether two answers leave other verdicts, now or once other questions are answered. */
    private boolean isRelevant(int place, Axis.Question question, int[] possible) {
        Axis<I> axis = space.getAxes().get(place);
        return states(axis, question, possible[place]).stream()
                .map(levels -> List.copyOf(answers(axis, question, levels).values()))
                .filter(answers -> answers.size() > 1)
                .anyMatch(answers -> isAnyVerdictTurned(place, answers, possible));
    }

    /** The levels that are left by any answers to the other questions of an axis, or by none. */
    private Set<Integer> states(Axis<I> axis, Axis.Question question, int levels) {
        Set<Integer> states = new LinkedHashSet<>(Set.of(levels));
        for (Axis.Question asked : axis.getQuestions()) {
            if (!asked.equals(question)) {
                for (int state : List.copyOf(states)) {
                    states.addAll(answers(axis, asked, state).values());
                }
            }
        }
        return states;
    }

    /** Whether the answers leave other verdicts for something that the other axes can turn out to have. */
    private boolean isAnyVerdictTurned(int place, List<Integer> answers, int[] possible) {
        int weight = space.weight(place);
        int[] others = possible.clone();
        others[place] = 1;
        return !space.allMatch(others, code -> {
            Set<V> first = verdicts(code, weight, answers.get(0));
            return answers.stream()
                    .allMatch(levels -> verdicts(code, weight, levels).equals(first));
        });
    }

    /** The verdicts that levels of one axis give. */
    private Set<V> verdicts(int code, int weight, int levels) {
        Set<V> verdicts = new HashSet<>();
        for (int left = levels; left != 0; left &= left - 1) {
            verdicts.add(table.verdict(code + weight * Integer.numberOfTrailingZeros(left)));
        }
        return verdicts;
    }

    QuestionPlan<V> plan(I input, ToLongFunction<? super I> prior) {
        int[] possible = space.possible(input);
        long[] weights = new long[space.size()];
        long all = 0;
        for (int code : space.completions(possible).toArray()) {
            weights[code] = prior.applyAsLong(space.situation(code, input));
            if (weights[code] < 0) {
                throw new IllegalArgumentException("prior " + weights[code] + ": expected 0 or more");
            }
            all = Math.addExact(all, weights[code]);
        }
        if (all == 0) {
            throw new IllegalArgumentException("prior 0 of all that can come out: expected more for something");
        }
        return new Planner(weights).plan(possible);
    }

    /** Tries every question first, and the best plan after each answer; what was planned is not planned again. */
    private final class Planner {

        private final long[] weights;
        private final Map<List<Integer>, QuestionPlan<V>> plans = new HashMap<>();

        Planner(long[] weights) {
            this.weights = weights;
        }

        QuestionPlan<V> plan(int[] possible) {
            List<Integer> key = IntStream.of(possible).boxed().toList();
            QuestionPlan<V> known = plans.get(key);
            if (known == null) {
                known = best(possible);
                plans.put(key, known);
            }
            return known;
        }

        private QuestionPlan<V> best(int[] possible) {
            Set<V> verdicts = table.verdicts(possible);
            if (verdicts.size() == 1) {
                return QuestionPlan.certain(verdicts.iterator().next(), weight(possible));
            }
            QuestionPlan<V> best = null;
            for (int place = 0; place < possible.length; place++) {
                for (Axis.Question question : space.getAxes().get(place).getQuestions()) {
                    Map<Integer, Integer> answers = answers(space.getAxes().get(place), question, possible[place]);
                    if (answers.size() > 1) {
                        QuestionPlan<V> plan = ask(place, question, answers, possible);
                        best = best == null || plan.questions() < best.questions() ? plan : best;
                    }
                }
            }
            if (best == null) {
                throw new IllegalStateException("an axis whose questions do not tell all of its levels apart");
            }
            return best;
        }

        private QuestionPlan<V> ask(int place, Axis.Question question, Map<Integer, Integer> answers, int[] possible) {
            Axis<I> axis = space.getAxes().get(place);
            Map<String, QuestionPlan<V>> plans = new LinkedHashMap<>();
            answers.forEach((steps, levels) -> {
                int[] then = possible.clone();
                then[place] = levels;
                plans.put(answer(axis, question, steps, levels), plan(then));
            });
            String text = question.getText().equals(axis.getName())
                    ? axis.getName()
                    : axis.getName() + ", " + question.getText();
            return QuestionPlan.ask(text, plans);
        }

        private long weight(int[] possible) {
            return space.completions(possible).mapToLong(code -> weights[code]).sum();
        }
    }

    private static <I> String answer(Axis<I> axis, Axis.Question question, int steps, int levels) {
        if (Integer.bitCount(question.bits()) > 1) {
            return axis.label(levels);
        }
        return steps == 0 ? "no" : "yes";
    }
}
