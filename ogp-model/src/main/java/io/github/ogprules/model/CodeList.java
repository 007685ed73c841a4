package io.github.ogprules.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * A closed list of values, each with a label for people to read; where it is OGP's own, published files may spell a value in
 * other ways too.
 *
 * <p>Implemented by enums.
 */
public interface CodeList {

    /** {@return the name of the constant} */
    String name();

    /** {@return the label of this value; the name of the constant as words unless the code list says otherwise} */
    default String getLabel() {
        return Labels.words(name());
    }

    /**
     * {@return the other spellings of this value that occur in published files, without the label and the name of the constant;
     * none unless the code list says otherwise}
     */
    default List<String> getSpellings() {
        return List.of();
    }

    /**
     * The value that a text stands for: its label, its constant's name or one of its spellings, without regard to case
     * and to white space, hyphens and underscores between words.
     *
     * @param type the code list
     * @param text the text
     * @param <E> the code list
     * @return the value
     * @throws IllegalArgumentException if the text stands for no value; the message lists the labels
     */
    static <E extends Enum<E> & CodeList> E parse(Class<E> type, String text) {
        String wanted = folded(text);
        StringJoiner labels = new StringJoiner(", ");
        for (E value : type.getEnumConstants()) {
            List<String> spellings = new ArrayList<>(value.getSpellings());
            spellings.add(value.getLabel());
            spellings.add(value.name());
            if (spellings.stream().anyMatch(spelling -> folded(spelling).equals(wanted))) {
                return value;
            }
            labels.add(value.getLabel());
        }
        throw new IllegalArgumentException("'" + text + "' is not one of: " + labels);
    }

    private static String folded(String text) {
        return text.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
    }
}
