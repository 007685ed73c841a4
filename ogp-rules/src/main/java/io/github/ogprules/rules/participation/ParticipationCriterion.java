package io.github.ogprules.rules.participation;

import static io.github.ogprules.rules.participation.ParticipationPhase.DEVELOPMENT;
import static io.github.ogprules.rules.participation.ParticipationPhase.IMPLEMENTATION;

import io.github.ogprules.model.OgpTerm;
import java.util.List;

/**
 * What the public's part in an action plan must have in some edition, each in its phase.
 *
 * @see <a href="https://opengovpartnership.org/?p=67852">OGP's minimum requirements</a>
 */
public enum ParticipationCriterion implements OgpTerm {
    /** The process and its timeline, published beforehand. */
    TIMELINE(DEVELOPMENT),
    /** Adequate notice. */
    ADVANCE_NOTICE(DEVELOPMENT),
    /** Activities to raise awareness. */
    AWARENESS_RAISING(DEVELOPMENT),
    /** Consultation online. */
    ONLINE_CONSULTATION(DEVELOPMENT),
    /** Consultation in person. */
    IN_PERSON_CONSULTATION(DEVELOPMENT),
    /** Both civil society and the private sector. */
    BREADTH(DEVELOPMENT),
    /** A published summary of the comments. */
    SUMMARY_OF_COMMENTS(DEVELOPMENT),
    /** A regular forum during implementation. */
    REGULAR_FORUM(IMPLEMENTATION),
    /** A level on the scale of the International Association for Public Participation (IAP2) while the plan is developed. */
    LEVEL_DURING_DEVELOPMENT(DEVELOPMENT),
    /** A level on that scale while the plan is implemented. */
    LEVEL_DURING_IMPLEMENTATION(IMPLEMENTATION),
    /** A forum of government and civil society, the space for dialogue of 2022. */
    FORUM(DEVELOPMENT, IMPLEMENTATION),
    /** Meetings of the forum that are not too far apart. */
    FORUM_MEETINGS(DEVELOPMENT, IMPLEMENTATION),
    /** Public rules of the forum. */
    BASIC_RULES(DEVELOPMENT, IMPLEMENTATION),
    /** A public website. */
    WEBSITE(DEVELOPMENT, IMPLEMENTATION),
    /** A public repository with evidence. */
    REPOSITORY(DEVELOPMENT, IMPLEMENTATION),
    /** Updates of the repository. */
    REPOSITORY_UPDATES(DEVELOPMENT, IMPLEMENTATION),
    /** Days between the publication of the timeline and the start. */
    DAYS_OF_NOTICE(DEVELOPMENT),
    /** Outreach to those who may take part. */
    OUTREACH(DEVELOPMENT),
    /** A way to gather input from a range of stakeholders. */
    INPUT_MECHANISM(DEVELOPMENT),
    /** Published feedback on contributions. */
    REASONED_RESPONSE(DEVELOPMENT),
    /** Meetings with civil society on results. */
    MEETINGS_ON_RESULTS(IMPLEMENTATION);

    private final List<ParticipationPhase> phases;

    ParticipationCriterion(ParticipationPhase... phases) {
        this.phases = List.of(phases);
    }

    /** {@return the phases of a plan that it is asked for in: one or both} */
    public List<ParticipationPhase> getPhases() {
        return phases;
    }
}
