package io.github.ogprules.rules.concern;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.model.concern.FilerKind.MULTILATERAL_PARTNER;
import static io.github.ogprules.model.concern.FilerKind.STEERING_COMMITTEE_MEMBER;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.concern.FilerKind;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Set;

/** The parameters of Rapid Response, with what every edition says of them. */
public final class RapidResponseParameters {

    static final Rulebook<RapidResponseRules> RULEBOOK = new Rulebook<>();

    /** Who may ask as they are. */
    public static final Key<RapidResponseRules, Set<FilerKind>> FILERS =
            RULEBOOK.add(ConcernParameters.filers("rapidResponse.filers")
                    .in(
                            "2018",
                            Set.of(STEERING_COMMITTEE_MEMBER, MULTILATERAL_PARTNER),
                            DOCUMENTED,
                            ConcernSources.RAPID_RESPONSE));

    /** Who may ask if they are involved in OGP and in the country or local jurisdiction concerned. */
    public static final Key<RapidResponseRules, Set<FilerKind>> FILERS_INVOLVED_IN_COUNTRY =
            RULEBOOK.add(ConcernParameters.filers("rapidResponse.filersInvolvedInCountry")
                    .in(
                            "2018",
                            ConcernParameters.ENTITIES,
                            INFERRED,
                            ConcernParameters.CO_ANCHOR,
                            ConcernSources.RAPID_RESPONSE));

    /** Whether it is enough that they were involved. */
    public static final Key<RapidResponseRules, Boolean> PAST_INVOLVEMENT =
            RULEBOOK.add(ParameterHistory.of("rapidResponse.pastInvolvement", Form.yesOrNo())
                    .in("2018", true, DOCUMENTED, ConcernSources.RAPID_RESPONSE));

    /** How a country or local jurisdiction can stand as a member. */
    public static final Key<RapidResponseRules, Set<MembershipStatus>> PARTICIPANTS = RULEBOOK.add(
            ParameterHistory.of("rapidResponse.participants", Form.set(Form.choice(MembershipStatus.class)))
                    .in(
                            "2018",
                            ConcernParameters.MEMBERS,
                            INFERRED,
                            "Inferred: it takes part in OGP, however it stands.",
                            ConcernSources.RAPID_RESPONSE));

    /** Whether it can be on a local jurisdiction alone. */
    public static final Key<RapidResponseRules, Boolean> LOCAL_JURISDICTIONS =
            RULEBOOK.add(ParameterHistory.of("rapidResponse.localJurisdictions", Form.yesOrNo())
                    .in("2018", true, DOCUMENTED, ConcernSources.RAPID_RESPONSE));

    /** What is tested. */
    public static final Key<RapidResponseRules, RapidResponseCondition> TEST = RULEBOOK.add(ParameterHistory.choice(
                    "rapidResponse.test", RapidResponseCondition.class)
            .in("2018", RapidResponseCondition.ALLEGATION_AND_URGENCY, DOCUMENTED, ConcernSources.RAPID_RESPONSE)
            .in(
                    "2020",
                    RapidResponseCondition.NOT_DOCUMENTED,
                    UNCONFIRMED,
                    "The text of the Rapid Response Protocol is not known; it may have kept the test.",
                    ConcernSources.RAPID_RESPONSE)
            .or(RapidResponseCondition.ALLEGATION_AND_URGENCY));

    private RapidResponseParameters() {}
}
