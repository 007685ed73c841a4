package io.github.ogprules.examples.benchmarks.peers;

/** What engines whose rules have effects write their results to. Mutable: for one thread, cleared before each decision. */
public final class Score {

    private int points;
    private int maximum;
    private boolean eligible;

    Score() {}

    /**
     * The points so far.
     *
     * @return whole points, 0 to the maximum
     */
    public int getPoints() {
        return points;
    }

    /**
     * The possible points of the assessed criteria so far.
     *
     * @return whole points, 0 to 16
     */
    public int getMaximum() {
        return maximum;
    }

    /**
     * The conclusion.
     *
     * @return true if a rule has said so
     */
    public boolean isEligible() {
        return eligible;
    }

    /**
     * Counts points of a criterion.
     *
     * @param more whole points, 1 to 4
     */
    public void addPoints(int more) {
        points += more;
    }

    /**
     * Counts a criterion as assessed.
     *
     * @param more its possible points
     */
    public void addMaximum(int more) {
        maximum += more;
    }

    /**
     * Concludes.
     *
     * @param conclusion whether the country is eligible
     */
    public void setEligible(boolean conclusion) {
        eligible = conclusion;
    }

    void clear() {
        points = 0;
        maximum = 0;
        eligible = false;
    }
}
