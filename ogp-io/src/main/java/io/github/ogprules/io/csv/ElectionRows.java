package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of one election. */
final class ElectionRows {

    private static final Pattern VOTED = Pattern.compile("\\b(\\d{1,9}) of (\\d{1,9}) voted\\b");

    /** Where in an election its numbers stand. */
    private static final Pattern OF_CANDIDATE = Pattern.compile(
            "/candidates/(?<place>\\d+)/(?:printedPoints|(?<region>electoralRegion)|rankCounts/(?<rank>\\d+))");

    /** Who stands, and the first row that says so. */
    private record Standing(Country country, CsvRow<ElectionColumn> row) {}

    private final int year;
    private final OptionalInt givenSeats;
    private final boolean complete;
    private final List<CsvRow<ElectionColumn>> rows;
    private final List<Failure> failures = new ArrayList<>();

    /**
     * The rows of one year.
     *
     * @param givenSeats the seats where the rows do not say them
     * @param complete false if another row of the year may be broken
     */
    ElectionRows(int year, OptionalInt givenSeats, List<CsvRow<ElectionColumn>> rows, boolean complete) {
        this.year = year;
        this.givenSeats = givenSeats;
        this.complete = complete;
        this.rows = rows;
    }

    /** The election; empty if it cannot be read, and the failures then say why. */
    Optional<Election> read(NaCells naCells) {
        Map<CountryCode, Standing> standing = new LinkedHashMap<>();
        boolean everyCandidate = complete;
        for (CsvRow<ElectionColumn> row : rows) {
            Optional<Country> country = row.required(ElectionColumn.CANDIDATE, "the name of a country")
                    .map(text -> row.withoutMark(ElectionColumn.CANDIDATE, text))
                    .flatMap(text -> row.country(ElectionColumn.CANDIDATE, text));
            everyCandidate &= country.isPresent();
            country.ifPresent(candidate -> {
                if (standing.putIfAbsent(candidate.getCode(), new Standing(candidate, row)) != null) {
                    row.fail(FailureReason.DUPLICATE, "row not read: this candidate of the year stands further up");
                }
            });
        }
        Optional<Integer> seats = seats();
        Optional<MatchResult> turnout = turnout();
        List<Candidate> candidates = new ArrayList<>();
        Set<Citation> citations = new LinkedHashSet<>();
        for (Standing one : standing.values()) {
            candidates.add(candidate(one.country(), one.row(), naCells, standing.size()));
            citations.addAll(SourceReader.read(
                    one.row(),
                    ElectionColumn.SOURCE_URL,
                    ElectionColumn.NOTE,
                    "Election of government members, " + year,
                    VOTED.matcher(one.row().text(ElectionColumn.NOTE)).matches()));
            one.row().noteMissingCells();
        }
        rows.forEach(row -> failures.addAll(row.failures()));
        if (!everyCandidate) {
            fail(rows.get(0), FailureReason.MISSING, "not all its candidates can be read");
            return Optional.empty();
        }
        if (seats.isEmpty() && rows.size() > 1 && failures.stream().noneMatch(this::saysWhatIsNotRead)) {
            fail(rows.get(0), FailureReason.MISSING, "its number of seats cannot be read in each row");
        }
        return seats.flatMap(number -> election(number, turnout, candidates, citations))
                .flatMap(election -> withRankCounts(election, List.copyOf(standing.values()), candidates))
                .map(election -> {
                    report(election, List.copyOf(standing.values()));
                    return election;
                });
    }

    /** Reports what can be read and hardly be so. */
    private void report(Election election, List<Standing> standing) {
        for (Failure remark : OgpValidator.standard().remarks(election)) {
            Matcher pointer = OF_CANDIDATE.matcher(remark.getPointer().orElseThrow());
            if (pointer.matches()) {
                CsvRow<ElectionColumn> row =
                        standing.get(Integer.parseInt(pointer.group("place"))).row();
                ElectionColumn column = pointer.group("region") != null
                        ? ElectionColumn.ELECTORAL_REGION
                        : pointer.group("rank") == null
                                ? ElectionColumn.POINTS
                                : ElectionColumn.RANKS.get(Integer.parseInt(pointer.group("rank")));
                failures.add(row.failure(column, remark.getReason(), remark.getProblem()));
            } else {
                ElectionColumn column =
                        remark.getPointer().equals(Optional.of("/year")) ? ElectionColumn.YEAR : ElectionColumn.POINTS;
                failures.add(rows.get(0).failure(column, remark.getReason(), remark.getProblem()));
            }
        }
    }

    /** What is wrong with the rows, and with the election that they make. */
    List<Failure> failures() {
        return failures;
    }

    /** The election without rank counts. */
    private Optional<Election> election(
            int seats, Optional<MatchResult> turnout, List<Candidate> candidates, Set<Citation> citations) {
        Election.Builder election = Election.builder()
                .year(year)
                .seats(seats)
                .candidates(candidates.stream().map(Candidate::withRankCounts).toList())
                .citations(citations);
        turnout.ifPresent(voted ->
                election.ballotsCast(Integer.parseInt(voted.group(1))).electorate(Integer.parseInt(voted.group(2))));
        return build(rows.get(0), election::build);
    }

