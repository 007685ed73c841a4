package io.github.ogprules.io.popolo;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A committee that takes one part after the other, as long as each has a place in it. Whether it has is asked of a committee of the
 * few that may stand in its way: to build the whole one for each part would take time with the square of the members.
 */
final class GrowingCommittee {

    private final LocalDate date;
    private final SteeringCommittee.Builder whole;
    private final Map<String, CommitteeMember> byName = new HashMap<>();
    private final Map<CountryCode, GovernmentMember> byCountry = new HashMap<>();
    private final Map<Subcommittee, Set<String>> subcommittees = new LinkedHashMap<>();

    GrowingCommittee(LocalDate date, List<Citation> citations) {
        this.date = date;
        this.whole = SteeringCommittee.builder().date(date).citations(citations);
    }

    SteeringCommittee committee() {
        return whole.subcommittees(subcommittees.entrySet().stream()
                        .map(known -> SubcommitteeMembers.of(known.getKey(), List.copyOf(known.getValue())))
                        .toList())
                .build();
    }

    /** Takes a part beside which nothing can be wrong, such as a number of seats, or tells what is wrong with it. */
    Optional<String> add(Consumer<SteeringCommittee.Builder> part) {
        Optional<String> problem = problem(part);
        if (problem.isEmpty()) {
            part.accept(whole);
        }
        return problem;
    }

    /** Takes a government, or tells why it has no place. */
    Optional<String> add(GovernmentMember member) {
        Set<CommitteeMember> others = new LinkedHashSet<>();
        ofName(member.getName()).forEach(others::add);
        Optional.ofNullable(byCountry.get(member.getCountry().getCode())).ifPresent(others::add);
        Optional<String> problem = problem(builder -> {
            others.forEach(other -> add(other, builder));
            add(member, builder);
        });
        if (problem.isEmpty()) {
            byCountry.put(member.getCountry().getCode(), member);
            take(member);
        }
        return problem;
    }

    /** Takes a member from civil society, or tells why it has no place. */
    Optional<String> add(CivilSocietyMember member) {
        Optional<String> problem = problem(builder -> {
            ofName(member.getName()).forEach(other -> add(other, builder));
            add(member, builder);
        });
        if (problem.isEmpty()) {
            take(member);
        }
        return problem;
    }

    /** Takes a subcommittee, or tells why it has no place. */
    Optional<String> add(Subcommittee subcommittee) {
        Optional<String> problem = problem(builder -> {
            if (subcommittees.containsKey(subcommittee)) {
                builder.addSubcommittees(SubcommitteeMembers.of(subcommittee, List.of()));
            }
            builder.addSubcommittees(SubcommitteeMembers.of(subcommittee, List.of()));
        });
        if (problem.isEmpty()) {
            subcommittees.put(subcommittee, new LinkedHashSet<>());
        }
        return problem;
    }

    /** Takes a member of a subcommittee, or tells why it has no place there. */
    Optional<String> add(Subcommittee subcommittee, String name) {
        boolean isThere = subcommittees.getOrDefault(subcommittee, Set.of()).contains(name);
        Optional<String> problem = problem(builder -> {
            ofName(name).forEach(member -> add(member, builder));
            builder.addSubcommittees(
                    SubcommitteeMembers.of(subcommittee, isThere ? List.of(name, name) : List.of(name)));
        });
        if (problem.isEmpty()) {
            subcommittees
                    .computeIfAbsent(subcommittee, unused -> new LinkedHashSet<>())
                    .add(name);
        }
        return problem;
    }

    /** How many seats are vacant is not known any more. */
    void forgetVacantSeats() {
        whole.vacantGovernmentSeats(OptionalInt.empty()).vacantCivilSocietySeats(OptionalInt.empty());
    }

    private Stream<CommitteeMember> ofName(String name) {
        return Stream.ofNullable(byName.get(CommitteeMember.fold(name)));
    }

    private void take(CommitteeMember member) {
        byName.put(CommitteeMember.fold(member.getName()), member);
        add(member, whole);
    }

    private static void add(CommitteeMember member, SteeringCommittee.Builder builder) {
        if (member instanceof GovernmentMember government) {
            builder.addGovernmentMembers(government);
        } else if (member instanceof CivilSocietyMember person) {
            builder.addCivilSocietyMembers(person);
        }
    }

    private Optional<String> problem(Consumer<SteeringCommittee.Builder> parts) {
        SteeringCommittee.Builder builder = SteeringCommittee.builder().date(date);
        try {
            parts.accept(builder);
            builder.build();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
