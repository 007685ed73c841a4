package io.github.ogprules.io.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what separates the columns of a text: the character under which a line among the first ones is the header. How often a
 * character stands in a line says nothing, as texts in cells hold commas and semicolons too.
 */
final class SeparatorFinder {

    /** The first one is that of a text without a header. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** The line by which Excel is told the separator, also as spreadsheets write it again: quoted, with empty cells after it. */
    private static final Pattern DECLARATION =
            Pattern.compile("\\s*\"?\\s*sep\\s*=\\s*(\\\\t|[^\\w\"])\\s*\"?[\\s,;|\"]*", Pattern.CASE_INSENSITIVE);

    /** Enough for the empty cells that a spreadsheet writes after it; to match a long text takes time. */
    private static final int LONGEST_DECLARATION = 500;

    private static final String ESCAPED_TAB = "\\t";

    private final String beginning;
    private final CommentStrategy comments;
    private final HeaderRule rule;

    /** The beginning of a text, without a byte order mark. */
    SeparatorFinder(String beginning, CommentStrategy comments, HeaderRule rule) {
        this.beginning = beginning;
        this.comments = comments;
        this.rule = rule;
    }

    /** The separator, and whether there is a header under it. */
    record Found(char separator, boolean hasHeader, long matches) {

        boolean isBetterThan(Found found) {
            return hasHeader == found.hasHeader ? matches > found.matches : hasHeader;
        }
    }

    /** Whether a line declares the separator. */
    static boolean isDeclaration(String line) {
        return line.length() < LONGEST_DECLARATION && DECLARATION.matcher(line).matches();
    }

    Found find() throws IOException {
        String first = beginning
                .lines()
                .filter(line -> !PlainText.isBlank(line))
                .findFirst()
                .orElse("");
        Matcher declaration = DECLARATION.matcher(first);
        if (isDeclaration(first) && declaration.matches()) {
            String declared = declaration.group(1);
            Found found = tried(declared.equals(ESCAPED_TAB) ? '\t' : declared.charAt(0));
            if (found.hasHeader()) {
                return found;
            }
        }
        Found best = tried(SEPARATORS.get(0));
        for (char separator : SEPARATORS.subList(1, SEPARATORS.size())) {
            if (beginning.indexOf(separator) >= 0) {
                Found found = tried(separator);
                best = found.isBetterThan(best) ? found : best;
            }
        }
        return best;
    }

    private Found tried(char separator) throws IOException {
        Probe probe = new Probe(new HeaderFinder(rule, separator));
        CsvRecords.of(CsvSource.of(beginning), comments, separator).read(probe);
        return new Found(separator, probe.hasHeader, probe.finder.mostMatches());
    }

    /** Reads no further than the header. */
    private static final class Probe implements CsvRecords.Sink {

        private final HeaderFinder finder;
        private boolean hasHeader;

        Probe(HeaderFinder finder) {
            this.finder = finder;
        }

        @Override
        public boolean accept(long line, List<String> fields) {
            hasHeader = finder.isHeader(line, fields);
            return !hasHeader && !finder.hasGivenUp();
        }

        @Override
        public boolean acceptBroken(long line, String text, String problem) {
            finder.acceptBroken(CsvRecords.failure(FailureReason.MALFORMED, line, text, problem));
            return !finder.hasGivenUp();
        }
    }
}
