package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.CsvSource;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads Steering Committees from CSV files with a row for each member, one file for each constituency.
 *
 * <table>
 * <caption>Columns, in any order; the names in any case, with spaces, hyphens or underscores</caption>
 * <thead><tr><th>column</th><th>file</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>committee_start</td><td>both</td><td>month or day on which the committee year begins, such as 2014-10; a month stands for
 *     its first day; needed</td></tr>
 * <tr><td>government</td><td>governments</td><td>English name or code of the country; needed</td></tr>
 * <tr><td>electoral_region</td><td>governments</td><td>OGP region for which the seat counts</td></tr>
 * <tr><td>name, organisation</td><td>civil society</td><td>the person and the organisation; needed</td></tr>
 * <tr><td>based_in</td><td>civil society</td><td>English name or code of the country</td></tr>
 * <tr><td>gender</td><td>civil society</td><td>as the source states it; what stands in brackets after it is a remark</td></tr>
 * <tr><td>confidence, source_url</td><td>both</td><td>become the {@link SteeringCommittee#getCitations() citations}; several
 *     addresses with semicolons between them</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Lines that begin with a number sign and white space are comments. Titles before the header are reported and passed over; the separator, what
 * is invisible, and what stands for a missing value are read as {@link EligibilityProfileCsv} does, {@code NA} too. A row without a member or a
 * start is not read and becomes a failure, and so does a total, a vacant seat, or one of which the holder is yet to be named; any other
 * value that cannot be read stays unknown and becomes a failure too, and so does a confidence without a source. Terms, co-chairs and
 * the number of vacant seats are in neither file: they stay unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitteeCsv {

    private static final CommitteeCsv STANDARD = new CommitteeCsv(false, NaCells.Meaning.UNKNOWN_AS_NOBODY_SAYS);

    private final boolean noVacantSeats;
    private final NaCells.Meaning naCells;

    private CommitteeCsv(boolean noVacantSeats, NaCells.Meaning naCells) {
        this.noVacantSeats = noVacantSeats;
        this.naCells = naCells;
    }

    /** {@return the reader that leaves open how many seats are vacant} */
    public static CommitteeCsv standard() {
        return STANDARD;
    }

    /**
     * {@return a reader for files that list who holds each seat: a committee has no vacant seat in a constituency of which all rows
     * can be read}
     */
    public CommitteeCsv withNoVacantSeats() {
        return new CommitteeCsv(true, naCells);
    }

    /**
     * {@return a reader for files in which {@code NA} says that the source does not state a gender at all; with it, {@code NA},
     * {@code N/A}, {@code #N/A} and {@code NR} are not assessed}
     */
    public CommitteeCsv withNaCellsNotAssessed() {
        return new CommitteeCsv(noVacantSeats, NaCells.Meaning.NOT_ASSESSED);
    }

    /**
     * {@return a reader for files in which {@code NA} says that a value is not at hand, as programs such as R write it; with it,
     * {@code NA}, {@code N/A}, {@code #N/A} and {@code NR} are unknown, without a report}
     */
    public CommitteeCsv withNaCellsUnknown() {
        return new CommitteeCsv(noVacantSeats, NaCells.Meaning.UNKNOWN);
    }

    /**
     * Reads the government members.
     *
     * @param file a CSV file
     * @return a committee for each start, the earliest first, without members of civil society; and a failure for everything that
     *     could not be read
     * @throws IOException if there is no such file or it cannot be read
     */
    public Imported<SteeringCommittee> readGovernments(Path file) throws IOException {
        return read(CsvSource.of(file), MemberRows.GOVERNMENTS);
    }

    /**
     * Reads the government members from a text.
     *
     * @param csv CSV text
     * @return a committee for each start, the earliest first, without members of civil society; and a failure for everything that
     *     could not be read
     */
    public Imported<SteeringCommittee> readGovernments(String csv) {
        return readText(csv, MemberRows.GOVERNMENTS);
    }

    /**
     * Reads the members from civil society.
     *
     * @param file a CSV file
     * @return a committee for each start, the earliest first, without governments; and a failure for everything that could not be
     *     read
     * @throws IOException if there is no such file or it cannot be read
     */
    public Imported<SteeringCommittee> readCivilSociety(Path file) throws IOException {
        return read(CsvSource.of(file), MemberRows.CIVIL_SOCIETY);
    }

    /**
     * Reads the members from civil society from a text.
     *
     * @param csv CSV text
     * @return a committee for each start, the earliest first, without governments; and a failure for everything that could not be
     *     read
     */
    public Imported<SteeringCommittee> readCivilSociety(String csv) {
        return readText(csv, MemberRows.CIVIL_SOCIETY);
    }

    /**
     * Puts the two constituencies of each committee together.
     *
     * @param governments committees with their governments
     * @param civilSociety committees with their members from civil society
     * @return a committee for each date of either, the earliest first; and a failure for each member or subcommittee that has no place
     *     in it, such as a member in both constituencies, who keeps the seat of a government; how many seats are vacant is then not
     *     known
     */
    public Imported<SteeringCommittee> join(
            Collection<SteeringCommittee> governments, Collection<SteeringCommittee> civilSociety) {
        Map<LocalDate, List<SteeringCommittee>> byDate = new TreeMap<>();
        Stream.of(governments, civilSociety)
                .flatMap(Collection::stream)
                .forEach(half -> byDate.computeIfAbsent(half.getDate(), date -> new ArrayList<>())
                        .add(half));
        List<Failure> failures = new ArrayList<>();
        List<SteeringCommittee> joined = new ArrayList<>();
        byDate.forEach((date, halves) -> {
            CommitteeJoin join = new CommitteeJoin(halves.get(0));
            halves.subList(1, halves.size()).forEach(join::add);
            joined.add(join.committee());
            failures.addAll(join.failures());
        });
        findNearDays(List.copyOf(byDate.keySet())).forEach(failures::add);
        return Imported.of(joined, failures);
    }

    /** No committee sits for some days only: two of one month are hardly two. */
    private static Stream<Failure> findNearDays(List<LocalDate> days) {
        return IntStream.range(1, days.size())
                .filter(place -> YearMonth.from(days.get(place)).equals(YearMonth.from(days.get(place - 1))))
                .mapToObj(place -> Failure.builder()
                        .reason(FailureReason.CONTRADICTION)
                        .found(days.get(place - 1) + " and " + days.get(place))
                        .problem("read as two committees: expected one day for the two constituencies of a committee")
                        .build());
    }

    private Imported<SteeringCommittee> readText(String csv, MemberRows<?> members) {
        try {
            return read(CsvSource.of(csv), members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <M> Imported<SteeringCommittee> read(CsvSource source, MemberRows<M> members) throws IOException {
        CsvTable<CommitteeColumn> table = CsvTable.read(
                source,
                CommitteeColumn.class,
                columns -> columns.containsAll(members.needed()),
                members::isRow,
                members.countries());
        if (!table.hasHeader()) {
            return Imported.of(List.of(), table.missing(CsvColumn.listed(members.needed())));
        }
        List<Failure> failures = new ArrayList<>(table.failures());
        Map<LocalDate, CommitteeRows<M>> committees = new TreeMap<>();
        NaCells naInFile = new NaCells(naCells);
        boolean everyStart = table.linesNotRead().isEmpty();
        for (CsvRow<CommitteeColumn> row : table.rows()) {
            Optional<LocalDate> start = row.required(
                            CommitteeColumn.COMMITTEE_START, "the month of the start, such as 2014-10")
                    .flatMap(text -> row.parse(CommitteeColumn.COMMITTEE_START, text, Cells::startOfMonth));
            start.flatMap(day -> Doubts.ofYear(day.getYear()))
                    .ifPresent(told -> row.note(CommitteeColumn.COMMITTEE_START, FailureReason.INVALID_VALUE, told));
            start.map(day -> committees.computeIfAbsent(day, unused -> new CommitteeRows<>(members, naInFile)))
                    .ifPresent(committee -> committee.add(row));
            everyStart &= start.isPresent();
            failures.addAll(row.failures());
        }
        naInFile.failure().ifPresent(failures::add);
        boolean complete = noVacantSeats && everyStart;
        List<SteeringCommittee> read = new ArrayList<>();
        committees.forEach((start, rows) -> {
            if (rows.hasMembers()) {
                SteeringCommittee committee = rows.committee(start, complete);
                read.add(committee);
                rows.findUnclearGender(committee).ifPresent(failures::add);
            }
        });
        failures.sort(Comparator.comparingLong(failure -> failure.getLine().orElse(0)));
        return Imported.of(read, failures);
    }
}
