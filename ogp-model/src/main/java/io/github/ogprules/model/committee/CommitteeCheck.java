package io.github.ogprules.model.committee;

import io.github.ogprules.model.CountryCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every committee that can exist. */
final class CommitteeCheck {

    /** No rule of OGP's: far more than any committee has, and few enough to be counted and drawn. */
    private static final int MOST_VACANT_SEATS = 1_000;

    private CommitteeCheck() {}

    static void check(SteeringCommittee committee) {
        Set<String> governments = names(committee.getGovernmentMembers());
        requireOneSeatEach(committee.getGovernmentMembers());
        for (CivilSocietyMember person : committee.getCivilSocietyMembers()) {
            if (governments.contains(CommitteeMember.fold(person.getName()))) {
                throw new IllegalArgumentException(
                        "member '" + person.getName() + "' in both constituencies: expected one");
            }
        }
        names(committee.getCivilSocietyMembers());
        requireNumber(Constituency.GOVERNMENT, committee);
        requireNumber(Constituency.CIVIL_SOCIETY, committee);
        requireMembers(committee);
    }

    private static void requireOneSeatEach(List<GovernmentMember> governments) {
        Set<CountryCode> countries = new HashSet<>();
        for (GovernmentMember government : governments) {
            if (!countries.add(government.getCountry().getCode())) {
                throw new IllegalArgumentException(
                        "duplicate member " + government.getCountry().getCode() + " (" + government.getName() + ")");
            }
        }
    }

    private static Set<String> names(List<? extends CommitteeMember> members) {
        Set<String> names = new HashSet<>();
        for (CommitteeMember member : members) {
            if (!names.add(CommitteeMember.fold(member.getName()))) {
                throw new IllegalArgumentException("duplicate member '" + member.getName() + "'");
            }
        }
        return names;
    }

    private static void requireNumber(Constituency constituency, SteeringCommittee committee) {
        committee.getVacantSeats(constituency).ifPresent(seats -> {
            if (seats < 0 || seats > MOST_VACANT_SEATS) {
                throw new IllegalArgumentException("vacant seats " + seats + " ("
                        + constituency.getLabel().toLowerCase(Locale.ROOT) + "): expected 0 to " + MOST_VACANT_SEATS);
            }
        });
    }

    private static void requireMembers(SteeringCommittee committee) {
        Set<Subcommittee> found = EnumSet.noneOf(Subcommittee.class);
        Set<String> members = Stream.of(Constituency.values())
                .flatMap(constituency -> committee.getMembers(constituency).stream())
                .map(CommitteeMember::getName)
                .collect(Collectors.toSet());
        for (SubcommitteeMembers subcommittee : committee.getSubcommittees()) {
            String label = subcommittee.getSubcommittee().getLabel();
            if (!found.add(subcommittee.getSubcommittee())) {
                throw new IllegalArgumentException("duplicate subcommittee " + label);
            }
            for (String name : subcommittee.getNames()) {
                if (!members.contains(name)) {
                    throw new IllegalArgumentException(
                            "subcommittee " + label + ": '" + name + "' is no member of the committee");
                }
            }
        }
    }
}
