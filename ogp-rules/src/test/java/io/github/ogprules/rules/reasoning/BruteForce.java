package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All that can be asked of a rule, by trying everything. What is asked of has, for each axis, a set of levels that it may turn out to
 * have, one bit each.
 */
public final class BruteForce<I, V extends Enum<V> & CodeList> {

    private final VerdictTable<I, V> table;
    private final List<Axis<I>> axes;
    private final IntUnaryOperator weights;
    private final List<List<Integer>> levels = new ArrayList<>();
    private final Map<List<Integer>, Long> fewest = new HashMap<>();
    private final Map<List<Integer>, Set<V>> verdictsOf = new HashMap<>();
    private final Map<Asked, Boolean> matters = new HashMap<>();

    /** Where every situation is as likely as any other. */
    public BruteForce(VerdictTable<I, V> table) {
        this(table, code -> 1);
    }

    BruteForce(VerdictTable<I, V> table, IntUnaryOperator weights) {
        this.table = table;
        this.axes = table.getSpace().getAxes();
        this.weights = weights;
        for (int code = 0; code < table.getSpace().size(); code++) {
            List<Integer> places = new ArrayList<>();
            int rest = code;
            for (Axis<I> axis : axes) {
                places.add(rest % axis.getLevels().size());
                rest /= axis.getLevels().size();
            }
            levels.add(places);
        }
    }

    /** The levels that an input may turn out to have, as the space has them. */
    public List<Integer> levelsOf(I input) {
        return IntStream.of(table.getSpace().possible(input)).boxed().toList();
    }

    int level(int code, int axis) {
        return levels.get(code).get(axis);
    }

    private int steps(int code, int axis) {
        return axes.get(axis).getLevels().get(level(code, axis)).bits();
    }

    /** Every code that something can turn out to have. */
    List<Integer> completions(List<Integer> possible) {
        List<Integer> codes = List.of(0);
        int weight = 1;
        for (int axis = 0; axis < axes.size(); axis++) {
            List<Integer> longer = new ArrayList<>();
            for (int level = 0; level < axes.get(axis).getLevels().size(); level++) {
                if ((possible.get(axis) & 1 << level) != 0) {
                    for (int code : codes) {
                        longer.add(code + weight * level);
                    }
                }
            }
            codes = longer;
            weight *= axes.get(axis).getLevels().size();
        }
        return codes;
    }

    /** Every verdict that can come out. */
    public Set<V> verdicts(List<Integer> possible) {
        return completions(possible).stream()
                .map(table::verdict)
                .collect(Collectors.toCollection(
                        () -> EnumSet.noneOf(table.verdict(0).getDeclaringClass())));
    }

    /** Every smallest set of changes, in words, of those that make no more steps on an axis than some. */
    List<String> smallestChanges(List<Integer> possible, V wanted, boolean assessment, IntUnaryOperator mostSteps) {
        List<List<Setting>> all = List.of(List.of());
        for (int axis = 0; axis < axes.size(); axis++) {
            int most = mostSteps.applyAsInt(axis);
            List<Setting> here = settings(axis, possible.get(axis)).stream()
                    .filter(setting -> Integer.bitCount(setting.steps) <= most)
                    .filter(setting -> (setting.steps & Level.NOT_ASSESSED) == 0
                            || (assessment && (setting.values & Level.NOT_ASSESSED) == 0))
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
                .filter(settings ->
                        verdicts(settings.stream().map(Setting::after).toList()).equals(Set.of(wanted)))
                .toList();
        return leading.stream()
                .filter(settings -> leading.stream()
                        .noneMatch(other -> !other.equals(settings)
                                && IntStream.range(0, settings.size())
                                        .allMatch(axis -> settings.get(axis).covers(other.get(axis)))))
                .map(this::words)
                .toList();
    }

    private String words(List<Setting> settings) {
        return IntStream.range(0, settings.size())
                .filter(axis -> settings.get(axis).steps != 0)
                .mapToObj(axis -> words(axis, settings.get(axis)))
                .collect(Collectors.joining("; "));
    }

    private String words(int axis, Setting setting) {
        return axes.get(axis).getName() + " " + axes.get(axis).label(setting.after) + " by "
                + Integer.bitCount(setting.steps);
    }

    /** A path in the same words. */
    static String words(Path path) {
        return path.getChanges().stream().map(BruteForce::words).collect(Collectors.joining("; "));
    }

    private static String words(Change change) {
        return change.getAxis() + " " + change.getTo() + " by " + change.getSteps();
    }

    /**
     * Every smallest fall and loss of a source on one axis after which another verdict can come out, and the results of a new source
     * after which the same other verdicts can, in words.
     */
    public List<String> threats(List<Integer> possible) {
        List<String> threats = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            threats.addAll(threats(
                    possible, axis, setting -> setting.values == 0 && (setting.steps & Level.NOT_ASSESSED) == 0));
            threats.addAll(threats(possible, axis, setting -> (setting.values & Level.NOT_ASSESSED) != 0));
            threats.addAll(newSource(possible, axis));
        }
        return threats;
    }

