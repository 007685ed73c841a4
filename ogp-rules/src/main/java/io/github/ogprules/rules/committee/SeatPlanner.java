package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.CIVIL_SOCIETY_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out whether seats of the Steering Committee can be filled so that it keeps its size and, for governments, the regional
 * limits, with nobody of whom it is known that the rules bar it; in how many ways, and which; which of them is the most even; and
 * if there is none, why not.
 *
 * <p>It answers what could be, not who is elected: that is for {@link ElectionRules}. Candidates of unknown electoral region are
 * set aside: they are in none of the sets counted, but leave it open whether there are others. So are those that would serve more
 * terms in a row than the rules allow, or whose status in OGP they do not allow. What is not known of terms and status bars nobody.
 *
 * <p>Immutable and thread-safe.
 */
public final class SeatPlanner implements Rule<SeatQuestion, SeatPlan> {

    private static final String WHO_STAYS = "Members who stay";

    private final CompositionRules composition;

    private SeatPlanner(CompositionRules composition) {
        this.composition = composition;
    }

    /**
     * A planner.
     *
     * @param composition the rules that the committee must keep
     * @return the planner
     */
    public static SeatPlanner of(CompositionRules composition) {
        return new SeatPlanner(composition);
    }

    @Override
    public Edition getEdition() {
        return composition.getEdition();
    }

    @Override
    public Edition getPublishedEdition() {
        return composition.getPublishedEdition();
    }

    @Override
    public List<Parameter<?>> getAllParameters() {
        return composition.getAllParameters();
    }

    /**
     * Plans the seats. Of two sets that are equally even the one with the first candidate of the question is better, else with
     * the second, and so on.
     *
     * @param question who stays, who could take a seat, and in what respect the members should be balanced
     * @return the plan
     */
    @Override
    public SeatPlan decide(SeatQuestion question) {
        RegionalPlan plan = new RegionalPlan(composition.getParameters(), question);
        List<CommitteeFinding> findings = findings(question, plan);
        BigInteger ways = SeatPlanVerdict.isImpossible(findings) ? BigInteger.ZERO : plan.ways();
        EvenChoice choice = new EvenChoice(question, plan);
        List<String> unmeasured = choice.unmeasured();
        Optional<List<Integer>> sizes = ways.signum() > 0 && unmeasured.isEmpty() ? choice.sizes() : Optional.empty();
        return ImmutableSeatPlan.of(
                getEdition(),
                SeatPlanVerdict.of(ways, findings),
                findings,
                ways,
                sizes.map(choice::first),
                sizes.map(new Evenness()::of),
                unmeasured,
                IntStream.range(0, question.getCandidates().size())
                        .filter(candidate -> !plan.isUsable(candidate))
                        .mapToObj(question.getCandidates()::get)
                        .map(CommitteeMember::getName)
                        .toList());
    }

    /**
     * Every set of candidates that keeps the committee in order: those with the first candidate of the question first, and so on.
     * There can be very many of them; they are found one by one as the stream is read. To find out of one set whether it does, ask
     * {@link #decide} about a question without other candidates.
     *
     * @param question who stays, and who could take a seat
     * @return as many sets as {@link SeatPlan#getNumberOfSets()}, each in the order of the question
     */
    public Stream<List<CommitteeMember>> sets(SeatQuestion question) {
        RegionalPlan plan = new RegionalPlan(composition.getParameters(), question);
        return SeatPlanVerdict.isImpossible(findings(question, plan)) ? Stream.empty() : SeatSets.of(question, plan);
    }

    private List<CommitteeFinding> findings(SeatQuestion question, RegionalPlan plan) {
        List<CommitteeFinding> findings = new ArrayList<>();
        findings.add(size(question));
        MemberProvisions provisions = new MemberProvisions(composition.getParameters());
        findings.add(provisions.consecutiveTerms(WHO_STAYS, question.getStayingMembers(), true));
        if (!plan.limits().isEmpty()) {
            findings.add(provisions.status(WHO_STAYS, question.getStayingMembers(), true));
        }
        for (int region = 0; region < plan.limits().size(); region++) {
            findings.add(stayingMembers(plan, region));
        }
        for (int region = 0; region < plan.limits().size(); region++) {
            findings.add(candidates(plan, region));
        }
        if (!plan.limits().isEmpty()) {
            findings.add(seatsForRegions(question, plan));
        }
        findings.add(Findings.of(
                CommitteeCriterion.CANDIDATES,
                "Candidates that there is room for",
                plan.usable(),
                CountRange.atLeast(question.getSeats()),
                requirement(plan, "a candidate for every seat")));
        int unknown = plan.unknownStaying() + plan.unknownCandidates();
        if (plan.lacking() > unknown && unknown > 0) {
            findings.add(Findings.of(
                    CommitteeCriterion.CANDIDATES,
                    "Members and candidates of unknown region",
                    CountRange.exactly(unknown),
                    CountRange.atLeast(plan.lacking()),
                    requirement(plan, "enough for what all regions lack together")));
        }
        return List.copyOf(findings);
    }

    private CommitteeFinding size(SeatQuestion question) {
        CommitteeMember member =
                (question.getCandidates().isEmpty() ? question.getStayingMembers() : question.getCandidates()).get(0);
        Parameter<Integer> seats = member.getConstituency() == Constituency.GOVERNMENT
                ? composition.getParameters().of(GOVERNMENT_SEATS)
                : composition.getParameters().of(CIVIL_SOCIETY_SEATS);
        return Findings.size(Observation.known(question.getStayingMembers().size()), question.getSeats(), seats);
    }

    private CommitteeFinding stayingMembers(RegionalPlan plan, int region) {
        RegionalLimit limit = plan.limits().get(region);
        return Findings.of(
                CommitteeCriterion.REGIONAL_SEATS,
                limit.getRegion().getLabel() + ": members who stay",
                plan.staying(region),
                CountRange.of(0, limit.max()),
                requirement(plan, "at most " + limit.max() + " government seats"));
    }

    private CommitteeFinding candidates(RegionalPlan plan, int region) {
        RegionalLimit limit = plan.limits().get(region);
        return Findings.of(
                CommitteeCriterion.CANDIDATES,
                limit.getRegion().getLabel() + ": candidates",
                plan.candidates(region),
                CountRange.atLeast(plan.needed(region)),
                requirement(plan, "a candidate for every seat that the region needs to have " + limit.min()));
    }

    /** A member of unknown region who stays may be what a region needs, as a seat would be. */
    private CommitteeFinding seatsForRegions(SeatQuestion question, RegionalPlan plan) {
        return Findings.of(
                CommitteeCriterion.SEATS,
                "Seats for regions that need one",
                CountRange.of(question.getSeats(), question.getSeats() + plan.unknownStaying()),
                CountRange.atLeast(plan.neededInAll()),
                requirement(plan, "a seat for every one that a region needs"));
    }

    private Requirement requirement(RegionalPlan plan, String text) {
        return plan.limits().isEmpty()
                ? Requirement.of(text, composition.getParameters().of(CIVIL_SOCIETY_SEATS))
                : Requirement.of(text, composition.getParameters().of(REGION_SEATS));
    }
}
