package io.github.ogprules.examples.quickstart;

/** Holds the place of the program. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("Nothing yet.");
    }
}
