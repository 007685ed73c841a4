package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;

/** Why a candidate has a seat or not. */
public enum SeatReason implements CodeList {
    /** Elected: there are no more candidates than seats. */
    ENDORSED("endorsed without a vote"),
    /** Elected by points. */
    POINTS("by points"),
    /** Elected ahead of a candidate with more points, as the region would else have too few seats. */
    TAKEN_AHEAD("taken ahead, as its region lacks a seat"),
    /** Not elected: the seats went to candidates with more points. */
    TOO_FEW_POINTS("too few points"),
    /** Not elected: passed over while there were seats. */
    REGION_FULL("passed over, as its region is full"),
    /** Not elected: passed over while there were seats, as each was needed for a region that has too few. */
    SEAT_KEPT("passed over, seat kept for a region without one"),
    /** Elected, and only so as the rule of the caller puts it ahead in a tie. */
    AHEAD_IN_TIE("ahead in a tie, by the rule given for ties"),
    /** Not elected, and only so as the rule of the caller puts it behind in a tie. */
    BEHIND_IN_TIE("behind in a tie, by the rule given for ties"),
    /** Elected or not, whatever the unknown turns out to be and whatever decides ties; why depends on those. */
    IN_EVERY_CASE("in every case"),
    /** Open until a tie is decided. */
    TIE_UNDECIDED("tie not decided"),
    /** Open, as it depends on points, regions or staying members that are unknown. */
    UNKNOWN("depends on what is unknown");

    private final String label;

    SeatReason(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
