package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of one constituency of one committee.
 *
 * @param <M> the members
 */
final class CommitteeRows<M> {

    private final MemberRows<M> rows;
    private final NaCells naCells;
    private final List<M> members = new ArrayList<>();
    private final List<CsvRow<CommitteeColumn>> rowsOfMembers = new ArrayList<>();
    private final Set<Citation> citations = new LinkedHashSet<>();
    private boolean everyRowRead = true;

    CommitteeRows(MemberRows<M> rows, NaCells naCells) {
        this.rows = rows;
        this.naCells = naCells;
    }

    void add(CsvRow<CommitteeColumn> row) {
        Optional<M> member = rows.readNew(row, naCells, members);
        if (member.isEmpty()) {
            everyRowRead = false;
            return;
        }
        members.add(member.get());
        rowsOfMembers.add(row);
        citations.addAll(SourceReader.read(
                row,
                CommitteeColumn.SOURCE_URL,
                CommitteeColumn.CONFIDENCE,
                rows.constituency().getLabel() + " members, " + row.text(CommitteeColumn.COMMITTEE_START),
                false));
        row.noteMissingCells();
    }

    boolean hasMembers() {
        return !members.isEmpty();
    }

    /** That the letter of a member's gender may stand for two words, once for a committee. */
    Optional<Failure> findUnclearGender(SteeringCommittee committee) {
        return committee.findUnclearGenders().stream()
                .findFirst()
                .map(member -> rowsOfMembers
                        .get(members.indexOf(member))
                        .failure(CommitteeColumn.GENDER, FailureReason.AMBIGUOUS, Doubts.UNCLEAR_GENDER));
    }

    SteeringCommittee committee(LocalDate start, boolean noVacantSeats) {
        SteeringCommittee.Builder committee =
                SteeringCommittee.builder().date(start).citations(citations);
        rows.add().accept(committee, members);
        if (noVacantSeats && everyRowRead) {
            rows.noVacantSeats().accept(committee, 0);
        }
        return committee.build();
    }
}
