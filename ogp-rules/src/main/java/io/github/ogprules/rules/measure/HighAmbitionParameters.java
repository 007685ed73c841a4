package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;

/** The parameters of high ambition, with what the one edition says of them; those of relevance are its own rule's. */
public final class HighAmbitionParameters {

    static final Rulebook<HighAmbitionRules> RULEBOOK = new Rulebook<>();

    /** The first year of submission of the plans that have the measure: no later than the last. */
    public static final Key<HighAmbitionRules, Integer> FIRST_PLAN_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("highAmbition.firstPlanYear")
                    .in(
                            "2024",
                            2012,
                            INFERRED,
                            "Inferred: potential impact was not coded for plans of 2011.",
                            SharedSources.EXPLORER));

    /** The last year of submission of the plans that have the measure: no earlier than the first. */
    public static final Key<HighAmbitionRules, Integer> LAST_PLAN_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("highAmbition.lastPlanYear")
                    .in(
                            "2024",
                            2019,
                            INFERRED,
                            "Inferred: for plans of 2020 on the database has \"no data\", for potential impact as for the measure.",
                            SharedSources.DATABASE_2024));

    /** The least potential impact that is ambitious: minor or higher. */
    public static final Key<HighAmbitionRules, PotentialImpact> MINIMUM_POTENTIAL_IMPACT =
            RULEBOOK.add(ParameterHistory.choice("highAmbition.minimumPotentialImpact", PotentialImpact.class)
                    .where(
                            minimum -> minimum.compareTo(PotentialImpact.MINOR) >= 0,
                            "MINOR, MODERATE or TRANSFORMATIVE")
                    .in(
                            "2024",
                            PotentialImpact.MODERATE,
                            INFERRED,
                            "Inferred by recomputing the column \"High Ambition\".",
                            SharedSources.DATABASE_2024));

    private HighAmbitionParameters() {}
}
