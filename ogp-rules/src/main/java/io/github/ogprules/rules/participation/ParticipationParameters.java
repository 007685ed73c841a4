package io.github.ogprules.rules.participation;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;

import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;
import java.util.Optional;

/** The parameters of participation, with what every edition says of them. */
public final class ParticipationParameters {

    private static final String NO_SOURCE = "No source states it.";
    private static final String NOT_NAMED = "What is known of the standards does not name it.";
    private static final String NO_PRINCIPLE = "Inferred: not among the principles of consultation.";
    private static final String NO_REQUIREMENT = "Inferred: not among the minimum requirements.";
    private static final String CHANNELS = "Channels, of which no source says which.";
    private static final String LEVEL_GONE = "Inferred: the minimum requirements take the place of the level.";

    static final Rulebook<ParticipationRules> RULEBOOK = new Rulebook<>();

    /** Whether the process and its timeline must be published beforehand. */
    public static final Key<ParticipationRules, Boolean> TIMELINE = RULEBOOK.add(asked("participation.timeline")
            .in("2012", true, DOCUMENTED, ParticipationSources.REQUIREMENTS)
            .in("2017", true, UNCONFIRMED, NO_SOURCE)
            .or(false)
            .in("2022", true, UNCONFIRMED, "Requirement 3.1. " + NO_SOURCE)
            .or(false));

    /** Whether adequate notice is asked for. */
    public static final Key<ParticipationRules, Boolean> ADVANCE_NOTICE =
            RULEBOOK.add(asked("participation.advanceNotice")
                    .in("2012", true, DOCUMENTED, ParticipationSources.REQUIREMENTS)
                    .in("2017", false, UNCONFIRMED, NOT_NAMED)
                    .in(
                            "2022",
                            false,
                            INFERRED,
                            "Inferred: a number of days takes its place.",
                            ParticipationSources.MINIMUM_REQUIREMENTS));

    /** Whether activities to raise awareness are asked for. */
    public static final Key<ParticipationRules, Boolean> AWARENESS_RAISING =
            RULEBOOK.add(asked("participation.awarenessRaising")
                    .in("2012", true, DOCUMENTED, ParticipationSources.REQUIREMENTS)
                    .in("2017", true, UNCONFIRMED, NO_SOURCE)
                    .or(false)
                    .in(
                            "2022",
                            false,
                            INFERRED,
                            "Inferred: outreach takes its place.",
                            ParticipationSources.MINIMUM_REQUIREMENTS));

    /** Whether consultation online is asked for. */
    public static final Key<ParticipationRules, Boolean> ONLINE_CONSULTATION =
            RULEBOOK.add(asked("participation.onlineConsultation")
                    .in("2012", true, DOCUMENTED, ParticipationSources.REQUIREMENTS)
                    .in("2017", true, UNCONFIRMED, CHANNELS)
                    .or(false)
                    .in("2022", false, INFERRED, NO_REQUIREMENT, ParticipationSources.MINIMUM_REQUIREMENTS));

    /** Whether consultation in person is asked for. */
    public static final Key<ParticipationRules, Boolean> IN_PERSON_CONSULTATION =
            RULEBOOK.add(asked("participation.inPersonConsultation")
                    .in("2012", true, DOCUMENTED, ParticipationSources.REQUIREMENTS)
                    .in("2017", true, UNCONFIRMED, CHANNELS)
                    .or(false)
                    .in("2022", false, INFERRED, NO_REQUIREMENT, ParticipationSources.MINIMUM_REQUIREMENTS));

    /** Whether both civil society and the private sector must be consulted. */
    public static final Key<ParticipationRules, Boolean> BREADTH = RULEBOOK.add(asked("participation.breadth")
            .in("2012", true, DOCUMENTED, ParticipationSources.REQUIREMENTS)
            .in("2017", false, UNCONFIRMED, NOT_NAMED)
            .in("2022", false, INFERRED, NO_REQUIREMENT, ParticipationSources.MINIMUM_REQUIREMENTS));

    /** Whether a summary of the comments must be published. */
    public static final Key<ParticipationRules, Boolean> SUMMARY_OF_COMMENTS = RULEBOOK.add(asked(
                    "participation.summaryOfComments")
            .in("2012", true, DOCUMENTED, "The comments themselves where possible.", ParticipationSources.REQUIREMENTS)
            .in("2017", false, UNCONFIRMED, NOT_NAMED)
            .in(
                    "2022",
                    false,
                    INFERRED,
                    "Inferred: the reasoned response takes its place.",
                    ParticipationSources.FIVE_STANDARDS));

