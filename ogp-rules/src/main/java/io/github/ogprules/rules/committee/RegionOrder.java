package io.github.ogprules.rules.committee;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The order of candidates in which those of one region are as far ahead, or as far behind, as their points allow. */
final class RegionOrder {

    private final int region;
    private final boolean ahead;
    private final int[] known;

    /** The order of those whose region is known; candidates of unknown points may be anywhere. */
    RegionOrder(int region, boolean ahead, List<Runner> candidates) {
        this.region = region;
        this.ahead = ahead;
        List<Runner> free =
                candidates.stream().filter(runner -> !runner.points().isKnown()).toList();
        Stream<Runner> tiers = candidates.stream()
                .filter(runner -> runner.points().isKnown())
                .sorted(Comparator.comparing(Runner::tier).thenComparing(runner -> !isFirst(runner)));
        this.known = Stream.of(
                        free.stream().filter(this::isFirst),
                        tiers,
                        free.stream().filter(runner -> !isFirst(runner)))
                .flatMap(runners -> runners)
                .mapToInt(Runner::region)
                .toArray();
    }

    private boolean isFirst(Runner runner) {
        return (runner.region() == region) == ahead;
    }

    /**
     * The regions of all candidates, the one that is first in the count first.
     *
     * @param unknown of how many candidates of unknown region each region is taken to be; they may be anywhere as well
     */
    int[] with(int[] unknown) {
        IntStream own = IntStream.generate(() -> region).limit(unknown[region]);
        IntStream others = IntStream.range(0, unknown.length)
                .filter(place -> place != region)
                .flatMap(place -> IntStream.generate(() -> place).limit(unknown[place]));
        return Stream.of(ahead ? own : others, IntStream.of(known), ahead ? others : own)
                .flatMapToInt(part -> part)
                .toArray();
    }
}
