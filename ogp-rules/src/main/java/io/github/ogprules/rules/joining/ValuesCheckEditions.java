package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.rules.joining.JoiningSources.VALUES_CHECK_GLOSSARY;
import static io.github.ogprules.rules.sources.SharedSources.VALUES_CHECK_DECIDED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of the Values Check. */
final class ValuesCheckEditions {

    static final Timeline<ValuesCheckRules> TIMELINE = ValuesCheckParameters.RULEBOOK.timeline(
            ImmutableValuesCheckRules::of,
            Edition.of(
                    "2017",
                    "Values Check for countries that have not joined",
                    LocalDate.of(2017, 9, 20),
                    DOCUMENTED,
                    VALUES_CHECK_DECIDED,
                    VALUES_CHECK_GLOSSARY));

    private ValuesCheckEditions() {}
}
