package io.github.ogprules.io.text;

import io.github.ogprules.io.reference.OgpReference;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.PrintedDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What is told of values that can hardly be so and are read all the same: one test and one wording for all readers. */
public final class Doubts {

    /** OGP was founded in 2011 by eight governments, whose plans of that year are the first (OGP's brochure of August 2016). */
    private static final int FOUNDING_YEAR = 2011;

    /** No rule of OGP's and no clock: a document is read alike in every year. */
    private static final int LAST_YEAR = 2100;

    /**
     * How far from the submission of its plan a commitment may begin or end. No source sets a limit; plans last four years at most, since
     * 2022 (Articles of Governance, https://www.opengovpartnership.org/articles-of-governance/), and commitments may go on from plan to
     * plan.
     */
    private static final int MOST_YEARS_FROM_PLAN = 10;

    /** Eleven years before OGP was founded: where the plan has no year, a date before it is hardly that of a commitment. */
    private static final int FIRST_YEAR_OF_DATES = 2000;

    /** A date in numbers that a calendar does not have, and what programs make of dates. */
    private static final Pattern NO_DATE = Pattern.compile("[^\\p{L}]*[\\d#][^\\p{L}]*|\\d[^\\p{L}]*[TZ][^\\p{L}]*Z?");

    /** A day without its year, which spreadsheets show of a day that they have made of a month. */
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile("\\d{1,2}[- ]\\p{L}{3,9}");

    /** A member has a plan every second year or so. */
    private static final int MOST_PLANS = 99;

    /** Codes of surveys and programs, forms of address, and that nobody said: sources write words, or their first letters. */
    private static final Pattern NO_GENDER = Pattern.compile("\\d+(?:[.,]0+)?|(?i:mrs?|ms|miss|mx|sra?|mme|dr)\\.?"
            + "|(?i:not[ _-](?:stated|specified|given|disclosed)|un(?:specified|disclosed)|prefer not\\b.*)");

    /** What is told of the first member whose letter may stand for two genders. */
    public static final String UNCLEAR_GENDER =
            "read as it stands, and not known in the balance: M is mujer beside H and male beside F; expected a word";

    /** The states that people call by the short name of another state, which has it in ISO 3166 or in the files of OGP's sources. */
    private static final Map<String, String> NAMESAKES = Map.of("congo", "COD", "korea", "PRK");

    private static final String AS_IT_STANDS = "read as it stands: ";

    private Doubts() {}

    /**
     * That no member can have so many plans, as where a year stands in place of the number.
     *
     * @param number the number of a plan
     * @return what is told of it; empty up to 99
     */
    public static Optional<String> ofNumberOfPlan(int number) {
        return number > MOST_PLANS
                ? Optional.of(AS_IT_STANDS + "expected the number of an action plan, from 1 to " + MOST_PLANS)
                : Optional.empty();
    }

    /**
     * That no plan can have been submitted in a year.
     *
     * @param year the year
     * @return what is told of it; empty for 2011 to 2100
     */
    public static Optional<String> ofYearOfPlan(int year) {
        return ofYear(year, "the year of the first plans");
    }

    /**
     * That nothing of OGP's can have taken place in a year: no election, meeting or Steering Committee.
     *
     * @param year the year
     * @return what is told of it; empty for 2011 to 2100
     */
    public static Optional<String> ofYear(int year) {
        return ofYear(year, "the year in which OGP was founded");
    }

    /**
     * That a year lies too far ahead.
     *
     * @param year the year
     * @return what is told of it; empty up to 2100
     */
    public static Optional<String> ofFutureYear(int year) {
        return year > LAST_YEAR
                ? Optional.of(AS_IT_STANDS + "expected a year of this century, " + LAST_YEAR + " at the latest")
                : Optional.empty();
    }

    /**
     * That a score was published before its year.
     *
     * @param day the day on which the score was so
     * @param scoreYear the year of the scores
     * @return what is told of the day; empty if it is in the score year or later
     */
    public static Optional<String> ofDayOfScore(LocalDate day, int scoreYear) {
        return day.getYear() < scoreYear
                ? Optional.of(AS_IT_STANDS + "expected a day of the score year " + scoreYear + " or later")
                : Optional.empty();
    }

    private static Optional<String> ofYear(int year, String first) {
        return year < FOUNDING_YEAR
                ? Optional.of(AS_IT_STANDS + "expected " + FOUNDING_YEAR + ", " + first + ", or later")
                : ofFutureYear(year);
    }

