package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.joining.JoiningSources.ARTICLES;
import static io.github.ogprules.rules.joining.JoiningSources.FOUR_STEPS;
import static io.github.ogprules.rules.joining.JoiningSources.HOW_TO_JOIN;
import static io.github.ogprules.rules.joining.JoiningSources.JOINING_OGP;
import static io.github.ogprules.rules.sources.SharedSources.BROCHURE;
import static io.github.ogprules.rules.sources.SharedSources.KOSOVO;
import static io.github.ogprules.rules.sources.SharedSources.VALUES_CHECK_DECIDED;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;

/** The parameters of the steps to join, with what every edition says of them. */
public final class JoiningStepsParameters {

    static final Rulebook<JoiningStepsRules> RULEBOOK = new Rulebook<>();

    private static final String NOT_AMONG = "Inferred: not among the steps.";
    private static final String NOT_NAMED = "The page does not name it.";
    private static final String ANSWER =
            "Inferred from the answer of the co-chairs to Kosovo; the page does not name it.";

    /** Whether core eligibility is asked for. */
    public static final Key<JoiningStepsRules, Boolean> CORE_ELIGIBILITY =
            RULEBOOK.add(asked("joiningSteps.coreEligibility")
                    .in("2012", true, DOCUMENTED, ARTICLES)
                    .in("2016", true, DOCUMENTED, BROCHURE)
                    .in("2017", true, DOCUMENTED, HOW_TO_JOIN)
                    .in("2023", true, DOCUMENTED, JOINING_OGP));

    /** Whether the Values Check is asked for. */
    public static final Key<JoiningStepsRules, Boolean> VALUES_CHECK = RULEBOOK.add(asked("joiningSteps.valuesCheck")
            .in("2012", false, INFERRED, NOT_AMONG, ARTICLES)
            .in("2016", false, INFERRED, NOT_AMONG, BROCHURE)
            .in("2017", true, DOCUMENTED, HOW_TO_JOIN, VALUES_CHECK_DECIDED)
            .in("2023", true, DOCUMENTED, JOINING_OGP));

    /** Whether a letter of intent is asked for. */
    public static final Key<JoiningStepsRules, Boolean> LETTER_OF_INTENT =
            RULEBOOK.add(asked("joiningSteps.letterOfIntent")
                    .in("2012", true, DOCUMENTED, ARTICLES)
                    .in("2016", true, DOCUMENTED, BROCHURE)
                    .in("2017", true, DOCUMENTED, HOW_TO_JOIN)
                    .in("2023", true, INFERRED, ANSWER, KOSOVO));

    /** Whether the letter must go to the co-chairs of the Steering Committee. */
    public static final Key<JoiningStepsRules, Boolean> ADDRESSED_TO_CO_CHAIRS =
            RULEBOOK.add(asked("joiningSteps.addressedToCoChairs")
                    .in("2012", false, INFERRED, "Inferred: the steps say nothing of it.", ARTICLES)
                    .in("2016", true, DOCUMENTED, BROCHURE)
                    .in("2017", true, UNCONFIRMED, NOT_NAMED)
                    .or(false)
                    .in("2023", true, INFERRED, ANSWER, KOSOVO));

    /** Whether a senior political leader must sign the letter. */
    public static final Key<JoiningStepsRules, Boolean> SIGNED_BY_SENIOR_LEADER = RULEBOOK.add(asked(
                    "joiningSteps.signedBySeniorLeader")
            .in("2012", false, INFERRED, "Inferred: the steps say nothing of it.", ARTICLES)
            .in("2016", true, DOCUMENTED, BROCHURE)
            .in("2017", true, UNCONFIRMED, "At ministerial level or above, with a contact. No source states it.")
            .or(false));

    /** Whether a commitment to the principles of the Declaration is asked for. */
    public static final Key<JoiningStepsRules, Boolean> COMMITMENT_TO_DECLARATION =
            RULEBOOK.add(asked("joiningSteps.commitmentToDeclaration")
                    .in("2012", true, DOCUMENTED, "Endorsed by the country.", ARTICLES)
                    .in("2016", true, DOCUMENTED, "In the letter of intent.", BROCHURE)
                    .in("2017", true, DOCUMENTED, "In the letter of intent.", HOW_TO_JOIN)
                    .in("2023", true, UNCONFIRMED, NOT_NAMED)
                    .or(false));

    /** Whether a lead ministry or agency is asked for. */
    public static final Key<JoiningStepsRules, Boolean> LEAD_MINISTRY = RULEBOOK.add(asked("joiningSteps.leadMinistry")
            .in("2012", false, INFERRED, NOT_AMONG, ARTICLES)
            .in("2016", true, DOCUMENTED, BROCHURE)
            .in("2017", true, DOCUMENTED, HOW_TO_JOIN)
            .in(
                    "2023",
                    true,
                    DOCUMENTED,
                    "It coordinates, with a contact; ideally it is in charge of governance or of reform.",
                    JOINING_OGP));

    /** Whether civil society must be engaged before the first plan. */
    public static final Key<JoiningStepsRules, Boolean> CIVIL_SOCIETY = RULEBOOK.add(asked("joiningSteps.civilSociety")
            .in("2012", false, INFERRED, NOT_AMONG, ARTICLES)
            .in("2016", false, INFERRED, NOT_AMONG, BROCHURE)
            .in("2017", false, INFERRED, NOT_AMONG, HOW_TO_JOIN)
            .in("2023", true, DOCUMENTED, JOINING_OGP));

    /** Whether an action plan is asked for; it is enough that it is begun. */
    public static final Key<JoiningStepsRules, Boolean> ACTION_PLAN = RULEBOOK.add(asked("joiningSteps.actionPlan")
            .in("2012", true, DOCUMENTED, "A plan to OGP's standards.", ARTICLES)
            .in("2016", true, DOCUMENTED, "Begun.", BROCHURE)
            .in("2017", true, DOCUMENTED, FOUR_STEPS)
            .in("2023", true, INFERRED, "Inferred: civil society is engaged before the first plan.", JOINING_OGP));

    /** Whether a commitment to the IRM is asked for. */
    public static final Key<JoiningStepsRules, Boolean> COMMITMENT_TO_IRM =
            RULEBOOK.add(asked("joiningSteps.commitmentToIrm")
                    .in("2012", true, DOCUMENTED, "The plan is implemented and reported on with the IRM.", ARTICLES)
                    .in("2016", true, DOCUMENTED, BROCHURE)
                    .in("2017", false, UNCONFIRMED, NOT_NAMED)
                    .or(true));

    private JoiningStepsParameters() {}

    private static ParameterHistory<Boolean> asked(String name) {
        return ParameterHistory.of(name, Form.yesOrNo());
    }
}
