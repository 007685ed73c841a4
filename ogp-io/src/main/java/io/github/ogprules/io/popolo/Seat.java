package io.github.ogprules.io.popolo;

import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member and the membership at a pointer that says so.
 *
 * @param government the id of the organization that is the member, if it is a government
 */
record Seat(
        String pointer,
        Membership membership,
        CommitteeMember member,
        @Nullable String government) {

    /** The same for all seats of one member. */
    Object holder() {
        return member instanceof GovernmentMember government
                ? government.getCountry().getCode()
                : CommitteeMember.fold(member.getName());
    }

    /** Whether its term is in force; unknown without one. */
    Observation<Boolean> isInForceOn(LocalDate day) {
        return member.getTerm().map(term -> term.covers(day)).orElse(Observation.unknown());
    }

    /** Gives the seat its place in a committee, or tells why it has none. */
    Optional<String> addTo(GrowingCommittee committee) {
        return member instanceof GovernmentMember government
                ? committee.add(government)
                : committee.add((CivilSocietyMember) member);
    }
}
