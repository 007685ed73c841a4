package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Region;
import java.util.List;

/**
 * A region among which government seats in the Steering Committee are shared: one of five before 2014, one of four since.
 *
 * @see <a href="https://idfi.ge:443/en/elections-of-ogp-steering-committee-and-georgia">The five regions before 2014</a>
 * @see <a href="https://www.opengovpartnership.org/about/who-we-are/steering-committee/sc-composition">The four since</a>
 */
public enum ElectoralRegion implements CodeList {
    /** Africa. */
    AFRICA("Africa", Region.AFRICA),
    /** The Americas, since 2014. */
    AMERICAS("Americas", Region.AMERICAS),
    /** North America, before 2014. */
    NORTH_AMERICA("North America", Region.AMERICAS),
    /** Latin America, before 2014. */
    LATIN_AMERICA("Latin America", Region.AMERICAS),
    /** Asia-Pacific, before 2014 Asia and Oceania. */
    ASIA_PACIFIC("Asia-Pacific", Region.ASIA_PACIFIC, "Asia/Oceania"),
    /** Europe. */
    EUROPE("Europe", Region.EUROPE);

    private final String label;
    private final Region region;
    private final List<String> spellings;

    ElectoralRegion(String label, Region region, String... spellings) {
        this.label = label;
        this.region = region;
        this.spellings = List.of(spellings);
    }

    /** {@return the OGP region that it is, or that it is a part of, one of OGP's four regions} */
    public Region getRegion() {
        return region;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
