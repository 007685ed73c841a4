package io.github.ogprules.model.plan;

import io.github.ogprules.model.CodeList;

/**
 * How a government organises its part in OGP.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
public enum InstitutionalVariable implements CodeList {
    /** Only one branch of government takes part. */
    ONE_BRANCH_ONLY("Only one branch"),
    /** The executive takes part. */
    EXECUTIVE("Executive"),
    /** Several agencies take part. */
    MULTIPLE_AGENCIES("Multi-agency (1) vs. Single (0)"),
    /** One agency leads. */
    SINGLE_LEAD("Single Lead"),
    /** The office of the president or prime minister takes part. */
    PRESIDENT_OR_PRIME_MINISTER("Pres Office/PM"),
    /** That office leads. */
    EXECUTIVE_LEADS("Executive Lead Agency"),
    /** The ministry of foreign affairs takes part. */
    MINISTRY_OF_FOREIGN_AFFAIRS("Ministry of Foreign Affairs"),
    /** The ministry of foreign affairs leads. */
    MINISTRY_OF_FOREIGN_AFFAIRS_LEADS("MOFA Lead Agency"),
    /** The lead has an official mandate. */
    OFFICIALLY_MANDATED("Officially Mandated"),
    /** The mandate is legally binding. */
    LEGALLY_MANDATED("Legally mandated"),
    /** There are several arrangements. */
    MULTIPLE_ARRANGEMENTS("Multiple Arrangements"),
    /** The agency that developed the plan implements it. */
    IMPLEMENTED_BY_WHO_DEVELOPED("Implementing agency same as developing agency? 1=Y, 0=N"),
    /** The executive changed during the plan. */
    CHANGE_OF_EXECUTIVE("Change of executive");

    private final String label;

    InstitutionalVariable(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
