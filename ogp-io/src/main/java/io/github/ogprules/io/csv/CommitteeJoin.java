package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A committee to which others of the same day are added, member by member: who has no place in it is left out. */
final class CommitteeJoin {

    private final List<Failure> failures = new ArrayList<>();
    private SteeringCommittee committee;

    CommitteeJoin(SteeringCommittee committee) {
        this.committee = committee;
    }

    SteeringCommittee committee() {
        return committee;
    }

    List<Failure> failures() {
        return failures;
    }

    void add(SteeringCommittee other) {
        SteeringCommittee before = committee;
        add(builder -> builder.addAllCitations(other.getCitations()));
        OptionalInt governmentSeats =
                vacant("governments", before.getVacantGovernmentSeats(), other.getVacantGovernmentSeats());
        OptionalInt civilSocietySeats =
                vacant("civil society", before.getVacantCivilSocietySeats(), other.getVacantCivilSocietySeats());
        boolean everyGovernment = other.getGovernmentMembers().stream()
                .map(member -> add(builder -> builder.addGovernmentMembers(member)))
                .reduce(true, Boolean::logicalAnd);
        boolean everyPerson = other.getCivilSocietyMembers().stream()
                .map(member -> add(builder -> builder.addCivilSocietyMembers(member)))
                .reduce(true, Boolean::logicalAnd);
        add(builder -> builder.vacantGovernmentSeats(everyGovernment ? governmentSeats : OptionalInt.empty())
                .vacantCivilSocietySeats(everyPerson ? civilSocietySeats : OptionalInt.empty()));
        other.getSubcommittees().forEach(this::add);
    }

    /** What both say, or the one that says something; unknown if they say two things. */
    private OptionalInt vacant(String constituency, OptionalInt one, OptionalInt other) {
        if (one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt()) {
            fail(one.getAsInt() + " and " + other.getAsInt() + " vacant seats of " + constituency);
            return OptionalInt.empty();
        }
        return one.isPresent() ? one : other;
    }

    /** The members of a subcommittee beside those of the same one that are there already. */
    private void add(SubcommitteeMembers more) {
        List<SubcommitteeMembers> others = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (SubcommitteeMembers known : committee.getSubcommittees()) {
            if (known.getSubcommittee() == more.getSubcommittee()) {
                names.addAll(known.getNames());
            } else {
                others.add(known);
            }
        }
        more.getNames().stream().filter(name -> !names.contains(name)).forEach(names::add);
        others.add(SubcommitteeMembers.of(more.getSubcommittee(), names));
        add(builder -> builder.subcommittees(others));
    }

    private boolean add(Consumer<SteeringCommittee.Builder> part) {
        SteeringCommittee.Builder builder = SteeringCommittee.builder().from(committee);
        part.accept(builder);
        try {
            committee = builder.build();
            return true;
        } catch (IllegalArgumentException e) {
            fail(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void fail(String problem) {
        failures.add(Failure.builder()
                .reason(FailureReason.CONTRADICTION)
                .found(committee.getDate().toString())
                .problem("left out of the committee: " + problem)
                .build());
    }
}
