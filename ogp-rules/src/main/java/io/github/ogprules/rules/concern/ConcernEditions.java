package io.github.ogprules.rules.concern;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;

/** Every edition of the Response Policy and of Rapid Response. */
final class ConcernEditions {

    private static final Edition POLICY_2014 = Edition.of(
            "2014",
            "Policy on Upholding the Values and Principles of OGP, in force at once",
            LocalDate.of(2014, 9, 24),
            DOCUMENTED,
            ConcernSources.POLICY_2014,
            SharedSources.RESPONSE_POLICY_2014);

    private static final Edition POLICY_2017 = Edition.of(
            "2017",
            "Response Policy as revised, on the agenda of the Steering Committee of this day",
            LocalDate.of(2017, 9, 20),
            INFERRED,
            SharedSources.VALUES_CHECK_DECIDED,
            SharedSources.RESPONSE_POLICY_2017);

    static final Timeline<ConcernRules> CONCERN =
            ConcernParameters.RULEBOOK.timeline(ImmutableConcernRules::of, POLICY_2014, POLICY_2017);

    static final Timeline<CaseRules> CASE =
            CaseParameters.RULEBOOK.timeline(ImmutableCaseRules::of, POLICY_2014, POLICY_2017);

    static final Timeline<RapidResponseRules> RAPID_RESPONSE = RapidResponseParameters.RULEBOOK.timeline(
            ImmutableRapidResponseRules::of,
            Edition.of(
                    "2018",
                    "Rapid Response Mechanism",
                    LocalDate.of(2018, 7, 16),
                    INFERRED,
                    ConcernSources.TBILISI,
                    ConcernSources.RAPID_RESPONSE),
            Edition.of(
                    "2020",
                    "Rapid Response Protocol, whose text is not known",
                    LocalDate.of(2020, 9, 15),
                    DOCUMENTED,
                    ConcernSources.RAPID_RESPONSE));

    private ConcernEditions() {}
}
