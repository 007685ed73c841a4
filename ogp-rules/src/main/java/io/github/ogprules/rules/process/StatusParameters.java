package io.github.ogprules.rules.process;

import static io.github.ogprules.model.MembershipStatus.ACTIVE;
import static io.github.ogprules.model.MembershipStatus.INACTIVE;
import static io.github.ogprules.model.MembershipStatus.LEFT;
import static io.github.ogprules.model.MembershipStatus.NOT_A_MEMBER;
import static io.github.ogprules.model.MembershipStatus.SUSPENDED;
import static io.github.ogprules.model.MembershipStatus.UNDER_PROCEDURAL_REVIEW;
import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.sources.SharedSources.KOSOVO;
import static io.github.ogprules.rules.sources.SharedSources.VALUES_CHECK_DECIDED;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The parameters of membership, with what every edition says of them. */
public final class StatusParameters {

    static final Rulebook<StatusRules> RULEBOOK = new Rulebook<>();

    /** The day from which a letter of intent no longer makes a country a member; none if every letter does. */
    public static final Key<StatusRules, Optional<LocalDate>> LETTER_JOINS_BEFORE = RULEBOOK.add(
            ParameterHistory.of("status.letterJoinsBefore", Form.day().orNone())
                    .in(
                            "2011",
                            Optional.empty(),
                            INFERRED,
                            "Inferred: Russia, which had sent its letter alone, is said to have left.",
                            ProcessSources.RUSSIA)
                    .in(
                            "2017",
                            Optional.of(LocalDate.of(2017, 9, 20)),
                            INFERRED,
                            "Inferred: the Values Check comes first, and Kosovo was welcomed after its letter.",
                            VALUES_CHECK_DECIDED,
                            KOSOVO)
                    .or(Optional.empty()));

    /** How many consecutive cycles contrary to process lead to a review: 1 or more; none if nothing does. */
    public static final Key<StatusRules, Optional<Integer>> CONTRARY_CYCLES = RULEBOOK.add(
            ParameterHistory.of("status.contraryCycles", Form.wholeNumber().orNone())
                    .where(cycles -> cycles.orElse(1) >= 1, "1 or more, or none")
                    .in("2011", Optional.empty(), UNCONFIRMED, "No source names such a rule before 2014-02.")
                    .in("2014", Optional.of(2), DOCUMENTED, SharedSources.LETTERS_TO_ELEVEN)
                    .in("2022", Optional.of(2), DOCUMENTED, SharedSources.OGP_LETTERS));

    /** The day from which a finding places a member under review by itself; none if that is for the Steering Committee to decide. */
    public static final Key<StatusRules, Optional<LocalDate>> REVIEW_AUTOMATIC_FROM = RULEBOOK.add(
            ParameterHistory.of("status.reviewAutomaticFrom", Form.day().orNone())
                    .in("2011", Optional.empty(), UNCONFIRMED, "No source names such a rule before 2014-02.")
                    .in("2014", Optional.empty(), DOCUMENTED, SharedSources.LETTERS_TO_ELEVEN)
                    .in(
                            "2022",
                            Optional.of(LocalDate.of(2022, 1, 1)),
                            INFERRED,
                            "Documented: it is automatic. Inferred: its first day, any up to 2022-07-25.",
                            SharedSources.OGP_LETTERS)
                    .or(Optional.of(LocalDate.of(2022, 7, 25))));

    /** Whether a finding still counts after the member has left review or become active again. */
    public static final Key<StatusRules, Boolean> EARLIER_FINDINGS_COUNT =
            RULEBOOK.add(ParameterHistory.of("status.earlierFindingsCount", Form.yesOrNo())
                    .in(
                            "2011",
                            false,
                            UNCONFIRMED,
                            "Review ends when the act of the second finding is repaired; no source says more.")
                    .or(true));

