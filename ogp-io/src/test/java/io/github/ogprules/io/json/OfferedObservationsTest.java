package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a failure offers in place of a marker or of a value of the wrong type is accepted there, of every observation of any type. */
class OfferedObservationsTest {

    private static final OgpJson JSON = OgpJson.standard();
    private static final Pattern OFFER = Pattern.compile("\"([^\"]*)\"");

    /** A field that holds an observation, directly or as the value of a key, in a document that is read otherwise. */
    record Place(Document document, String pointer) {

        int length() {
            return JSON.write(document.value()).length();
        }

        Class<?> type() {
            return document.type().getRawClass();
        }

        String with(String text) {
            ObjectNode tree = (ObjectNode) WireFormat.mapper().readTree(JSON.write(document.value()));
            int name = pointer.lastIndexOf('/');
            ((ObjectNode) tree.at(pointer.substring(0, name))).put(pointer.substring(name + 1), text);
            return tree.toString();
        }

        List<Failure> failures(String text) {
            try {
                JSON.read(with(text), type());
                return List.of();
            } catch (UnreadableJsonException e) {
                return e.getFailures();
            }
        }

        @Override
        public String toString() {
            return type().getSimpleName() + pointer;
        }
    }

    /** That a plan was delivered follows from the day on which it was: what else is said of it is a contradiction. */
    private static final String FOLLOWS = "/delivered";

    static Stream<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Document document : Document.all()) {
            Class<?> raw = document.type().getRawClass();
            if (document.type().containedTypeCount() == 0
                    && raw.getPackageName().contains(".model")) {
                ObjectFields.find(document.type()).ifPresent(fields -> {
                    JsonNode tree = WireFormat.mapper().readTree(JSON.write(document.value()));
                    tree.propertyNames()
                            .forEach(name -> fields.typeOf(name)
                                    .map(type -> pointers(name, type, tree.get(name)))
                                    .orElse(Stream.empty())
                                    .filter(pointer -> !pointer.equals(FOLLOWS))
                                    .forEach(pointer -> places.add(new Place(document, pointer))));
                });
            }
        }
        return places.stream()
                .collect(Collectors.toMap(
                        Place::toString,
                        place -> place,
                        (first, other) -> first.length() <= other.length() ? first : other))
                .values()
                .stream();
    }

    private static Stream<String> pointers(String name, JavaType type, JsonNode field) {
        if (type.hasRawClass(Observation.class)) {
            return Stream.of("/" + name);
        }
        return type.isMapLikeType() && type.getContentType().hasRawClass(Observation.class)
                ? field.propertyNames().stream().limit(1).map(key -> "/" + name + "/" + key)
                : Stream.empty();
    }

    /** As OGP's files print markers, and what people and programs write. */
    private static Stream<String> texts() {
        return Stream.concat(
                Stream.of(Marker.values()).map(Marker::getAbbreviation),
                Stream.of(" na", "Not Applicable", "n/a", "#REF!"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void is_accepted_and_there_for_every_marker_that_is_not_read(Place place) {
        Set<String> offers = new HashSet<>();
        texts().forEach(text -> {
            List<Failure> failures = place.failures(text);
            List<String> offered = failures.stream()
                    .flatMap(failure -> OFFER.matcher(failure.getProblem()).results())
                    .map(offer -> offer.group(1))
                    .toList();
            assertThat(failures).as(text).hasSizeLessThan(2);
            assertThat(offered.isEmpty() && isMarker(text) && !failures.isEmpty())
                    .as("%s: %s", text, failures)
                    .isFalse();
            offers.addAll(offered);
        });

        assertThat(offers).allSatisfy(offer -> assertThat(place.failures(offer)).isEmpty());
    }

    private static boolean isMarker(String text) {
        return Stream.of(Marker.values())
                .anyMatch(marker -> marker.getAbbreviation().equals(text));
    }
}
