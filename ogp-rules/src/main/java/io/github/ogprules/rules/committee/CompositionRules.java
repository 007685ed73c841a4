package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;

import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who sits in OGP's Steering Committee: its size and parity, the regions of its governments, terms, rotation and co-chairs.
 *
 * <p>The editions are {@code 2011} (8 governments and 9 members from civil society), {@code 2012} (9 and 9, from April) and
 * {@code 2014} (11 and 11, from 1 October). What no source tells of the time before 2014 is not applicable there. Regional,
 * gender and sectoral balance is given "careful consideration" without a number: see {@link Balance}.
 *
 * <p>{@link CompositionParameters} has the keys of the numbers and choices: {@code get} reads one, {@code with} gives a reform.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">OGP's Articles of Governance</a>
 */
@Value.Immutable
public abstract sealed class CompositionRules
        extends ParameterizedRule<CompositionRules, SteeringCommittee, CommitteeDecision>
        permits ImmutableCompositionRules {

    CompositionRules() {}

    /** {@return the latest edition that this library knows; {@code on(date)} gives the one in force on a day} */
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
     * @param id the id of an edition, such as {@code 2014}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static CompositionRules edition(String id) {
        return CompositionEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<CompositionRules> all() {
        return CompositionEditions.TIMELINE.all();
    }

    @Override
    protected CompositionRules with(Parameters<CompositionRules> parameters) {
        return ImmutableCompositionRules.of(getPublishedEdition(), parameters);
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
        return with(
                REGION_SEATS,
                get(REGION_SEATS).stream()
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
        List<CommitteeFinding> findings = new CompositionFindings(getParameters(), committee).all(yearBefore);
        return ImmutableCommitteeDecision.of(getEdition(), CommitteeVerdict.of(findings), findings);
    }
}
