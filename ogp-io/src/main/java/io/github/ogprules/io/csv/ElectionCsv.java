package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.CsvSource;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.model.committee.Election;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads elections of government members of the Steering Committee from a CSV file with a row for each candidate.
 *
 * <table>
 * <caption>Columns, in any order; the names in any case, with spaces, hyphens or underscores</caption>
 * <thead><tr><th>column</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>year</td><td>year of the election; needed, unless the caller {@linkplain #withYear(int) gives} it</td></tr>
 * <tr><td>seats</td><td>seats to be filled, 1 or more, the same in all rows of a year; needed, unless the caller
 *     {@linkplain #withSeats(int) gives} them</td></tr>
 * <tr><td>candidate, country</td><td>English name or code of the country; needed</td></tr>
 * <tr><td>electoral_region</td><td>OGP region for which the seat would count</td></tr>
 * <tr><td>points, total points</td><td>points as printed, 0 or more</td></tr>
 * <tr><td>elected</td><td>yes or no, or not assessed</td></tr>
 * <tr><td>rank1 to rank12, 1st place votes, first place</td><td>ballots that placed the candidate first, second and so on; empty
 *     beyond the number of candidates</td></tr>
 * <tr><td>note</td><td>a remark; {@code 55 of 76 voted} in it gives ballots cast and electorate</td></tr>
 * <tr><td>source_url</td><td>with the note becomes the {@link Election#getCitations() citations}; several addresses with semicolons
 *     between them</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The tables on OGP's pages have neither year nor seats: {@code ElectionCsv.standard().withYear(2022).withSeats(3)} reads
 * them. No region is printed there either; it stays unknown.
 *
 * <p>Lines that begin with a number sign and white space are comments. Titles before the header are reported and passed over; the separator, what
 * is invisible, and what stands for a missing value are read as {@link EligibilityProfileCsv} does, {@code NA} too. As points depend on the number
 * of candidates, an election is read only if all its candidates can be, and only if its numbers of ballots can be those of one
 * election; the others are. Of a line that is broken as a whole, or a candidate without a year, nobody can tell the election: those of
 * the rows before and after it are not read, as the rows of an election stand together. A region, points or ranks that cannot be read
 * stay unknown and become a failure, as does a note without a source, and so do ballots cast and electorate if the notes disagree on them. Points that are not those that
 * the ranks give, and ranks that only ballots can have given that leave out one above, are reported and read as they stand. Who stays in the committee is
 * not in the file: it stays unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class ElectionCsv {

    private static final ElectionCsv STANDARD =
            new ElectionCsv(OptionalInt.empty(), OptionalInt.empty(), NaCells.Meaning.UNKNOWN_AS_NOBODY_SAYS);

    /** Seats are checked apart from years. */
    private static final int ANY_YEAR = 2014;

    private static final List<ElectionColumn> NEEDED =
            List.of(ElectionColumn.YEAR, ElectionColumn.SEATS, ElectionColumn.CANDIDATE);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern TOTAL = Pattern.compile("totals?", Pattern.CASE_INSENSITIVE);

    private final OptionalInt givenYear;
    private final OptionalInt givenSeats;
    private final NaCells.Meaning naCells;

    private ElectionCsv(OptionalInt givenYear, OptionalInt givenSeats, NaCells.Meaning naCells) {
        this.givenYear = givenYear;
        this.givenSeats = givenSeats;
        this.naCells = naCells;
    }

    /** {@return the reader of files that say of which year an election is and how many seats it fills} */
    public static ElectionCsv standard() {
        return STANDARD;
    }

    /**
     * A reader for files of one election that do not say of which year it is. A row that says another year is not read, and becomes
     * a failure.
     *
     * @param year the year of the election, of four digits
     * @return the reader
     * @throws IllegalArgumentException if the year has not four digits
     */
    public ElectionCsv withYear(int year) {
        requireElection(year, 1);
        return new ElectionCsv(OptionalInt.of(year), givenSeats, naCells);
    }

    /**
     * A reader for files that do not say how many seats are to be filled. An election whose rows say another number is not read,
     * and becomes a failure.
     *
     * @param seats the seats to be filled, 1 to 1,000
     * @return the reader
     * @throws IllegalArgumentException if no election fills so many
     */
    public ElectionCsv withSeats(int seats) {
        requireElection(ANY_YEAR, seats);
        return new ElectionCsv(givenYear, OptionalInt.of(seats), naCells);
    }

    /**
     * {@return a reader for files in which {@code NA} says that whether a candidate was elected was not asked; with it, {@code NA},
     * {@code N/A}, {@code #N/A} and {@code NR} are not assessed}
     */
    public ElectionCsv withNaCellsNotAssessed() {
        return new ElectionCsv(givenYear, givenSeats, NaCells.Meaning.NOT_ASSESSED);
    }

    /**
     * {@return a reader for files in which {@code NA} says that a value is not at hand, as programs such as R write it; with it,
     * {@code NA}, {@code N/A}, {@code #N/A} and {@code NR} are unknown, without a report}
     */
    public ElectionCsv withNaCellsUnknown() {
        return new ElectionCsv(givenYear, givenSeats, NaCells.Meaning.UNKNOWN);
    }

    /** The model knows which numbers an election can have. */
    private static void requireElection(int year, int seats) {
        Election.builder().year(year).seats(seats).build();
    }

    /**
     * Reads elections.
     *
     * @param file a CSV file
     * @return an election for each year, the earliest first, and a failure for everything that could not be read
     * @throws IOException if there is no such file or it cannot be read
     */
    public Imported<Election> read(Path file) throws IOException {
        return read(CsvSource.of(file));
    }

    /**
     * Reads elections from a text.
     *
     * @param csv CSV text
     * @return an election for each year, the earliest first, and a failure for everything that could not be read
     */
    public Imported<Election> read(String csv) {
        try {
            return read(CsvSource.of(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Imported<Election> read(CsvSource source) throws IOException {
        List<ElectionColumn> needed = NEEDED.stream()
                .filter(column -> column != ElectionColumn.YEAR || givenYear.isEmpty())
                .filter(column -> column != ElectionColumn.SEATS || givenSeats.isEmpty())
                .toList();
        CsvTable<ElectionColumn> table = CsvTable.read(
                source,
                ElectionColumn.class,
                columns -> columns.containsAll(needed),
                row -> isRow(row, needed),
                List.of(ElectionColumn.CANDIDATE));
        if (!table.hasHeader()) {
            return Imported.of(List.of(), table.missing(CsvColumn.listed(needed) + toldByCaller(needed)));
        }
        List<Failure> failures = new ArrayList<>(table.failures());
        List<Long> ofUnknownYear = new ArrayList<>(table.linesNotRead());
        Map<Integer, List<CsvRow<ElectionColumn>>> rows = new TreeMap<>();
        for (CsvRow<ElectionColumn> row : table.rows()) {
            if (TOTAL.matcher(row.text(ElectionColumn.CANDIDATE)).matches()) {
                row.fail(FailureReason.NOT_A_RECORD, "row not read: a total is no candidate");
                failures.addAll(row.failures());
                continue;
            }
            Optional<Integer> year = year(row);
            if (year.isEmpty()) {
                if (!row.text(ElectionColumn.CANDIDATE).isEmpty()
                        || !row.text(ElectionColumn.ELECTORAL_REGION).isEmpty()) {
                    ofUnknownYear.add(row.line());
                }
                failures.addAll(row.failures());
            } else if (givenYear.orElse(year.get()) != year.get()) {
                row.fail(
                        ElectionColumn.YEAR,
                        FailureReason.CONTRADICTION,
                        "row not read: the year given for the file is " + givenYear.getAsInt());
                failures.addAll(row.failures());
            } else {
                rows.computeIfAbsent(year.get(), unused -> new ArrayList<>()).add(row);
            }
        }
        List<Election> elections = new ArrayList<>();
        Set<Integer> mayLackCandidates = beside(ofUnknownYear, rows);
        NaCells naInFile = new NaCells(naCells);
        rows.forEach((year, candidates) -> {
            ElectionRows election = new ElectionRows(year, givenSeats, candidates, !mayLackCandidates.contains(year));
            election.read(naInFile).ifPresent(elections::add);
            failures.addAll(election.failures());
        });
        naInFile.failure().ifPresent(failures::add);
        failures.sort(Comparator.comparingLong(failure -> failure.getLine().orElse(0)));
        return Imported.of(elections, failures);
    }

    private Optional<Integer> year(CsvRow<ElectionColumn> row) {
        if (givenYear.isPresent() && row.text(ElectionColumn.YEAR).isEmpty()) {
            return Optional.of(givenYear.getAsInt());
        }
        return row.required(ElectionColumn.YEAR, "the year of the election, such as 2019")
                .flatMap(text -> row.parse(ElectionColumn.YEAR, text, Cells::wholeNumber));
    }

    /** The years of the rows next to lines of which nobody can tell the year. */
    private static Set<Integer> beside(List<Long> lines, Map<Integer, List<CsvRow<ElectionColumn>>> rows) {
        TreeMap<Long, Integer> years = new TreeMap<>();
        rows.forEach((year, candidates) -> candidates.forEach(row -> years.put(row.line(), year)));
        return lines.stream()
                .flatMap(line -> Stream.of(years.floorEntry(line), years.ceilingEntry(line)))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** What the caller can say where the header does not. */
    private static String toldByCaller(List<ElectionColumn> needed) {
        return NEEDED.stream().allMatch(needed::contains)
                ? "; a table without year and seats, as on OGP's pages, is read with withYear and withSeats"
                : "";
    }

    /** Whether a row says beyond doubt of which election and candidate it is, or has points where the caller says the former. */
    private static boolean isRow(CsvRow<ElectionColumn> row, List<ElectionColumn> needed) {
        boolean hasNumber = needed.contains(ElectionColumn.YEAR)
                ? Cells.isYear(row.text(ElectionColumn.YEAR))
                : NUMBER.matcher(row.text(ElectionColumn.POINTS)).matches();
        return hasNumber && needed.stream().noneMatch(column -> row.text(column).isEmpty());
    }
}
