package io.github.ogprules.rules.star;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.sources.SharedSources.DESIGN_REPORT_2018;
import static io.github.ogprules.rules.sources.SharedSources.EXPLORER;
import static io.github.ogprules.rules.sources.SharedSources.MID_TERM_REPORT;
import static io.github.ogprules.rules.sources.SharedSources.RAISE_THE_BAR;
import static io.github.ogprules.rules.star.StarParameters.PLANS_OF_COHORT_1;
import static io.github.ogprules.rules.star.StarSources.BROCHURE;
import static io.github.ogprules.rules.star.StarSources.FIRST_STARS;
import static io.github.ogprules.rules.star.StarSources.STANDARD_UPGRADED;
import static java.util.Map.entry;

import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Editions;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;

/** Every edition of the star, and which of them a report or a column of OGP's data follows. */
final class StarEditions {

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

    /** The edition that each one builds on. */
    private static final Map<String, String> PARENTS = Map.ofEntries(
            entry("cohort-1", "2014"),
            entry("2015", "2014"),
            entry("current-progress-report", "2015"),
            entry("current-end-of-term", "current-progress-report"),
            entry("potentially-starred", "current-progress-report"));

    static final Editions<StarRules> EDITIONS = StarParameters.RULEBOOK.editions(
            (edition, parameters) -> ImmutableStarRules.of(edition, parameters, RelevanceRules.current()),
            PARENTS,
            Edition.of(
                            "cohort-1",
                            "Plans of 2011, in the data of 2015 only: relevance and completion",
                            DATA_OF_2015,
                            INFERRED,
                            EXPLORER)
                    .withEffectiveUntil(FIRST_REPORTS_OF_2016.minusDays(1)),
            Edition.of(
                            "2014",
                            "First stars: relevance, potential impact and completion",
                            FIRST_REPORTS_WITH_STARS,
                            DOCUMENTED,
                            FIRST_STARS,
                            EXPLORER)
                    .withEffectiveUntil(SPECIFICITY_ADDED.minusDays(1)),
            Edition.of("2015", "Specificity added", SPECIFICITY_ADDED, INFERRED, EXPLORER)
                    .withEffectiveUntil(FIRST_REPORTS_OF_2016.minusDays(1)),
            Edition.of(
                    "current-progress-report",
                    "Transformative potential impact; completion at mid-term",
                    FIRST_REPORTS_OF_2016,
                    INFERRED,
                    RAISE_THE_BAR,
                    STANDARD_UPGRADED,
                    BROCHURE,
                    EXPLORER),
            Edition.of(
                    "current-end-of-term",
                    "Transformative potential impact; completion at the end of term",
                    FIRST_REPORTS_OF_2016,
                    DOCUMENTED,
                    RAISE_THE_BAR,
                    BROCHURE,
                    EXPLORER),
            Edition.of(
                    "potentially-starred",
                    "Potentially starred, or well-designed: completion not looked at",
                    FIRST_REPORTS_OF_2016,
                    DOCUMENTED,
                    MID_TERM_REPORT,
                    DESIGN_REPORT_2018));

    private static final StarRules FORMULA_OF_COHORT_1 = EDITIONS.edition("cohort-1");
    private static final StarRules FORMULA_OF_2014 = EDITIONS.edition("2014");
    private static final StarRules FORMULA_OF_2015 = EDITIONS.edition("2015");
    private static final StarRules CURRENT_PROGRESS_REPORT = EDITIONS.edition("current-progress-report");
    private static final StarRules CURRENT_END_OF_TERM = EDITIONS.edition("current-end-of-term");

    private StarEditions() {}

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
}
