package io.github.ogprules.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a half circle in which dots stand in rows; half a dot is left free on each side where another part begins.
 *
 * @param from the angle from the left at which it begins, 0 to pi
 * @param to the angle at which it ends
 * @param gapBefore whether another part lies before it
 * @param gapAfter whether another part lies after it
 * @param outerRadius the distance of the outermost row from the centre
 */
record HemicycleWedge(double from, double to, boolean gapBefore, boolean gapAfter, double outerRadius) {

    private static final double LARGEST_STEP = 60;
    private static final double SMALLEST_STEP = 1;

    /** The rows go no further to the centre than this share of the radius. */
    private static final double INNERMOST = 0.3;

    private static final double GAP = 0.55;

    /**
     * Where a dot stands.
     *
     * @param angle the angle from the left, 0 to pi
     * @param radius the distance from the centre
     */
    record Place(double angle, double radius) {}

    /** The largest distance of dots with which so many have room. */
    double step(int dots) {
        double step = LARGEST_STEP;
        while (step > SMALLEST_STEP && capacity(step) < dots) {
            step--;
        }
        return step;
    }

    /** The places of so many dots, in as few rows as have room, each filled by the same share; from the left to the right. */
    List<Place> places(int dots, double step) {
        int rows = 0;
        int room = 0;
        for (; room < dots; rows++) {
            room += capacityOfRow(rows, step);
        }
        List<Place> places = new ArrayList<>();
        long share = 0;
        for (int row = 0; row < rows; row++) {
            share += capacityOfRow(row, step);
            int inRow = (int) Math.round((double) dots * share / room) - places.size();
            for (int place = 0; place < inRow; place++) {
                places.add(new Place(angle(place, inRow, row, step), radius(row, step)));
            }
        }
        places.sort(Comparator.comparingDouble(Place::angle).thenComparingDouble(Place::radius));
        return places;
    }

    private double angle(int place, int inRow, int row, double step) {
        double first = from + (gapBefore ? gap(row, step) : 0);
        return inRow == 1 ? first + width(row, step) / 2 : first + width(row, step) * place / (inRow - 1);
    }

    private double radius(int row, double step) {
        return outerRadius - row * step;
    }

    private double gap(int row, double step) {
        return GAP * step / radius(row, step);
    }

    /** The angle that a row has for its dots; negative if it has no room for one. */
    private double width(int row, double step) {
        return to - from - ((gapBefore ? 1 : 0) + (gapAfter ? 1 : 0)) * gap(row, step);
    }

    private int capacity(double step) {
        int capacity = 0;
        for (int row = 0; radius(row, step) >= outerRadius * INNERMOST; row++) {
            capacity += capacityOfRow(row, step);
        }
        return capacity;
    }

    private int capacityOfRow(int row, double step) {
        return (int) Math.max(0, Math.floor(width(row, step) * radius(row, step) / step) + 1);
    }
}
