package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Good arrays with disturbances of every kind at once, the same in every run. */
class DisturbedArraysTest {

    private static final int CASES = 10_000;

    /** Fewer: what is broken is read again part by part, for all its failures. */
    private static final int BROKEN_CASES = 3_000;

    private static final List<EligibilityProfile> PROFILES =
            Profiles.random(500).toList();

    @Test
    void give_each_element_equal_if_nobody_sees_what_was_done_to_it() {
        for (int seed = 0; seed < CASES; seed++) {
            Disturbed array = new Disturbed(new Random(seed));

            Imported<EligibilityProfile> read = OgpJson.standard().readAll(array.text(), EligibilityProfile.class);

            assertThat(read.getValues()).as(array::text).isEqualTo(array.profiles);
        }
    }

    @Test
    void give_each_element_equal_or_a_failure_that_names_its_place_if_some_are_broken() {
        for (int seed = 0; seed < BROKEN_CASES; seed++) {
            Disturbed array = new Disturbed(new Random(seed)).breakSome();

            Imported<EligibilityProfile> read = OgpJson.standard().readAll(array.text(), EligibilityProfile.class);

            assertThat(read.getValues())
                    .as(() -> array.text() + read.getFailures())
                    .isEqualTo(array.expected());
            for (int broken : array.broken) {
                assertThat(read.getFailures())
                        .as(() -> array.text() + read.getFailures())
                        .anyMatch(failure -> isIn(failure, broken));
            }
            assertThat(read.getFailures().stream()
                            .filter(failure -> failure.getProblem().startsWith("no other score"))
                            .count())
                    .as(() -> array.text() + read.getFailures())
                    .isEqualTo(array.losesScores() ? 1 : 0);
        }
    }

    private static boolean isIn(Failure failure, int element) {
        String pointer = failure.getPointer().orElseThrow();
        return pointer.equals("/" + element) || pointer.startsWith("/" + element + "/");
    }

    /** A good array with disturbances. */
    private static final class Disturbed {

        private static final JsonMapper MAPPER = JsonMapper.builder().build();
        private static final String INVISIBLE =
                " \u00A0\u202F\u2007\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u202B\u2067";
        private static final List<String> MARKERS = List.of(
                "NA", "na", "n/a", "N.A.", "#N/A", "NR", "ND", "NaN", "null", "<NA>", "..", "-", "–", "?", "NA\u00A0");

        private final Random random;
        private final List<EligibilityProfile> profiles = new ArrayList<>();
        private final List<String> elements = new ArrayList<>();
        private final Set<Integer> broken = new TreeSet<>();
        private final String mark;
        private boolean onAnotherScale;

        Disturbed(Random random) {
            this.random = random;
            mark = random.nextBoolean() ? "\uFEFF" : "";
            for (int left = 1 + random.nextInt(5); left > 0; left--) {
                EligibilityProfile profile = any(PROFILES);
                profiles.add(profile);
                elements.add(disturbed(tree(profile)).toString());
            }
        }

        private static ObjectNode tree(EligibilityProfile profile) {
            return (ObjectNode) MAPPER.readTree(OgpJson.standard().write(profile));
        }

        String text() {
            return mark + "[" + String.join(random.nextBoolean() ? ",\n" : ", ", elements) + "]";
        }

        /** What the elements are that are not broken. */
        List<EligibilityProfile> expected() {
            List<EligibilityProfile> expected = new ArrayList<>();
            for (int place = 0; place < profiles.size(); place++) {
                EligibilityProfile profile = profiles.get(place);
                if (!broken.contains(place)) {
                    expected.add(
                            onAnotherScale && hasScore(profile)
                                    ? profile.withCitizenEngagement(Observation.unknown())
                                    : profile);
                }
            }
            return expected;
        }

        boolean losesScores() {
            for (int place = 0; place < profiles.size(); place++) {
                if (onAnotherScale && !broken.contains(place) && hasScore(profiles.get(place))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean hasScore(EligibilityProfile profile) {
            return profile.getCitizenEngagement()
                    .findValue()
                    .filter(CivilLiberties.class::isInstance)
                    .isPresent();
        }

        /** Puts what nobody sees around texts that are no names, and leaves out or sets to null what is unknown. */
        private ObjectNode disturbed(ObjectNode object) {
            ObjectNode disturbed = MAPPER.createObjectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                JsonNode value = field.getValue();
                if (value instanceof ObjectNode inner) {
                    disturbed.set(field.getKey(), disturbed(inner));
                } else if (!(value instanceof StringNode) || field.getKey().equals("name")) {
                    disturbed.set(field.getKey(), value);
                } else if (!value.stringValue().equals("unknown") || random.nextInt(3) > 0) {
                    disturbed.put(field.getKey(), invisible() + value.stringValue() + invisible());
                } else if (random.nextBoolean() && object.has("country")) {
                    disturbed.putNull(field.getKey());
                } else if (!object.has("country")) {
                    disturbed.set(field.getKey(), value);
                }
            }
            return disturbed;
        }

        /** Breaks some elements, each in one way that shows. */
        Disturbed breakSome() {
            for (int left = 1 + random.nextInt(2); left > 0; left--) {
                int place = random.nextInt(elements.size());
                if (broken.add(place)) {
                    elements.set(place, brokenElement(tree(profiles.get(place))));
                }
            }
            return this;
        }

        private String brokenElement(ObjectNode element) {
            ObjectNode country = (ObjectNode) element.path("country");
            switch (random.nextInt(9)) {
                case 0 -> country.put("name", any(MARKERS));
                case 1 -> country.put("code", any(MARKERS));
                case 2 -> country.put("code", "AUT").put("name", any(List.of("Australia", "Georgia", "DEU")));
                case 3 -> {
                    element.putObject("citizenEngagement").put("score", any(List.of(58.8, 11.0, -1.0)));
                    onAnotherScale = true;
                }
                case 4 -> element.put(any(List.copyOf(element.propertyNames())), any(MARKERS));
                case 5 -> {
                    ObjectNode part = random.nextBoolean() ? country : element;
                    part.putArray(any(List.copyOf(part.propertyNames()))).add(1);
                }
                case 6 -> {
                    return "{\"year\": 2014, " + element.toString().substring(1);
                }
                case 7 -> {
                    return any(List.of("null", "5", "[]", "{}", "\"NA\"", "NaN"));
                }
                default -> element.put("fiscal_transparency", 4);
            }
            return element.toString();
        }

        private String invisible() {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(3); left > 0; left--) {
                text.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
            }
            return text.toString();
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