    /** Whether a regular forum is asked for while the plan is implemented. */
    public static final Key<ParticipationRules, Boolean> REGULAR_FORUM =
            RULEBOOK.add(asked("participation.regularForum")
                    .in("2012", true, UNCONFIRMED, NO_SOURCE)
                    .or(false)
                    .in("2017", false, UNCONFIRMED, "The multi-stakeholder forum takes its place; no source says so.")
                    .in(
                            "2022",
                            false,
                            INFERRED,
                            "Inferred: the space for dialogue takes its place.",
                            ParticipationSources.MINIMUM_REQUIREMENTS));

    /** The least level of participation while the plan is developed; none if the edition has no level. */
    public static final Key<ParticipationRules, Optional<ParticipationLevel>> LEVEL_DURING_DEVELOPMENT =
            RULEBOOK.add(floor("participation.levelDuringDevelopment")
                    .in(
                            "2012",
                            Optional.empty(),
                            INFERRED,
                            "Inferred: raised in 2017; no source names a level before.",
                            ParticipationSources.AHEAD_IN_2018)
                    .in(
                            "2017",
                            Optional.of(ParticipationLevel.INVOLVE),
                            DOCUMENTED,
                            ParticipationSources.IRM_GUIDANCE,
                            ParticipationSources.AHEAD_IN_2018,
                            SharedSources.MALTA_DESIGN)
                    .in("2022", Optional.empty(), INFERRED, LEVEL_GONE, SharedSources.OGP_LETTERS));

    /** The least level of participation while the plan is implemented; none if the edition has no level. */
    public static final Key<ParticipationRules, Optional<ParticipationLevel>> LEVEL_DURING_IMPLEMENTATION =
            RULEBOOK.add(floor("participation.levelDuringImplementation")
                    .in("2012", Optional.empty(), UNCONFIRMED, "No source names a level before 2017.")
                    .in("2017", Optional.of(ParticipationLevel.INFORM), UNCONFIRMED, NO_SOURCE + " Alternative: none.")
                    .in("2022", Optional.empty(), INFERRED, LEVEL_GONE, SharedSources.OGP_LETTERS));