    /**
     * That a commitment or milestone can hardly begin or end on a date, or that the date is none.
     *
     * @param date the date, as printed
     * @param yearOfSubmission the year of submission of its plan, if it is known
     * @return what is told of the date; empty if nothing speaks against it
     */
    public static Optional<String> ofDate(PrintedDate date, OptionalInt yearOfSubmission) {
        String text = date.getText();
        if (date.getEarliest().isEmpty()) {
            return NO_DATE.matcher(text).matches()
                            || DAY_WITHOUT_YEAR.matcher(text).matches()
                    ? Optional.of("read as a text: expected a day such as 2013-02-28, or words")
                    : Optional.empty();
        }
        int first =
                yearOfSubmission.isPresent() ? yearOfSubmission.getAsInt() - MOST_YEARS_FROM_PLAN : FIRST_YEAR_OF_DATES;
        int last = yearOfSubmission.isPresent() ? yearOfSubmission.getAsInt() + MOST_YEARS_FROM_PLAN : LAST_YEAR;
        return date.getLatest().orElseThrow().getYear() < first
                        || date.getEarliest().orElseThrow().getYear() > last
                ? Optional.of(AS_IT_STANDS + "expected a day of the years " + first + " to " + last)
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
     * That a plan does not last from the year of its submission to that of its end. A plan within one year, as those of the local pilot
     * of 2017, lasts a year.
     *
     * @param plan the plan
     * @return what is told of its duration; empty if the years give it, are not in order, or one of the three is not known
     */
    public static Optional<String> ofDuration(ActionPlan plan) {
        if (plan.getDurationInYears().isEmpty()
                || plan.getYearOfSubmission().isEmpty()
                || plan.getEndYear().isEmpty()) {
            return Optional.empty();
        }
        int first = plan.getYearOfSubmission().getAsInt();
        int last = plan.getEndYear().getAsInt();
        int years = Math.max(last - first, 1);
        return last < first || plan.getDurationInYears().getAsInt() == years
                ? Optional.empty()
                : Optional.of(AS_IT_STANDS + "expected the years from " + first + " to " + last + ", " + years);
    }

    /**
     * That a country counts for another region than the one that OGP prints for it, as where a cell was filled down.
     *
     * @param country the country
     * @param region the region that it counts for, if it is known
     * @return what is told of the region; empty if OGP prints this one or none
     */
    public static Optional<String> ofRegion(Country country, Optional<Region> region) {
        return OgpReference.findRegion(country.getCode())
                .filter(printed -> region.isPresent() && region.get() != printed)
                .map(printed -> AS_IT_STANDS + "expected " + printed.getLabel() + ", the region of " + country.getCode()
                        + " in OGP's commitments database of 2024");
    }

    /**
     * That a member of the Steering Committee does not sit on its day.
     *
     * @param term the term of the member
     * @param day the day of the Steering Committee
     * @return what is told of the term; empty if it covers the day or may do so
     */
    public static Optional<String> ofTerm(Term term, LocalDate day) {
        return term.covers(day).equals(Observation.known(false))
                ? Optional.of(AS_IT_STANDS + "expected a term that covers the day of the Steering Committee, " + day)
                : Optional.empty();
    }

    /**
     * That two states have the name by which a country is read.
     *
     * @param country the country, read by its name alone
     * @return what is told of it; empty if no other state is called so
     */
    public static Optional<String> ofSharedName(Country country) {
        return Optional.ofNullable(NAMESAKES.get(country.getName().toLowerCase(Locale.ROOT)))
                .map(other -> "read as " + country.getCode()
                        + ", which official lists call so: expected a code or the full name,"
                        + " as it is also a name of " + other);
    }

    /**
     * That a national member has the name of a place in its country.
     *
     * @param member the member
     * @return what is told of its kind; empty if it may be so
     */
    public static Optional<String> ofKind(Member member) {
        String name = member.getName();
        Optional<CountryCode> country = member.getCountry().map(Country::getCode);
        return member.getKind() == MemberKind.NATIONAL
                        && country.isPresent()
                        && CountryCode.findByName(name).isEmpty()
                        && CountryCode.findByName(name.substring(name.lastIndexOf(',') + 1)
                                        .strip())
                                .equals(country)
                ? Optional.of(AS_IT_STANDS + "expected another kind than National of a place in " + country.get())
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
     * That a report appeared before a report on an earlier moment of the same plan.
     *
     * @param before the report on the earlier moment
     * @param report the later report
     * @return what is told of its year; empty if the years are in order or not known, or if it is on no later moment
     */
    public static Optional<String> ofYearOfReport(IrmReport before, IrmReport report) {
        int earliest = before.getPublicationYear().orElse(Integer.MIN_VALUE);
        return report.getKind().getMoment().compareTo(before.getKind().getMoment()) > 0
                        && report.getPublicationYear().orElse(Integer.MAX_VALUE) < earliest
                ? Optional.of(
                        AS_IT_STANDS + "expected no year before that of the report on an earlier moment, " + earliest)
                : Optional.empty();
    }

    /**
     * That a text is hardly the gender of a person.
     *
     * @param gender the gender as stated
     * @return what is told of it; empty for words
     */
    public static Optional<String> ofGender(String gender) {
        return NO_GENDER.matcher(gender).matches()
                ? Optional.of(AS_IT_STANDS
                        + "expected a word such as female, or its first letter, not a code or a form of address")
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
        if (DamagedNumber.isPlain(printed)) {
            return Optional.empty();
        }
        if (Missing.isError(printed) || Missing.isNoText(printed)) {
            return Optional.of(AS_IT_STANDS + "expected a number such as 2.1");
        }
        return DamagedNumber.findDoubt(printed)
                .map(made ->
                        AS_IT_STANDS + "a spreadsheet may have made " + made + " of it; expected a number such as 2.1");
    }
}
