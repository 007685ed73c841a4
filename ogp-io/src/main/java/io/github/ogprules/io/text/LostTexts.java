package io.github.ogprules.io.text;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The texts of a JSON document in which characters were lost: a program has taken the text for another encoding, or cut a character
 * in two, or the text is none; and those in which it made other letters of them.
 */
public final class LostTexts {

    /** What is expected instead. */
    public static final String EXPECTED =
            "expected text encoded in UTF-8, without characters that were lost (\uFFFD) or NUL";

    private static final String NO_MOJIBAKE =
            "expected text encoded in UTF-8, not letters that a program made of it, such as \u00C3\u00A9 of \u00E9";

    private static final String NO_QUESTION_MARKS =
            "expected text encoded in UTF-8, not question marks in place of letters that an encoding has not";

    private static final JsonFactory JSON = new JsonFactory();
    private static final char REPLACEMENT = '\uFFFD';
    private static final char NUL = '\0';

    /** How much of a text is shown around what was lost in it. */
    private static final int SHOWN = 100;

    private LostTexts() {}

    /**
     * A text in which a character was lost.
     *
     * @param pointer the JSON pointer to the text, or to the field whose name it is
     * @param line the line of the document, from 1
     * @param text the whole text
     */
    public record LostText(String pointer, long line, String text) {

        /**
         * Whether the text has what stands in no text: NUL, or half of a character. A character that stands for a lost one is text.
         *
         * @return true if it cannot be written as text
         */
        public boolean isNoText() {
            return text.indexOf(NUL) >= 0 || loneSurrogate(text) >= 0;
        }

        /** {@return the first place where something was lost, with what stands around it, at most some 100 characters} */
        public String shown() {
            int begin = Math.max(0, Math.min(findDamage(text) - SHOWN / 2, text.length() - SHOWN));
            return text.substring(begin, Math.min(text.length(), begin + SHOWN));
        }
    }

    /**
     * The texts of a document, values and names of fields, in which characters were lost.
     *
     * @param json a document; of one that is no JSON the texts up to where it is none
     * @return the texts in their order
     */
    public static List<LostText> of(String json) {
        List<LostText> lost = new ArrayList<>();
        if (!mayHave(json)) {
            return lost;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    String text = parser.getString();
                    if (findDamage(text) >= 0) {
                        lost.add(new LostText(
                                parser.streamReadContext().pathAsPointer().toString(),
                                parser.currentTokenLocation().getLineNr(),
                                text));
                    }
                }
            }
        } catch (JacksonException e) {
            // The rest is no JSON, which its own failure says.
            return lost;
        }
        return lost;
    }

    /** Whether a document may have such a text, which most have not: as it is or by its number. */
    private static boolean mayHave(String json) {
        return json.contains("\\u") || findDamage(json) >= 0;
    }

    /**
     * What is expected instead of a text in which something was lost.
     *
     * @param text the text
     * @return what is expected
     */
    public static String expected(String text) {
        return find(text) >= 0 ? EXPECTED : Mojibake.find(text) >= 0 ? NO_MOJIBAKE : NO_QUESTION_MARKS;
    }

    /**
     * Where a program has made other letters, or question marks, of those of a text because of another encoding.
     *
     * @param text any text
     * @return the place of the first of them, or less than 0
     */
    public static int findMojibake(String text) {
        int made = Mojibake.find(text);
        return made < 0 ? QuestionMarks.find(text) : made;
    }

    private static int findDamage(String text) {
        int lost = find(text);
        return lost < 0 ? findMojibake(text) : lost;
    }

    private static int find(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == REPLACEMENT || character == NUL) {
                return at;
            }
            if (Character.isSurrogate(character)) {
                if (isPair(text, at)) {
                    at++;
                } else {
                    return at;
                }
            }
        }
        return -1;
    }

    private static int loneSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!isPair(text, at)) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
