package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.io.table.CellText;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.DataEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of commitments is not in the rows that are written of them: whatever is not the same when the rows are read again, attribute by
 * attribute as JSON has them, which leaves nothing out.
 */
final class CommitmentLosses {

    private static final IrmHeader HEADER = new IrmHeader(1, IrmLayout.COMMITMENTS_2024.headers());

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CommitmentReader reader = new CommitmentReader(HEADER, DataEdition.LAYOUT_2024);
    private final List<Failure> failures = new ArrayList<>();

    /** What was found so far. */
    List<Failure> failures() {
        return failures;
    }

    /** Compares a commitment with the row that is written of it; the place says which it is. */
    void add(AssessedCommitment commitment, List<String> written, Failure.Builder place) {
        add(
                commitment,
                written,
                place.reason(FailureReason.CONTRADICTION).problem("").build());
    }

    private void add(AssessedCommitment commitment, List<String> written, Failure place) {
        NaCells naCells = new NaCells(NaCells.Meaning.NOT_ASSESSED);
        written.stream()
                .filter(text -> text.length() > CellText.LONGEST_IN_SPREADSHEET)
                .forEach(text -> failures.add(place.withFound(CellText.shown(text))
                        .withProblem("kept, but not by spreadsheets: their cells hold no more than "
                                + CellText.LONGEST_IN_SPREADSHEET + " characters")));
        Optional<AssessedCommitment> again = reader.read(new IrmRecord(HEADER, naCells, 1, written));
        if (again.isEmpty()) {
            fail(place, "", "", "the row cannot be read again");
        } else if (!again.get().equals(commitment)) {
            compare(place, "", tree(commitment), tree(again.get()));
        }
    }

    private static JsonNode tree(AssessedCommitment commitment) {
        return JSON.readTree(OgpJson.standard().write(commitment));
    }

    private void compare(Failure place, String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before != null && after != null && before.isObject() && after.isObject()) {
            TreeSet<String> names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(place, pointer + "/" + escaped(name), before.get(name), after.get(name)));
        } else if (before != null && after != null && areOfObjects(before) && areOfObjects(after)) {
            for (int index = 0; index < Math.max(before.size(), after.size()); index++) {
                compare(place, pointer + "/" + index, before.get(index), after.get(index));
            }
        } else if (before == null && after != null) {
            fail(place, pointer, "", "read again as " + shown(after) + ", which was not there");
        } else if (before != null && !before.equals(after)) {
            fail(place, pointer, shown(before), "read again as " + (after == null ? "nothing" : shown(after)));
        }
    }

    private void fail(Failure place, String pointer, String found, String problem) {
        failures.add(place.withPointer(place.getPointer().orElse("") + pointer)
                .withFound(found.isEmpty() ? Optional.empty() : Optional.of(found))
                .withProblem("not kept by the layout of 2024: " + problem));
    }

    private static boolean areOfObjects(JsonNode node) {
        return node.isArray() && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isObject);
    }

    private static String shown(JsonNode value) {
        return CellText.shown(value.isString() ? value.stringValue() : value.toString());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
