package io.github.ogprules.rules.star;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.sources.SharedSources.DATABASE_2024;
import static io.github.ogprules.rules.sources.SharedSources.DESIGN_REPORT_2018;
import static io.github.ogprules.rules.sources.SharedSources.EXPLORER;
import static io.github.ogprules.rules.sources.SharedSources.IMPLEMENTATION_REPORT;
import static io.github.ogprules.rules.sources.SharedSources.MID_TERM_REPORT;
import static io.github.ogprules.rules.sources.SharedSources.RAISE_THE_BAR;
import static io.github.ogprules.rules.star.StarSources.BROCHURE;
import static io.github.ogprules.rules.star.StarSources.DESIGN_REPORT_2019;
import static io.github.ogprules.rules.star.StarSources.FIRST_STARS;
import static io.github.ogprules.rules.star.StarSources.STANDARD_UPGRADED;
import static io.github.ogprules.rules.star.StarSources.VERIFIABILITY;

import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parameters of the star, with what each edition changes or confirms; where it says nothing, it has what the edition has that it
 * builds on. Those of relevance are {@link io.github.ogprules.rules.measure.RelevanceParameters}.
 */
public final class StarParameters {

    static final Rulebook<StarRules> RULEBOOK = new Rulebook<>();

    /** The founders' plans, the only ones of cohort 1. */
    static final int PLANS_OF_COHORT_1 = 2011;

    private static final int REPORTS_OF_2014 = 2014;

    private static final String RECOMPUTED_FOR_COHORT_1 =
            "Inferred by recomputing the column \"Starred\" of the data of 2015: 118 of 175 commitments of cohort 1.";

    /** The moment at which a report must look at the commitments, so that its completion counts. None if every report will do. */
    public static final Key<StarRules, Optional<AssessmentMoment>> ASSESSMENT_MOMENT = RULEBOOK.add(ParameterHistory.of(
                    "star.assessmentMoment", Form.choice(AssessmentMoment.class).orNone())
            .in(
                    "2014",
                    Optional.of(AssessmentMoment.MID_TERM),
                    INFERRED,
                    "Inferred by recomputing the published stars: those of progress reports follow completion at mid-term.",
                    EXPLORER)
            .in(
                    "current-end-of-term",
                    Optional.of(AssessmentMoment.END_OF_TERM),
                    INFERRED,
                    "Inferred by recomputing the published stars; that the end of term is the final tally is documented.",
                    EXPLORER,
                    DATABASE_2024,
                    RAISE_THE_BAR)
            .in(
                    "potentially-starred",
                    Optional.empty(),
                    DOCUMENTED,
                    "Mid-Term and Design Reports show it, End-of-Term Reports repeat it.",
                    MID_TERM_REPORT,
                    DESIGN_REPORT_2018));

