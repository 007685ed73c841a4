package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.committee.CommitteeSources.ABOUT_2024;
import static io.github.ogprules.rules.committee.CommitteeSources.BROCHURE;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every edition of the rules on meetings, with their numbers. */
final class MeetingEditions {

    private static final LocalDate SECOND_BROCHURE = LocalDate.of(2016, 8, 1);
    private static final LocalDate PAGE_OF_2024 = LocalDate.of(2024, 1, 1);

    static final Timeline<MeetingRules> TIMELINE = Timeline.of(List.of(
            new MeetingRules.Builder()
                    .publishedEdition(Edition.of(
                                    "2016",
                                    "In person at least three times a year, including once at ministerial level",
                                    SECOND_BROCHURE,
                                    DOCUMENTED,
                                    BROCHURE)
                            .withEffectiveUntil(PAGE_OF_2024.minusDays(1)))
                    .meetings(Parameter.of("steering.meetingsPerYear", 3, DOCUMENTED, BROCHURE))
                    .inPersonOnly(Parameter.of("steering.meetingsInPersonOnly", true, DOCUMENTED, BROCHURE))
                    .ministerialMeetings(Parameter.of("steering.ministerialMeetingsPerYear", 1, DOCUMENTED, BROCHURE))
                    .workingLevelMeetings(Parameter.of(
                            "steering.workingLevelMeetingsPerYear",
                            Optional.empty(),
                            INFERRED,
                            "Inferred: the source names none.",
                            BROCHURE))
                    .build(),
            new MeetingRules.Builder()
                    // The page is of 2024; when the number changed is not known.
                    .publishedEdition(Edition.of(
                            "2024",
                            "At least twice a year, once at working level and once at ministerial level",
                            PAGE_OF_2024,
                            INFERRED,
                            ABOUT_2024))
                    .meetings(Parameter.of("steering.meetingsPerYear", 2, DOCUMENTED, ABOUT_2024))
                    .inPersonOnly(Parameter.of(
                            "steering.meetingsInPersonOnly",
                            false,
                            INFERRED,
                            "Inferred: the page does not say that they are in person.",
                            ABOUT_2024))
                    .ministerialMeetings(Parameter.of("steering.ministerialMeetingsPerYear", 1, DOCUMENTED, ABOUT_2024))
                    .workingLevelMeetings(Parameter.of(
                            "steering.workingLevelMeetingsPerYear", Optional.of(1), DOCUMENTED, ABOUT_2024))
                    .build()));

    private MeetingEditions() {}
}
