package io.github.ogprules.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The known countries whose names are nearest to a text: those with few letters put in, left out or changed, or else those
 * whose names it contains.
 */
final class NearestCountries {

    private static final int MOST_NAMES = 3;

    /** A longer text is prose: no known name is near it. */
    private static final int LONGEST = 80;

    private static final int MOST_EDITS = 3;

    /** A letter in three may differ, so that a name of six may have two that changed places. */
    private static final int LETTERS_PER_EDIT = 3;

    private static final List<Folded> NAMES = CountryNameTable.names().stream()
            .map(name -> new Folded(name, CountryNameTable.plain(name.text()), CountryNameTable.words(name.text())))
            .toList();

    private static final Map<String, List<Folded>> BY_FIRST_WORD =
            NAMES.stream().collect(Collectors.groupingBy(name -> name.words().get(0)));

    private record Folded(CountryName name, String plain, List<String> words) {}

    private NearestCountries() {}

    /** The names with their codes, the nearest first; none if nothing is near. */
    static List<String> of(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> similar = similar(CountryNameTable.plain(text));
        return similar.isEmpty() ? contained(CountryNameTable.words(text)) : similar;
    }

    private static List<String> similar(String plain) {
        int most = Math.min(plain.length() / LETTERS_PER_EDIT, MOST_EDITS);
        Map<Integer, List<Folded>> byEdits = new TreeMap<>();
        for (Folded name : NAMES) {
            int edits = edits(name.plain(), plain, most);
            if (edits <= most) {
                byEdits.computeIfAbsent(edits, unused -> new ArrayList<>()).add(name);
            }
        }
        return shown(byEdits.values().stream().flatMap(List::stream).toList());
    }

    private static List<String> contained(List<String> words) {
        return shown(words.stream()
                .flatMap(word -> BY_FIRST_WORD.getOrDefault(word, List.of()).stream())
                .filter(name -> words.containsAll(name.words()))
                .sorted(Comparator.comparing(name -> -name.words().size()))
                .toList());
    }

    /** The first names, one for each country. */
    private static List<String> shown(Collection<Folded> names) {
        Map<CountryCode, String> byCountry = new LinkedHashMap<>();
        names.forEach(
                name -> byCountry.putIfAbsent(name.name().code(), name.name().toString()));
        return byCountry.values().stream().limit(MOST_NAMES).toList();
    }

    /**
     * How many letters must be put in, taken away or changed to make of one text the other, as far as there are no more than
     * {@code most}.
     */
    private static int edits(String from, String to, int most) {
        if (Math.abs(from.length() - to.length()) > most) {
            return most + 1;
        }
        int[] before = new int[to.length() + 1];
        int[] here = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            // Only cells near the diagonal can be few edits; those beside them count as too many.
            int first = Math.max(1, i - most);
            int last = Math.min(to.length(), i + most);
            here[first - 1] = first == 1 ? i : most + 1;
            int least = here[first - 1];
            for (int j = first; j <= last; j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int above = j == i + most ? most + 1 : before[j];
                here[j] = Math.min(before[j - 1] + change, Math.min(above, here[j - 1]) + 1);
                least = Math.min(least, here[j]);
            }
            if (least > most) {
                return least;
            }
            int[] row = before;
            before = here;
            here = row;
        }
        return before[to.length()];
    }
}
