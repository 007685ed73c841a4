package io.github.ogprules.io.popolo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document without the parts of it that were refused, so that the others can be read. */
final class ReadableParts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A citation of which a part is not readable would be another one. */
    private static final Pattern CITATION = Pattern.compile(".*/ogp/citations/\\d+(?=/)");

    /** What was refused may be an array where something else is missing then. */
    private static final Pattern INDEX = Pattern.compile("\\d+");

    private final JsonNode document;
    private final Set<String> refused = new HashSet<>();

    private ReadableParts(JsonNode document) {
        this.document = document;
    }

    /** The parts of a document that is JSON; of a field that stands twice there is one. */
    static ReadableParts of(String json) {
        return new ReadableParts(MAPPER.readTree(json));
    }

    /** Takes away the parts at some pointers, or what they are missing in; false if that is the whole document. */
    boolean refuse(List<String> pointers) {
        List<String> parts = pointers.stream().map(this::part).toList();
        refused.addAll(parts);
        return !parts.contains("");
    }

    private String part(String pointer) {
        Matcher citation = CITATION.matcher(pointer);
        String part = citation.lookingAt() ? citation.group() : pointer;
        while (!part.isEmpty() && (document.at(part).isMissingNode() || refused.contains(part))) {
            part = part.substring(0, part.lastIndexOf('/'));
        }
        return part;
    }

    /** The document without what was refused. */
    String text() {
        return rest(document, "").toString();
    }

    private JsonNode rest(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            ObjectNode rest = MAPPER.createObjectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String place = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
                if (!refused.contains(place)) {
                    rest.set(field.getKey(), rest(field.getValue(), place));
                }
            }
            return rest;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode rest = MAPPER.createArrayNode();
            for (int place = 0; place < array.size(); place++) {
                if (!refused.contains(pointer + "/" + place)) {
                    rest.add(rest(array.get(place), pointer + "/" + place));
                }
            }
            return rest;
        }
        return node;
    }

    /** The pointer in the whole document to what stands at a pointer without what was refused. */
    String original(String pointer) {
        String original = "";
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            if (!pointer.isEmpty()) {
                original += "/"
                        + (document.at(original).isArray()
                                        && INDEX.matcher(step).matches()
                                ? place(original, Integer.parseInt(step))
                                : step);
            }
        }
        return original;
    }

    private String place(String array, int left) {
        int place = 0;
        int before = left;
        while (before > 0 || refused.contains(array + "/" + place)) {
            before -= refused.contains(array + "/" + place) ? 0 : 1;
            place++;
        }
        return String.valueOf(place);
    }
}
