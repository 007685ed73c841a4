package io.github.ogprules.rules.star;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.star.StarSources.BROCHURE;
import static io.github.ogprules.rules.star.StarSources.DATABASE_2024;
import static io.github.ogprules.rules.star.StarSources.DESIGN_REPORT_2018;
import static io.github.ogprules.rules.star.StarSources.DESIGN_REPORT_2019;
import static io.github.ogprules.rules.star.StarSources.EXPLORER;
import static io.github.ogprules.rules.star.StarSources.FIRST_STARS;
import static io.github.ogprules.rules.star.StarSources.IMPLEMENTATION_REPORT;
import static io.github.ogprules.rules.star.StarSources.MID_TERM_REPORT;
import static io.github.ogprules.rules.star.StarSources.RAISE_THE_BAR;
import static io.github.ogprules.rules.star.StarSources.STANDARD_UPGRADED;
import static io.github.ogprules.rules.star.StarSources.VERIFIABILITY;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Editions;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Every edition of the star with its numbers; each says only what its sources change or confirm. */
final class StarEditions {

    /** The founders' plans, the only ones of cohort 1. */
    static final int PLANS_OF_COHORT_1 = 2011;

    /**
     * Progress reports on the plans of 2011, 2012 and 2013 appeared in 2013, 2014 and 2015, without an exception in the database of 2024;
     * those on later plans in 2016 or later. So the year of a report that is not known follows from its plan.
     */
    private static final int YEARS_UNTIL_REPORT = 2;

    private static final int REPORTS_OF_2014 = 2014;
    private static final int REPORTS_OF_2015 = 2015;

    private static final LocalDate FIRST_REPORTS_WITH_STARS = LocalDate.of(2014, 2, 1);
    private static final LocalDate SPECIFICITY_ADDED = LocalDate.of(2015, 1, 1);
    private static final LocalDate DATA_OF_2015 = LocalDate.of(2015, 5, 15);
    private static final LocalDate FIRST_REPORTS_OF_2016 = LocalDate.of(2016, 1, 1);

    private static final Optional<Completion> SUBSTANTIAL = Optional.of(Completion.SUBSTANTIAL);

    /**
     * The first year whose reports award stars; the same in every edition. Only the data of 2015 star commitments of earlier reports,
     * which are on the plans of cohort 1, so that a report whose year is not known is not from before it unless its plan is of these.
     */
    static final Parameter<Integer> FIRST_REPORT_YEAR = Parameter.of(
            "star.firstReportYear",
            REPORTS_OF_2014,
            DOCUMENTED,
            "The first stars are of 2014; the reports of 2013 have none in the data since 2016.",
            FIRST_STARS,
            EXPLORER);

    private static final StarRules FORMULA_OF_2014 = formulaOf2014();
    private static final StarRules FORMULA_OF_COHORT_1 = cohort1(FORMULA_OF_2014);
    private static final StarRules FORMULA_OF_2015 = formulaOf2015(FORMULA_OF_2014);
    private static final StarRules CURRENT_PROGRESS_REPORT = currentProgressReport(FORMULA_OF_2015);
    private static final StarRules CURRENT_END_OF_TERM = currentEndOfTerm(CURRENT_PROGRESS_REPORT);

    static final StarRules POTENTIALLY_STARRED = potentiallyStarred(CURRENT_PROGRESS_REPORT);

    static final Editions<StarRules> EDITIONS = Editions.of(List.of(
            FORMULA_OF_COHORT_1,
            FORMULA_OF_2014,
            FORMULA_OF_2015,
            CURRENT_PROGRESS_REPORT,
            CURRENT_END_OF_TERM,
            POTENTIALLY_STARRED));

    private StarEditions() {}

    /** Whether a report appeared before there were stars, and these rules do not star the plans that such reports are on. */
    static boolean isBeforeStars(StarRules rules, IrmReport report) {
        return report.getPublicationYear().orElse(Integer.MAX_VALUE) < FIRST_REPORT_YEAR.getValue()
                && rules.getFirstPlanYear().getValue() > PLANS_OF_COHORT_1;
    }

