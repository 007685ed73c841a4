package io.github.ogprules.model.concern;

import io.github.ogprules.model.OgpTerm;

/**
 * Who files a letter of concern.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/">OGP Response Policy</a>
 */
public enum FilerKind implements OgpTerm {
    /** A member of the Steering Committee, from government or civil society. */
    STEERING_COMMITTEE_MEMBER,
    /** A multilateral partner of OGP. */
    MULTILATERAL_PARTNER,
    /** A co-anchor of a working group, until working groups ended. */
    WORKING_GROUP_CO_ANCHOR,
    /** A civil society organisation. */
    CIVIL_SOCIETY_ORGANISATION,
    /** Another organisation that is not for profit. */
    NOT_FOR_PROFIT_ORGANISATION,
    /** A media organisation. */
    MEDIA_ORGANISATION,
    /** Any other entity that is not an individual. */
    OTHER_ENTITY,
    /** An individual. */
    INDIVIDUAL;

    @Override
    public String getLabel() {
        return switch (this) {
            case STEERING_COMMITTEE_MEMBER -> "Steering Committee member";
            case WORKING_GROUP_CO_ANCHOR -> "Working group co-anchor";
            case NOT_FOR_PROFIT_ORGANISATION -> "Not-for-profit organisation";
            default -> OgpTerm.super.getLabel();
        };
    }
}
