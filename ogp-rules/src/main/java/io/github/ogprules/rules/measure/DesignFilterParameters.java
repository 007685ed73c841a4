package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;

/** The parameters of the design filters, with what the one edition says of them. */
public final class DesignFilterParameters {

    static final Rulebook<DesignFilterRules> RULEBOOK = new Rulebook<>();

    /** The first year of submission of the plans that are filtered so. */
    public static final Key<DesignFilterRules, Integer> FIRST_PLAN_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("designFilters.firstPlanYear")
                    .in(
                            "2021",
                            2020,
                            INFERRED,
                            "Inferred: potential for results is coded for plans of 2020 on.",
                            SharedSources.DATABASE_2024));

    /** The least verifiability: verifiable, as everything has the only lower one. */
    public static final Key<DesignFilterRules, Verifiability> MINIMUM_VERIFIABILITY =
            RULEBOOK.add(ParameterHistory.choice("designFilters.minimumVerifiability", Verifiability.class)
                    .where(minimum -> minimum == Verifiability.VERIFIABLE, "VERIFIABLE")
                    .in("2021", Verifiability.VERIFIABLE, DOCUMENTED, SharedSources.ACTION_PLAN_REVIEW));

    /** The least open government lens: with lens, as everything has the only lower one. */
    public static final Key<DesignFilterRules, OpenGovernmentLens> MINIMUM_OPEN_GOVERNMENT_LENS =
            RULEBOOK.add(ParameterHistory.choice("designFilters.minimumOpenGovernmentLens", OpenGovernmentLens.class)
                    .where(minimum -> minimum == OpenGovernmentLens.WITH_LENS, "WITH_LENS")
                    .in("2021", OpenGovernmentLens.WITH_LENS, DOCUMENTED, SharedSources.ACTION_PLAN_REVIEW));

    /** The least potential for results: modest or higher. */
    public static final Key<DesignFilterRules, PotentialForResults> MINIMUM_POTENTIAL_FOR_RESULTS =
            RULEBOOK.add(ParameterHistory.choice("designFilters.minimumPotentialForResults", PotentialForResults.class)
                    .where(minimum -> minimum.compareTo(PotentialForResults.MODEST) >= 0, "MODEST or SUBSTANTIAL")
                    .in(
                            "2021",
                            PotentialForResults.SUBSTANTIAL,
                            INFERRED,
                            "Inferred: \"expected results\" are a filter; that they must be substantial agrees with the promising"
                                    + " commitments of Ireland 2021-2023 (1 of 3) and Ukraine 2021-2022 (3 of 14).",
                            SharedSources.ACTION_PLAN_REVIEW,
                            MeasureSources.IRELAND_REVIEW,
                            MeasureSources.UKRAINE_REVIEW));

    private DesignFilterParameters() {}
}
