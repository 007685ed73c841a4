package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * One of the four areas in which a country earns eligibility points, in OGP's order.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria</a>
 */
public enum EligibilityCriterion implements CodeList {
    /** Publication of the budget documents. */
    FISCAL_TRANSPARENCY("Fiscal transparency", "FT", "Budget transparency"),
    /** A law, constitutional provision or draft law on access to information. */
    ACCESS_TO_INFORMATION("Access to information", "ATI"),
    /** A law on asset disclosure of public officials. */
    ASSET_DISCLOSURE("Asset disclosure", "AD", "Public officials asset disclosure"),
    /** Civil liberties of the citizens. */
    CITIZEN_ENGAGEMENT("Citizen engagement", "CE");

    private final String label;
    private final List<String> spellings;

    EligibilityCriterion(String label, String... spellings) {
        this.label = label;
        this.spellings = List.of(spellings);
    }

    /**
     * The criterion that a text stands for.
     *
     * @param text a label or the usual abbreviation (FT, ATI, AD, CE), in any case
     * @return the criterion
     * @throws IllegalArgumentException if it is no criterion; the message lists the four
     */
    public static EligibilityCriterion parse(String text) {
        return CodeList.parse(EligibilityCriterion.class, text);
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
