package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether improving never hurts: every situation with a verdict that is lost by one more step, or as a source begins to cover an axis.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Monotonicity permits ImmutableMonotonicity {

    Monotonicity() {}

    /**
     * Looks at every situation.
     *
     * @param table the verdict of the rule on every situation
     * @param wanted the verdict that must not be lost
     * @param <I> the input of the rule
     * @param <V> its verdicts
     * @return what was found
     */
    public static <I, V extends Enum<V> & CodeList> Monotonicity of(VerdictTable<I, V> table, V wanted) {
        Space<I> space = table.getSpace();
        List<Loss> byImprovement = new ArrayList<>();
        List<Loss> byAssessment = new ArrayList<>();
        for (int code = 0; code < space.size(); code++) {
            if (!table.verdict(code).equals(wanted)) {
                continue;
            }
            for (int axis = 0; axis < space.getAxes().size(); axis++) {
                List<Level> levels = space.getAxes().get(axis).getLevels();
                Level here = levels.get(space.levelOf(code, axis));
                for (int level = 0; level < levels.size(); level++) {
                    int better = code + space.weight(axis) * (level - space.levelOf(code, axis));
                    Level there = levels.get(level);
                    if (!table.verdict(better).equals(wanted)) {
                        Loss loss = ImmutableLoss.of(
                                code, better, space.getAxes().get(axis).getName());
                        if (here.isNotAssessed()) {
                            byAssessment.add(loss);
                        } else if (isOneStepMore(here, there)) {
                            byImprovement.add(loss);
                        }
                    }
                }
            }
        }
        return ImmutableMonotonicity.of(byImprovement, byAssessment);
    }

    private static boolean isOneStepMore(Level here, Level there) {
        return !there.isNotAssessed()
                && (here.bits() & there.bits()) == here.bits()
                && Integer.bitCount(there.bits()) == Integer.bitCount(here.bits()) + 1;
    }

    /** {@return the situations in which one step more loses the verdict: none if the rule is monotone in every indicator} */
    public abstract List<Loss> getByImprovement();

    /**
     * {@return the situations in which an axis that was not assessed is assessed, with any result, and the verdict is lost, one for
     * each result}
     */
    public abstract List<Loss> getByAssessment();

    /**
     * That a verdict is lost.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    public abstract static sealed class Loss permits ImmutableLoss {

        Loss() {}

        /** {@return the code of the situation with the verdict} */
        public abstract int getBefore();

        /** {@return the code of the situation without} */
        public abstract int getAfter();

        /** {@return what changes: the name of the axis} */
        public abstract String getAxis();
    }
}
