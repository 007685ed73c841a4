package io.github.ogprules.rules.process;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.sources.SharedSources.VALUES_CHECK_DECIDED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;

/** Every edition of the rules on the status of members. */
final class StatusEditions {

    static final Timeline<StatusRules> TIMELINE = StatusParameters.RULEBOOK.timeline(
            ImmutableStatusRules::of,
            Edition.of(
                    "2011",
                    "Founding rules: countries join by a letter and leave by a letter",
                    LocalDate.of(2011, 9, 1),
                    INFERRED,
                    SharedSources.DATES_AND_DEADLINES),
            Edition.of(
                    "2014",
                    "Two consecutive cycles contrary to process may be reviewed",
                    LocalDate.of(2014, 2, 1),
                    INFERRED,
                    ProcessSources.REDEFINING_STANDARDS,
                    SharedSources.LETTERS_TO_ELEVEN),
            Edition.of(
                    "2017",
                    "Values Check before a country joins; revised Response Policy, which suspends",
                    LocalDate.of(2017, 9, 20),
                    DOCUMENTED,
                    VALUES_CHECK_DECIDED),
            Edition.of(
                    "2022",
                    "Procedural review is automatic",
                    LocalDate.of(2022, 1, 1),
                    INFERRED,
                    SharedSources.OGP_LETTERS));

    private StatusEditions() {}
}
