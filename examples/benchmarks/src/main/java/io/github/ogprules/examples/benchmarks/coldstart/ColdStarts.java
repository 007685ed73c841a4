package io.github.ogprules.examples.benchmarks.coldstart;

import io.github.ogprules.examples.benchmarks.peers.Peer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts processes of the running JDK that decide once, and takes the time from their start to the printed decision. */
public final class ColdStarts {

    /** How many processes a median is taken of. */
    public static final int PROCESSES = 5;

    private ColdStarts() {}

    /**
     * Measures all ways to decide.
     *
     * @return the median in milliseconds by the name that {@link ColdStart} takes
     * @throws IOException if a process cannot be started or read
     * @throws InterruptedException if the thread is interrupted
     * @throws IllegalStateException if a process fails
     */
    public static Map<String, Long> medians() throws IOException, InterruptedException {
        List<String> all = Stream.concat(
                        Stream.of(ColdStart.BY_HAND, ColdStart.LIBRARY),
                        Stream.of(Peer.values()).map(Peer::name))
                .toList();
        Map<String, Long> medians = new LinkedHashMap<>();
        for (String who : all) {
            long[] millis = new long[PROCESSES];
            for (int process = 0; process < PROCESSES; process++) {
                millis[process] = millis(who);
            }
            medians.put(who, median(millis));
        }
        return medians;
    }

    /** Milliseconds of one process. */
    static long millis(String who) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                who);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String decision = out.readLine();
            long end = System.nanoTime();
            List<String> complaints = err.lines().toList();
            if (process.waitFor() != 0 || !"true".equals(decision)) {
                throw new IllegalStateException(
                        who + " decided " + decision + ": " + String.join(System.lineSeparator(), complaints));
            }
            return TimeUnit.NANOSECONDS.toMillis(end - start);
        }
    }

    /** Of an odd number of values, the one in the middle. */
    static long median(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
