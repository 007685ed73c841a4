package io.github.ogprules.examples.benchmarks;

import io.github.ogprules.io.irm.IrmCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads a commitments file of a million rows, made by repetition in a temporary folder, in whatever memory the virtual machine
 * has, such as {@code -Xmx64m}.
 */
public final class LargeFile {

    private static final int ROWS = 1_000_000;
    private static final int ROWS_OF_A_PART = 1_000;

    private LargeFile() {}

    /**
     * Writes the file, reads it, says how long that took, and deletes it.
     *
     * @param args none
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("commitments");
        Path part = CommitmentsFiles.write(folder, ROWS_OF_A_PART);
        Path large = folder.resolve("large.csv");
        try {
            repeat(part, large);
            AtomicLong rows = new AtomicLong();
            AtomicLong failures = new AtomicLong();
            long start = System.nanoTime();
            IrmCsv.standard()
                    .readCommitments(large, row -> rows.incrementAndGet(), failure -> failures.incrementAndGet());
            System.out.printf(
                    Locale.ROOT,
                    "%d rows of %d MB and %d failures in %d s with at most %d MB of heap%n",
                    rows.get(),
                    Files.size(large) >> 20,
                    failures.get(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                    Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            Files.deleteIfExists(large);
            Files.delete(part);
            Files.delete(folder);
        }
    }

    private static void repeat(Path part, Path large) throws IOException {
        byte[] bytes = Files.readAllBytes(part);
        int header = new String(bytes, StandardCharsets.UTF_8).indexOf("\r\n") + 2;
        try (OutputStream out = Files.newOutputStream(large)) {
            out.write(bytes, 0, header);
            for (int written = 0; written < ROWS; written += ROWS_OF_A_PART) {
                out.write(bytes, header, bytes.length - header);
            }
        }
    }
}