    static StarRules forReport(IrmReport report) {
        return switch (report.getKind().getMoment()) {
            case DESIGN -> CURRENT_PROGRESS_REPORT;
            case MID_TERM -> forProgressReport(report);
            case END_OF_TERM -> CURRENT_END_OF_TERM;
        };
    }

    private static StarRules forProgressReport(IrmReport report) {
        OptionalInt published = report.getPublicationYear();
        OptionalInt plan = report.getPlanYear();
        if (published.isEmpty() && plan.isEmpty()) {
            return CURRENT_PROGRESS_REPORT;
        }
        int year = published.orElseGet(() -> plan.orElseThrow() + YEARS_UNTIL_REPORT);
        if (year <= REPORTS_OF_2014) {
            return FORMULA_OF_2014;
        }
        return year == REPORTS_OF_2015 ? FORMULA_OF_2015 : CURRENT_PROGRESS_REPORT;
    }

    static StarRules forColumn(StarColumn column, IrmReport report) {
        return switch (column) {
            case STARRED, NEW_AND_STARRED, STARRED_AND_SPECIFIC -> starOf2015(report);
            case PRE_JUNE_2014 -> FORMULA_OF_2014;
            case ONLY_2015 -> FORMULA_OF_2015;
            case CURRENT_PROGRESS_REPORT -> CURRENT_PROGRESS_REPORT;
            case CURRENT_END_OF_TERM -> CURRENT_END_OF_TERM;
            case MAX_STAR ->
                report.getKind().getMoment() == AssessmentMoment.END_OF_TERM
                        ? CURRENT_END_OF_TERM
                        : CURRENT_PROGRESS_REPORT;
        };
    }

    /** The star of the 2015 edition of the data. */
    private static StarRules starOf2015(IrmReport report) {
        return report.getPlanYear().equals(OptionalInt.of(PLANS_OF_COHORT_1)) ? FORMULA_OF_COHORT_1 : FORMULA_OF_2014;
    }

    private static StarRules formulaOf2014() {
        return new StarRules.Builder()
                .publishedEdition(Edition.of(
                                "2014",
                                "First stars: relevance, potential impact and completion",
                                FIRST_REPORTS_WITH_STARS,
                                DOCUMENTED,
                                FIRST_STARS,
                                EXPLORER)
                        .withEffectiveUntil(SPECIFICITY_ADDED.minusDays(1)))
                .assessmentMoment(moment(
                        AssessmentMoment.MID_TERM,
                        "Inferred by recomputing the published stars: those of progress reports follow completion at mid-term.",
                        EXPLORER))
                .firstPlanYear(Parameter.of(
                        "star.firstPlanYear",
                        2012,
                        INFERRED,
                        "Inferred: plans of 2011 have no star in the data since 2016; their potential impact was not coded.",
                        EXPLORER,
                        DATABASE_2024))
                .lastPlanYear(Parameter.of(
                        "star.lastPlanYear",
                        2017,
                        DOCUMENTED,
                        "The last reports with stars are Implementation Reports on plans of 2017. For plans of 2018 and 2019 the"
                                + " database has none, also where every test is passed.",
                        IMPLEMENTATION_REPORT,
                        DATABASE_2024))
                .minimumSpecificity(Parameter.of(
                        "star.specificityThreshold",
                        Optional.empty(),
                        INFERRED,
                        "Inferred by recomputing the published stars: all 42 commitments of no or low specificity that pass the"
                                + " other tests are starred. OGP's announcement of 2015 names the test for 2014 too.",
                        EXPLORER,
                        RAISE_THE_BAR))
                .verifiableFromPlanYear(Parameter.of(
                        "star.verifiableFromPlanYear",
                        Optional.empty(),
                        INFERRED,
                        "Inferred: verifiability was not coded yet.",
                        EXPLORER))
                .relevanceNeeded(Parameter.of("star.relevanceNeeded", true, DOCUMENTED, FIRST_STARS))
                .relevance(RelevanceRules.current())
                .minimumPotentialImpact(moderateImpact(
                        "Documented as \"significant\"; that moderate will do is inferred by recomputing the published stars.",
                        EXPLORER,
                        FIRST_STARS))
                .minimumCompletion(
                        Parameter.of("star.minimumCompletion", SUBSTANTIAL, DOCUMENTED, FIRST_STARS, EXPLORER))
                .build();
    }

