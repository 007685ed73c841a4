package io.github.ogprules.io.irm;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.io.table.CsvRecords;
import io.github.ogprules.io.table.CsvSource;
import io.github.ogprules.io.table.CsvText;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlanProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the files in which OGP publishes what the Independent Reporting Mechanism (IRM) says of commitments and of how plans came
 * about, and writes commitments in the layout of 2024.
 *
 * <p>The layout is told by the header, in whatever order its columns stand:
 *
 * <table>
 * <caption>Layouts of OGP's files</caption>
 * <thead><tr><th>layout</th><th>told by</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>commitments, 2015 edition</td><td>Country, Action Plan No., Commitment Title; a line of groups before the header, a
 *     row of totals at the end</td><td>progress reports of 2013 and 2014</td></tr>
 * <tr><td>commitments, Explorer export of 2016</td><td>Country, Action Plan No, Commitment Title; a line of numbers before the
 *     header</td><td>progress reports of 2013 to 2016; the year of the plan and that of the report are left empty</td></tr>
 * <tr><td>commitments, 2016-17 edition</td><td>Country, Action Plan Number, Commitment Title; a line of numbers before the
 *     header</td><td>progress reports of 2013 to 2016, first end-of-term reports</td></tr>
 * <tr><td>commitments, 2024 layout</td><td>Country/Locality, Action Plan Number, Commitment Title</td>
 *     <td>all reports since 2013</td></tr>
 * <tr><td>process database, 2015 edition</td><td>Country name</td><td>14 questions on the first plans</td></tr>
 * <tr><td>process database, 2016 edition</td><td>Country name, Action Plan Number; numbers and groups before the header, which
 *     stands twice</td><td>six steps of consultation, self-assessment, institutions</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Names of columns may also have the forms that R's {@code read.csv} ({@code Country.Locality}, {@code X_Relevant}), janitor and pandas
 * ({@code country_locality}) give them. Where such a form makes two columns of one name out of a label and its number, the first is the
 * label. Columns that may be those of two layouts are a failure that says as which they are read.
 *
 * <p>Commas, semicolons, tabs or bars separate columns: those under which a line is the header; the text is UTF-8, with or without a
 * byte order mark. Nothing is silent: each row either comes out or has a failure, and a row that comes out may have failures too, for
 * what of it could not be read. Of a label and a number that contradict each other, a value counts before a marker, and the number
 * before the label, as in most of the published stars; a change of completion, or a schedule, that contradicts the completions that it
 * follows from is read by these. {@code NR} and {@code ND} are kept as markers; an empty cell is unknown, and so are {@code NaN},
 * {@code NULL}, {@code #N/A}, {@code ..} and {@code -}, as programs write it. The original text of every column stays with the row.
 *
 * <p>A file has one table: below the header of another nothing is read, and one failure says how many rows follow.
 *
 * <p>{@code NA} goes by the header. Where it is as OGP prints it, {@code NA} is OGP's marker of what does not apply, of which its files
 * have thousands. Where a name has a form of R, janitor or pandas, the program has written {@code NA} for empty cells too: then it is
 * unknown, which is reported once for the file. {@link #withNaCellsNotAssessed()} and {@link #withNaCellsUnknown()} say what it is; the
 * latter is also for what a program has written under OGP's own names, as readr does. It is no title of a commitment in any file.
 *
 * <p>A text that a spreadsheet would take for a formula, as it begins with {@code =}, {@code +}, {@code -} or {@code @}, is written
 * with an apostrophe before it, and read without; so is a text of which it would make another number, a date or a time, such as the
 * number {@code 2.10} or {@code 3-4} of a commitment, or the start {@code 12/31/2016}. Columns of numbers are left as they are. A
 * cell that is a formula of a text alone, such as {@code ="2.10"}, is read as the text.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Editions of 2015 to 2017</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Export of 2024</a>
 */
public final class IrmCsv {

    private static final IrmCsv STANDARD = new IrmCsv(Optional.empty());

    private static final CommitmentWriter WRITER = new CommitmentWriter();

    private static final IrmRecords<AssessedCommitment> COMMITMENTS = new IrmRecords<>(
            "commitments database",
            header -> header.layout().edition().map(edition -> new CommitmentReader(header, edition)));

    private static final IrmRecords<ActionPlanProcess> PROCESSES = new IrmRecords<>(
            "process database",
            header ->
                    header.layout().edition().isPresent() ? Optional.empty() : Optional.of(new ProcessReader(header)));

    private final Optional<NaCells.Meaning> naCells;

    private IrmCsv(Optional<NaCells.Meaning> naCells) {
        this.naCells = naCells;
    }

    /** {@return the one reader and writer} */
    public static IrmCsv standard() {
        return STANDARD;
    }

    /**
     * {@return a reader for files in which {@code NA} says that a variable does not apply, as OGP means it, whatever form the
     * header has; with it, {@code NA} and {@code N/A} are {@link Marker#NOT_APPLICABLE not applicable}, without a report}
     */
    public IrmCsv withNaCellsNotAssessed() {
        return new IrmCsv(Optional.of(NaCells.Meaning.NOT_ASSESSED));
    }

    /**
     * {@return a reader for files in which {@code NA} says that a value is not at hand, as programs such as R write it, whatever
     * form the header has; with it, {@code NA} and {@code N/A} are unknown, without a report}
     */
    public IrmCsv withNaCellsUnknown() {
        return new IrmCsv(Optional.of(NaCells.Meaning.UNKNOWN));
    }

    /**
     * Whether a file is a commitments database in one of the layouts, told by its header.
     *
     * @param file a file
     * @return true if {@link #readCommitments(Path)} would find rows in it
     * @throws IOException if there is no such file or it cannot be read
     */
    public boolean isCommitments(Path file) throws IOException {
        CsvRecords records = CsvRecords.of(CsvSource.of(file), IrmFile.HEADERS);
        IrmFile<AssessedCommitment> header =
                new IrmFile<>(COMMITMENTS, naCells, records.separator(), row -> {}, failure -> {});
        records.read(new HeaderOnly(header));
        return header.isOpen();
    }

    /**
     * Reads a commitments database into memory.
     *
     * @param file a CSV file in one of the layouts
     * @return a row for each commitment, and a failure for everything that could not be read
     * @throws IOException if there is no such file or it cannot be read
     */
    public Imported<IrmRow<AssessedCommitment>> readCommitments(Path file) throws IOException {
        return collect(CsvSource.of(file), COMMITMENTS);
    }

    /**
     * Reads a commitments database from a text.
     *
     * @param csv CSV text in one of the layouts
     * @return a row for each commitment, and a failure for everything that could not be read
     */
    public Imported<IrmRow<AssessedCommitment>> readCommitments(String csv) {
        return collectText(csv, COMMITMENTS);
    }

    /**
     * Reads a commitments database of any size in constant memory.
     *
     * @param file a CSV file in one of the layouts
     * @param rows takes a row for each commitment, in the order of the file
     * @param failures takes a failure for everything that could not be read, those of a row after it and those of the file at the end
     * @throws IOException if there is no such file or it cannot be read
     */
    public void readCommitments(Path file, Consumer<IrmRow<AssessedCommitment>> rows, Consumer<Failure> failures)
            throws IOException {
        read(CsvSource.of(file), COMMITMENTS, rows, failures);
    }

    /**
     * Reads a process database.
     *
     * @param file a CSV file in one of the layouts
     * @return a row for each plan, and a failure for everything that could not be read
     * @throws IOException if there is no such file or it cannot be read
     */
    public Imported<IrmRow<ActionPlanProcess>> readProcesses(Path file) throws IOException {
        return collect(CsvSource.of(file), PROCESSES);
    }

    /**
     * Reads a process database from a text.
     *
     * @param csv CSV text in one of the layouts
     * @return a row for each plan, and a failure for everything that could not be read
     */
    public Imported<IrmRow<ActionPlanProcess>> readProcesses(String csv) {
        return collectText(csv, PROCESSES);
    }

    /**
     * What is lost of rows if {@link #writeRows} writes them: each attribute that is not the same when they are read again. A column
     * that no layout has is a failure of the file already, and not named again.
     *
     * @param rows the rows
     * @return a failure for each attribute that is lost, changed or added: the line of the row, and a JSON pointer from the commitment;
     *     empty if nothing is lost
     */
    public List<Failure> lossesOfRows(List<IrmRow<AssessedCommitment>> rows) {
        CommitmentLosses losses = new CommitmentLosses();
        for (IrmRow<AssessedCommitment> row : rows) {
            losses.add(row.getValue(), WRITER.row(row), Failure.builder().line(row.getLine()));
        }
        return List.copyOf(losses.failures());
    }

    /**
     * What is lost of commitments if {@link #write} writes them: each attribute that is not the same when they are read again.
     *
     * @param commitments the commitments
     * @return a failure for each attribute that is lost, changed or added, with a JSON pointer from the list; empty if nothing is lost
     */
    public List<Failure> losses(List<AssessedCommitment> commitments) {
        CommitmentLosses losses = new CommitmentLosses();
        for (int place = 0; place < commitments.size(); place++) {
            AssessedCommitment commitment = commitments.get(place);
            losses.add(commitment, WRITER.row(commitment), Failure.builder().pointer("/" + place));
        }
        return List.copyOf(losses.failures());
    }

    /**
     * Writes commitments in the layout of 2024. Rows that were read in this layout are written as they stood, but for apostrophes
     * before what a spreadsheet would take for something else; rows of other layouts as {@link #write} does, so that they lose what the
     * layout has no column for: {@link #lossesOfRows} names it, and {@link OgpJson} keeps everything.
     *
     * @param rows the rows
     * @return CSV text: commas, a header line, lines that end with a carriage return and a line feed
     */
    public String writeRows(List<IrmRow<AssessedCommitment>> rows) {
        return write(rows, WRITER::row);
    }

    /**
     * Writes commitments in the layout of 2024, as far as it goes. {@link #losses} names what is lost of given commitments, and
     * {@link OgpJson} keeps everything.
     *
     * <p>The layout has no column for the stars {@link StarColumn#STARRED}, {@link StarColumn#NEW_AND_STARRED},
     * {@link StarColumn#STARRED_AND_SPECIFIC} and {@link StarColumn#PRE_JUNE_2014}, for grand challenges, projected completion, schedule,
     * novelty and whether a commitment is timebound, nor for policy areas of earlier editions that OGP has dropped or renamed since.
     * Dates in it have the month first. It has columns for an assessment at the end of term and for all stars of its own: where a
     * commitment says nothing of them they hold {@code ND}, so that it is read again with what was not there.
     *
     * <p>A commitment names only the policy areas that it is tagged with: their columns hold 1, under their name in any case, and
     * those of all others {@code ND}, as nothing tells whether a file had 0 there.
     *
     * @param commitments the commitments
     * @return CSV text: commas, a header line, lines that end with a carriage return and a line feed
     */
    public String write(List<AssessedCommitment> commitments) {
        return write(commitments, WRITER::row);
    }

    private static <R> String write(List<R> rows, Function<R, List<String>> cells) {
        return CsvText.of(
                LineDelimiter.CRLF,
                IrmLayout.COMMITMENTS_2024.headers(),
                CommitmentWriter::holdsTexts,
                rows.stream().map(cells));
    }

    private <T> Imported<IrmRow<T>> collectText(String csv, IrmRecords<T> wanted) {
        try {
            return collect(CsvSource.of(csv), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Imported<IrmRow<T>> collect(CsvSource source, IrmRecords<T> wanted) throws IOException {
        List<IrmRow<T>> rows = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        read(source, wanted, rows::add, failures::add);
        failures.sort(Comparator.comparingLong(failure -> failure.getLine().orElse(0)));
        return Imported.of(rows, failures);
    }

    private <T> void read(CsvSource source, IrmRecords<T> wanted, Consumer<IrmRow<T>> rows, Consumer<Failure> failures)
            throws IOException {
        CsvRecords records = CsvRecords.of(source, IrmFile.HEADERS);
        if (records.refusal().isPresent()) {
            failures.accept(records.refusal().get());
            return;
        }
        IrmFile<T> file = new IrmFile<>(wanted, naCells, records.separator(), rows, failures);
        records.read(file);
        file.finish();
    }

    /** Reads no further than the header. */
    private record HeaderOnly(IrmFile<?> file) implements CsvRecords.Sink {

        @Override
        public boolean accept(long line, List<String> fields) {
            return file.accept(line, fields) && !file.isOpen();
        }

        @Override
        public boolean acceptBroken(long line, String text, String problem) {
            return file.acceptBroken(line, text, problem);
        }
    }
}
