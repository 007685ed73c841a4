package io.github.ogprules.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ratios of a report, of each table those of its first column of ratios.
 *
 * @param byVariant ratios, of which less is faster
 */
record Ratios(Map<String, Double> byVariant) {

    /** How many times its committed ratio a new ratio may be: machines and runs differ by about that. */
    private static final double TOLERANCE = 1.3;

    /**
     * Reads a report.
     *
     * @throws IllegalArgumentException if a ratio is no number, a variant occurs twice, or there is none
     */
    static Ratios parse(String report) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        int column = -1;
        for (String line : report.lines().toList()) {
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                column = -1;
            } else if (column < 0) {
                column = ratioColumn(cells, line);
            } else if (!cells.get(0).startsWith("---")
                    && ratios.put(cells.get(0), ratio(cells, column, line)) != null) {
                throw new IllegalArgumentException("A variant occurs twice: " + line);
            }
        }
        if (ratios.isEmpty()) {
            throw new IllegalArgumentException("No ratios: " + report);
        }
        return new Ratios(ratios);
    }

    /** What has become slower than committed, or cannot be compared; empty if all is well. */
    List<String> differencesFrom(Ratios committed) {
        List<String> differences = new ArrayList<>();
        committed.byVariant().forEach((variant, allowed) -> {
            Double now = byVariant.get(variant);
            if (now == null) {
                differences.add(variant + ": committed and not measured");
            } else if (now > TOLERANCE * allowed) {
                differences.add(String.format(
                        Locale.ROOT,
                        "%s: ratio %s, more than %s times the committed %s",
                        variant,
                        now,
                        TOLERANCE,
                        allowed));
            }
        });
        byVariant.keySet().stream()
                .filter(variant -> !committed.byVariant().containsKey(variant))
                .forEach(variant -> differences.add(variant + ": measured and not committed"));
        return differences;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::trim)
                        .toList()
                : List.of();
    }

    private static int ratioColumn(List<String> header, String line) {
        for (int column = 1; column < header.size(); column++) {
            if (header.get(column).contains("ratio")) {
                return column;
            }
        }
        throw new IllegalArgumentException("A table without ratios: " + line);
    }

    private static double ratio(List<String> cells, int column, String line) {
        try {
            return Double.parseDouble(cells.get(column));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("No ratio in: " + line, e);
        }
    }
}
