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
public enum Region implements OgpTerm {
    /** Africa and the Middle East. */
    AFRICA("Africa and the Middle East"),
    /** The Americas, North and South. */
    AMERICAS("The Americas"),
    /** Asia and the Pacific. */
    ASIA_PACIFIC("Asia and the Pacific", "Asia & Pacific", "Asia Pacific"),
    /** Europe. */
    EUROPE;

    private final List<String> spellings;

    Region(String... spellings) {
        this.spellings = List.of(spellings);
    }

    @Override
    public String getLabel() {
        return this == ASIA_PACIFIC ? "Asia-Pacific" : OgpTerm.super.getLabel();
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
