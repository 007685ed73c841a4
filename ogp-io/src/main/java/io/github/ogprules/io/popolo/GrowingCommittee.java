package io.github.ogprules.io.popolo;

import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A committee that takes one part after the other, as long as each has a place in it. */
final class GrowingCommittee {

    private SteeringCommittee committee;

    GrowingCommittee(LocalDate date) {
        this.committee = SteeringCommittee.builder().date(date).build();
    }

    SteeringCommittee committee() {
        return committee;
    }

    /** Takes a part, or tells why it has no place. */
    Optional<String> add(Consumer<SteeringCommittee.Builder> part) {
        SteeringCommittee.Builder builder = SteeringCommittee.builder().from(committee);
        try {
            part.accept(builder);
            committee = builder.build();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Takes a member of a subcommittee, or tells why it has no place there. */
    Optional<String> add(Subcommittee subcommittee, String name) {
        Map<Subcommittee, List<String>> names = new LinkedHashMap<>();
        committee
                .getSubcommittees()
                .forEach(known -> names.put(known.getSubcommittee(), new ArrayList<>(known.getNames())));
        names.computeIfAbsent(subcommittee, unused -> new ArrayList<>()).add(name);
        return add(builder -> builder.subcommittees(names.entrySet().stream()
                .map(known -> SubcommitteeMembers.of(known.getKey(), known.getValue()))
                .toList()));
    }

    /** How many seats are vacant is not known any more. */
    void forgetVacantSeats() {
        committee = committee
                .withVacantGovernmentSeats(OptionalInt.empty())
                .withVacantCivilSocietySeats(OptionalInt.empty());
    }
}