    private List<String> newSource(List<Integer> possible, int axis) {
        List<Level> all = axes.get(axis).getLevels();
        int last = all.size() - 1;
        if (!all.get(last).isNotAssessed() || possible.get(axis) != 1 << last) {
            return List.of();
        }
        Map<Set<V>, List<Integer>> results = new HashMap<>();
        for (int level = 0; level < last; level++) {
            Set<V> then = verdicts(after(possible, axis, 1 << level));
            if (!then.equals(verdicts(possible))) {
                results.computeIfAbsent(then, unused -> new ArrayList<>()).add(level);
            }
        }
        List<String> threats = new ArrayList<>();
        results.forEach((then, levels) -> {
            int steps = levels.stream()
                    .mapToInt(level -> Integer.bitCount(all.get(level).bits()) + 1)
                    .min()
                    .orElseThrow();
            int bits = levels.stream().mapToInt(level -> 1 << level).sum();
            threats.add(axes.get(axis).getName() + " " + axes.get(axis).label(bits) + " by " + steps + " "
                    + List.copyOf(then));
        });
        return threats;
    }

    private List<String> threats(List<Integer> possible, int axis, Predicate<Setting> allowed) {
        Set<V> now = verdicts(possible);
        Map<Setting, Set<V>> turning = new HashMap<>();
        for (Setting setting : settings(axis, possible.get(axis))) {
            Set<V> then = verdicts(after(possible, axis, setting.after));
            if (setting.steps != 0 && allowed.test(setting) && !then.equals(now)) {
                turning.put(setting, then);
            }
        }
        return turning.keySet().stream()
                .filter(setting ->
                        turning.keySet().stream().noneMatch(other -> !other.equals(setting) && setting.covers(other)))
                .map(setting -> words(axis, setting) + " " + List.copyOf(turning.get(setting)))
                .toList();
    }

    /** A threat in the same words. */
    public static String words(Threat<?> threat) {
        return words(threat.getChange()) + " " + threat.getVerdicts();
    }

    private static List<Integer> after(List<Integer> possible, int axis, int levels) {
        List<Integer> after = new ArrayList<>(possible);
        after.set(axis, levels);
        return after;
    }

