package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** Everything that is wrong in a text that cannot be read, in the order of the text. */
final class DocumentFailures {

    private DocumentFailures() {}

    /** The failures of a text of which a first one is known; at least that one. */
    static List<Failure> of(String json, Class<?> type, JacksonException first) {
        if (JsonFailures.isNoJson(first) && !JsonFailures.isDuplicate(first)) {
            return List.of(JsonFailures.failure(first, JsonFailures.pointer(first), Optional.empty()));
        }
        List<Problem> problems = new ArrayList<>();
        List<Failure> atTheEnd = new ArrayList<>();
        try (JsonParser parser = WireFormat.treeParser(json)) {
            JsonNode tree = WireFormat.mapper().readTree(parser);
            problems.addAll(FailureSearch.problems(tree, WireFormat.mapper().constructType(type)));
            if (parser.nextToken() != null) {
                atTheEnd.add(JsonFailures.trailing(parser));
            }
        } catch (JacksonException e) {
            if (JsonFailures.isNoJson(e)) {
                atTheEnd.add(JsonFailures.failure(e, JsonFailures.pointer(e), Optional.empty()));
            }
        }
        if (!JsonFailures.isDuplicate(first)) {
            Problem known = Problem.of(first, "");
            if (problems.stream().noneMatch(problem -> problem.pointer().equals(known.pointer()))) {
                problems.add(known);
            }
        }
        return Stream.concat(inOrder(json, problems), atTheEnd.stream()).toList();
    }

    private static Stream<Failure> inOrder(String json, List<Problem> problems) {
        Set<String> pointers = new HashSet<>();
        problems.forEach(problem -> {
            pointers.add(problem.pointer());
            pointers.add(problem.parent());
        });
        Places places = Places.of(json, pointers);
        List<Problem> all = Stream.concat(problems.stream(), places.duplicates().stream())
                .sorted(places.order())
                .toList();
        Stream<Failure> failures = all.stream()
                .limit(FailureSearch.MOST)
                .map(problem -> problem.failure().apply(places.find(problem.pointer())))
                .distinct();
        return all.size() > FailureSearch.MOST
                ? Stream.concat(failures, Stream.of(JsonFailures.tooMany(FailureSearch.MOST)))
                : failures;
    }
}
