package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Rule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who sits in OGP's Steering Committee: its size and parity, the regions of its governments, terms, rotation and co-chairs.
 *
 * <p>The editions are {@code 2011} (8 governments and 9 members from civil society), {@code 2012} (9 and 9, from April) and
 * {@code 2014} (11 and 11, from 1 October). What no source tells of the time before 2014 is not applicable there. Regional,
 * gender and sectoral balance is given "careful consideration" without a number: see {@link Balance}.
 *
 * <p>Each {@code withX} method gives a reform: the same rules with one value set by the caller.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">OGP's Articles of Governance</a>
 */
@Value.Immutable
public abstract sealed class CompositionRules implements Rule<SteeringCommittee, CommitteeDecision>
        permits ImmutableCompositionRules {

    CompositionRules() {}

    /**
     * The latest edition.
     *
     * @return the rules in force today, as far as this library knows
     */
    public static CompositionRules current() {
        return CompositionEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP's launch in September 2011
     */
    public static CompositionRules on(LocalDate date) {
        return CompositionEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2011}, {@code 2012} or {@code 2014}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static CompositionRules edition(String id) {
        return CompositionEditions.TIMELINE.edition(id);
    }

    /**
     * Every edition.
     *
     * @return the editions, the earliest first
     */
    public static List<CompositionRules> all() {
        return CompositionEditions.TIMELINE.all();
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The seats of governments.
     *
     * @return seats, 0 or more
     */
    public abstract Parameter<Integer> getGovernmentSeats();

    /**
     * The seats of civil society.
     *
     * @return seats, 0 or more
     */
    public abstract Parameter<Integer> getCivilSocietySeats();

    /**
     * By how many seats the constituencies may differ: none, but in 2011 the governments were one short.
     *
     * @return seats, 0 or more
     */
    public abstract Parameter<Integer> getParityDifference();

    /**
     * Whether seats may be vacant. Not settled: sources only tell how seats were filled again.
     *
     * @return what the rules provide
     */
    public abstract Parameter<Provision> getVacantSeats();

    /**
     * The fewest and the most government seats of each region. Since 2014 inferred: the clause is not established.
     *
     * @return one limit for each region, the regions together the world
     */
    public abstract Parameter<List<RegionalLimit>> getRegionalLimits();

    /**
     * The countries that make up North America where that is a region of its own. Not settled: the alternative is with Mexico.
     *
     * @return country codes
     */
    public abstract Parameter<Set<CountryCode>> getNorthAmerica();

    /**
     * How long a term is.
     *
     * @return whole years, or empty if no source says
     */
    public abstract Parameter<Optional<Integer>> getTermYears();

    /**
     * The day of the year on which terms begin.
     *
     * @return the day, or empty if no source says
     */
    public abstract Parameter<Optional<MonthDay>> getTermStart();

    /**
     * The day from which terms ran that may be shorter than others, those of the special election of 2014.
     *
     * @return the first day of such terms, or empty if there are none
     */
    public abstract Parameter<Optional<LocalDate>> getShorterTermsFrom();

    /**
     * How many terms a member serves in a row at most.
     *
     * @return terms, or empty if no source says
     */
    public abstract Parameter<Optional<Integer>> getConsecutiveTerms();

    /**
     * How many terms end in each year, over both constituencies. No source gives a number: inferred from a committee that rotates once a year.
     *
     * @return the fewest and the most, or empty if no source says
     */
    public abstract Parameter<Optional<CountRange>> getSeatsRotating();

    /**
     * The co-chairs from the governments.
     *
     * @return how many
     */
    public abstract Parameter<CountRange> getGovernmentCoChairs();

    /**
     * The co-chairs from civil society.
     *
     * @return how many
     */
    public abstract Parameter<CountRange> getCivilSocietyCoChairs();

    /**
     * How many co-chairs of each constituency lead, and how many are incoming.
     *
     * @return how many in each of the two roles, or empty if no source says
     */
    public abstract Parameter<Optional<Integer>> getCoChairsInEachRole();

    /**
     * Whether an inactive or suspended country may keep its seat. Not settled.
     *
     * @return what the rules provide, or empty where there is no such status
     */
    public abstract Parameter<Optional<Provision>> getInactiveMembers();

    /**
     * By how many members the halves of a subcommittee may differ.
     *
     * @return members, or empty if no source says
     */
    public abstract Parameter<Optional<Integer>> getSubcommitteeParityDifference();

    /**
     * Every parameter of these rules, with its source.
     *
     * @return the parameters
     */
    public List<Parameter<?>> getParameters() {
        return List.of(
                getGovernmentSeats(),
                getCivilSocietySeats(),
                getParityDifference(),
                getVacantSeats(),
                getRegionalLimits(),
                getNorthAmerica(),
                getTermYears(),
                getTermStart(),
                getShorterTermsFrom(),
                getConsecutiveTerms(),
                getSeatsRotating(),
                getGovernmentCoChairs(),
                getCivilSocietyCoChairs(),
                getCoChairsInEachRole(),
                getInactiveMembers(),
                getSubcommitteeParityDifference());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * These rules with another value of {@link #getGovernmentSeats()}.
     *
     * @param seats seats, 0 or more
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withGovernmentSeats(Integer seats) {
        return copy().governmentSeats(getGovernmentSeats().assume(seats)).build();
    }

    /**
     * These rules with another value of {@link #getCivilSocietySeats()}.
     *
     * @param seats seats, 0 or more
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withCivilSocietySeats(Integer seats) {
        return copy().civilSocietySeats(getCivilSocietySeats().assume(seats)).build();
    }

    /**
     * These rules with another value of {@link #getParityDifference()}.
     *
     * @param seats seats, 0 or more
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withParityDifference(Integer seats) {
        return copy().parityDifference(getParityDifference().assume(seats)).build();
    }

    /**
     * These rules with another value of {@link #getVacantSeats()}.
     *
     * @param provision what to provide
     * @return the reform, whose edition says so
     */
    public CompositionRules withVacantSeats(Provision provision) {
        return copy().vacantSeats(getVacantSeats().assume(provision)).build();
    }

    /**
     * These rules with another value of {@link #getRegionalLimits()}.
     *
     * @param limits one limit for each region, the regions together the world
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withRegionalLimits(List<RegionalLimit> limits) {
        return copy().regionalLimits(getRegionalLimits().assume(List.copyOf(limits)))
                .build();
    }

    /**
     * These rules with another value of {@link #getNorthAmerica()}.
     *
     * @param countries country codes
     * @return the reform, whose edition says so
     */
    public CompositionRules withNorthAmerica(Set<CountryCode> countries) {
        return copy().northAmerica(getNorthAmerica().assume(Form.inOrder(countries)))
                .build();
    }

    /**
     * These rules with another value of {@link #getTermYears()}.
     *
     * @param years whole years, 1 or more, or empty for no rule
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withTermYears(Optional<Integer> years) {
        return copy().termYears(getTermYears().assume(years)).build();
    }

    /**
     * These rules with another value of {@link #getTermStart()}.
     *
     * @param day the day, or empty for no rule
     * @return the reform, whose edition says so
     */
    public CompositionRules withTermStart(Optional<MonthDay> day) {
        return copy().termStart(getTermStart().assume(day)).build();
    }

    /**
     * These rules with another value of {@link #getShorterTermsFrom()}.
     *
     * @param day the first day of such terms, or empty for none
     * @return the reform, whose edition says so
     */
    public CompositionRules withShorterTermsFrom(Optional<LocalDate> day) {
        return copy().shorterTermsFrom(getShorterTermsFrom().assume(day)).build();
    }

    /**
     * These rules with another value of {@link #getConsecutiveTerms()}.
     *
     * @param terms terms, 1 or more, or empty for no rule
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withConsecutiveTerms(Optional<Integer> terms) {
        return copy().consecutiveTerms(getConsecutiveTerms().assume(terms)).build();
    }

    /**
     * These rules with another value of {@link #getSeatsRotating()}.
     *
     * @param terms the fewest and the most, or empty for no rule
     * @return the reform, whose edition says so
     */
    public CompositionRules withSeatsRotating(Optional<CountRange> terms) {
        return copy().seatsRotating(getSeatsRotating().assume(terms)).build();
    }

    /**
     * These rules with another value of {@link #getGovernmentCoChairs()}.
     *
     * @param coChairs how many
     * @return the reform, whose edition says so
     */
    public CompositionRules withGovernmentCoChairs(CountRange coChairs) {
        return copy().governmentCoChairs(getGovernmentCoChairs().assume(coChairs))
                .build();
    }

    /**
     * These rules with another value of {@link #getCivilSocietyCoChairs()}.
     *
     * @param coChairs how many
     * @return the reform, whose edition says so
     */
    public CompositionRules withCivilSocietyCoChairs(CountRange coChairs) {
        return copy().civilSocietyCoChairs(getCivilSocietyCoChairs().assume(coChairs))
                .build();
    }

    /**
     * These rules with another value of {@link #getCoChairsInEachRole()}.
     *
     * @param coChairs how many in each of the two roles, 0 or more, or empty for no rule
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withCoChairsInEachRole(Optional<Integer> coChairs) {
        return copy().coChairsInEachRole(getCoChairsInEachRole().assume(coChairs))
                .build();
    }

    /**
     * These rules with another value of {@link #getInactiveMembers()}.
     *
     * @param provision what to provide, or empty for no rule
     * @return the reform, whose edition says so
     */
    public CompositionRules withInactiveMembers(Optional<Provision> provision) {
        return copy().inactiveMembers(getInactiveMembers().assume(provision)).build();
    }

    /**
     * These rules with another value of {@link #getSubcommitteeParityDifference()}.
     *
     * @param members members, 0 or more, or empty for no rule
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rules can have that value
     */
    public CompositionRules withSubcommitteeParityDifference(Optional<Integer> members) {
        return copy().subcommitteeParityDifference(
                        getSubcommitteeParityDifference().assume(members))
                .build();
    }

    /**
     * These rules with the same limits for every region.
     *
     * @param min the fewest government seats of a region, 0 or more
     * @param max the most
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the fewest are negative or above the most
     */
    public CompositionRules withSeatsOfEachRegion(int min, int max) {
        return withRegionalLimits(getRegionalLimits().getValue().stream()
                .map(limit -> RegionalLimit.of(limit.getRegion(), min, max))
                .toList());
    }

    /**
     * Decides whether a committee is in order on its day. Of what is unknown every value is taken into account, so that a
     * finding is undetermined only if it depends on it. Where the members of unknown region are too few or too many for what all
     * regions need together, or those of unknown term too few for all years, one more finding says so.
     *
     * @param committee the committee
     * @return the decision
     */
    @Override
    public CommitteeDecision decide(SteeringCommittee committee) {
        return decide(committee, Optional.empty());
    }

    /**
     * Decides whether a committee is in order, and whether its lead co-chairs were incoming a year before.
     *
     * @param committee the committee
     * @param yearBefore the committee of the year before
     * @return the decision, with findings on {@link CommitteeCriterion#CO_CHAIR_SUCCESSION}
     * @throws IllegalArgumentException if the committee of the year before is not an earlier one
     * @see CoChairRole
     */
    public CommitteeDecision decide(SteeringCommittee committee, SteeringCommittee yearBefore) {
        if (!yearBefore.getDate().isBefore(committee.getDate())) {
            throw new IllegalArgumentException("committee of " + yearBefore.getDate() + " as that of the year before "
                    + committee.getDate() + ": expected an earlier one");
        }
        return decide(committee, Optional.of(yearBefore));
    }

    private CommitteeDecision decide(SteeringCommittee committee, Optional<SteeringCommittee> yearBefore) {
        List<CommitteeFinding> findings = new CompositionFindings(this, committee).all(yearBefore);
        return ImmutableCommitteeDecision.of(getEdition(), CommitteeVerdict.of(findings), findings);
    }

    /** Refuses numbers that no committee can have. */
    @Value.Check
    void check() {
        getGovernmentSeats().require(seats -> seats >= 0, "0 or more");
        getCivilSocietySeats().require(seats -> seats >= 0, "0 or more");
        getParityDifference().require(seats -> seats >= 0, "0 or more");
        getRegionalLimits().require(ElectoralRegions::arePartition, "every region of the world once");
        getTermYears().require(years -> years.orElse(1) >= 1, "1 or more");
        getConsecutiveTerms().require(terms -> terms.orElse(1) >= 1, "1 or more");
        getCoChairsInEachRole().require(coChairs -> coChairs.orElse(0) >= 0, "0 or more");
        getSubcommitteeParityDifference().require(members -> members.orElse(0) >= 0, "0 or more");
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link CompositionRules}; not thread-safe. */
    public static final class Builder extends ImmutableCompositionRules.Builder {
        Builder() {}
    }
}