    /**
     * Every question of which two answers can come out; it matters if two of them leave other verdicts, now or after answers to other
     * questions, on any axis.
     */
    public List<String> openQuestions(List<Integer> possible) {
        List<String> open = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            for (Axis.Question question : axes.get(axis).getQuestions()) {
                if (statesAfter(possible, axis, question).size() > 1) {
                    open.add(axes.get(axis).getName() + ", " + question.getText() + ": "
                            + matters(possible, axis, question));
                }
            }
        }
        return open;
    }

    /**
     * A question in what is known.
     *
     * @param possible the levels that are left, by axis
     * @param axis of which axis
     * @param question the question
     */
    private record Asked(List<Integer> possible, int axis, Axis.Question question) {}

    private boolean matters(List<Integer> possible, int axis, Axis.Question question) {
        Asked asked = new Asked(possible, axis, question);
        Boolean known = matters.get(asked);
        if (known == null) {
            known = mattersNow(possible, axis, question) || mattersLater(possible, axis, question);
            matters.put(asked, known);
        }
        return known;
    }

    private boolean mattersNow(List<Integer> possible, int axis, Axis.Question question) {
        return statesAfter(possible, axis, question).stream()
                        .map(state -> verdictsOf.computeIfAbsent(state, this::verdicts))
                        .distinct()
                        .count()
                > 1;
    }

    private boolean mattersLater(List<Integer> possible, int axis, Axis.Question question) {
        for (int place = 0; place < axes.size(); place++) {
            for (Axis.Question before : axes.get(place).getQuestions()) {
                for (List<Integer> state : statesAfter(possible, place, before)) {
                    boolean isOther = place != axis || !before.equals(question);
                    if (isOther && !state.equals(possible) && matters(state, axis, question)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What is known after each answer that can come out. */
    private List<List<Integer>> statesAfter(List<Integer> possible, int axis, Axis.Question question) {
        Map<Integer, Integer> byAnswer = new HashMap<>();
        List<Level> all = axes.get(axis).getLevels();
        for (int level = 0; level < all.size(); level++) {
            if ((possible.get(axis) & 1 << level) != 0) {
                byAnswer.merge(all.get(level).bits() & question.bits(), 1 << level, Integer::sum);
            }
        }
        return byAnswer.values().stream()
                .map(levels -> after(possible, axis, levels))
                .toList();
    }

    /** An open question in the same words. */
    public static String words(OpenQuestion question) {
        return question.getAxis() + ", " + question.getText() + ": " + question.isRelevant();
    }

    /** The fewest questions on average. */
    public Fraction expectedQuestions(List<Integer> possible) {
        return Fraction.of(fewestQuestions(possible), weight(possible));
    }

    private long weight(List<Integer> possible) {
        return completions(possible).stream().mapToLong(weights::applyAsInt).sum();
    }

    /** The least total of questions over all situations, each as often as it weighs. */
    private long fewestQuestions(List<Integer> possible) {
        Long known = fewest.get(possible);
        if (known != null) {
            return known;
        }
        long best = verdicts(possible).size() == 1 ? 0 : Long.MAX_VALUE;
        for (int axis = 0; axis < axes.size() && best > 0; axis++) {
            for (Axis.Question question : axes.get(axis).getQuestions()) {
                Map<Integer, Integer> answers = new HashMap<>();
                for (int level = 0; level < axes.get(axis).getLevels().size(); level++) {
                    if ((possible.get(axis) & 1 << level) != 0) {
                        answers.merge(
                                axes.get(axis).getLevels().get(level).bits() & question.bits(),
                                1 << level,
                                Integer::sum);
                    }
                }
                if (answers.size() > 1) {
                    long here = weight(possible);
                    for (int left : answers.values()) {
                        here += fewestQuestions(after(possible, axis, left));
                    }
                    best = Math.min(best, here);
                }
            }
        }
        fewest.put(possible, best);
        return best;
    }

    /** Every setting of steps of an axis that changes something and makes a level of every level; and that of nothing. */
    private List<Setting> settings(int axis, int possible) {
        List<Integer> steps =
                axes.get(axis).getLevels().stream().map(Level::bits).toList();
        int all = steps.stream().reduce(0, (one, other) -> one | other);
        List<Setting> settings = new ArrayList<>();
        for (int set = all; ; set = (set - 1) & all) {
            for (int values = set; ; values = (values - 1) & set) {
                setting(steps, possible, set, values).ifPresent(settings::add);
                if (values == 0) {
                    break;
                }
            }
            if (set == 0) {
                return settings;
            }
        }
    }

    private static Optional<Setting> setting(List<Integer> steps, int possible, int set, int values) {
        int after = 0;
        int changed = 0;
        for (int level = 0; level < steps.size(); level++) {
            if ((possible & 1 << level) != 0) {
                int moved = (steps.get(level) & ~set) | values;
                if (!steps.contains(moved)) {
                    return Optional.empty();
                }
                changed |= moved ^ steps.get(level);
                after |= 1 << steps.indexOf(moved);
            }
        }
        return changed == set ? Optional.of(new Setting(set, values, possible, after)) : Optional.empty();
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

    /**
     * Of how many situations no two are described by one condition, so that fewer conditions cannot describe them all: the most that
     * were found in some tries.
     */
    public static <I> int fewestConditions(Space<I> space, List<Integer> situations) {
        Set<Integer> all = Set.copyOf(situations);
        List<Integer> order = new ArrayList<>(situations);
        Random random = new Random(2014);
        int most = 0;
        for (int tries = 0; tries < 200; tries++) {
            Collections.shuffle(order, random);
            List<Integer> apart = new ArrayList<>();
            for (int one : order) {
                if (apart.stream().noneMatch(other -> all.containsAll(between(space, one, other)))) {
                    apart.add(one);
                }
            }
            most = Math.max(most, apart.size());
        }
        return most;
    }

    /** The situations that have, on each axis, the level of one or of the other. */
    private static <I> List<Integer> between(Space<I> space, int one, int other) {
        return space.completions(IntStream.range(0, space.getAxes().size())
                        .map(axis -> 1 << space.levelOf(one, axis) | 1 << space.levelOf(other, axis))
                        .toArray())
                .boxed()
                .toList();
    }

    /**
     * How many questions a plan asks on average, by following it in every situation.
     *
     * @throws AssertionError if it comes to another verdict than the rule
     */
    public Fraction askedQuestions(QuestionPlan<V> plan, List<Integer> possible) {
        long asked = 0;
        for (int code : completions(possible)) {
            asked += (long) weights.applyAsInt(code) * asked(plan, code);
        }
        return Fraction.of(asked, weight(possible));
    }

    private int asked(QuestionPlan<V> plan, int code) {
        int asked = 0;
        QuestionPlan<V> rest = plan;
        while (rest.getQuestion().isPresent()) {
            rest = rest.after(answer(rest.getQuestion().get(), code));
            asked++;
        }
        if (rest.getVerdict().orElseThrow() != table.verdict(code)) {
            throw new AssertionError(
                    "the plan comes to " + rest + ", the rule to " + table.verdict(code) + " in situation " + code);
        }
        return asked;
    }

    /** The answer to a question that names its axis, and its fact if the axis has several. */
    private String answer(String asked, int code) {
        for (int axis = 0; axis < axes.size(); axis++) {
            for (Axis.Question question : axes.get(axis).getQuestions()) {
                String name = axes.get(axis).getName();
                if (asked.equals(question.getText().equals(name) ? name : name + ", " + question.getText())) {
                    if (Integer.bitCount(question.bits()) > 1) {
                        return axes.get(axis).getLevels().get(level(code, axis)).getLabel();
                    }
                    return (steps(code, axis) & question.bits()) == 0 ? "no" : "yes";
                }
            }
        }
        throw new AssertionError("no question: " + asked);
    }
}
