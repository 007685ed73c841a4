package io.github.ogprules.rules.committee;

import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether seats of the Steering Committee can be filled so that it keeps its size and, for governments, the regional
 * limits; in how many ways; which of them is the most even; and if there is none, why not.
 *
 * <p>It answers what could be, not who is elected: that is for {@link ElectionRules}. Candidates of unknown electoral region are
 * set aside: they are in none of the sets counted, but leave it open whether there are others.
 *
 * <p>Immutable and thread-safe.
 */
public final class SeatPlanner implements Rule<SeatQuestion, SeatPlan> {

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

    /**
     * Plans the seats. Of two sets that are equally even the one with the first candidate of the question is better, else with
     * the second, and so on.
     *
     * @param question who stays, who could take a seat, and in what respect the members should be balanced
     * @return the plan
     */
    @Override
    public SeatPlan decide(SeatQuestion question) {
        RegionalPlan plan = new RegionalPlan(composition, question);
        List<CommitteeFinding> findings = findings(question, plan);
        BigInteger ways = isTooLarge(findings) ? BigInteger.ZERO : plan.ways();
        EvenChoice choice = new EvenChoice(question, plan);
        List<String> unmeasured = choice.unmeasured();
        Optional<List<Integer>> sizes = ways.signum() > 0 && unmeasured.isEmpty() ? choice.sizes() : Optional.empty();
        return ImmutableSeatPlan.of(
                getEdition(),
                verdict(ways, findings),
                findings,
                ways,
                sizes.map(choice::first),
                sizes.map(new Evenness()::of),
                unmeasured);
    }

    private static SeatPlanVerdict verdict(BigInteger ways, List<CommitteeFinding> findings) {
        if (ways.signum() > 0) {
            return SeatPlanVerdict.POSSIBLE;
        }
        return findings.stream().anyMatch(finding -> finding.getOutcome() == Outcome.NOT_MET)
                ? SeatPlanVerdict.IMPOSSIBLE
                : SeatPlanVerdict.UNDETERMINED;
    }

    private static boolean isTooLarge(List<CommitteeFinding> findings) {
        return findings.get(0).getOutcome() == Outcome.NOT_MET;
    }

    private List<CommitteeFinding> findings(SeatQuestion question, RegionalPlan plan) {
        List<CommitteeFinding> findings = new ArrayList<>();
        findings.add(size(question));
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
                ? composition.getGovernmentSeats()
                : composition.getCivilSocietySeats();
        return Findings.of(
                CommitteeCriterion.SEATS,
                "Members who stay and seats",
                CountRange.exactly(question.getStayingMembers().size() + question.getSeats()),
                CountRange.of(0, seats.getValue()),
                Requirement.of("at most " + seats.getValue() + " seats", seats));
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
                ? Requirement.of(text, composition.getCivilSocietySeats())
                : Requirement.of(text, composition.getRegionalLimits());
    }
}
