package io.github.ogprules.rules.concern;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.concern.ConcernSources.FAQS;
import static io.github.ogprules.rules.concern.ConcernSources.STATEMENT_ON_AZERBAIJAN;
import static io.github.ogprules.rules.sources.SharedSources.AZERBAIJAN_2016;
import static io.github.ogprules.rules.sources.SharedSources.GEORGIA_SUSPENDED;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Optional;

/** The parameters of a case under the Response Policy, with what every edition says of them. */
public final class CaseParameters {

    static final Rulebook<CaseRules> RULEBOOK = new Rulebook<>();

    /** Who decides on the initial review of a letter. */
    public static final Key<CaseRules, CaseActor> INITIAL_REVIEWER = RULEBOOK.add(actor("case.initialReviewer")
            .in("2014", CaseActor.SUPPORT_UNIT, INFERRED, "Inferred: as since 2017.", FAQS)
            .in("2017", CaseActor.SUPPORT_UNIT, DOCUMENTED, FAQS));

    /** Who decides on the merits, and adopts the report on them. */
    public static final Key<CaseRules, CaseActor> MERITS_REVIEWER = RULEBOOK.add(actor("case.meritsReviewer")
            .in("2014", CaseActor.CRITERIA_AND_STANDARDS, DOCUMENTED, STATEMENT_ON_AZERBAIJAN));

    /** Who leads Stage One: outreach, technical help, a work plan with a timeline. */
    public static final Key<CaseRules, CaseActor> STAGE_ONE_LEADER = RULEBOOK.add(actor("case.stageOneLeader")
            .in("2014", CaseActor.CRITERIA_AND_STANDARDS, DOCUMENTED, STATEMENT_ON_AZERBAIJAN));

    /** Who decides on Stage Two: whether the country is suspended, for how long, and when that ends. */
    public static final Key<CaseRules, CaseActor> STAGE_TWO_DECIDER = RULEBOOK.add(actor("case.stageTwoDecider")
            .in("2014", CaseActor.STEERING_COMMITTEE, DOCUMENTED, AZERBAIJAN_2016)
            .in("2017", CaseActor.STEERING_COMMITTEE, DOCUMENTED, GEORGIA_SUSPENDED));

    /** Whether Stage One must have begun before a country can be suspended. */
    public static final Key<CaseRules, Boolean> STAGE_ONE_FIRST =
            RULEBOOK.add(ParameterHistory.of("case.stageOneFirst", Form.yesOrNo())
                    .in("2014", true, INFERRED, "Inferred: as since 2017.", GEORGIA_SUSPENDED)
                    .in("2017", true, DOCUMENTED, "If Stage One fails.", GEORGIA_SUSPENDED));

    /** How OGP calls the sanction. */
    public static final Key<CaseRules, MembershipStatus> SANCTION =
            RULEBOOK.add(ParameterHistory.of("case.sanction", Form.choice(MembershipStatus.class))
                    .in("2014", MembershipStatus.INACTIVE, DOCUMENTED, AZERBAIJAN_2016)
                    .in(
                            "2017",
                            MembershipStatus.SUSPENDED,
                            DOCUMENTED,
                            "The extension for Azerbaijan of 2017 still said inactive.",
                            GEORGIA_SUSPENDED));

    /** Whether a country that is suspended votes. */
    public static final Key<CaseRules, Boolean> SUSPENDED_VOTES = RULEBOOK.add(suspended("case.suspendedVotes", false));

    /** Whether it may observe. */
    public static final Key<CaseRules, Boolean> SUSPENDED_OBSERVES =
            RULEBOOK.add(suspended("case.suspendedObserves", true));

    /** Whether OGP goes on supporting it. */
    public static final Key<CaseRules, Boolean> SUPPORT_GOES_ON = RULEBOOK.add(suspended("case.supportGoesOn", true));

    /** The days in which a government is to answer. None if no number is known. */
    public static final Key<CaseRules, Optional<Integer>> RESPONSE_DAYS = RULEBOOK.add(
            ParameterHistory.of("case.responseDays", Form.wholeNumber().orNone())
                    .where(days -> days.orElse(1) >= 1, "1 or more, or none")
                    .in("2014", Optional.empty(), UNCONFIRMED, "No source names a number."));

    private CaseParameters() {}

    private static ParameterHistory<CaseActor> actor(String name) {
        return ParameterHistory.of(name, Form.choice(CaseActor.class));
    }

    private static ParameterHistory<Boolean> suspended(String name, boolean value) {
        return ParameterHistory.of(name, Form.yesOrNo())
                .in("2014", value, DOCUMENTED, AZERBAIJAN_2016)
                .in("2017", value, INFERRED, "Inferred: as in 2016.", AZERBAIJAN_2016);
    }
}
