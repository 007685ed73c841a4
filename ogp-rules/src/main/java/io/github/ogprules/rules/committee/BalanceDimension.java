package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.OgpTerm;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In what respect the Steering Committee is balanced. The first three are OGP's own words; that new and experienced members
 * should be balanced is not among them.
 *
 * @see <a href="https://opengovpartnership.org/civil-society-candidates-for-the-steering-committee-2022">How balance is looked
 *     at in the selection of civil society members</a>
 */
public enum BalanceDimension implements OgpTerm {
    /** OGP's four regions: the electoral region of a government, the region that a person is based in. */
    REGION(Stream.of(Region.values()).map(Region::getLabel).toList()) {
        @Override
        Observation<String> groupOf(CommitteeMember member) {
            return observation(member.findRegion().map(Region::getLabel));
        }
    },
    /** Gender, in the words of the person or source; of civil society only. */
    GENDER(List.of()) {
        @Override
        Observation<String> groupOf(CommitteeMember member) {
            return member instanceof CivilSocietyMember person ? person.getGender() : Observation.notAssessed();
        }

        @Override
        List<Observation<String>> groupsOf(SteeringCommittee committee, Stream<? extends CommitteeMember> members) {
            List<CivilSocietyMember> unclear = committee.findUnclearGenders();
            return members.map(member -> unclear.contains(member) ? Observation.<String>unknown() : groupOf(member))
                    .toList();
        }
    },
    /** Sector or theme, in the words of the person or source; of civil society only. */
    SECTOR(List.of()) {
        @Override
        Observation<String> groupOf(CommitteeMember member) {
            return member instanceof CivilSocietyMember person ? person.getSector() : Observation.notAssessed();
        }
    },
    /** First or second term in a row. */
    TERM(List.of("Term 1", "Term 2")) {
        @Override
        Observation<String> groupOf(CommitteeMember member) {
            OptionalInt number = member.getTerm().map(Term::getNumber).orElse(OptionalInt.empty());
            return number.isPresent() ? Observation.known("Term " + number.getAsInt()) : Observation.unknown();
        }

        @Override
        boolean canHave(String group) {
            return LATER_TERM.matcher(group).matches();
        }
    };

    private static final Pattern LATER_TERM = Pattern.compile("Term [1-9]\\d{0,9}");

    private static final Map<String, String> ABBREVIATIONS = Map.of("f", "female", "m", "male");

    private final List<String> groups;

    BalanceDimension(List<String> groups) {
        this.groups = groups;
    }

    /** The group that a member belongs to; not assessed where the dimension does not concern the member. */
    abstract Observation<String> groupOf(CommitteeMember member);

    /** The groups that members of a committee belong to. */
    List<Observation<String>> groupsOf(SteeringCommittee committee, Stream<? extends CommitteeMember> members) {
        return members.<Observation<String>>map(this::groupOf).toList();
    }

    /** What words for the same group have in common; sources write one word in several ways. */
    String key(String group) {
        String key = group.strip().toLowerCase(Locale.ROOT);
        return this == GENDER ? ABBREVIATIONS.getOrDefault(key, key) : key;
    }

    /** The groups that count even if nobody belongs to them; none where groups are whatever people say. */
    List<String> groups() {
        return groups;
    }

    /** Whether members can belong to a group, be it listed or not. */
    boolean canHave(String group) {
        return isOpenEnded() || groups.contains(group);
    }

    /** Whether somebody of unknown group may belong to one that nobody else belongs to and that is not listed. */
    boolean isOpenEnded() {
        return groups.isEmpty();
    }

    private static Observation<String> observation(Optional<String> group) {
        return group.map(Observation::known).orElse(Observation.unknown());
    }
}
