package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;

/** Every edition of the steps to join. */
final class JoiningStepsEditions {

    static final Timeline<JoiningStepsRules> TIMELINE = JoiningStepsParameters.RULEBOOK.timeline(
            ImmutableJoiningStepsRules::of,
            Edition.of(
                    "2012",
                    "Steps of the Articles of Governance",
                    // Of the day only the month is known.
                    LocalDate.of(2012, 6, 1),
                    INFERRED,
                    JoiningSources.ARTICLES),
            Edition.of(
                    "2016",
                    "Steps of the brochure of August 2016",
                    LocalDate.of(2016, 8, 1),
                    DOCUMENTED,
                    SharedSources.BROCHURE),
            Edition.of(
                    "2017",
                    "Steps of the page How to join, with the Values Check",
                    // The page is known from 2018 on, its first step since the Values Check was decided.
                    LocalDate.of(2017, 9, 20),
                    INFERRED,
                    JoiningSources.HOW_TO_JOIN,
                    SharedSources.VALUES_CHECK_DECIDED),
            Edition.of(
                    "2023",
                    "Steps of the page Joining OGP",
                    // The page before it is known until 2022.
                    LocalDate.of(2023, 1, 1),
                    INFERRED,
                    JoiningSources.JOINING_OGP));

    private JoiningStepsEditions() {}
}
