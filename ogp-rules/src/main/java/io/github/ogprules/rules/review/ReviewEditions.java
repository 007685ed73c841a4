package io.github.ogprules.rules.review;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.review.ReviewSources.GLOSSARY;
import static io.github.ogprules.rules.sources.SharedSources.ELIGIBILITY_2023;
import static io.github.ogprules.rules.sources.SharedSources.TWO_MEMBERS_SLIP;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of the Eligibility Review. */
final class ReviewEditions {

    static final Timeline<ReviewRules> TIMELINE = ReviewParameters.RULEBOOK.timeline(
            ImmutableReviewRules::of,
            Edition.of(
                    "2016",
                    "Letter to the foreign minister, until 12-31 to recover, then review of participation",
                    LocalDate.of(2016, 2, 1),
                    DOCUMENTED,
                    TWO_MEMBERS_SLIP),
            Edition.of(
                    "2020",
                    "Eligibility Review after two consecutive years below",
                    LocalDate.of(2020, 1, 1),
                    INFERRED,
                    GLOSSARY),
            Edition.of(
                    "2023",
                    "Automatic Eligibility Review after two consecutive years below",
                    LocalDate.of(2023, 5, 26),
                    DOCUMENTED,
                    ELIGIBILITY_2023));

    private ReviewEditions() {}
}
