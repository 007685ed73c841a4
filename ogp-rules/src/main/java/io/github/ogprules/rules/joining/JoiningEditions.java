package io.github.ogprules.rules.joining;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.eligibility.EligibilityRules;

/** Every edition of joining. */
final class JoiningEditions {

    static final Timeline<JoiningRules> TIMELINE =
            JoiningParameters.RULEBOOK.timeline(JoiningEditions::rules, JoiningParts.EDITIONS.toArray(new Edition[0]));

    private JoiningEditions() {}

    private static JoiningRules rules(Edition edition, Parameters<JoiningRules> parameters) {
        return ImmutableJoiningRules.of(
                edition,
                parameters,
                EligibilityRules.edition(parameters.get(JoiningParameters.ELIGIBILITY_EDITION)),
                parameters.get(JoiningParameters.VALUES_CHECK_EDITION).map(ValuesCheckRules::edition));
    }
}