    /** Whether a forum of government and civil society is asked for. */
    public static final Key<ParticipationRules, Boolean> FORUM = RULEBOOK.add(asked("participation.forum")
            .in("2012", false, INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
            .in("2017", true, UNCONFIRMED, NO_SOURCE)
            .or(false)
            .in(
                    "2022",
                    true,
                    DOCUMENTED,
                    "Requirement 1.1: a space for dialogue.",
                    ParticipationSources.MINIMUM_REQUIREMENTS));

    /** How many months at most may lie between two meetings of the forum: 1 or more; none if the edition has no limit. */
    public static final Key<ParticipationRules, Optional<Integer>> FORUM_MAX_GAP_MONTHS = RULEBOOK.add(bound(
                    "participation.forumMaxGapMonths")
            .in("2012", Optional.empty(), INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
            .in("2017", Optional.of(3), UNCONFIRMED, "Quarterly. " + NO_SOURCE)
            .in("2022", Optional.of(6), DOCUMENTED, "Requirement 1.1.", ParticipationSources.MINIMUM_REQUIREMENTS));

    /** Whether the rules of the forum must be public. */
    public static final Key<ParticipationRules, Boolean> BASIC_RULES = RULEBOOK.add(asked("participation.basicRules")
            .in("2012", false, INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
            .in("2017", true, UNCONFIRMED, "A public remit, written together. " + NO_SOURCE)
            .or(false)
            .in("2022", true, DOCUMENTED, "Requirement 1.1.", ParticipationSources.MINIMUM_REQUIREMENTS));

    /** Whether a public website on OGP is asked for. */
    public static final Key<ParticipationRules, Boolean> WEBSITE = RULEBOOK.add(asked("participation.website")
            .in("2012", false, INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
            .in(
                    "2017",
                    true,
                    DOCUMENTED,
                    "On all aspects, with the lead agency and a contact, in the official languages. Unconfirmed: also in English.",
                    ParticipationSources.BASIC_AND_ADVANCED)
            .in(
                    "2022",
                    true,
                    DOCUMENTED,
                    "Requirement 2.1.",
                    ParticipationSources.MINIMUM_REQUIREMENTS,
                    ParticipationSources.INFORMATION_AND_TRANSPARENCY));

    /** Whether a public repository with evidence is asked for. */
    public static final Key<ParticipationRules, Boolean> REPOSITORY = RULEBOOK.add(asked("participation.repository")
            .in("2012", false, INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
            .in(
                    "2017",
                    true,
                    DOCUMENTED,
                    "On the national page on OGP: collected, published, documented.",
                    SharedSources.EL_SALVADOR_INACTIVE)
            .in(
                    "2022",
                    true,
                    DOCUMENTED,
                    "Requirement 2.2.",
                    ParticipationSources.REPOSITORY,
                    ParticipationSources.INFORMATION_AND_TRANSPARENCY));

    /** How often a year the repository must be updated: 1 or more; none if the edition has no number. */
    public static final Key<ParticipationRules, Optional<Integer>> REPOSITORY_UPDATES =
            RULEBOOK.add(bound("participation.repositoryUpdates")
                    .in("2012", Optional.empty(), INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
                    .in("2017", Optional.empty(), UNCONFIRMED, NOT_NAMED)
                    .in(
                            "2022",
                            Optional.of(2),
                            DOCUMENTED,
                            "Requirement 2.2.",
                            ParticipationSources.REPOSITORY,
                            ParticipationSources.INFORMATION_AND_TRANSPARENCY));

    /** How many days before the start the timeline must be published: 1 or more; none if the edition has no number. */
    public static final Key<ParticipationRules, Optional<Integer>> NOTICE_DAYS =
            RULEBOOK.add(bound("participation.noticeDays")
                    .in(
                            "2012",
                            Optional.empty(),
                            INFERRED,
                            "Inferred: adequate notice, without a number.",
                            ParticipationSources.REQUIREMENTS)
                    .in("2017", Optional.empty(), UNCONFIRMED, NOT_NAMED)
                    .in("2022", Optional.of(14), UNCONFIRMED, "Requirement 3.1: two weeks. " + NO_SOURCE));

    /** Whether outreach is asked for. */
    public static final Key<ParticipationRules, Boolean> OUTREACH = RULEBOOK.add(asked("participation.outreach")
            .in("2012", false, INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
            .in("2017", false, UNCONFIRMED, NOT_NAMED)
            .in("2022", true, UNCONFIRMED, "Requirement 3.2. " + NO_SOURCE)
            .or(false));

    /** Whether a way to gather input from a range of stakeholders is asked for. */
    public static final Key<ParticipationRules, Boolean> INPUT_MECHANISM =
            RULEBOOK.add(asked("participation.inputMechanism")
                    .in("2012", false, INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
                    .in("2017", false, UNCONFIRMED, NOT_NAMED)
                    .in("2022", true, UNCONFIRMED, "Requirement 3.3. " + NO_SOURCE)
                    .or(false));

    /** Whether published feedback on contributions is asked for. */
    public static final Key<ParticipationRules, Boolean> REASONED_RESPONSE =
            RULEBOOK.add(asked("participation.reasonedResponse")
                    .in("2012", false, INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
                    .in("2017", true, UNCONFIRMED, NO_SOURCE)
                    .or(false)
                    .in(
                            "2022",
                            true,
                            UNCONFIRMED,
                            "Requirement 4.1. The standard is documented, the minimum is not.",
                            ParticipationSources.FIVE_STANDARDS)
                    .or(false));

    /** How many meetings with civil society on results a year are asked for: 1 or more; none if the edition has no number. */
    public static final Key<ParticipationRules, Optional<Integer>> MEETINGS_PER_YEAR =
            RULEBOOK.add(bound("participation.meetingsPerYear")
                    .in("2012", Optional.empty(), INFERRED, NO_PRINCIPLE, ParticipationSources.REQUIREMENTS)
                    .in("2017", Optional.empty(), UNCONFIRMED, NOT_NAMED)
                    .in("2022", Optional.of(2), UNCONFIRMED, "Requirement 5.1. " + NO_SOURCE));

    private ParticipationParameters() {}

    private static ParameterHistory<Boolean> asked(String name) {
        return ParameterHistory.of(name, Form.yesOrNo());
    }

    private static ParameterHistory<Optional<Integer>> bound(String name) {
        return ParameterHistory.of(name, Form.wholeNumber().orNone())
                .where(number -> number.orElse(1) >= 1, "1 or more, or none");
    }

    private static ParameterHistory<Optional<ParticipationLevel>> floor(String name) {
        return ParameterHistory.of(name, Form.choice(ParticipationLevel.class).orNone());
    }
}
