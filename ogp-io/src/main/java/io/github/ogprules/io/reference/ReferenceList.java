package io.github.ogprules.io.reference;

import io.github.ogprules.model.OgpTerm;

/** What facts are of. */
public enum ReferenceList implements OgpTerm {
    /** The eight governments that founded OGP in 2011. */
    FOUNDER,
    /** The fifteen local governments of the subnational pilot, announced in April 2016. */
    SUBNATIONAL_PIONEER,
    /** Who led the six working groups in 2016: governments and civil society organisations. */
    WORKING_GROUP_LEAD,
    /** Multilateral organisations in a formal partnership; of the seven of 2016 no source names the last. */
    MULTILATERAL_PARTNER,
    /** OGP's Ambassadors: two in 2016, six from 2017-10-10. */
    AMBASSADOR,
    /** Winners of the Open Government Awards. */
    AWARD_WINNER,
    /** The four regional champions that the brochure honours; it does not print their year. */
    REGIONAL_CHAMPION,
    /**
     * The four areas of the Open Government Declaration, each in the group of the OGP value that plans are coded by; that integrity goes
     * with public accountability is inferred.
     */
    DECLARATION_AREA,
    /** What OGP is funded by: foundations and governments in roughly equal measure. */
    FUNDING,
    /** Where the judges of the Open Government Awards come from. */
    AWARD_JUDGE
}
