package io.github.ogprules.rules.review;

import io.github.ogprules.rules.Outcome;

/** For how many consecutive years a member is below the minimum: at least and at most. */
record YearsBelow(int fewest, int most) {

    static final YearsBelow NONE = new YearsBelow(0, 0);

    YearsBelow after(Outcome year) {
        return switch (year) {
            case MET -> NONE;
            case NOT_MET -> new YearsBelow(fewest + 1, most + 1);
            default -> new YearsBelow(0, most + 1);
        };
    }

    ReviewStatus status(int yearsUntilReview) {
        if (most == 0) {
            return ReviewStatus.MEETS_MINIMUM;
        }
        if (fewest >= yearsUntilReview) {
            return ReviewStatus.UNDER_REVIEW;
        }
        return fewest > 0 && most < yearsUntilReview ? ReviewStatus.BELOW_MINIMUM : ReviewStatus.UNDETERMINED;
    }
}
