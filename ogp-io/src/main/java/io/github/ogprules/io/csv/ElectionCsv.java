package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads elections of government members of the Steering Committee from a CSV file with a row for each candidate.
 *
 * <table>
 * <caption>Columns, in any order; the names in any case, with spaces, hyphens or underscores</caption>
 * <thead><tr><th>column</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>year</td><td>year of the election; needed</td></tr>
 * <tr><td>seats</td><td>seats to be filled, 1 or more, the same in all rows of a year; needed</td></tr>
 * <tr><td>candidate</td><td>English name or code of the country; needed</td></tr>
 * <tr><td>electoral_region</td><td>OGP region for which the seat would count</td></tr>
 * <tr><td>points</td><td>points as printed, 0 or more</td></tr>
 * <tr><td>elected</td><td>yes or no</td></tr>
 * <tr><td>rank1 to rank12</td><td>ballots that placed the candidate first, second and so on; empty beyond the number of
 *     candidates</td></tr>
 * <tr><td>note</td><td>a remark; {@code 55 of 76 voted} in it gives ballots cast and electorate</td></tr>
 * <tr><td>source_url</td><td>with the note becomes the {@link Election#getCitations() citations}; several addresses with semicolons
 *     between them</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Lines that begin with a number sign are comments. Titles before the header are reported and passed over; the separator, what
 * is invisible, and what stands for a missing value are read as {@link EligibilityProfileCsv} does. As points depend on the number of candidates, an election is read only if
 * all its candidates can be; the others are. Of a line that is broken as a whole, or a candidate without a year, nobody can tell
 * the election: those of the rows before and after it are not read, as the rows of an election stand together. A region, points or ranks that cannot be read stay unknown and become a failure. Who
 * stays in the committee is not in the file: it stays unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class ElectionCsv {

    private static final ElectionCsv STANDARD = new ElectionCsv();

    private static final List<ElectionColumn> NEEDED =
            List.of(ElectionColumn.YEAR, ElectionColumn.SEATS, ElectionColumn.CANDIDATE);

    private ElectionCsv() {}

    /**
     * The reader.
     *
     * @return the one reader
     */
    public static ElectionCsv standard() {
        return STANDARD;
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

    private static Imported<Election> read(CsvSource source) throws IOException {
        CsvTable<ElectionColumn> table =
                CsvTable.read(source, ElectionColumn.class, columns -> columns.containsAll(NEEDED), ElectionCsv::isRow);
        if (!table.hasHeader()) {
            return Imported.of(List.of(), table.missing(CsvColumn.listed(NEEDED)));
        }
        List<Failure> failures = new ArrayList<>(table.failures());
        List<Long> ofUnknownYear = new ArrayList<>(table.linesNotRead());
        Map<Integer, List<CsvRow<ElectionColumn>>> rows = new TreeMap<>();
        for (CsvRow<ElectionColumn> row : table.rows()) {
            Optional<Integer> year = row.required(ElectionColumn.YEAR, "the year of the election, such as 2019")
                    .flatMap(text -> row.parse(ElectionColumn.YEAR, text, Cells::wholeNumber));
            if (year.isPresent()) {
                rows.computeIfAbsent(year.get(), unused -> new ArrayList<>()).add(row);
            } else {
                if (!row.text(ElectionColumn.CANDIDATE).isEmpty()
                        || !row.text(ElectionColumn.ELECTORAL_REGION).isEmpty()) {
                    ofUnknownYear.add(row.line());
                }
                failures.addAll(row.failures());
            }
        }
        List<Election> elections = new ArrayList<>();
        Set<Integer> mayLackCandidates = beside(ofUnknownYear, rows);
        rows.forEach((year, candidates) -> {
            ElectionRows election = new ElectionRows(year, candidates, !mayLackCandidates.contains(year));
            election.read().ifPresent(elections::add);
            failures.addAll(election.failures());
        });
        failures.sort(Comparator.comparingLong(failure -> failure.getLine().orElse(0)));
        return Imported.of(elections, failures);
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

    /** Whether a row says beyond doubt of which election and candidate it is. */
    private static boolean isRow(CsvRow<ElectionColumn> row) {
        return Cells.isYear(row.text(ElectionColumn.YEAR))
                && NEEDED.stream().noneMatch(column -> row.text(column).isEmpty());
    }
}
