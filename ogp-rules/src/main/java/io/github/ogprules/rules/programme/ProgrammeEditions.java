package io.github.ogprules.rules.programme;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;

/**
 * The editions of each of the rules.
 *
 * <p>They are not constants of the rules themselves: a type whose initialisation needs its own implementation can leave two threads
 * that begin with one each waiting for each other for ever.
 */
final class ProgrammeEditions {

    static final Timeline<LocalEntryRules> LOCAL_ENTRY = LocalEntryParameters.RULEBOOK.timeline(
            ImmutableLocalEntryRules::of,
            Edition.of("2015", "Design of the pilot", LocalDate.of(2015, 10, 27), DOCUMENTED, ProgrammeSources.PILOT),
            Edition.of(
                    "2020",
                    "Announced calls of OGP Local",
                    LocalDate.of(2020, 5, 26),
                    DOCUMENTED,
                    ProgrammeSources.LOCAL_CALL_2020));

    /** Of the letter. When working groups ended is not documented. */
    static final Timeline<WorkingGroupRules> WORKING_GROUP = WorkingGroupParameters.RULEBOOK.timeline(
            ImmutableWorkingGroupRules::of,
            Edition.of(
                    "2013",
                    "Led by governments and civil society",
                    LocalDate.of(2013, 9, 7),
                    DOCUMENTED,
                    ProgrammeSources.WORKING_GROUPS_LETTER));

    /** When entries were opened is not known; there were no awards in the years between. */
    static final Timeline<AwardEntryRules> AWARD_ENTRY = AwardEntryParameters.RULEBOOK.timeline(
            ImmutableAwardEntryRules::of,
            awards(2014, "Citizen engagement", ProgrammeSources.AWARDS_2014),
            awards(2015, "Improving public services", ProgrammeSources.AWARDS_2015),
            awards(2016, "Making transparency count", ProgrammeSources.AWARDS_2016),
            awards(2021, "Impact awards of the tenth anniversary", ProgrammeSources.AWARDS_2021));

    static final Timeline<FundingRules> FUNDING = FundingParameters.RULEBOOK.timeline(
            ImmutableFundingRules::of,
            Edition.of(
                    "2016",
                    "Foundations and governments in roughly equal measure",
                    LocalDate.of(2016, 8, 1),
                    DOCUMENTED,
                    SharedSources.BROCHURE));

    static final Timeline<ContributionRules> CONTRIBUTION = ContributionParameters.RULEBOOK.timeline(
            ImmutableContributionRules::of,
            // Of the day only the month is known.
            Edition.of(
                    "2012",
                    "Asked of the governments of the Steering Committee",
                    LocalDate.of(2012, 12, 1),
                    INFERRED,
                    ProgrammeSources.CONTRIBUTIONS_2013),
            Edition.of(
                    "2013",
                    "Asked of all governments",
                    LocalDate.of(2013, 4, 1),
                    INFERRED,
                    ProgrammeSources.CONTRIBUTIONS_2013),
            Edition.of(
                    "2015",
                    "Expected of all governments, by income",
                    LocalDate.of(2015, 1, 1),
                    DOCUMENTED,
                    ProgrammeSources.CONTRIBUTIONS_2014));

    private ProgrammeEditions() {}

    private static Edition awards(int year, String theme, Citation page) {
        return Edition.of(String.valueOf(year), theme, LocalDate.of(year, 1, 1), INFERRED, page);
    }
}
