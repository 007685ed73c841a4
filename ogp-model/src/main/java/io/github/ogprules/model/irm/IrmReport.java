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

    /**
     * A builder for a report.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The kind of report.
     *
     * @return the kind
     */
    @Value.Parameter
    IrmReportKind getKind();

    /**
     * The year in which the plan was submitted.
     *
     * @return the year, or empty if it is not known
     */
    @Value.Parameter
    OptionalInt getPlanYear();

    /**
     * The year in which the report was published.
     *
     * @return the year, or empty if it is not known or the report has not appeared
     */
    @Value.Parameter
    OptionalInt getPublicationYear();

    /** Refuses a report that is older than its plan. */
    @Value.Check
    default void check() {
        if (getPlanYear().isPresent()
                && getPublicationYear().isPresent()
                && getPublicationYear().getAsInt() < getPlanYear().getAsInt()) {
            throw new IllegalArgumentException(
                    "report of " + getPublicationYear().getAsInt() + " on a plan of "
                            + getPlanYear().getAsInt() + ": expected a report no earlier than its plan");
        }
    }

    /** Builds an {@link IrmReport}; not thread-safe. */
    final class Builder extends ImmutableIrmReport.Builder {
        Builder() {}
    }
}
