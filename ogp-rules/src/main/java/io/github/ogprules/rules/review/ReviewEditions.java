package io.github.ogprules.rules.review;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Timeline;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Every edition of the Eligibility Review, with its numbers and sources. */
final class ReviewEditions {

    private static final Citation TWO_MEMBERS_SLIP = Citation.of(
            "Two OGP members slip below minimum qualification level",
            "FreedomInfo.org",
            "2016-02",
            "http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level");

    private static final Citation GLOSSARY = Citation.builder()
            .title("Glossary: Eligibility Review")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/glossary/eligibility-review/"))
            .build();

    private static final Citation ELIGIBILITY_2023 = Citation.of(
            "Eligibility", "Open Government Partnership", "2023-05-26", "https://opengovpartnership.org/?p=17794");

    private static final LocalDate FIRST_LETTERS = LocalDate.of(2016, 2, 1);
    private static final LocalDate TWO_YEARS = LocalDate.of(2020, 1, 1);
    private static final LocalDate PAGE_OF_2023 = LocalDate.of(2023, 5, 26);

    static final Timeline<EligibilityReviewRules> TIMELINE = Timeline.of(List.of(
            new EligibilityReviewRules.Builder()
                    .publishedEdition(Edition.of(
                                    "2016",
                                    "Letter to the foreign minister, until 12-31 to recover, then review of participation",
                                    FIRST_LETTERS,
                                    DOCUMENTED,
                                    TWO_MEMBERS_SLIP)
                            .withEffectiveUntil(TWO_YEARS.minusDays(1)))
                    .yearsBelow(Parameter.of(
                            "review.yearsBelow",
                            2,
                            INFERRED,
                            "Inferred: a member that has not recovered by the deadline is below in the next scores too.",
                            TWO_MEMBERS_SLIP))
                    .recoveryDeadline(Parameter.of(
                            "review.recoveryDeadline",
                            Optional.of(MonthDay.of(12, 31)),
                            DOCUMENTED,
                            "Of the year of the letter; the letters on the scores of 2015 are of 2016-02.",
                            TWO_MEMBERS_SLIP))
                    .build(),
            new EligibilityReviewRules.Builder()
                    .publishedEdition(Edition.of(
                                    "2020",
                                    "Eligibility Review after two consecutive years below",
                                    TWO_YEARS,
                                    INFERRED,
                                    GLOSSARY)
                            .withEffectiveUntil(PAGE_OF_2023.minusDays(1)))
                    .yearsBelow(Parameter.of(
                            "review.yearsBelow",
                            2,
                            DOCUMENTED,
                            "In force by 2020; the first day is not known.",
                            GLOSSARY))
                    .recoveryDeadline(noDeadline(GLOSSARY))
                    .build(),
            new EligibilityReviewRules.Builder()
                    .publishedEdition(Edition.of(
                            "2023",
                            "Automatic Eligibility Review after two consecutive years below",
                            PAGE_OF_2023,
                            DOCUMENTED,
                            ELIGIBILITY_2023))
                    .yearsBelow(Parameter.of("review.yearsBelow", 2, DOCUMENTED, ELIGIBILITY_2023))
                    .recoveryDeadline(noDeadline(ELIGIBILITY_2023))
                    .build()));

    private ReviewEditions() {}

    private static Parameter<Optional<MonthDay>> noDeadline(Citation source) {
        return Parameter.of(
                "review.recoveryDeadline", Optional.empty(), INFERRED, "Inferred: the source names none.", source);
    }
}
