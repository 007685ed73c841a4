package io.github.ogprules.rules.committee;

import io.github.ogprules.model.committee.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which a rule of the caller's puts candidates with equal points. The rule is asked once for each pair, so that a rule
 * that draws lots draws one lot for each. Candidates that it finds equal, or of which its answers say that each is ahead of the
 * other, directly or by way of others, stay tied.
 */
final class TieOrder {

    private final List<Candidate> tied;
    private final boolean[][] ahead;

    private TieOrder(List<Candidate> tied, Comparator<? super Candidate> rule) {
        this.tied = tied;
        this.ahead = new boolean[tied.size()][tied.size()];
        for (int first = 0; first < tied.size(); first++) {
            for (int second = first + 1; second < tied.size(); second++) {
                int answer = rule.compare(tied.get(first), tied.get(second));
                ahead[first][second] = answer < 0;
                ahead[second][first] = answer > 0;
            }
        }
    }

    /** {@return those ahead first; candidates of one list stay tied, in the order in which they were passed} */
    static List<List<Candidate>> of(List<Candidate> tied, Comparator<? super Candidate> rule) {
        return new TieOrder(tied, rule).tiers();
    }

    private List<List<Candidate>> tiers() {
        List<Integer> byVictories = IntStream.range(0, tied.size())
                .boxed()
                .sorted(Comparator.comparing(this::victories, Comparator.reverseOrder()))
                .toList();
        List<List<Candidate>> tiers = new ArrayList<>();
        int begin = 0;
        while (begin < byVictories.size()) {
            int end = endOfTier(byVictories, begin);
            tiers.add(byVictories.subList(begin, end).stream()
                    .sorted()
                    .map(tied::get)
                    .toList());
            begin = end;
        }
        return tiers;
    }

    /** Over how many others a candidate is ahead; over more than anybody of a later tier, as it is ahead of all that they are. */
    private int victories(int candidate) {
        return (int) IntStream.range(0, tied.size())
                .filter(rival -> ahead[candidate][rival])
                .count();
    }

    /** A tier ends where everybody in it is ahead of all who follow. */
    private int endOfTier(List<Integer> order, int begin) {
        int end = begin + 1;
        for (int front = begin; front < end; front++) {
            for (int back = order.size() - 1; back >= end; back--) {
                if (!ahead[order.get(front)][order.get(back)]) {
                    end = back + 1;
                }
            }
        }
        return end;
    }
}
