package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.committee.SteeringCommittee;
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
        add(builder -> builder.vacantGovernmentSeats(
                        either(before.getVacantGovernmentSeats(), other.getVacantGovernmentSeats()))
                .vacantCivilSocietySeats(
                        either(before.getVacantCivilSocietySeats(), other.getVacantCivilSocietySeats()))
                .addAllCitations(other.getCitations()));
        int failed = failures.size();
        other.getGovernmentMembers().forEach(member -> add(builder -> builder.addGovernmentMembers(member)));
        if (failures.size() > failed) {
            committee = committee.withVacantGovernmentSeats(OptionalInt.empty());
        }
        failed = failures.size();
        other.getCivilSocietyMembers().forEach(member -> add(builder -> builder.addCivilSocietyMembers(member)));
        if (failures.size() > failed) {
            committee = committee.withVacantCivilSocietySeats(OptionalInt.empty());
        }
        other.getSubcommittees().forEach(subcommittee -> add(builder -> builder.addSubcommittees(subcommittee)));
    }

    private static OptionalInt either(OptionalInt one, OptionalInt other) {
        return one.isPresent() ? one : other;
    }

    private void add(Consumer<SteeringCommittee.Builder> part) {
        SteeringCommittee.Builder builder = SteeringCommittee.builder().from(committee);
        part.accept(builder);
        try {
            committee = builder.build();
        } catch (IllegalArgumentException e) {
            failures.add(Failure.builder()
                    .reason(FailureReason.CONTRADICTION)
                    .found(committee.getDate().toString())
                    .problem("left out of the committee: " + e.getMessage())
                    .build());
        }
    }
}
