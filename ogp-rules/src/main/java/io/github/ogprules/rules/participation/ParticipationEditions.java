package io.github.ogprules.rules.participation;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;

/** Every edition of the rules on participation. */
final class ParticipationEditions {

    static final Timeline<ParticipationRules> TIMELINE = ParticipationParameters.RULEBOOK.timeline(
            ImmutableParticipationRules::of,
            Edition.of(
                    "2012",
                    "Principles of consultation in the Articles of Governance",
                    // The Articles are of that month.
                    LocalDate.of(2012, 4, 1),
                    INFERRED,
                    ParticipationSources.REQUIREMENTS),
            Edition.of(
                    "2017",
                    "Participation and Co-Creation Standards of 2017, the level Involve",
                    // Of the day only the year is known.
                    LocalDate.of(2017, 1, 1),
                    INFERRED,
                    ParticipationSources.STANDARDS_2017,
                    ParticipationSources.IRM_GUIDANCE),
            Edition.of(
                    "2022",
                    "Participation and Co-Creation Standards of 2022, minimum requirements",
                    LocalDate.of(2022, 1, 1),
                    DOCUMENTED,
                    SharedSources.STANDARDS_2022,
                    ParticipationSources.MINIMUM_REQUIREMENTS));

    private ParticipationEditions() {}
}
