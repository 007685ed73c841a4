package io.github.ogprules.io.text;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Region;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The OGP regions of the countries of one file or array, of which each country has one; not thread-safe. */
public final class RegionsAgain {

    private final Map<CountryCode, Said> regions = new HashMap<>();
    private final Map<CountryCode, Set<Region>> told = new HashMap<>();

    private record Said(Region region, String place) {}

    /**
     * Sees a country.
     *
     * @param country the country
     * @param place where it stands, such as {@code line 7}
     * @return what is told of its region if it is not the first that was said of the country, each region of a country once
     */
    public Optional<String> see(Country country, String place) {
        if (country.getRegion().isEmpty()) {
            return Optional.empty();
        }
        Region region = country.getRegion().get();
        Said first = regions.computeIfAbsent(country.getCode(), code -> new Said(region, place));
        return first.region() == region
                        || !told.computeIfAbsent(country.getCode(), code -> EnumSet.noneOf(Region.class))
                                .add(region)
                ? Optional.empty()
                : Optional.of("read as it stands: expected " + first.region().getLabel() + ", as " + first.place()
                        + " is of the same country");
    }
}
