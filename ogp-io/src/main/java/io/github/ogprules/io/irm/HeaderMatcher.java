package io.github.ogprules.io.irm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the columns of a layout in a header, in whatever form that writes their names.
 *
 * <p>A form that drops the underscore before columns of numbers makes two columns of the same name out of one and its number: then the
 * order decides, or the number that the tool has put behind the later one.
 */
final class HeaderMatcher {

    /** The place of a column that the layout does not have. */
    static final int NONE = -1;

    private final List<String> folded;
    private final List<HeaderForm> forms;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** The columns of a layout as OGP prints them; an empty text for one without a name. */
    HeaderMatcher(List<String> headers) {
        folded = headers.stream().map(ColumnNames::folded).toList();
        forms = folded.stream().map(HeaderForm::of).toList();
        for (int place = 0; place < headers.size(); place++) {
            byName.computeIfAbsent(folded.get(place), unused -> new ArrayList<>())
                    .add(place);
            if (!folded.get(place).isEmpty()) {
                byKey.computeIfAbsent(forms.get(place).key(), unused -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    /** Whether the layout has a column of that name, in any form. */
    boolean knows(String name) {
        HeaderNames names = new HeaderNames(List.of(name));
        return !names.folded(0).isEmpty() && form(names, 0).isPresent();
    }

    /** For each name of a header the place of its column in the layout, or none. */
    int[] places(HeaderNames names) {
        int[] places = new int[names.size()];
        Arrays.fill(places, NONE);
        BitSet taken = new BitSet();
        for (int position = 0; position < places.length; position++) {
            take(byName.getOrDefault(names.folded(position), List.of()), places, position, taken);
        }
        List<Integer> others = IntStream.range(0, places.length)
                .filter(position -> places[position] == NONE)
                .boxed()
                .toList();
        if (!others.isEmpty()) {
            takeForms(names, others, places, taken);
            takeUnnamed(names, others, places, taken);
        }
        return places;
    }

    /** How many of the places stand for the name that OGP prints. */
    long exact(HeaderNames names, int[] places) {
        return IntStream.range(0, places.length)
                .filter(position ->
                        places[position] != NONE && names.folded(position).equals(folded.get(places[position])))
                .count();
    }

    private void takeForms(HeaderNames names, List<Integer> others, int[] places, BitSet taken) {
        List<Optional<HeaderForm>> found = IntStream.range(0, names.size())
                .mapToObj(position -> form(names, position))
                .toList();
        boolean areMarked = found.stream()
                .anyMatch(form -> form.filter(HeaderForm::isMarked).isPresent());
        others.stream()
                .filter(position -> found.get(position).isPresent())
                .sorted(Comparator.comparingInt(
                        position -> found.get(position).orElseThrow().copy()))
                .forEach(position -> {
                    HeaderForm form = found.get(position).orElseThrow();
                    List<Integer> candidates = byKey.getOrDefault(form.key(), List.of()).stream()
                            .filter(place -> !areMarked || forms.get(place).isMarked() == form.isMarked())
                            .toList();
                    take(candidates, places, position, taken);
                });
    }

    /** Tools name the columns without a name by their place. */
    private void takeUnnamed(HeaderNames names, List<Integer> others, int[] places, BitSet taken) {
        List<Integer> unnamed = byName.getOrDefault("", List.of());
        for (int position : unnamed.isEmpty() ? unnamed : others) {
            if (places[position] == NONE && HeaderForm.isUnnamed(names.folded(position))) {
                take(unnamed, places, position, taken);
            }
        }
    }

    private static void take(List<Integer> candidates, int[] places, int position, BitSet taken) {
        for (int place : candidates) {
            if (!taken.get(place)) {
                places[position] = place;
                taken.set(place);
                return;
            }
        }
    }

    private Optional<HeaderForm> form(HeaderNames names, int position) {
        for (HeaderForm form : names.forms(position)) {
            if (byKey.containsKey(form.key())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
