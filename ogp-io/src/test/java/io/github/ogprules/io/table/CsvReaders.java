package io.github.ogprules.io.table;

import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every reader of CSV with a good file for it, in which each row makes a value of its own. */
public enum CsvReaders {
    PROFILES(
            EligibilityProfileCsv.standard()::read,
            file -> EligibilityProfileCsv.standard().read(file),
            "country_code,country,year,executive_budget_proposal,audit_report,civil_liberties,cso_repression",
            "GEO,Georgia,2014,yes,no,5.88,3",
            "PNG,Papua New Guinea,2015,,yes,7.65,",
            ",Côte d'Ivoire,2015,no,no,,4",
            "GHA,,2015,,,8.53,0"),
    ELECTIONS(
            ElectionCsv.standard()::read,
            file -> ElectionCsv.standard().read(file),
            "year,seats,candidate,electoral_region,points,elected,rank1,note,source_url",
            "2014,1,Georgia,Asia-Pacific,5,yes,5,5 of 9 voted,https://www.opengovpartnership.org/a",
            "2017,1,South Africa,Africa,,no,,,",
            "2019,1,KEN,,12,,,third round,https://www.opengovpartnership.org/b",
            "2021,1,Papua New Guinea,Asia and the Pacific,0,,0,,"),
    GOVERNMENTS(
            CommitteeCsv.standard()::readGovernments,
            file -> CommitteeCsv.standard().readGovernments(file),
            "committee_start,government,electoral_region,confidence,source_url",
            "2012-04,Georgia,Asia-Pacific,documented,https://idfi.ge/a",
            "2014-10-15,South Africa,,,",
            "2015-10,KEN,Africa,,"),
    CIVIL_SOCIETY(
            CommitteeCsv.standard()::readCivilSociety,
            file -> CommitteeCsv.standard().readCivilSociety(file),
            "committee_start,name,organisation,based_in,gender,confidence,source_url",
            "2012-04,Suneeta Kaimal,Natural Resource Governance Institute,USA,F (source title),documented,https://idfi.ge/b",
            "2014-10-15,Aruna Roy,MKSS,South Africa,,,",
            "2015-10,Warren Krafchik,International Budget Partnership,,M,,"),
    COMMITMENTS(
            text -> values(IrmCsv.standard().readCommitments(text)),
            file -> values(IrmCsv.standard().readCommitments(file)),
            "Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Region,Year Of Submission,"
                    + "Commitment Title,Open Data,Specificity,Verifiable,Start Date,Completion (Progress Report),_Relevant",
            "GE0901,Georgia,3,7,Asia and the Pacific,2016,Budget,1,High,,12/31/2016,Substantial,1",
            "ZA0201,South Africa,2,2.1,Africa,2013,Open data portal,0,None,,,Not Started,0",
            "PG0101,Papua New Guinea,1,,,2018,Access,,,Yes,,,"),
    PROCESSES(
            text -> values(IrmCsv.standard().readProcesses(text)),
            file -> values(IrmCsv.standard().readProcesses(file)),
            "Country name,Action Plan Number,Year AP Submitted,Days in advance,_Number of steps followed (out of 6),"
                    + "IAP2 level during development,Step 2: Advance notice",
            "Georgia,1,2012,14,4,Consult,1",
            "South Africa,2,2013,,,,0",
            "Papua New Guinea,1,2018,0,6,Involve,");

    private final Function<String, Imported<?>> texts;
    private final OfFile files;
    private final List<String> lines;

    CsvReaders(Function<String, Imported<?>> texts, OfFile files, String... lines) {
        this.texts = texts;
        this.files = files;
        this.lines = List.of(lines);
    }

    /** Reads a file. */
    interface OfFile {
        Imported<?> read(Path file) throws IOException;
    }

    public Imported<?> read(String text) {
        return texts.apply(text);
    }

    Imported<?> read(Path file) throws IOException {
        return files.read(file);
    }

    /** The good file: its header and its rows, cell by cell. */
    public List<List<String>> table() {
        return lines.stream().map(line -> List.of(line.split(",", -1))).toList();
    }

    /** The good file as text. */
    String text() {
        return text(table(), ",");
    }

    /** What the good file gives, a value for each row. */
    List<?> expected() {
        return read(text()).getValues();
    }

    boolean isOfTheIrm() {
        return this == COMMITMENTS || this == PROCESSES;
    }

    /** The columns that tell unknown from not assessed and have an empty cell in the good file, in the order of their first one. */
    List<String> mayBeNotAssessed() {
        return switch (this) {
            case PROFILES -> List.of("executive_budget_proposal", "cso_repression", "civil_liberties", "audit_report");
            case ELECTIONS -> List.of("elected");
            case CIVIL_SOCIETY -> List.of("gender");
            case GOVERNMENTS -> List.of();
            case COMMITMENTS -> List.of("Verifiable", "Specificity", "Completion (Progress Report)", "_Relevant");
            case PROCESSES ->
                List.of(
                        "Days in advance",
                        "_Number of steps followed (out of 6)",
                        "IAP2 level during development",
                        "Step 2: Advance notice");
        };
    }

    /** A table as text; cells with the separator in them are quoted. */
    public static String text(List<List<String>> table, String separator) {
        return table.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains(separator) ? "\"" + cell + "\"" : cell)
                        .collect(Collectors.joining(separator, "", "\n")))
                .collect(Collectors.joining());
    }

    /** A table with every cell changed. */
    static List<List<String>> changed(List<List<String>> table, Function<String, String> change) {
        return table.stream().map(row -> row.stream().map(change).toList()).toList();
    }

    /** A table with a column more at a place: its header and the cells below. */
    static List<List<String>> withColumn(
            List<List<String>> table, int place, String header, Function<Integer, String> cells) {
        List<List<String>> wider = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            List<String> cellsOfRow = new ArrayList<>(table.get(row));
            cellsOfRow.add(place, row == 0 ? header : cells.apply(row));
            wider.add(cellsOfRow);
        }
        return wider;
    }

    /** The places of columns by their names. */
    List<Integer> places(String... names) {
        return Arrays.stream(names)
                .map(table().get(0)::indexOf)
                .filter(place -> place >= 0)
                .toList();
    }

    private static Imported<?> values(Imported<? extends IrmRow<?>> rows) {
        return Imported.of(
                rows.getValues().stream().<Object>map(IrmRow::getValue).toList(), rows.getFailures());
    }
}
