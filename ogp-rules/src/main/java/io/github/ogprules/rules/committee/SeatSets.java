package io.github.ogprules.rules.committee;

import io.github.ogprules.model.committee.CommitteeMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sets of candidates that keep the committee in order, one after the other; no candidate is tried that leads to none. */
final class SeatSets {

    private final SeatQuestion question;
    private final RegionalPlan plan;

    SeatSets(SeatQuestion question, RegionalPlan plan) {
        this.question = question;
        this.plan = plan;
    }

    Stream<List<CommitteeMember>> all() {
        return plan.canFill(new int[plan.regions()], 0) ? from(List.of(), new int[plan.regions()]) : Stream.empty();
    }

    /** Every set that goes on from some candidates, in the order of the question. */
    private Stream<List<CommitteeMember>> from(List<Integer> chosen, int[] taken) {
        if (chosen.size() == question.getSeats()) {
            return Stream.of(chosen.stream().map(question.getCandidates()::get).toList());
        }
        int next = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1) + 1;
        return IntStream.range(next, question.getCandidates().size())
                .filter(plan::isUsable)
                .boxed()
                .flatMap(candidate -> with(candidate, chosen, taken));
    }

    private Stream<List<CommitteeMember>> with(int candidate, List<Integer> chosen, int[] taken) {
        int[] then = taken.clone();
        then[plan.regionOf(candidate)]++;
        if (!plan.canFill(then, candidate + 1)) {
            return Stream.empty();
        }
        List<Integer> more = new ArrayList<>(chosen);
        more.add(candidate);
        return from(more, then);
    }
}
