package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whose term is in force on the day of a committee, and which of several terms of one member. */
final class MembersInForce {

    private final PopoloFailures failures;
    private final LocalDate day;

    MembersInForce(PopoloFailures failures, LocalDate day) {
        this.failures = failures;
        this.day = day;
    }

    /**
     * The seats to read: without those of a member whose terms are over or to come, if another of the member is not; and first, of
     * those of one member, the only one that is certainly in force.
     */
    List<Seat> of(List<Seat> seats) {
        Map<Object, List<Seat>> byHolder = seats.stream().collect(Collectors.groupingBy(Seat::holder));
        List<Seat> first = new ArrayList<>();
        List<Seat> last = new ArrayList<>();
        for (Seat seat : seats) {
            List<Seat> ofHolder = byHolder.getOrDefault(seat.holder(), List.of());
            if (isOver(seat) && !ofHolder.stream().allMatch(this::isOver)) {
                failures.add(
                        seat.pointer(),
                        FailureReason.CONTRADICTION,
                        null,
                        "not read: another term of '" + seat.member().getName()
                                + "' is, or may be, the one in force on the day of the committee, " + day);
            } else {
                boolean isOneCertain = ofHolder.stream().filter(this::isCertain).count() == 1;
                (isOneCertain && !isCertain(seat) ? last : first).add(seat);
            }
        }
        first.addAll(last);
        return first;
    }

    private boolean isCertain(Seat seat) {
        return seat.isInForceOn(day).equals(Observation.known(true));
    }

    private boolean isOver(Seat seat) {
        return seat.isInForceOn(day).equals(Observation.known(false));
    }

    /** Reports a term that is not in force. */
    void report(Seat seat) {
        if (isOver(seat)) {
            Term term = seat.member().getTerm().orElseThrow();
            boolean isToCome = term.getStart().filter(day::isBefore).isPresent();
            String end = seat.membership().endDate() == null ? "/ogp/regular_end_date" : "/end_date";
            failures.add(
                    seat.pointer() + (isToCome ? "/start_date" : end),
                    FailureReason.CONTRADICTION,
                    (isToCome ? term.getStart() : term.findLastDay())
                            .orElseThrow()
                            .toString(),
                    "read as it stands: expected a "
                            + (isToCome ? "first day that is not after" : "last day that is not before")
                            + " the day of the committee, " + day);
        }
    }
}
