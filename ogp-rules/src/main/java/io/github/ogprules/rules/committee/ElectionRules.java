package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;

import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
 * <p>Each {@code withX} method gives a reform: the same rules with one value set by the caller.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/working_group_page/ogp-steering-committee-2017-rotation-note-and-election-results">Election
 *     of 2017</a>
 */
@Value.Immutable
public abstract sealed class ElectionRules implements Rule<Election, ElectionDecision> permits ImmutableElectionRules {

    /** No rule of OGP's: few enough for the points of every election to be numbers that can be told. */
    private static final int MOST_POINTS = 1_000;

    ElectionRules() {}

    /**
     * The latest edition.
     *
     * @return the rules in force today, as far as this library knows
     */
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
     * @param id {@code 2014} or {@code 2017}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ElectionRules edition(String id) {
        return ElectionEditions.TIMELINE.edition(id);
    }

    /**
     * Every edition.
     *
     * @return the editions, the earliest first
     */
    public static List<ElectionRules> all() {
        return ElectionEditions.TIMELINE.all();
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The rules that the committee must keep, with the regional limits.
     *
     * @return the rules for the composition of the committee
     */
    public abstract CompositionRules getComposition();

    /**
     * The points of the last choice on a complete ballot; each choice before it gets one more.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getLastChoicePoints();

    /**
     * What points a ballot gives that does not rank every candidate. Not settled: the sources are silent.
     *
     * @return how such ballots are counted
     */
    public abstract Parameter<IncompleteBallots> getIncompleteBallots();

    /**
     * Whether candidates are endorsed without a vote if there are no more of them than seats.
     *
     * @return true in every edition
     */
    public abstract Parameter<Boolean> getEndorsedWithoutVote();

    /**
     * Every parameter of these rules, with its source.
     *
     * @return the parameters, with those of the composition
     */
    public List<Parameter<?>> getParameters() {
        List<Parameter<?>> parameters =
                new ArrayList<>(List.of(getLastChoicePoints(), getIncompleteBallots(), getEndorsedWithoutVote()));
        parameters.addAll(getComposition().getAllParameters());
        return List.copyOf(parameters);
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * These rules with other rules for the composition, such as other regional limits.
     *
     * @param composition the rules for the composition
     * @return the rules, whose edition names what the caller set
     */
    public ElectionRules withComposition(CompositionRules composition) {
        return copy().composition(composition).build();
    }

    /**
     * These rules with another value of {@link #getLastChoicePoints()}.
     *
     * @param points whole points, 0 to 1,000
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are negative or more than 1,000
     */
    public ElectionRules withLastChoicePoints(Integer points) {
        return copy().lastChoicePoints(getLastChoicePoints().assume(points)).build();
    }

    /**
     * These rules with another value of {@link #getIncompleteBallots()}.
     *
     * @param incompleteBallots how such ballots are counted
     * @return the reform, whose edition says so
     */
    public ElectionRules withIncompleteBallots(IncompleteBallots incompleteBallots) {
        return copy().incompleteBallots(getIncompleteBallots().assume(incompleteBallots))
                .build();
    }

    /**
     * These rules with another value of {@link #getEndorsedWithoutVote()}.
     *
     * @param endorsed false to have the limits hold also where there are no more candidates than seats
     * @return the reform, whose edition says so
     */
    public ElectionRules withEndorsedWithoutVote(Boolean endorsed) {
        return copy().endorsedWithoutVote(getEndorsedWithoutVote().assume(endorsed))
                .build();
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
                getEndorsedWithoutVote().getValue() && election.getCandidates().size() <= election.getSeats();
        List<CandidateFinding> findings = endorsed ? endorsed(count) : counted(count, election);
        ElectionOutlook outlook = new ElectionOutlook(this, election, count);
        return ImmutableElectionDecision.of(
                getEdition(),
                verdict(endorsed, findings),
                findings,
                turnout(election),
                count.ties(),
                outlook.committee(findings, endorsed),
                outlook.unknown(endorsed));
    }

    private static ElectionVerdict verdict(boolean endorsed, List<CandidateFinding> findings) {
        if (endorsed) {
            return ElectionVerdict.ENDORSED;
        }
        return findings.stream().anyMatch(finding -> finding.getOutcome() == Outcome.UNDETERMINED)
                ? ElectionVerdict.UNDETERMINED
                : ElectionVerdict.DECIDED;
    }

    private List<CandidateFinding> endorsed(ElectionCount count) {
        Requirement requirement = Requirement.of("no more candidates than seats", getEndorsedWithoutVote());
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
                        ? new Parameter<?>[] {getLastChoicePoints(), limits}
                        : new Parameter<?>[] {getLastChoicePoints(), getIncompleteBallots(), limits});
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

    /** Refuses points that take some away. */
    @Value.Check
    void check() {
        getLastChoicePoints().require(points -> points >= 0 && points <= MOST_POINTS, "0 to " + MOST_POINTS);
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link ElectionRules}; not thread-safe. */
    public static final class Builder extends ImmutableElectionRules.Builder {
        Builder() {}
    }
}
