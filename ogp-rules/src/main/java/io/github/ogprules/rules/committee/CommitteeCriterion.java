package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;

/**
 * What is looked at in a Steering Committee, its meetings, its elections and plans for its seats.
 *
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">OGP's Articles of Governance</a>
 */
public enum CommitteeCriterion implements CodeList {
    /** The number of seats of a constituency, filled or vacant. */
    SEATS("Seats"),
    /** That both constituencies have as many seats. */
    PARITY("Parity"),
    /** The seats that nobody holds. */
    VACANT_SEATS("Vacant seats"),
    /** The government seats of a region. */
    REGIONAL_SEATS("Regional seats"),
    /** How long a term is. */
    TERM_LENGTH("Length of terms"),
    /** The day of the year on which a term begins. */
    TERM_START("Start of terms"),
    /** That a member's term has begun and not ended. */
    TERM_IN_FORCE("Terms in force"),
    /** How many terms in a row a member serves. */
    CONSECUTIVE_TERMS("Consecutive terms"),
    /** How many terms end in a year. */
    ROTATION("Rotation"),
    /** The number of co-chairs of a constituency. */
    CO_CHAIRS("Co-chairs"),
    /** That of the co-chairs of a constituency one leads and one is incoming. */
    CO_CHAIR_ROLES("Co-chair roles"),
    /** That who leads was incoming a year before. */
    CO_CHAIR_SUCCESSION("Co-chair succession"),
    /** That no member is inactive or suspended in OGP. */
    MEMBERSHIP_STATUS("Membership status"),
    /** That a subcommittee is half government and half civil society. */
    SUBCOMMITTEES("Subcommittees"),
    /** The meetings of a year. */
    MEETINGS("Meetings"),
    /** Those at ministerial level. */
    MINISTERIAL_MEETINGS("Ministerial meetings"),
    /** Those at working level. */
    WORKING_LEVEL_MEETINGS("Working level meetings"),
    /** Those who stand for a seat. */
    CANDIDATES("Candidates"),
    /** Whether a candidate is elected. */
    ELECTION("Election"),
    /** The share of a group among the members, against a target that the caller sets. */
    BALANCE("Balance");

    private final String label;

    CommitteeCriterion(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
