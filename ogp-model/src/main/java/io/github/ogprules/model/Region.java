package io.github.ogprules.model;

import java.util.List;

/**
 * One of OGP's four regions.
 *
 * <p>The labels are those of the Steering Committee's electoral regions; OGP's commitments database of 2024 calls two of
 * them {@code Africa and the Middle East} and {@code Asia and the Pacific}. That both lists agree for every country is not
 * confirmed.
 *
 * @see <a href="https://www.opengovpartnership.org/about/who-we-are/steering-committee/sc-composition">Composition of the
 *     Steering Committee</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum Region implements CodeList {
    /** Africa and the Middle East. */
    AFRICA("Africa", "Africa and the Middle East"),
    /** The Americas, North and South. */
    AMERICAS("Americas", "The Americas"),
    /** Asia and the Pacific. */
    ASIA_PACIFIC("Asia-Pacific", "Asia and the Pacific", "Asia & Pacific", "Asia Pacific"),
    /** Europe. */
    EUROPE("Europe");

    private final String label;
    private final List<String> spellings;

    Region(String label, String... spellings) {
        this.label = label;
        this.spellings = List.of(spellings);
    }

    /**
     * The region that a label stands for.
     *
     * @param text a label of OGP's files, in any case
     * @return the region
     * @throws IllegalArgumentException if OGP has no such region; the message lists the four
     */
    public static Region parse(String text) {
        return CodeList.parse(Region.class, text);
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
