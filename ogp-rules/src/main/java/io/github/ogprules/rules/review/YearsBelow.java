package io.github.ogprules.rules.review;

import io.github.ogprules.rules.Outcome;

/** For how many consecutive years a member is below the minimum: at least and at most. */
record YearsBelow(int fewest, int most) {

    static final YearsBelow NONE = new YearsBelow(0, 0);

    /** Any number, before a series of which nobody says that membership begins with it: even one of a review. */
    static YearsBelow unknown(int yearsUntilReview) {
        return new YearsBelow(0, yearsUntilReview);
    }

    YearsBelow after(Outcome year, int yearsUntilReview) {
        return switch (year) {
            case MET -> NONE;
            case NOT_MET -> new YearsBelow(fewest + 1, most + 1);
            // Without a score the minimum is not met, so a review goes on. Before, no source says whether
            // the year ends the count or is passed over: both are kept possible.
            case NOT_ASSESSED -> fewest >= yearsUntilReview ? this : new YearsBelow(0, most);
            default -> new YearsBelow(0, most + 1);
        };
    }

    /** The status after a year, this being the count with it. */
    ReviewVerdict status(Outcome year, int yearsUntilReview) {
        if (fewest >= yearsUntilReview) {
            return ReviewVerdict.UNDER_REVIEW;
        }
        if (year == Outcome.MET) {
            return ReviewVerdict.MEETS_MINIMUM;
        }
        return year == Outcome.NOT_MET && most < yearsUntilReview
                ? ReviewVerdict.BELOW_MINIMUM
                : ReviewVerdict.UNDETERMINED;
    }
}
