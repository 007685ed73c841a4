package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CommitteeMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The choice among the candidates of a question that is the most even, and of equal ones the first. */
final class EvenChoice {

    private final SeatQuestion question;
    private final RegionalPlan plan;
    private final List<String> groups;

    EvenChoice(SeatQuestion question, RegionalPlan plan) {
        this.question = question;
        this.plan = plan;
        this.groups = List.copyOf(new TreeSet<>(Stream.concat(
                        question.getDimension().groups().stream(),
                        members().flatMap(member -> groupOf(member).findValue().stream()))
                .toList()));
    }

    /** Those who stay, and the candidates that can take a seat. */
    private Stream<CommitteeMember> members() {
        return Stream.concat(
                question.getStayingMembers().stream(),
                IntStream.range(0, question.getCandidates().size())
                        .filter(plan::isUsable)
                        .mapToObj(question.getCandidates()::get));
    }

    private Observation<String> groupOf(CommitteeMember member) {
        return question.getDimension().groupOf(member);
    }

    List<String> unmeasured() {
        return members()
                .filter(member -> !groupOf(member).isKnown())
                .map(CommitteeMember::getName)
                .toList();
    }

    /** The sizes of all groups, from small to large, in the most even choice. */
    Optional<List<Integer>> sizes() {
        return sizes(List.of(), 0);
    }

    /**
     * Tries the candidates in their order: who can be part of a choice that is as even as the best is taken.
     *
     * @param best the sizes in the most even choice
     */
    List<CommitteeMember> first(List<Integer> best) {
        List<Integer> taken = new ArrayList<>();
        for (int candidate = 0; taken.size() < question.getSeats(); candidate++) {
            List<Integer> tried = new ArrayList<>(taken);
            tried.add(candidate);
            if (plan.isUsable(candidate) && sizes(tried, candidate + 1).equals(Optional.of(best))) {
                taken = tried;
            }
        }
        return taken.stream().map(question.getCandidates()::get).toList();
    }

    /** The most even sizes if some candidates are taken and only those from a place on can still be. */
    private Optional<List<Integer>> sizes(List<Integer> taken, int next) {
        int[] sizes = new int[groups.size()];
        question.getStayingMembers().forEach(member -> sizes[place(member)]++);
        int[] needed = IntStream.range(0, plan.regions()).map(plan::needed).toArray();
        int[] room = IntStream.range(0, plan.regions()).map(plan::room).toArray();
        for (int candidate : taken) {
            int region = plan.regionOf(candidate);
            sizes[place(question.getCandidates().get(candidate))]++;
            needed[region] = Math.max(0, needed[region] - 1);
            room[region]--;
        }
        int[][] available = new int[plan.regions()][groups.size()];
        for (int candidate = next; candidate < question.getCandidates().size(); candidate++) {
            if (plan.isUsable(candidate)) {
                available[plan.regionOf(candidate)][
                        place(question.getCandidates().get(candidate))]++;
            }
        }
        boolean isRoom = IntStream.of(room).allMatch(seats -> seats >= 0);
        return isRoom
                ? EvenSeats.sizes(available, sizes, needed, room, question.getSeats() - taken.size())
                : Optional.empty();
    }

    private int place(CommitteeMember member) {
        return groups.indexOf(groupOf(member).getValue());
    }
}
