package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.sources.SharedSources;
import java.time.LocalDate;

/**
 * The one edition of each measure.
 *
 * <p>They are not constants of the rules themselves: a type whose initialisation needs its own implementation can leave two threads
 * that begin with one each waiting for each other for ever.
 */
final class MeasureEditions {

    /** The first reports of the Independent Reporting Mechanism are of 2013. */
    static final Timeline<RelevanceRules> RELEVANCE = RelevanceParameters.RULEBOOK.timeline(
            ImmutableRelevanceRules::of,
            Edition.of(
                    "2013",
                    "Relevance to OGP values, as coded since the first IRM reports",
                    LocalDate.of(2013, 1, 1),
                    INFERRED,
                    SharedSources.EXPLORER));

    static final Timeline<HighAmbitionRules> HIGH_AMBITION = HighAmbitionParameters.RULEBOOK.timeline(
            (edition, parameters) -> ImmutableHighAmbitionRules.of(edition, parameters, RELEVANCE.current()),
            Edition.of(
                    "2024",
                    "High ambition, as in the commitments database of 2024",
                    MeasureSources.EXPORT,
                    INFERRED,
                    SharedSources.DATABASE_2024));

    static final Timeline<HighCompletionRules> HIGH_COMPLETION = HighCompletionParameters.RULEBOOK.timeline(
            ImmutableHighCompletionRules::of,
            Edition.of(
                    "2024",
                    "High completion, as in the commitments database of 2024",
                    MeasureSources.EXPORT,
                    INFERRED,
                    SharedSources.COMPLETION,
                    SharedSources.DATABASE_2024));

    static final Timeline<StrongEarlyResultsRules> STRONG_EARLY_RESULTS =
            StrongEarlyResultsParameters.RULEBOOK.timeline(
                    ImmutableStrongEarlyResultsRules::of,
                    Edition.of(
                            "2024",
                            "Strong early results, as in the commitments database of 2024",
                            MeasureSources.EXPORT,
                            INFERRED,
                            MeasureSources.EARLY_RESULTS,
                            SharedSources.DATABASE_2024));

    static final Timeline<DesignFilterRules> DESIGN_FILTERS = DesignFilterParameters.RULEBOOK.timeline(
            ImmutableDesignFilterRules::of,
            Edition.of(
                    "2021",
                    "Design filters of action plan reviews",
                    LocalDate.of(2021, 1, 1),
                    DOCUMENTED,
                    SharedSources.ACTION_PLAN_REVIEW));

    private MeasureEditions() {}
}
