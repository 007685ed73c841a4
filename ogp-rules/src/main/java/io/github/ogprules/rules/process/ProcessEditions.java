package io.github.ogprules.rules.process;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;

/** Every edition of the rules on acting contrary to process. */
final class ProcessEditions {

    static final Timeline<ProcessRules> TIMELINE = ProcessParameters.RULEBOOK.timeline(
            ImmutableProcessRules::of,
            Edition.of(
                    "2014",
                    "First definition of acting contrary to process",
                    LocalDate.of(2014, 2, 1),
                    INFERRED,
                    ProcessSources.REDEFINING_STANDARDS,
                    SharedSources.LETTERS_TO_ELEVEN),
            Edition.of(
                    "2015",
                    "Plans due on 06-30 in odd and even years",
                    LocalDate.of(2015, 1, 1),
                    DOCUMENTED,
                    SharedSources.CALENDARS_AND_DEADLINES),
            Edition.of(
                    "2018",
                    "Plans due on 08-31, participation at the level Involve",
                    LocalDate.of(2018, 1, 1),
                    DOCUMENTED,
                    SharedSources.DATES_AND_DEADLINES_2018),
            Edition.of(
                    "2022",
                    "A plan within 12 months of the last one, minimum requirements of participation",
                    LocalDate.of(2022, 1, 1),
                    INFERRED,
                    SharedSources.OGP_LETTERS,
                    SharedSources.STANDARDS_2022));

    private ProcessEditions() {}
}