    /** Adds the rank counts of one candidate after another, so that the place is known at which no ballots can have given them. */
    private Optional<Election> withRankCounts(Election election, List<Standing> standing, List<Candidate> candidates) {
        Optional<Election> counted = Optional.of(election);
        for (int place = 0; place < candidates.size(); place++) {
            if (candidates.get(place).getRankCounts().isEmpty()) {
                continue;
            }
            List<Candidate> soFar = new ArrayList<>(candidates.subList(0, place + 1));
            soFar.addAll(election.getCandidates().subList(place + 1, candidates.size()));
            counted = build(standing.get(place).row(), () -> election.withCandidates(soFar));
            if (counted.isEmpty()) {
                return counted;
            }
        }
        return counted;
    }

    private Optional<Election> build(CsvRow<ElectionColumn> place, Supplier<Election> election) {
        try {
            return Optional.of(election.get());
        } catch (IllegalArgumentException e) {
            fail(place, FailureReason.CONTRADICTION, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void fail(CsvRow<ElectionColumn> place, FailureReason reason, String problem) {
        failures.add(Failure.builder()
                .reason(reason)
                .line(place.line())
                .problem("election of " + year + " not read: " + problem)
                .build());
    }

    /** The ballots cast and the electorate, where the notes state them; all that do must agree. */
    private Optional<MatchResult> turnout() {
        Optional<MatchResult> turnout = Optional.empty();
        CsvRow<ElectionColumn> turnoutRow = rows.get(0);
        for (CsvRow<ElectionColumn> row : rows) {
            for (MatchResult voted :
                    VOTED.matcher(row.text(ElectionColumn.NOTE)).results().toList()) {
                if (turnout.isPresent() && !turnout.get().group().equals(voted.group())) {
                    row.note(
                            ElectionColumn.NOTE,
                            FailureReason.CONTRADICTION,
                            "ballots cast and electorate not read: "
                                    + (turnoutRow == row ? "the note also has " : "a row before has ")
                                    + turnout.get().group());
                    return Optional.empty();
                }
                turnout = Optional.of(voted);
                turnoutRow = row;
            }
        }
        return turnout;
    }

    private boolean saysWhatIsNotRead(Failure failure) {
        return failure.getProblem().startsWith("election of " + year);
    }

    /** The seats that all rows, and the caller, agree on. */
    private Optional<Integer> seats() {
        Optional<Integer> seats = givenSeats.stream().boxed().findFirst();
        for (CsvRow<ElectionColumn> row : rows) {
            if (givenSeats.isPresent() && row.text(ElectionColumn.SEATS).isEmpty()) {
                continue;
            }
            Optional<Integer> here = row.required(ElectionColumn.SEATS, "the number of seats")
                    .flatMap(text -> row.parse(ElectionColumn.SEATS, text, Cells::count));
            if (here.isEmpty()) {
                return here;
            }
            if (seats.isPresent() && !seats.equals(here)) {
                row.fail(
                        ElectionColumn.SEATS,
                        FailureReason.CONTRADICTION,
                        "election of " + year + " not read: "
                                + (givenSeats.isPresent()
                                        ? "the seats given for the file are " + seats.get()
                                        : "the rows before have " + seats.get() + " seats"));
                return Optional.empty();
            }
            seats = here;
        }
        return seats;
    }

    private static Candidate candidate(Country country, CsvRow<ElectionColumn> row, NaCells naCells, int candidates) {
        Candidate.Builder candidate = Candidate.builder()
                .country(country)
                .electoralRegion(
                        row.parseIfThere(ElectionColumn.ELECTORAL_REGION, text -> Cells.code(Region.class, text)))
                .rankCounts(rankCounts(row, candidates))
                .elected(row.observeIfThere(ElectionColumn.ELECTED, naCells, Cells::yesOrNo));
        row.parseIfThere(ElectionColumn.POINTS, Cells::count)
                .ifPresent(points -> candidate.printedPoints(OptionalInt.of(points)));
        return candidate.build();
    }

    /** How many ballots gave each rank; none if a rank that can be given has no number. */
    private static List<Integer> rankCounts(CsvRow<ElectionColumn> row, int candidates) {
        if (ElectionColumn.RANKS.stream().noneMatch(row::holdsValue)) {
            return List.of();
        }
        List<Integer> counts = new ArrayList<>();
        for (ElectionColumn rank : ElectionColumn.RANKS) {
            row.parseIfThere(rank, Cells::count).ifPresent(counts::add);
        }
        boolean oneForEach = IntStream.range(0, ElectionColumn.RANKS.size())
                .allMatch(place -> row.holdsValue(ElectionColumn.RANKS.get(place)) == place < candidates);
        if (counts.size() == candidates && oneForEach) {
            return counts;
        }
        row.note(
                row.firstOf(ElectionColumn.RANKS),
                FailureReason.INVALID_VALUE,
                "ranks not read: expected a number for each of the " + candidates + " ranks, and no more");
        return List.of();
    }
}
