package io.github.ogprules.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        forms = headers.stream().map(HeaderForm::of).toList();
        for (int place = 0; place < headers.size(); place++) {
            byName.computeIfAbsent(folded.get(place), unused -> new ArrayList<>()).add(place);
            if (!folded.get(place).isEmpty()) {
                byKey.computeIfAbsent(forms.get(place).key(), unused -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    /** Whether the layout has a column of that name, in any form. */
    boolean knows(String name) {
        return !ColumnNames.folded(name).isEmpty() && form(name).isPresent();
    }

    /** For each name of a header the place of its column in the layout, or none. */
    int[] places(List<String> names) {
        int[] places = new int[names.size()];
        Arrays.fill(places, NONE);
        BitSet taken = new BitSet();
        for (int position = 0; position < places.length; position++) {
            String name = ColumnNames.folded(names.get(position));
            take(byName.getOrDefault(name, List.of()), places, position, taken);
        }
        boolean areMarked =
                names.stream().anyMatch(name -> form(name).filter(HeaderForm::isMarked).isPresent());
        List<Form> others = new ArrayList<>();
        for (int position = 0; position < places.length; position++) {
            int found = position;
            if (places[position] == NONE) {
                form(names.get(position)).ifPresent(form -> others.add(new Form(form, found)));
            }
        }
        others.sort(Comparator.comparingInt((Form other) -> other.form().copy()));
        for (Form other : others) {
            List<Integer> candidates = byKey.getOrDefault(other.form().key(), List.of()).stream()
                    .filter(place -> !areMarked
                            || forms.get(place).isMarked() == other.form().isMarked())
                    .toList();
            take(candidates, places, other.position(), taken);
        }
        takeUnnamed(names, places, taken);
        return places;
    }

    private record Form(HeaderForm form, int position) {}

    private static void take(List<Integer> candidates, int[] places, int position, BitSet taken) {
        candidates.stream().filter(place -> !taken.get(place)).findFirst().ifPresent(place -> {
            places[position] = place;
            taken.set(place);
        });
    }

    /** Tools name the columns without a name by their place. */
    private void takeUnnamed(List<String> names, int[] places, BitSet taken) {
        for (int position = 0; position < places.length; position++) {
            if (places[position] == NONE && HeaderForm.isUnnamed(names.get(position))) {
                take(byName.getOrDefault("", List.of()), places, position, taken);
            }
        }
    }

    private Optional<HeaderForm> form(String name) {
        return HeaderForm.all(name).stream()
                .filter(form -> byKey.containsKey(form.key()))
                .findFirst();
    }
}
