package io.github.ogprules.io.text;

import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.PrintedDate;
import java.time.LocalDate;
import java.util.Optional;

/** What is told of values that can hardly be so and are read all the same: one test and one wording for all readers. */
public final class Doubts {

    /** OGP was founded in 2011 by eight governments, whose plans of that year are the first (OGP's brochure of August 2016). */
    private static final int FOUNDING_YEAR = 2011;

    private static final String AS_IT_STANDS = "read as it stands: ";

    private Doubts() {}

    /**
     * That no plan can have been submitted in a year.
     *
     * @param year the year
     * @return what is told of it; empty for 2011 and later
     */
    public static Optional<String> ofYearOfPlan(int year) {
        return ofYear(year, "the year of the first plans");
    }

    /**
     * That no election can have been held in a year.
     *
     * @param year the year
     * @return what is told of it; empty for 2011 and later
     */
    public static Optional<String> ofYearOfElection(int year) {
        return ofYear(year, "the year in which OGP was founded");
    }

    private static Optional<String> ofYear(int year, String first) {
        return year < FOUNDING_YEAR
                ? Optional.of(AS_IT_STANDS + "expected " + FOUNDING_YEAR + ", " + first + ", or later")
                : Optional.empty();
    }

    /**
     * That a plan ends before it is submitted.
     *
     * @param plan the plan
     * @return what is told of its end; empty if the years are in order or one of them is not known
     */
    public static Optional<String> ofEndYear(ActionPlan plan) {
        return plan.getEndYear().orElse(Integer.MAX_VALUE)
                        < plan.getYearOfSubmission().orElse(Integer.MIN_VALUE)
                ? Optional.of(AS_IT_STANDS + "expected an end that is not before the year of submission, "
                        + plan.getYearOfSubmission().getAsInt())
                : Optional.empty();
    }

    /**
     * That a commitment or milestone ends before it starts.
     *
     * @param start the start, as printed
     * @param end the end, as printed
     * @return what is told of the end; empty if they may be in order or one of them is not known
     */
    public static Optional<String> ofEnd(Optional<PrintedDate> start, Optional<PrintedDate> end) {
        Optional<LocalDate> first = start.flatMap(PrintedDate::getEarliest);
        Optional<LocalDate> last = end.flatMap(PrintedDate::getLatest);
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? Optional.of(AS_IT_STANDS + "expected an end that is not before the start, "
                        + start.orElseThrow().getText())
                : Optional.empty();
    }

    /**
     * That a spreadsheet damaged the number of a commitment.
     *
     * @param number the number
     * @return how it is read; empty if it is read as printed
     */
    public static Optional<String> ofDamage(CommitmentNumber number) {
        return number.isRepaired()
                ? Optional.of("read as " + number
                        + ": damaged by a spreadsheet, which may also have dropped a zero at the end")
                : Optional.empty();
    }

    /**
     * That a spreadsheet may have made something else of the number of a commitment.
     *
     * @param printed the number as printed
     * @return what is told of it; empty if nothing speaks for it
     */
    public static Optional<String> ofNumber(String printed) {
        return DamagedNumber.findDoubt(printed)
                .map(made ->
                        AS_IT_STANDS + "a spreadsheet may have made " + made + " of it; expected a number such as 2.1");
    }
}
