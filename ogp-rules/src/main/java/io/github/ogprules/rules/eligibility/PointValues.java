package io.github.ogprules.rules.eligibility;

import java.util.List;
import java.util.stream.Collectors;

/** Values of points in words. */
final class PointValues {

    private PointValues() {}

    /** Such as {@code 0, 2 or 4}. */
    static String text(List<Integer> values) {
        int last = values.size() - 1;
        String others = values.subList(0, last).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return others.isEmpty() ? String.valueOf(values.get(last)) : others + " or " + values.get(last);
    }
}
