package io.github.ogprules.rules.programme;

import io.github.ogprules.model.OgpTerm;

/** What the rules on local members, working groups, awards and funding look at. */
public enum ProgrammeCriterion implements OgpTerm {
    /** That a local government has enough inhabitants. */
    POPULATION,
    /** That it applies in a call that OGP announced. */
    ANNOUNCED_CALL,
    /** That its country is a member in good standing. */
    COUNTRY_IN_GOOD_STANDING,
    /** That the head of the local government signed a Letter of Support. */
    LETTER_OF_SUPPORT,
    /** That it applies together with a non-government partner. */
    NON_GOVERNMENT_PARTNER,
    /** That its leaders commit themselves. */
    COMMITMENT_OF_LEADERS,
    /** That it has a track record. */
    TRACK_RECORD,
    /** That enough months are left in the term of its government. */
    TERM_LEFT,
    /** That what it wants to do is ambitious. */
    AMBITION,
    /** That it has the capacity to do it. */
    CAPACITY,
    /** That governments lead a working group. */
    GOVERNMENT_LEADS,
    /** That organisations of civil society lead a working group. */
    CIVIL_SOCIETY_LEADS,
    /** That those who enter for an award may do so. */
    ENTRANT,
    /** That civil society was consulted on the entry. */
    CIVIL_SOCIETY_CONSULTED,
    /** That it is the only entry of its country. */
    ONLY_ENTRY_OF_COUNTRY,
    /** That the country is free of a review by the Criteria and Standards subcommittee. */
    NOT_UNDER_REVIEW,
    /** That it was entered in time. */
    ENTRY_DATE,
    /** That it is in English. */
    ENGLISH,
    /** That what it is about came from the OGP process. */
    FROM_OGP_PROCESS,
    /** That the commitment is starred, or opened government in a major or outstanding way. */
    STARRED_OR_MAJOR,
    /** That governments and foundations pay in roughly equal measure. */
    EQUAL_MEASURE,
    /** That a government contributes what is asked of it at least. */
    MINIMUM_CONTRIBUTION,
    /** That it contributes what is recommended. */
    RECOMMENDED_CONTRIBUTION;

    @Override
    public String getLabel() {
        return this == FROM_OGP_PROCESS ? "From the OGP process" : OgpTerm.super.getLabel();
    }
}
