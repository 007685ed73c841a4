package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.committee.CommitteeSources.ABOUT_2024;
import static io.github.ogprules.rules.committee.CommitteeSources.BROCHURE;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Optional;

/** The parameters of the meetings of a year, with what every edition says of them. */
public final class MeetingParameters {

    static final Rulebook<MeetingRules> RULEBOOK = new Rulebook<>();

    /** The meetings of a year at least: 0 or more. */
    public static final Key<MeetingRules, Integer> MEETINGS_PER_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("steering.meetingsPerYear")
                    .where(meetings -> meetings >= 0, "0 or more")
                    .in("2016", 3, DOCUMENTED, BROCHURE)
                    .in("2024", 2, DOCUMENTED, ABOUT_2024));

    /** Whether only meetings in person count. */
    public static final Key<MeetingRules, Boolean> MEETINGS_IN_PERSON_ONLY = RULEBOOK.add(ParameterHistory.of(
                    "steering.meetingsInPersonOnly", Form.yesOrNo())
            .in("2016", true, DOCUMENTED, BROCHURE)
            .in("2024", false, INFERRED, "Inferred: the page does not say that they are in person.", ABOUT_2024));

    /** The meetings of a year at ministerial level at least: 0 or more. */
    public static final Key<MeetingRules, Integer> MINISTERIAL_MEETINGS_PER_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("steering.ministerialMeetingsPerYear")
                    .where(meetings -> meetings >= 0, "0 or more")
                    .in("2016", 1, DOCUMENTED, BROCHURE)
                    .in("2024", 1, DOCUMENTED, ABOUT_2024));

    /** The meetings of a year at working level at least: 0 or more. None if the edition does not ask for any. */
    public static final Key<MeetingRules, Optional<Integer>> WORKING_LEVEL_MEETINGS_PER_YEAR =
            RULEBOOK.add(ParameterHistory.of(
                            "steering.workingLevelMeetingsPerYear",
                            Form.wholeNumber().orNone())
                    .where(meetings -> meetings.orElse(0) >= 0, "0 or more, or none")
                    .in("2016", Optional.empty(), INFERRED, "Inferred: the source names none.", BROCHURE)
                    .in("2024", Optional.of(1), DOCUMENTED, ABOUT_2024));

    private MeetingParameters() {}
}
