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

    /**
     * The role that a text stands for.
     *
     * @param text a label or the name of a constant, in any case
     * @return the role
     * @throws IllegalArgumentException if it is no role; the message lists the three
     */
    public static CoChairRole parse(String text) {
        return CodeList.parse(CoChairRole.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}
