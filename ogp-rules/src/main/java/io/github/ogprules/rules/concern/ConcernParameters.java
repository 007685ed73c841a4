package io.github.ogprules.rules.concern;

import static io.github.ogprules.model.MembershipStatus.ACTIVE;
import static io.github.ogprules.model.MembershipStatus.INACTIVE;
import static io.github.ogprules.model.MembershipStatus.SUSPENDED;
import static io.github.ogprules.model.MembershipStatus.UNDER_PROCEDURAL_REVIEW;
import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.concern.ConcernSubject.ACCESS_TO_INFORMATION;
import static io.github.ogprules.model.concern.ConcernSubject.BASIC_FREEDOMS;
import static io.github.ogprules.model.concern.ConcernSubject.CIVIC_SPACE;
import static io.github.ogprules.model.concern.ConcernSubject.CIVIL_SOCIETY_ENVIRONMENT;
import static io.github.ogprules.model.concern.ConcernSubject.MEDIA_FREEDOM;
import static io.github.ogprules.model.concern.FilerKind.CIVIL_SOCIETY_ORGANISATION;
import static io.github.ogprules.model.concern.FilerKind.MEDIA_ORGANISATION;
import static io.github.ogprules.model.concern.FilerKind.MULTILATERAL_PARTNER;
import static io.github.ogprules.model.concern.FilerKind.NOT_FOR_PROFIT_ORGANISATION;
import static io.github.ogprules.model.concern.FilerKind.OTHER_ENTITY;
import static io.github.ogprules.model.concern.FilerKind.STEERING_COMMITTEE_MEMBER;
import static io.github.ogprules.model.concern.FilerKind.WORKING_GROUP_CO_ANCHOR;
import static io.github.ogprules.rules.sources.SharedSources.BROCHURE;
import static io.github.ogprules.rules.sources.SharedSources.RESPONSE_POLICY_2014;
import static io.github.ogprules.rules.sources.SharedSources.RESPONSE_POLICY_2017;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.ConcernSubject;
import io.github.ogprules.model.concern.FilerKind;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Set;

/** The parameters of a letter of concern under the Response Policy, with what every edition says of them. */
public final class ConcernParameters {

    /** Every entity that is not an individual and needs to be involved, since 2017. */
    static final Set<FilerKind> ENTITIES = Set.of(
            WORKING_GROUP_CO_ANCHOR,
            CIVIL_SOCIETY_ORGANISATION,
            NOT_FOR_PROFIT_ORGANISATION,
            MEDIA_ORGANISATION,
            OTHER_ENTITY);

    static final String CO_ANCHOR =
            "Documented: any entity, not an individual. Inferred: a co-anchor is such an entity.";

    static final Set<MembershipStatus> MEMBERS = Set.of(ACTIVE, UNDER_PROCEDURAL_REVIEW, INACTIVE, SUSPENDED);

    static final Rulebook<ConcernRules> RULEBOOK = new Rulebook<>();

    /** Who may file as they are. */
    public static final Key<ConcernRules, Set<FilerKind>> FILERS = RULEBOOK.add(filers("concern.filers")
            .in(
                    "2014",
                    Set.of(STEERING_COMMITTEE_MEMBER, MULTILATERAL_PARTNER, WORKING_GROUP_CO_ANCHOR),
                    DOCUMENTED,
                    BROCHURE)
            .in("2017", Set.of(STEERING_COMMITTEE_MEMBER, MULTILATERAL_PARTNER), DOCUMENTED, RESPONSE_POLICY_2017));

    /** Who may file if they are involved in OGP, nationally or internationally. */
    public static final Key<ConcernRules, Set<FilerKind>> INVOLVED_FILERS =
            RULEBOOK.add(filers("concern.involvedFilers")
                    .in(
                            "2014",
                            Set.of(CIVIL_SOCIETY_ORGANISATION, NOT_FOR_PROFIT_ORGANISATION, MEDIA_ORGANISATION),
                            DOCUMENTED,
                            BROCHURE)
                    .in("2017", Set.of(), DOCUMENTED, RESPONSE_POLICY_2017));

    /** Who may file if they are involved in OGP and in the country concerned. */
    public static final Key<ConcernRules, Set<FilerKind>> FILERS_INVOLVED_IN_COUNTRY =
            RULEBOOK.add(filers("concern.filersInvolvedInCountry")
                    .in("2014", Set.of(), DOCUMENTED, BROCHURE)
                    .in("2017", ENTITIES, INFERRED, CO_ANCHOR, RESPONSE_POLICY_2017));

    /** Whether it is enough that they were involved. */
    public static final Key<ConcernRules, Boolean> PAST_INVOLVEMENT =
            RULEBOOK.add(ParameterHistory.of("concern.pastInvolvement", Form.yesOrNo())
                    .in("2014", false, INFERRED, "Documented: involved. Inferred: that this means now.", BROCHURE)
                    .or(true)
                    .in("2017", true, DOCUMENTED, "Is or was involved.", RESPONSE_POLICY_2017));

    /** How a participating country can stand as a member. */
    public static final Key<ConcernRules, Set<MembershipStatus>> PARTICIPANTS =
            RULEBOOK.add(ParameterHistory.of("concern.participants", Form.set(Form.choice(MembershipStatus.class)))
                    .in(
                            "2014",
                            MEMBERS,
                            INFERRED,
                            "Documented: a participating country. Inferred: every member is one, however it stands.",
                            BROCHURE)
                    .or(Set.of(ACTIVE, UNDER_PROCEDURAL_REVIEW)));

