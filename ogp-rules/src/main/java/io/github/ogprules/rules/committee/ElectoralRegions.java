package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.NORTH_AMERICA;
import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.rules.Parameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of its electoral regions a government counts for under an edition. */
final class ElectoralRegions {

    private static final Set<ElectoralRegion> SINCE_2014 = EnumSet.of(
            ElectoralRegion.AFRICA, ElectoralRegion.AMERICAS, ElectoralRegion.ASIA_PACIFIC, ElectoralRegion.EUROPE);

    private static final Set<ElectoralRegion> BEFORE_2014 = EnumSet.of(
            ElectoralRegion.AFRICA,
            ElectoralRegion.NORTH_AMERICA,
            ElectoralRegion.LATIN_AMERICA,
            ElectoralRegion.ASIA_PACIFIC,
            ElectoralRegion.EUROPE);

    private final List<RegionalLimit> limits;
    private final Set<CountryCode> northAmerica;
    private final boolean northAmericaApart;

    ElectoralRegions(Parameters<CompositionRules> parameters) {
        this.limits = parameters.get(REGION_SEATS);
        this.northAmerica = parameters.get(NORTH_AMERICA);
        this.northAmericaApart = limits.stream().anyMatch(limit -> limit.getRegion() == ElectoralRegion.NORTH_AMERICA);
    }

    static boolean arePartition(List<RegionalLimit> limits) {
        List<ElectoralRegion> regions =
                limits.stream().map(RegionalLimit::getRegion).sorted().toList();
        return regions.equals(List.copyOf(SINCE_2014)) || regions.equals(List.copyOf(BEFORE_2014));
    }

    List<RegionalLimit> limits() {
        return limits;
    }

    /**
     * {@return every region that a government may count for: one, or where its region is not known each but North America, whose
     * countries are listed: places in the list of limits}
     */
    List<Integer> possible(CountryCode country, Optional<Region> region) {
        if (northAmericaApart && northAmerica.contains(country)) {
            return List.of(place(ElectoralRegion.NORTH_AMERICA));
        }
        return limits.stream()
                .map(RegionalLimit::getRegion)
                .filter(candidate -> candidate != ElectoralRegion.NORTH_AMERICA)
                .filter(candidate -> region.isEmpty() || candidate.getRegion() == region.get())
                .map(this::place)
                .toList();
    }

    /** Whether a government counts for a region. */
    Observation<Boolean> counts(CountryCode country, Optional<Region> region, int place) {
        List<Integer> possible = possible(country, region);
        if (!possible.contains(place)) {
            return Observation.known(false);
        }
        return possible.size() == 1 ? Observation.known(true) : Observation.unknown();
    }

    private int place(ElectoralRegion region) {
        return limits.stream().map(RegionalLimit::getRegion).toList().indexOf(region);
    }
}
