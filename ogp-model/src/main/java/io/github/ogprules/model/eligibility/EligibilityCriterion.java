package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.OgpTerm;
import java.util.List;

/**
 * One of the four areas in which a country earns eligibility points, in OGP's order.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria</a>
 */
public enum EligibilityCriterion implements OgpTerm {
    /** Publication of the budget documents. */
    FISCAL_TRANSPARENCY("FT", "Budget transparency"),
    /** A law, constitutional provision or draft law on access to information. */
    ACCESS_TO_INFORMATION("ATI"),
    /** A law on asset disclosure of public officials. */
    ASSET_DISCLOSURE("AD", "Public officials asset disclosure"),
    /** Civil liberties of the citizens. */
    CITIZEN_ENGAGEMENT("CE");

    private final List<String> spellings;

    EligibilityCriterion(String... spellings) {
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}