    /** For how many months a member can be inactive; none if there is no limit. */
    public static final Key<StatusRules, Optional<Integer>> INACTIVE_MONTHS = RULEBOOK.add(
            ParameterHistory.of("status.inactiveMonths", Form.wholeNumber().orNone())
                    .where(
                            months -> months.map(ProcessParameters::isPossible).orElse(true),
                            ProcessParameters.RANGE + ", or none")
                    .in("2011", Optional.empty(), UNCONFIRMED, "No source names such a rule before 2014-02.")
                    .in(
                            "2014",
                            Optional.of(12),
                            DOCUMENTED,
                            "First applied to Turkey, from 2016-09-21 on.",
                            ProcessSources.TURKEY_OUT,
                            ProcessSources.TRINIDAD_OUT));

    /** What OGP calls a member that is suspended under the Response Policy. */
    public static final Key<StatusRules, MembershipStatus> SUSPENSION_CALLED =
            RULEBOOK.add(ParameterHistory.choice("status.suspensionCalled", MembershipStatus.class)
                    .where(Set.of(INACTIVE, SUSPENDED)::contains, INACTIVE + " or " + SUSPENDED)
                    .in(
                            "2011",
                            INACTIVE,
                            INFERRED,
                            "There was no Response Policy before 2014-09-24.",
                            SharedSources.RESPONSE_POLICY_2014)
                    .in("2014", INACTIVE, DOCUMENTED, SharedSources.RESPONSE_POLICY_2014, SharedSources.AZERBAIJAN_2017)
                    .in(
                            "2017",
                            SUSPENDED,
                            INFERRED,
                            "Documented: both words, and suspended in 2018-12. Inferred: the day of the change.",
                            SharedSources.RESPONSE_POLICY_2017,
                            SharedSources.AZERBAIJAN_2018)
                    .or(INACTIVE));

    /** From which statuses a country can send a letter of intent. */
    public static final Key<StatusRules, Set<MembershipStatus>> LETTER_FROM = RULEBOOK.add(from("status.letterFrom")
            .in(
                    "2011",
                    Set.of(NOT_A_MEMBER, LEFT),
                    INFERRED,
                    "Inferred: from what a letter is for.",
                    SharedSources.DATES_AND_DEADLINES));

    /** From which statuses a country can join. */
    public static final Key<StatusRules, Set<MembershipStatus>> JOINED_FROM = RULEBOOK.add(from("status.joinedFrom")
            .in(
                    "2011",
                    Set.of(NOT_A_MEMBER, LEFT, ACTIVE),
                    INFERRED,
                    "Inferred: an active country may have joined by its letter, and again with its cohort.",
                    SharedSources.DATES_AND_DEADLINES));

    /** From which statuses a country can be found to act contrary to process. */
    public static final Key<StatusRules, Set<MembershipStatus>> FOUND_CONTRARY_FROM =
            RULEBOOK.add(from("status.foundContraryFrom")
                    .in(
                            "2011",
                            Set.of(ACTIVE, UNDER_PROCEDURAL_REVIEW, INACTIVE, SUSPENDED),
                            INFERRED,
                            "Inferred: every member owes plans.",
                            SharedSources.LETTERS_TO_ELEVEN));

    /** From which statuses a country can be placed under review. */
    public static final Key<StatusRules, Set<MembershipStatus>> REVIEW_FROM = RULEBOOK.add(from("status.reviewFrom")
            .in(
                    "2011",
                    Set.of(ACTIVE, UNDER_PROCEDURAL_REVIEW),
                    INFERRED,
                    "Inferred: a letter may say so after review has begun by itself.",
                    SharedSources.PROCEDURAL_REVIEW,
                    SharedSources.OGP_LETTERS));

    /** From which statuses a country can leave review. */
    public static final Key<StatusRules, Set<MembershipStatus>> LEFT_REVIEW_FROM =
            RULEBOOK.add(from("status.leftReviewFrom")
                    .in("2011", Set.of(UNDER_PROCEDURAL_REVIEW), DOCUMENTED, SharedSources.OGP_LETTERS));

    /** From which statuses a country can be made inactive. */
    public static final Key<StatusRules, Set<MembershipStatus>> INACTIVE_FROM = RULEBOOK.add(from("status.inactiveFrom")
            .in(
                    "2011",
                    Set.of(ACTIVE, UNDER_PROCEDURAL_REVIEW),
                    DOCUMENTED,
                    "Turkey was, after a resolution; El Salvador was under review.",
                    ProcessSources.TURKEY_INACTIVE,
                    SharedSources.EL_SALVADOR_INACTIVE));

