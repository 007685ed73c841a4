package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.Provenance.DOCUMENTED;

import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;

/** The parameter of high completion, with what the one edition says of it. */
public final class HighCompletionParameters {

    static final Rulebook<HighCompletionRules> RULEBOOK = new Rulebook<>();

    /** The least completion that is high: limited or higher, as what is lower is no implementation at all. */
    public static final Key<HighCompletionRules, Completion> MINIMUM_COMPLETION =
            RULEBOOK.add(ParameterHistory.choice("highCompletion.minimumCompletion", Completion.class)
                    .where(minimum -> minimum.compareTo(Completion.LIMITED) >= 0, "LIMITED, SUBSTANTIAL or COMPLETE")
                    .in("2024", Completion.SUBSTANTIAL, DOCUMENTED, SharedSources.COMPLETION));

    private HighCompletionParameters() {}
}
