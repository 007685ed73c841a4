package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;
import static io.github.ogprules.rules.committee.ElectionParameters.ENDORSED_WITHOUT_VOTE;
import static io.github.ogprules.rules.committee.ElectionParameters.INCOMPLETE_BALLOTS;
import static io.github.ogprules.rules.committee.ElectionParameters.LAST_CHOICE_POINTS;

import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How governments are elected to the Steering Committee: one government, one ranked ballot; with n candidates the first choice
 * gets n points and the last 1; the seats go by points within the regional limits, which count the members who stay.
 *
 * <ol>
 *   <li>The members who stay are counted, by region.
 *   <li>A region with fewer of them than its minimum, and a candidate, must get a seat.
 *   <li>Candidates get seats in the order of their points.
 *   <li>A candidate is passed over if its region is full, or if otherwise the open seats would no longer suffice for the regions
 *       that must get one.
 * </ol>
 *
 * <p>If there are no more candidates than seats, they are endorsed without a vote. OGP's rule for ties is not established: ties
 * are reported, and decided only by a rule that the caller passes.
 *
 * <p>The editions are {@code 2014} (special election for a committee of 22) and {@code 2017} (points as documented).
 *
 * <p>{@link ElectionParameters} has the keys of the numbers and choices: {@code get} reads one, {@code with} gives a reform. The seats
 * and the regional limits are those of {@link #getComposition()}; by their names {@code with} reaches them too.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/working_group_page/ogp-steering-committee-2017-rotation-note-and-election-results">Election
 *     of 2017</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // the attributes of any rule come first; another order would not compile
public abstract sealed class ElectionRules extends ParameterizedRule<ElectionRules, Election, ElectionDecision>
        permits ImmutableElectionRules {

    ElectionRules() {}

    /** {@return the latest edition that this library knows; {@code on(date)} gives the one in force on a day} */
    public static ElectionRules current() {
        return ElectionEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before May 2014, when the committee of 22 was resolved
     */
    public static ElectionRules on(LocalDate date) {
        return ElectionEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2017}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ElectionRules edition(String id) {
        return ElectionEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<ElectionRules> all() {
        return ElectionEditions.TIMELINE.all();
    }

    /**
     * {@return the rules that the committee must keep, with the regional limits: the rules for the composition of the committee}
     */
    public abstract CompositionRules getComposition();

    @Override
    public List<Parameter<?>> getAllParameters() {
        return Stream.concat(getParameters().stream(), getComposition().getAllParameters().stream())
                .toList();
    }

    /**
     * These rules with other rules for the composition, such as other regional limits.
     *
     * @param composition the rules for the composition
     * @return the rules, whose edition names what the caller set
     */
    public ElectionRules withComposition(CompositionRules composition) {
        return ImmutableElectionRules.of(getPublishedEdition(), getParameters(), composition);
    }

    @Override
    public ElectionRules with(String parameter, String value) {
        return getComposition().getParameters().contains(parameter)
                ? withComposition(getComposition().with(parameter, value))
                : super.with(parameter, value);
    }

    @Override
    protected ElectionRules with(Parameters<ElectionRules> parameters) {
        return ImmutableElectionRules.of(getPublishedEdition(), parameters, getComposition());
    }

    /**
     * Decides who is elected; ties stay undecided. Of what is unknown - points, regions, who stays - every value is taken into
     * account, so that a candidate is undetermined only if its seat depends on it.
     *
     * @param election the election
     * @return the decision
     */
    @Override
    public ElectionDecision decide(Election election) {
        return decide(election, (unusedOne, unusedOther) -> 0);
    }

    /**
     * Decides who is elected, and ties by a rule of the caller's.
     *
     * <p>The rule is asked once for each pair of candidates with equal points, so that it may draw lots. Its answers must go
     * together as those of every {@link Comparator}: if it puts a first candidate ahead of a second and the second ahead of a
     * third, then the first ahead of the third. Candidates of whom its answers say, directly or by way of others, that each is
     * ahead of the other stay tied, as those do that it finds equal. Lots that are drawn for each pair of three candidates or
     * more can come to that; a number drawn for each candidate cannot.
     *
     * @param election the election
     * @param tieRule which of two candidates with equal points comes first
     * @return the decision
     */
    public ElectionDecision decide(Election election, Comparator<? super Candidate> tieRule) {
        ElectionCount count = new ElectionCount(this, election, tieRule);
        boolean endorsed =
                get(ENDORSED_WITHOUT_VOTE) && election.getCandidates().size() <= election.getSeats();
        List<CandidateFinding> findings = endorsed ? endorsed(count) : counted(count, election);
        ElectionOutlook outlook = new ElectionOutlook(this, election, count);
        return ImmutableElectionDecision.of(
                getEdition(),
                ElectionVerdict.of(endorsed, findings),
                findings,
                turnout(election),
                count.ties(),
                outlook.committee(findings, endorsed),
                outlook.unknown(endorsed));
    }

    private List<CandidateFinding> endorsed(ElectionCount count) {
        Requirement requirement =
                Requirement.of("no more candidates than seats", getParameters().of(ENDORSED_WITHOUT_VOTE));
        List<CandidateFinding> findings = new ArrayList<>();
        for (int place = 0; place < count.candidates().size(); place++) {
            findings.add(finding(count, place, SeatReason.ENDORSED, requirement, Outcome.MET));
        }
        return findings;
    }

    private List<CandidateFinding> counted(ElectionCount count, Election election) {
        Parameter<List<RegionalLimit>> limits = getComposition().getParameters().of(REGION_SEATS);
        Requirement requirement = Requirement.of(
                "a seat by points, " + election.getSeats() + " to be filled; government seats of each region: "
                        + limits.getValue().stream()
                                .map(RegionalLimit::toString)
                                .collect(Collectors.joining(", ")),
                count.hasCompleteBallots()
                        ? new Parameter<?>[] {getParameters().of(LAST_CHOICE_POINTS), limits}
                        : new Parameter<?>[] {
                            getParameters().of(LAST_CHOICE_POINTS),
                            getParameters().of(INCOMPLETE_BALLOTS),
                            limits
                        });
        List<SeatReason> reasons = count.reasons();
        List<Outcome> outcomes = count.outcomes();
        List<CandidateFinding> findings = new ArrayList<>();
        for (int place = 0; place < reasons.size(); place++) {
            findings.add(finding(count, place, reasons.get(place), requirement, outcomes.get(place)));
        }
        return findings;
    }

    private static CandidateFinding finding(
            ElectionCount count, int place, SeatReason reason, Requirement requirement, Outcome outcome) {
        return ImmutableCandidateFinding.of(
                CommitteeCriterion.ELECTION,
                count.candidates().get(place),
                count.points(place),
                reason,
                requirement,
                outcome);
    }

    private static Optional<Ratio> turnout(Election election) {
        OptionalInt cast = election.findBallotsCast();
        return cast.isPresent() && election.getElectorate().isPresent()
                ? Optional.of(Ratio.of(cast.getAsInt(), election.getElectorate().getAsInt()))
                : Optional.empty();
    }
}
