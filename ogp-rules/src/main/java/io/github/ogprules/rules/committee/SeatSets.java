package io.github.ogprules.rules.committee;

import io.github.ogprules.model.committee.CommitteeMember;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The sets of candidates that keep the committee in order, one after the other; no candidate is tried that leads to none. */
final class SeatSets implements Iterator<List<CommitteeMember>> {

    private final SeatQuestion question;
    private final RegionalPlan plan;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final int[] taken;
    private boolean hasNext;

    private SeatSets(SeatQuestion question, RegionalPlan plan) {
        this.question = question;
        this.plan = plan;
        this.taken = new int[plan.regions()];
        this.hasNext = complete(0);
    }

    static Stream<List<CommitteeMember>> of(SeatQuestion question, RegionalPlan plan) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new SeatSets(question, plan),
                        Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.IMMUTABLE | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public List<CommitteeMember> next() {
        if (!hasNext) {
            throw new NoSuchElementException("no more sets");
        }
        List<CommitteeMember> set =
                chosen.stream().map(question.getCandidates()::get).toList();
        hasNext = complete(putBack() + 1);
        return set;
    }

    /** Takes candidates until the seats are filled; where none can be taken any more, the last taken gives way to a later one. */
    private boolean complete(int first) {
        int candidate = first;
        while (chosen.size() < question.getSeats()) {
            if (candidate == question.getCandidates().size()) {
                if (chosen.isEmpty()) {
                    return false;
                }
                candidate = putBack();
            } else {
                take(candidate);
            }
            candidate++;
        }
        return true;
    }

    private void take(int candidate) {
        if (plan.isUsable(candidate)) {
            taken[plan.regionOf(candidate)]++;
            if (plan.canFill(taken, candidate + 1)) {
                chosen.addLast(candidate);
            } else {
                taken[plan.regionOf(candidate)]--;
            }
        }
    }

    private int putBack() {
        int last = chosen.removeLast();
        taken[plan.regionOf(last)]--;
        return last;
    }
}
