package io.github.ogprules.io.report;

import io.github.ogprules.io.text.VisibleText;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text in Markdown, as CommonMark and GitHub's dialect (GFM) define it, so that the text itself is seen and nothing else: no HTML,
 * link, picture, footnote or emphasis. It stands within a line, after a marker of ours, so that what only means something at the
 * beginning of a line needs no escape.
 *
 * <p>What these dialects take for an address without any markup, and link, becomes code: there is no other way to write it that they
 * all leave alone.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 * @see <a href="https://github.github.com/gfm/">GFM, with its tables and autolinks</a>
 */
final class MarkdownText {

    private static final char SPACE = ' ';
    private static final String CODE = "`";
    private static final String OPENING = "([{\"'“‘«";
    private static final String CLOSING = ")]}\"'”’».,;:!?";

    /** What makes a link of a word in GFM, or calls a user of GitHub. */
    private static final Pattern ADDRESS = Pattern.compile("://|(?i:www)\\.|@.");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});");

    /** The number of a source, as this package writes it: a link only if somebody defines one of that name, or an address follows. */
    private static final Pattern MARK = Pattern.compile("\\[[0-9]{1,9}]");

    /** An address that ends where it seems to, in every dialect. */
    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?"
                    + "(/(([A-Za-z0-9./%=?+#-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*[A-Za-z0-9/])?)?");

    private final String line;
    private final StringBuilder markdown;

    private MarkdownText(String line) {
        this.line = line;
        this.markdown = new StringBuilder(line.length() + 16);
    }

    /** A text in the line of a heading, paragraph or item. */
    static String of(String text) {
        return new MarkdownText(VisibleText.of(text)).markdown();
    }

    /** A text in the cell of a table; GFM takes the backslash before a bar away before it reads anything else. */
    static String cell(String text) {
        return of(text).replace("|", "\\|");
    }

    /** A link to an address of the web; any other address as a text. */
    static String link(URI address) {
        boolean isOfTheWeb = address.getRawAuthority() != null
                && Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(address.getScheme()));
        if (!isOfTheWeb) {
            return of(address.toString());
        }
        // A URI has none of the characters that could end it within the brackets.
        String ascii = address.toASCIIString();
        return PLAIN_ADDRESS.matcher(ascii).matches() ? ascii : "<" + ascii + ">";
    }

    private String markdown() {
        int begin = 0;
        while (begin < line.length()) {
            int space = line.indexOf(SPACE, begin);
            int end = space < 0 ? line.length() : space;
            addWord(begin, end);
            if (space >= 0) {
                markdown.append(SPACE);
            }
            begin = end + 1;
        }
        return markdown.toString();
    }

    private void addWord(int begin, int end) {
        if (!ADDRESS.matcher(line).region(begin, end).find()) {
            addEscaped(begin, end);
            return;
        }
        int first = begin;
        while (first < end && OPENING.indexOf(line.charAt(first)) >= 0) {
            first++;
        }
        int last = end;
        while (last > first && CLOSING.indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        addEscaped(begin, first);
        addCode(line.substring(first, last));
        addEscaped(last, end);
    }

    private void addCode(String address) {
        // Code ends at the first run of backticks as long as the one that it begins with.
        int longest = BACKTICKS
                .matcher(address)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = CODE.repeat(longest + 1);
        String room = address.startsWith(CODE) || address.endsWith(CODE) ? " " : "";
        markdown.append(fence).append(room).append(address).append(room).append(fence);
    }

    private void addEscaped(int begin, int end) {
        for (int at = begin; at < end; at++) {
            char character = line.charAt(at);
            if (character == '<') {
                markdown.append("&lt;");
            } else if (character == '&' && begins(ENTITY, at, end)) {
                markdown.append("&amp;");
            } else if (isMarkup(character, at, end)) {
                markdown.append('\\').append(character);
            } else {
                markdown.append(character);
            }
        }
    }

    private boolean isMarkup(char character, int at, int end) {
        return switch (character) {
            case '\\', '`', '*', '~' -> true;
            case '_' -> !isWithinWord(at);
            case '[' -> !begins(MARK, at, end) || isAfter('!', at);
            case '(' -> isAfter(']', at);
            case '#' -> at == 0 || isAfter(SPACE, at) || isAfter('#', at);
            default -> false;
        };
    }

    private boolean begins(Pattern pattern, int at, int end) {
        return pattern.matcher(line).region(at, end).lookingAt();
    }

    private boolean isAfter(char character, int at) {
        return at > 0 && line.charAt(at - 1) == character;
    }

    private boolean isWithinWord(int at) {
        return at > 0
                && at < line.length() - 1
                && Character.isLetterOrDigit(line.codePointBefore(at))
                && Character.isLetterOrDigit(line.codePointAt(at + 1));
    }
}
