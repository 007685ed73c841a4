package io.github.ogprules.io.popolo;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.json.OgpJson;
import io.github.ogprules.io.json.UnreadableJsonException;
import io.github.ogprules.io.text.LostTexts;
import io.github.ogprules.io.text.LostTexts.LostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The text of a document, as far as it can be read.
 *
 * @param document what can be read, if anything
 * @param failures what cannot
 * @param original where in the text stands what has a pointer in the document
 */
record PopoloInput(Optional<PopoloDocument> document, List<Failure> failures, UnaryOperator<String> original) {

    /** In the array that a document is put in to be read with the texts in which something was lost. */
    private static final String ELEMENT = "/0";

    static PopoloInput of(String text) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        PopoloInput whole = readWhole(json);
        PopoloInput read = whole.document().isPresent() ? whole : readParts(json, whole.failures());
        return new PopoloInput(
                read.document(),
                Stream.concat(lost(json), read.failures().stream()).toList(),
                read.original());
    }

    /** The failures of a text of which nothing is read. */
    List<Failure> failuresOfNothing() {
        return failures.stream()
                .map(failure -> failure.withProblem(
                        "nothing read: " + failure.getProblem().replaceFirst("^(not read|read as it stands): ", "")))
                .toList();
    }

    private static Stream<Failure> lost(String json) {
        return LostTexts.of(json).stream()
                .map(text -> Failure.builder()
                        .reason(FailureReason.MALFORMED)
                        .line(text.line())
                        .pointer(text.pointer())
                        .found(text.shown())
                        .problem("read as it stands: " + LostTexts.expected(text.text()))
                        .build());
    }

    private static PopoloInput readWhole(String json) {
        if (LostTexts.of(json).stream().anyMatch(LostText::isNoText)) {
            Imported<PopoloDocument> array = OgpJson.standard().readAll("[" + json + "]", PopoloDocument.class);
            if (array.getValues().size() == 1) {
                return new PopoloInput(Optional.of(array.getValues().get(0)), List.of(), pointer -> pointer);
            }
            List<Failure> failures = array.getFailures().stream()
                    .map(failure -> failure.withPointer(inElement(failure)))
                    .toList();
            return new PopoloInput(Optional.empty(), failures, pointer -> pointer);
        }
        try {
            PopoloDocument document = OgpJson.standard().read(json, PopoloDocument.class);
            return new PopoloInput(Optional.of(document), List.of(), pointer -> pointer);
        } catch (UnreadableJsonException e) {
            return new PopoloInput(Optional.empty(), e.getFailures(), pointer -> pointer);
        }
    }

    private static String inElement(Failure failure) {
        String pointer = failure.getPointer().orElse("");
        return pointer.startsWith(ELEMENT) ? pointer.substring(ELEMENT.length()) : pointer;
    }

    /** What is left without the parts that were refused, and without what is refused for these. */
    private static PopoloInput readParts(String json, List<Failure> first) {
        PopoloInput nothing = new PopoloInput(Optional.empty(), first, pointer -> pointer);
        ReadableParts parts;
        try {
            parts = ReadableParts.of(json);
        } catch (JacksonException e) {
            return nothing;
        }
        List<Failure> failures = new ArrayList<>();
        List<Failure> refused = first;
        while (true) {
            List<String> places = refused.stream()
                    .map(failure -> parts.original(failure.getPointer().orElse("")))
                    .toList();
            for (int i = 0; i < places.size(); i++) {
                Failure failure = refused.get(i);
                failures.add(failure.withPointer(places.get(i)).withProblem("not read: " + failure.getProblem()));
            }
            if (!parts.refuse(places)) {
                return nothing;
            }
            PopoloInput rest = readWhole(parts.text());
            if (rest.document().isPresent()) {
                return new PopoloInput(rest.document(), failures, parts::original);
            }
            refused = rest.failures();
        }
    }
}
