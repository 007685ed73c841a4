package io.github.ogprules.model.committee;

import io.github.ogprules.model.CodeList;

/**
 * What a member of the Steering Committee is among its co-chairs: incoming in the first year of the two, lead in the second.
 *
 * <p>The chairs before October 2013 had no such order; they lead.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=29582">OGP on its Steering Committee</a>
 */
public enum CoChairRole implements CodeList {
    /** No co-chair. */
    NONE("not a co-chair"),
    /** In the first year, supporting. */
    INCOMING("incoming co-chair"),
    /** In the second year, leading. */
    LEAD("lead co-chair");

    private final String label;

    CoChairRole(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
