package io.github.ogprules.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.github.ogprules.io.irm.IrmCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time of one row of a commitments file: as strings by FastCSV, and as a commitment with its assessments by the library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(IrmCsvBenchmark.ROWS)
public class IrmCsvBenchmark {

    static final int ROWS = 2_000;

    private Path folder = Path.of("");
    private Path file = Path.of("");

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("commitments");
        file = CommitmentsFiles.write(folder, ROWS);
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
        Files.delete(folder);
    }

    /**
     * FastCSV, into arrays of strings.
     *
     * @param hole takes the rows
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public void baselineStringArrays(Blackhole hole) throws IOException {
        try (CsvReader<String[]> reader =
                CsvReader.builder().build(StringArrayHandler.of(), file, StandardCharsets.UTF_8)) {
            reader.forEach(hole::consume);
        }
    }

    /**
     * The library, into commitments with their assessments.
     *
     * @param hole takes the rows
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public void typedRows(Blackhole hole) throws IOException {
        IrmCsv.standard().readCommitments(file, hole::consume, hole::consume);
    }
}