    /**
     * The first year whose reports award stars: 2014 in every edition and every reform. Only the data of 2015 star commitments of earlier
     * reports, which are on the plans of cohort 1, so that a report whose year is not known is not from before it unless its plan is of
     * these. With any other year that would not hold, and reasoning, which has no axis for it, would be wrong.
     */
    public static final Key<StarRules, Integer> FIRST_REPORT_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("star.firstReportYear")
                    .where(year -> year == REPORTS_OF_2014, "2014, which cannot be replaced")
                    .in(
                            "2014",
                            REPORTS_OF_2014,
                            DOCUMENTED,
                            "The first stars are of 2014; the reports of 2013 have none in the data since 2016.",
                            FIRST_STARS,
                            EXPLORER));

    /** The first year of submission of the plans that have the star: no later than the last. */
    public static final Key<StarRules, Integer> FIRST_PLAN_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("star.firstPlanYear")
                    .in(
                            "2014",
                            2012,
                            INFERRED,
                            "Inferred: plans of 2011 have no star in the data since 2016; their potential impact was not coded.",
                            EXPLORER,
                            DATABASE_2024)
                    .in("cohort-1", PLANS_OF_COHORT_1, INFERRED, RECOMPUTED_FOR_COHORT_1, EXPLORER)
                    .in(
                            "current-end-of-term",
                            2013,
                            INFERRED,
                            "Inferred: the first End-of-Term Reports, of 2016, are on plans of 2013.",
                            EXPLORER,
                            RAISE_THE_BAR)
                    .in(
                            "potentially-starred",
                            2014,
                            INFERRED,
                            "Inferred: Mid-Term Reports show it from 2016 on.",
                            MID_TERM_REPORT));

    /** The last year of submission of the plans that have the star: no earlier than the first. */
    public static final Key<StarRules, Integer> LAST_PLAN_YEAR =
            RULEBOOK.add(ParameterHistory.wholeNumber("star.lastPlanYear")
                    .in(
                            "2014",
                            2017,
                            DOCUMENTED,
                            "The last reports with stars are Implementation Reports on plans of 2017. For plans of 2018 and 2019 the"
                                    + " database has none, also where every test is passed.",
                            IMPLEMENTATION_REPORT,
                            DATABASE_2024)
                    .in("cohort-1", PLANS_OF_COHORT_1, INFERRED, RECOMPUTED_FOR_COHORT_1, EXPLORER)
                    .in(
                            "potentially-starred",
                            2019,
                            DOCUMENTED,
                            "The last Design Reports are on plans of 2019.",
                            DESIGN_REPORT_2019));

    /** The least specificity: low or higher, as everything has a lower one. None if there is no test. */
    public static final Key<StarRules, Optional<Specificity>> MINIMUM_SPECIFICITY = RULEBOOK.add(ParameterHistory.of(
                    "star.specificityThreshold", Form.choice(Specificity.class).orNone())
            .where(atLeast(Specificity.LOW), "LOW, MEDIUM or HIGH, or none for no test")
            .in(
                    "2014",
                    Optional.empty(),
                    INFERRED,
                    "Inferred by recomputing the published stars: all 42 commitments of no or low specificity that pass the"
                            + " other tests are starred. OGP's announcement of 2015 names the test for 2014 too.",
                    EXPLORER,
                    RAISE_THE_BAR)
            .in("cohort-1", Optional.empty(), INFERRED, RECOMPUTED_FOR_COHORT_1, EXPLORER)
            .in(
                    "2015",
                    Optional.of(Specificity.MEDIUM),
                    DOCUMENTED,
                    "None of the 14 commitments that fail this test alone is starred.",
                    RAISE_THE_BAR,
                    EXPLORER,
                    DATABASE_2024)
            .in(
                    "current-progress-report",
                    Optional.of(Specificity.MEDIUM),
                    DOCUMENTED,
                    "Rests on the text alone: no published commitment fails this test alone. Alternative: LOW. The brochure's"
                            + " \"measurable, specific\" is this one test.",
                    RAISE_THE_BAR,
                    BROCHURE)
            .or(Optional.of(Specificity.LOW)));

    /**
     * The first year of submission of the plans for which verifiability stands in where specificity is not coded. None if it never does.
     */
    public static final Key<StarRules, Optional<Integer>> VERIFIABLE_FROM_PLAN_YEAR = RULEBOOK.add(ParameterHistory.of(
                    "star.verifiableFromPlanYear", Form.wholeNumber().orNone())
            .in("2014", Optional.empty(), INFERRED, "Inferred: verifiability was not coded yet.", EXPLORER)
            .in(
                    "current-progress-report",
                    Optional.of(2017),
                    DOCUMENTED,
                    "Medium and high specificity of older plans count as verifiable.",
                    VERIFIABILITY,
                    IMPLEMENTATION_REPORT));

    /** Whether a commitment must be relevant to OGP values. */
    public static final Key<StarRules, Boolean> RELEVANCE_NEEDED =
            RULEBOOK.add(ParameterHistory.of("star.relevanceNeeded", Form.yesOrNo())
                    .in("2014", true, DOCUMENTED, FIRST_STARS)
                    .in("cohort-1", true, INFERRED, RECOMPUTED_FOR_COHORT_1, EXPLORER)
                    .in("2015", true, DOCUMENTED, RAISE_THE_BAR)
                    .in("current-progress-report", true, DOCUMENTED, RAISE_THE_BAR, BROCHURE));

    /** The least potential impact: minor or higher, as everything has a lower one. None if there is no test. */
    public static final Key<StarRules, Optional<PotentialImpact>> MINIMUM_POTENTIAL_IMPACT =
            RULEBOOK.add(ParameterHistory.of(
                            "star.minimumPotentialImpact",
                            Form.choice(PotentialImpact.class).orNone())
                    .where(atLeast(PotentialImpact.MINOR), "MINOR, MODERATE or TRANSFORMATIVE, or none for no test")
                    .in(
                            "2014",
                            Optional.of(PotentialImpact.MODERATE),
                            INFERRED,
                            "Documented as \"significant\"; that moderate will do is inferred by recomputing the published stars.",
                            EXPLORER,
                            FIRST_STARS)
                    .in(
                            "cohort-1",
                            Optional.empty(),
                            INFERRED,
                            "Inferred: potential impact was not coded for plans of 2011.",
                            EXPLORER)
                    .in(
                            "2015",
                            Optional.of(PotentialImpact.MODERATE),
                            INFERRED,
                            "Inferred by recomputing the published stars; the Explorer's text on the column asks for transformative"
                                    + " impact, which its stars do not have.",
                            EXPLORER,
                            DATABASE_2024)
                    .in(
                            "current-progress-report",
                            Optional.of(PotentialImpact.TRANSFORMATIVE),
                            DOCUMENTED,
                            RAISE_THE_BAR,
                            STANDARD_UPGRADED,
                            BROCHURE));

    /** The least completion: limited or higher, as what is lower is no implementation at all. None if there is no test. */
    public static final Key<StarRules, Optional<Completion>> MINIMUM_COMPLETION = RULEBOOK.add(ParameterHistory.of(
                    "star.minimumCompletion", Form.choice(Completion.class).orNone())
            .where(atLeast(Completion.LIMITED), "LIMITED, SUBSTANTIAL or COMPLETE, or none for no test")
            .in("2014", Optional.of(Completion.SUBSTANTIAL), DOCUMENTED, FIRST_STARS, EXPLORER)
            .in("cohort-1", Optional.of(Completion.SUBSTANTIAL), INFERRED, RECOMPUTED_FOR_COHORT_1, EXPLORER)
            .in("2015", Optional.of(Completion.SUBSTANTIAL), DOCUMENTED, RAISE_THE_BAR, EXPLORER)
            .in("current-progress-report", Optional.of(Completion.SUBSTANTIAL), DOCUMENTED, RAISE_THE_BAR, BROCHURE)
            .in("potentially-starred", Optional.empty(), DOCUMENTED, MID_TERM_REPORT, DESIGN_REPORT_2018));

    private StarParameters() {}

    private static <E extends Enum<E>> Predicate<Optional<E>> atLeast(E lowest) {
        return minimum -> minimum.stream().allMatch(value -> value.compareTo(lowest) >= 0);
    }
}
