package io.github.ogprules.rules.review;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.review.ReviewSources.GLOSSARY;
import static io.github.ogprules.rules.sources.SharedSources.ELIGIBILITY_2023;
import static io.github.ogprules.rules.sources.SharedSources.TWO_MEMBERS_SLIP;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.time.MonthDay;
import java.util.Optional;

/** The parameters of the Eligibility Review, with what every edition says of them. */
public final class ReviewParameters {

    static final Rulebook<ReviewRules> RULEBOOK = new Rulebook<>();

    /** The number of consecutive years below the minimum with which a member comes under review: 1 or more. */
    public static final Key<ReviewRules, Integer> YEARS_BELOW =
            RULEBOOK.add(ParameterHistory.wholeNumber("review.yearsBelow")
                    .where(years -> years >= 1, "1 or more")
                    .in(
                            "2016",
                            2,
                            INFERRED,
                            "Inferred: a member that has not recovered by the deadline is below in the next scores too.",
                            TWO_MEMBERS_SLIP)
                    .in("2020", 2, DOCUMENTED, "In force by 2020; the first day is not known.", GLOSSARY)
                    .in("2023", 2, DOCUMENTED, ELIGIBILITY_2023));

    /**
     * The day by which a member that has just fallen below must recover, in the year in which the scores are published: the year after
     * the score year. None if the edition sets none.
     */
    public static final Key<ReviewRules, Optional<MonthDay>> RECOVERY_DEADLINE = RULEBOOK.add(
            ParameterHistory.of("review.recoveryDeadline", Form.dayOfYear().orNone())
                    .in(
                            "2016",
                            Optional.of(MonthDay.of(12, 31)),
                            DOCUMENTED,
                            "Of the year of the letter; the letters on the scores of 2015 are of 2016-02.",
                            TWO_MEMBERS_SLIP)
                    .in("2020", Optional.empty(), INFERRED, "Inferred: the source names none.", GLOSSARY)
                    .in("2023", Optional.empty(), INFERRED, "Inferred: the source names none.", ELIGIBILITY_2023));

    private ReviewParameters() {}
}