    /** Whether a letter can be on a local jurisdiction alone. */
    public static final Key<ConcernRules, Boolean> LOCAL_JURISDICTIONS =
            RULEBOOK.add(ParameterHistory.of("concern.localJurisdictions", Form.yesOrNo())
                    .in(
                            "2014",
                            false,
                            INFERRED,
                            "Documented: a participating country. Rapid Response alone names local jurisdictions.",
                            BROCHURE)
                    .in("2017", false, INFERRED, "The country concerned.", RESPONSE_POLICY_2017));

    /** What a concern can be on. */
    public static final Key<ConcernRules, Set<ConcernSubject>> SUBJECTS =
            RULEBOOK.add(ParameterHistory.of("concern.subjects", Form.set(Form.choice(ConcernSubject.class)))
                    .in(
                            "2014",
                            Set.of(BASIC_FREEDOMS, ACCESS_TO_INFORMATION, CIVIC_SPACE, CIVIL_SOCIETY_ENVIRONMENT),
                            DOCUMENTED,
                            BROCHURE)
                    .in(
                            "2017",
                            Set.of(
                                    BASIC_FREEDOMS,
                                    ACCESS_TO_INFORMATION,
                                    CIVIC_SPACE,
                                    CIVIL_SOCIETY_ENVIRONMENT,
                                    MEDIA_FREEDOM),
                            DOCUMENTED,
                            "Space for non-governmental organisations, funding included.",
                            ConcernSources.FAQS));

    /** Whether the list of subjects is open: what it does not name may be of relevance all the same. */
    public static final Key<ConcernRules, Boolean> SUBJECTS_OPEN =
            RULEBOOK.add(ParameterHistory.of("concern.subjectsOpen", Form.yesOrNo())
                    .in("2014", true, DOCUMENTED, "Issues may include them.", BROCHURE)
                    .in("2017", true, DOCUMENTED, ConcernSources.FAQS));

    /** Whether it must come of a new or changed policy, practice or act. */
    public static final Key<ConcernRules, Boolean> NEW_OR_CHANGED =
            RULEBOOK.add(ParameterHistory.of("concern.newOrChanged", Form.yesOrNo())
                    .in("2014", false, INFERRED, "Inferred: the brochure does not ask for it.", BROCHURE)
                    .in("2017", true, DOCUMENTED, ConcernSources.FAQS));

    /** Whether the reduction must be significant. */
    public static final Key<ConcernRules, Boolean> SIGNIFICANT_REDUCTION =
            RULEBOOK.add(ParameterHistory.of("concern.significantReduction", Form.yesOrNo())
                    .in("2014", false, INFERRED, "Inferred: the brochure does not ask for it.", BROCHURE)
                    .in("2017", true, DOCUMENTED, ConcernSources.FAQS));

    /** Whether the issue must be outside the action plan. */
    public static final Key<ConcernRules, Boolean> OUTSIDE_ACTION_PLAN =
            RULEBOOK.add(ParameterHistory.of("concern.outsideActionPlan", Form.yesOrNo())
                    .in(
                            "2014",
                            true,
                            INFERRED,
                            "Documented: the policy is on issues outside of action plans. Inferred: that this is a bar.",
                            BROCHURE,
                            RESPONSE_POLICY_2014)
                    .or(false));

    /** To whom the letter must be addressed; nobody if that is not asked for. */
    public static final Key<ConcernRules, Set<CaseActor>> ADDRESSEES = RULEBOOK.add(actors("concern.addressees")
            .in("2014", Set.of(), INFERRED, "Inferred: the brochure does not ask for it.", BROCHURE)
            .in("2017", Set.of(CaseActor.STEERING_COMMITTEE), DOCUMENTED, RESPONSE_POLICY_2017));

    /** Who must receive the letter; nobody if that is not asked for. */
    public static final Key<ConcernRules, Set<CaseActor>> RECIPIENTS = RULEBOOK.add(actors("concern.recipients")
            .in("2014", Set.of(CaseActor.STEERING_COMMITTEE, CaseActor.SUPPORT_UNIT), DOCUMENTED, BROCHURE)
            .in("2017", Set.of(CaseActor.SUPPORT_UNIT), DOCUMENTED, RESPONSE_POLICY_2017));

    /** Whether the letter must have the contents of Annex 1. */
    public static final Key<ConcernRules, Boolean> CONTENTS_OF_ANNEX =
            RULEBOOK.add(ParameterHistory.of("concern.contentsOfAnnex", Form.yesOrNo())
                    .in("2014", false, INFERRED, "Inferred: the brochure does not ask for it.", BROCHURE)
                    .in("2017", true, DOCUMENTED, "What Annex 1 asks for is not known here.", RESPONSE_POLICY_2017));

    private ConcernParameters() {}

    static ParameterHistory<Set<FilerKind>> filers(String name) {
        return ParameterHistory.of(name, Form.set(Form.choice(FilerKind.class)));
    }

    private static ParameterHistory<Set<CaseActor>> actors(String name) {
        return ParameterHistory.of(name, Form.set(Form.choice(CaseActor.class)))
                .where(actors -> !actors.contains(CaseActor.OTHER), "actors by name");
    }
}
