package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.joining.JoiningSources.SCORE_OF_THREE;

import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;

/** The parameters of the Values Check, with what every edition says of them. */
public final class ValuesCheckParameters {

    static final Rulebook<ValuesCheckRules> RULEBOOK = new Rulebook<>();

    /** The V-Dem level that an indicator must reach, 0 to 4. */
    public static final Key<ValuesCheckRules, Integer> MINIMUM_LEVEL =
            RULEBOOK.add(ParameterHistory.wholeNumber("valuesCheck.minimumLevel")
                    .where(level -> level >= 0 && level <= CivicSpace.HIGHEST_LEVEL, "0 to " + CivicSpace.HIGHEST_LEVEL)
                    .in("2017", 3, DOCUMENTED, SCORE_OF_THREE));

    /** How many of the two indicators must reach it. */
    public static final Key<ValuesCheckRules, Combination> COMBINATION =
            RULEBOOK.add(ParameterHistory.choice("valuesCheck.combination", Combination.class)
                    .in(
                            "2017",
                            Combination.BOTH,
                            INFERRED,
                            "Not settled. Inferred from the plain reading of \"a score of 3 or higher on two\". Alternative: AT_LEAST_ONE.",
                            SCORE_OF_THREE)
                    .or(Combination.AT_LEAST_ONE));

    private ValuesCheckParameters() {}
}
