package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2014;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2018;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2023;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2023_NOT_ENOUGH_DATA;
import static io.github.ogprules.rules.eligibility.EligibilitySources.LIST_OF_79;
import static io.github.ogprules.rules.eligibility.EligibilitySources.PERFECT_SCORE_CLUB;
import static io.github.ogprules.rules.eligibility.EligibilitySources.UPDATE_2014;
import static io.github.ogprules.rules.sources.SharedSources.VALUES_CHECK_DECIDED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of core eligibility. */
final class EligibilityEditions {

    static final Timeline<EligibilityRules> TIMELINE = EligibilityParameters.RULEBOOK.timeline(
            ImmutableEligibilityRules::of,
            Edition.of(
                    "2011",
                    "First list of eligible countries: four criteria, 12 of 16 points",
                    LocalDate.of(2011, 8, 1),
                    DOCUMENTED,
                    LIST_OF_79),
            Edition.of(
                    "2012",
                    "Base of 12 points where a criterion has no data",
                    LocalDate.of(2012, 12, 1),
                    INFERRED,
                    PERFECT_SCORE_CLUB),
            Edition.of(
                    "2014",
                    "New asset disclosure metric, from the scores of 2014",
                    LocalDate.of(2014, 12, 1),
                    DOCUMENTED,
                    UPDATE_2014,
                    CRITERIA_2014),
            Edition.of(
                    "2017",
                    "Points as before; Values Check added for countries that have not joined",
                    LocalDate.of(2017, 9, 20),
                    DOCUMENTED,
                    VALUES_CHECK_DECIDED),
            Edition.of("2018", "Eligibility page of 2018", LocalDate.of(2018, 6, 1), DOCUMENTED, CRITERIA_2018),
            Edition.of(
                    "2023",
                    "Eligibility page of 2023, with \"not enough data\"",
                    LocalDate.of(2023, 5, 26),
                    DOCUMENTED,
                    CRITERIA_2023,
                    CRITERIA_2023_NOT_ENOUGH_DATA));

    private EligibilityEditions() {}
}