    /** From which statuses a country can be suspended. */
    public static final Key<StatusRules, Set<MembershipStatus>> SUSPENDED_FROM =
            RULEBOOK.add(from("status.suspendedFrom")
                    .in(
                            "2011",
                            Set.of(ACTIVE, UNDER_PROCEDURAL_REVIEW, INACTIVE),
                            INFERRED,
                            "Inferred: the policy is on any member; the two cases were active.",
                            SharedSources.AZERBAIJAN_2016,
                            SharedSources.GEORGIA_SUSPENDED));

    /** From which statuses a suspension can be extended. */
    public static final Key<StatusRules, Set<MembershipStatus>> EXTENDED_FROM = RULEBOOK.add(from("status.extendedFrom")
            .in(
                    "2011",
                    Set.of(SUSPENDED),
                    INFERRED,
                    "Inferred from Azerbaijan: an inactive member has twelve months at most.",
                    SharedSources.AZERBAIJAN_2017,
                    SharedSources.AZERBAIJAN_2018));

    /** From which statuses a country can be suspended for good. */
    public static final Key<StatusRules, Set<MembershipStatus>> PERMANENTLY_SUSPENDED_FROM =
            RULEBOOK.add(from("status.permanentlySuspendedFrom")
                    .in("2011", Set.of(SUSPENDED), DOCUMENTED, SharedSources.AZERBAIJAN_2023));

    /** From which statuses a country can become active again. */
    public static final Key<StatusRules, Set<MembershipStatus>> REACTIVATED_FROM =
            RULEBOOK.add(from("status.reactivatedFrom")
                    .in(
                            "2011",
                            Set.of(INACTIVE, SUSPENDED),
                            DOCUMENTED,
                            ProcessSources.TURKEY_INACTIVE,
                            ProcessSources.EL_SALVADOR_OUT,
                            SharedSources.RESPONSE_POLICY_2017));

    /** From which statuses a country can withdraw. */
    public static final Key<StatusRules, Set<MembershipStatus>> WITHDREW_FROM = RULEBOOK.add(from("status.withdrewFrom")
            .in(
                    "2011",
                    Set.of(ACTIVE, UNDER_PROCEDURAL_REVIEW, INACTIVE, SUSPENDED),
                    DOCUMENTED,
                    "At once, in the cases known.",
                    SharedSources.HUNGARY_OUT,
                    ProcessSources.TANZANIA_OUT));

    /** From which statuses a country can be removed from the list. */
    public static final Key<StatusRules, Set<MembershipStatus>> REMOVED_FROM = RULEBOOK.add(from("status.removedFrom")
            .in(
                    "2011",
                    Set.of(INACTIVE, SUSPENDED),
                    INFERRED,
                    "Documented for inactive members; inferred for suspended ones from press on Georgia.",
                    ProcessSources.TURKEY_OUT,
                    ProcessSources.TRINIDAD_OUT,
                    SharedSources.GEORGIA_REMOVED));

    private StatusParameters() {}

    /** The key of the statuses from which an event can happen. */
    static Key<StatusRules, Set<MembershipStatus>> before(MembershipEventKind kind) {
        return switch (kind) {
            case LETTER_OF_INTENT -> LETTER_FROM;
            case JOINED -> JOINED_FROM;
            case FOUND_CONTRARY -> FOUND_CONTRARY_FROM;
            case PLACED_UNDER_REVIEW -> REVIEW_FROM;
            case LEFT_REVIEW -> LEFT_REVIEW_FROM;
            case MADE_INACTIVE -> INACTIVE_FROM;
            case SUSPENDED -> SUSPENDED_FROM;
            case EXTENDED -> EXTENDED_FROM;
            case PERMANENTLY_SUSPENDED -> PERMANENTLY_SUSPENDED_FROM;
            case REACTIVATED -> REACTIVATED_FROM;
            case WITHDREW -> WITHDREW_FROM;
            case REMOVED -> REMOVED_FROM;
        };
    }

    private static ParameterHistory<Set<MembershipStatus>> from(String name) {
        return ParameterHistory.of(name, Form.set(Form.choice(MembershipStatus.class)));
    }
}
