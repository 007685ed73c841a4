package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.committee.CommitteeSources.ABOUT_2024;
import static io.github.ogprules.rules.committee.CommitteeSources.BROCHURE;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of the rules on meetings. */
final class MeetingEditions {

    static final Timeline<MeetingRules> TIMELINE = MeetingParameters.RULEBOOK.timeline(
            ImmutableMeetingRules::of,
            Edition.of(
                    "2016",
                    "In person at least three times a year, including once at ministerial level",
                    LocalDate.of(2016, 8, 1),
                    DOCUMENTED,
                    BROCHURE),
            // The page is of 2024; when the number changed is not known.
            Edition.of(
                    "2024",
                    "At least twice a year, once at working level and once at ministerial level",
                    LocalDate.of(2024, 1, 1),
                    INFERRED,
                    ABOUT_2024));

    private MeetingEditions() {}
}
