package io.github.ogprules.model.irm;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A report of the Independent Reporting Mechanism (IRM) on an action plan: its kind and the two years that decide which of
 * OGP's rules apply to it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface IrmReport extends WithIrmReport permits ImmutableIrmReport {

    /**
     * How long after the submission of its plan a report can appear. No source sets a limit; in the database of 2024 the longest time is
     * four years (a plan of 2019, its report of 2023), so a year beyond this one is misprinted.
     */
    int MOST_YEARS_UNTIL_REPORT = 10;

    /**
     * A report whose year of publication is known.
     *
     * @param kind the kind of report
     * @param planYear the year in which the plan was submitted
     * @param publicationYear the year in which the report was published
     * @return the report
     * @throws IllegalArgumentException if the report is of a year before its plan
     */
    static IrmReport of(IrmReportKind kind, int planYear, int publicationYear) {
        return ImmutableIrmReport.of(kind, OptionalInt.of(planYear), OptionalInt.of(publicationYear));
    }

    /**
     * A report whose year of publication is not known.
     *
     * @param kind the kind of report
     * @param planYear the year in which the plan was submitted
     * @return the report
     */
    static IrmReport of(IrmReportKind kind, int planYear) {
        return ImmutableIrmReport.of(kind, OptionalInt.of(planYear), OptionalInt.empty());
    }

    /** {@return a builder for a report} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of report} */
    @Value.Parameter
    IrmReportKind getKind();

    /** {@return the year in which the plan was submitted, or empty if it is not known} */
    @Value.Parameter
    OptionalInt getPlanYear();

    /** {@return the year in which the report was published, or empty if it is not known or the report has not appeared} */
    @Value.Parameter
    OptionalInt getPublicationYear();

    /** Refuses a year that is none, and a report that is older than its plan or long after it. */
    @Value.Check
    default void check() {
        if (getPublicationYear().isEmpty()) {
            return;
        }
        int published = getPublicationYear().getAsInt();
        if (published < 1000 || published > 9999) {
            throw new IllegalArgumentException("report of " + published + ": expected a year of four digits");
        }
        if (getPlanYear().isEmpty()) {
            return;
        }
        int plan = getPlanYear().getAsInt();
        if (published < plan) {
            throw new IllegalArgumentException("report of " + published + " on a plan of " + plan
                    + ": expected a report no earlier than its plan");
        }
        if ((long) published - plan > MOST_YEARS_UNTIL_REPORT) {
            throw new IllegalArgumentException("report of " + published + " on a plan of " + plan
                    + ": expected a report within " + MOST_YEARS_UNTIL_REPORT + " years of its plan");
        }
    }

    /** Builds an {@link IrmReport}; not thread-safe. */
    final class Builder extends ImmutableIrmReport.Builder {
        Builder() {}
    }
}