    private static StarRules cohort1(StarRules formula) {
        return from(formula)
                .publishedEdition(Edition.of(
                                "cohort-1",
                                "Plans of 2011, in the data of 2015 only: relevance and completion",
                                DATA_OF_2015,
                                INFERRED,
                                EXPLORER)
                        .withEffectiveUntil(FIRST_REPORTS_OF_2016.minusDays(1)))
                .firstPlanYear(cohort1("star.firstPlanYear", PLANS_OF_COHORT_1))
                .lastPlanYear(cohort1("star.lastPlanYear", PLANS_OF_COHORT_1))
                .minimumSpecificity(cohort1("star.specificityThreshold", Optional.empty()))
                .relevanceNeeded(cohort1("star.relevanceNeeded", true))
                .minimumPotentialImpact(Parameter.of(
                        "star.minimumPotentialImpact",
                        Optional.empty(),
                        INFERRED,
                        "Inferred: potential impact was not coded for plans of 2011.",
                        EXPLORER))
                .minimumCompletion(cohort1("star.minimumCompletion", SUBSTANTIAL))
                .build();
    }

    private static <T> Parameter<T> cohort1(String name, T value) {
        return Parameter.of(
                name,
                value,
                INFERRED,
                "Inferred by recomputing the column \"Starred\" of the data of 2015: 118 of 175 commitments of cohort 1.",
                EXPLORER);
    }

    private static StarRules formulaOf2015(StarRules previous) {
        return from(previous)
                .publishedEdition(Edition.of("2015", "Specificity added", SPECIFICITY_ADDED, INFERRED, EXPLORER)
                        .withEffectiveUntil(FIRST_REPORTS_OF_2016.minusDays(1)))
                .minimumSpecificity(Parameter.of(
                        "star.specificityThreshold",
                        Optional.of(Specificity.MEDIUM),
                        DOCUMENTED,
                        "None of the 14 commitments that fail this test alone is starred.",
                        RAISE_THE_BAR,
                        EXPLORER,
                        DATABASE_2024))
                .relevanceNeeded(Parameter.of("star.relevanceNeeded", true, DOCUMENTED, RAISE_THE_BAR))
                .minimumPotentialImpact(moderateImpact(
                        "Inferred by recomputing the published stars; the Explorer's text on the column asks for transformative"
                                + " impact, which its stars do not have.",
                        EXPLORER,
                        DATABASE_2024))
                .minimumCompletion(
                        Parameter.of("star.minimumCompletion", SUBSTANTIAL, DOCUMENTED, RAISE_THE_BAR, EXPLORER))
                .build();
    }

