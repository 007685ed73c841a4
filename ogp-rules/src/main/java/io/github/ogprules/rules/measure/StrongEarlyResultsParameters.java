package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;

/** The parameters of strong early results, with what the one edition says of them. */
public final class StrongEarlyResultsParameters {

    static final Rulebook<StrongEarlyResultsRules> RULEBOOK = new Rulebook<>();

    /** The least answer to "did it open government", over all, that is strong: marginal or higher, as what is lower is no result. */
    public static final Key<StrongEarlyResultsRules, DidItOpenGovernment> MINIMUM_DID_IT_OPEN_GOVERNMENT = RULEBOOK.add(
            ParameterHistory.choice("strongEarlyResults.minimumDidItOpenGovernment", DidItOpenGovernment.class)
                    .where(
                            minimum -> minimum.compareTo(DidItOpenGovernment.MARGINAL) >= 0,
                            "MARGINAL, MAJOR or OUTSTANDING")
                    .in("2024", DidItOpenGovernment.MAJOR, DOCUMENTED, MeasureSources.EARLY_RESULTS));

    /** The least early results that are strong: moderate or higher, as what is lower is no result. */
    public static final Key<StrongEarlyResultsRules, EarlyResults> MINIMUM_EARLY_RESULTS =
            RULEBOOK.add(ParameterHistory.choice("strongEarlyResults.minimumEarlyResults", EarlyResults.class)
                    .where(minimum -> minimum.compareTo(EarlyResults.MODERATE) >= 0, "MODERATE or SIGNIFICANT")
                    .in(
                            "2024",
                            EarlyResults.SIGNIFICANT,
                            INFERRED,
                            "Inferred by recomputing the column \"High DIOG\".",
                            SharedSources.DATABASE_2024,
                            MeasureSources.EARLY_RESULTS));

    private StrongEarlyResultsParameters() {}
}
