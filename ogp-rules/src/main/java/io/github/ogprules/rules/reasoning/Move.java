package io.github.ogprules.rules.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to get from the levels that an input can have on an axis to others.
 *
 * @param axis the place of the axis
 * @param from the levels before, one bit each
 * @param to the levels after
 * @param steps the steps that are made or undone
 * @param risen those of them that are made
 */
record Move(int axis, int from, int to, int steps, int risen) {

    static Move none(int axis, int possible) {
        return new Move(axis, possible, possible, 0, 0);
    }

    boolean isNone() {
        return steps == 0;
    }

    int size() {
        return Integer.bitCount(steps);
    }

    /** Whether the source no longer covers it. */
    boolean losesSource() {
        return (risen & Level.NOT_ASSESSED) != 0;
    }

    /** Whether a source begins to cover it. */
    boolean gainsSource() {
        return (steps & Level.NOT_ASSESSED) != 0 && !losesSource();
    }

    /** Whether steps are only undone. */
    boolean onlyFalls() {
        return risen == 0 && !gainsSource();
    }

    /** This move, which may also end where another does that is no shorter. */
    Move orTo(Move other) {
        return new Move(axis, from, to | other.to, steps, risen);
    }

    boolean contains(Move other) {
        return (steps & other.steps) == other.steps && (risen & other.steps) == other.risen;
    }

    /** Every way there is: some steps made or undone, whatever they were before. */
    static <I> List<Move> all(int place, Axis<I> axis, int possible) {
        Set<Move> moves = new LinkedHashSet<>();
        for (Level target : axis.getLevels()) {
            int differing = Axis.places(possible)
                    .map(level -> axis.getLevels().get(level).bits() ^ target.bits())
                    .reduce(0, (one, other) -> one | other);
            for (int steps = differing; steps != 0; steps = (steps - 1) & differing) {
                int to = moved(axis, possible, steps, target.bits());
                if (to != 0) {
                    moves.add(new Move(place, possible, to, steps, target.bits() & steps));
                }
            }
        }
        return new ArrayList<>(moves);
    }

    /** The levels after some steps are set as in a target; 0 if that makes no level of one of them. */
    private static <I> int moved(Axis<I> axis, int possible, int steps, int target) {
        int to = 0;
        for (int place = 0; place < axis.getLevels().size(); place++) {
            if ((possible & 1 << place) != 0) {
                int level = axis.find((axis.getLevels().get(place).bits() & ~steps) | (target & steps));
                if (level < 0) {
                    return 0;
                }
                to |= 1 << level;
            }
        }
        return to;
    }
}