    private static StarRules currentProgressReport(StarRules previous) {
        return from(previous)
                .publishedEdition(Edition.of(
                        "current-progress-report",
                        "Transformative potential impact; completion at mid-term",
                        FIRST_REPORTS_OF_2016,
                        INFERRED,
                        RAISE_THE_BAR,
                        STANDARD_UPGRADED,
                        BROCHURE,
                        EXPLORER))
                .minimumSpecificity(Parameter.of(
                        "star.specificityThreshold",
                        Optional.of(Specificity.MEDIUM),
                        DOCUMENTED,
                        "Rests on the text alone: no published commitment fails this test alone. Alternative: LOW. The brochure's"
                                + " \"measurable, specific\" is this one test.",
                        RAISE_THE_BAR,
                        BROCHURE))
                .verifiableFromPlanYear(Parameter.of(
                        "star.verifiableFromPlanYear",
                        Optional.of(2017),
                        DOCUMENTED,
                        "Medium and high specificity of older plans count as verifiable.",
                        VERIFIABILITY,
                        IMPLEMENTATION_REPORT))
                .relevanceNeeded(Parameter.of("star.relevanceNeeded", true, DOCUMENTED, RAISE_THE_BAR, BROCHURE))
                .minimumPotentialImpact(Parameter.of(
                        "star.minimumPotentialImpact",
                        Optional.of(PotentialImpact.TRANSFORMATIVE),
                        DOCUMENTED,
                        RAISE_THE_BAR,
                        STANDARD_UPGRADED,
                        BROCHURE))
                .minimumCompletion(
                        Parameter.of("star.minimumCompletion", SUBSTANTIAL, DOCUMENTED, RAISE_THE_BAR, BROCHURE))
                .build();
    }

    private static StarRules currentEndOfTerm(StarRules progressReport) {
        return from(progressReport)
                .publishedEdition(Edition.of(
                        "current-end-of-term",
                        "Transformative potential impact; completion at the end of term",
                        FIRST_REPORTS_OF_2016,
                        DOCUMENTED,
                        RAISE_THE_BAR,
                        BROCHURE,
                        EXPLORER))
                .assessmentMoment(moment(
                        AssessmentMoment.END_OF_TERM,
                        "Inferred by recomputing the published stars; that the end of term is the final tally is documented.",
                        EXPLORER,
                        DATABASE_2024,
                        RAISE_THE_BAR))
                .firstPlanYear(Parameter.of(
                        "star.firstPlanYear",
                        2013,
                        INFERRED,
                        "Inferred: the first End-of-Term Reports, of 2016, are on plans of 2013.",
                        EXPLORER,
                        RAISE_THE_BAR))
                .build();
    }

    private static StarRules potentiallyStarred(StarRules progressReport) {
        return from(progressReport)
                .publishedEdition(Edition.of(
                        "potentially-starred",
                        "Potentially starred, or well-designed: completion not looked at",
                        FIRST_REPORTS_OF_2016,
                        DOCUMENTED,
                        MID_TERM_REPORT,
                        DESIGN_REPORT_2018))
                .assessmentMoment(Parameter.of(
                        "star.assessmentMoment",
                        Optional.empty(),
                        DOCUMENTED,
                        "Mid-Term and Design Reports show it, End-of-Term Reports repeat it.",
                        MID_TERM_REPORT,
                        DESIGN_REPORT_2018))
                .firstPlanYear(Parameter.of(
                        "star.firstPlanYear",
                        2014,
                        INFERRED,
                        "Inferred: Mid-Term Reports show it from 2016 on.",
                        MID_TERM_REPORT))
                .lastPlanYear(Parameter.of(
                        "star.lastPlanYear",
                        2019,
                        DOCUMENTED,
                        "The last Design Reports are on plans of 2019.",
                        DESIGN_REPORT_2019))
                .minimumCompletion(Parameter.of(
                        "star.minimumCompletion", Optional.empty(), DOCUMENTED, MID_TERM_REPORT, DESIGN_REPORT_2018))
                .build();
    }

    private static Parameter<Optional<AssessmentMoment>> moment(
            AssessmentMoment moment, String note, Citation... citations) {
        return Parameter.of("star.assessmentMoment", Optional.of(moment), INFERRED, note, citations);
    }

    private static Parameter<Optional<PotentialImpact>> moderateImpact(String note, Citation... citations) {
        return Parameter.of(
                "star.minimumPotentialImpact", Optional.of(PotentialImpact.MODERATE), INFERRED, note, citations);
    }

    private static StarRules.Builder from(StarRules rules) {
        return new StarRules.Builder().from(rules);
    }
}
