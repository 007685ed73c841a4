package io.github.ogprules.io.irm;

import io.github.ogprules.model.irm.DataEdition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A layout in which OGP published data of the Independent Reporting Mechanism. */
enum IrmLayout {
    COMMITMENTS_2015(
            "commitments database, 2015 edition",
            "commitments-2015-edition.txt",
            DataEdition.EDITION_2015,
            List.of("Country", "Action Plan No.", "Commitment Title")),
    COMMITMENTS_2016_EXPORT(
            "commitments database, Explorer export of 2016",
            "commitments-2016-explorer-export.txt",
            DataEdition.EXPLORER_EXPORT_2016,
            List.of("Country", "Action Plan No", "Commitment Title")),
    COMMITMENTS_2016_17(
            "commitments database, 2016-17 edition",
            "commitments-2016-17-edition.txt",
            DataEdition.EDITION_2016_17,
            List.of("Country", "Action Plan Number", "Commitment Title")),
    COMMITMENTS_2024(
            "commitments database, 2024 layout",
            "commitments-2024-layout.txt",
            DataEdition.LAYOUT_2024,
            List.of("Country/Locality", "Action Plan Number", "Commitment Title")),
    PROCESS_2015("process database, 2015 edition", "process-2015-05.txt", null, List.of("Country name")),
    PROCESS_2016(
            "process database, 2016 edition",
            "process-2016-07.txt",
            null,
            List.of("Country name", "Action Plan Number"));

    private final String label;
    private final Optional<DataEdition> edition;
    private final List<String> required;
    private final List<String> headers;
    private final HeaderMatcher matcher;

    IrmLayout(String label, String resource, @Nullable DataEdition edition, List<String> required) {
        this.label = label;
        this.edition = Optional.ofNullable(edition);
        this.required = required;
        this.headers = ColumnNames.read(resource);
        this.matcher = new HeaderMatcher(headers);
    }

    String label() {
        return label;
    }

    /** The edition of the commitments database; empty for a process database. */
    Optional<DataEdition> edition() {
        return edition;
    }

    /** The headers that no row can do without. */
    List<String> required() {
        return required;
    }

    /** The headers of all columns in their order; an empty text for a column without a name. */
    List<String> headers() {
        return headers;
    }

    /** Whether the layout has a column of that name, in any form. */
    boolean knows(String header) {
        return matcher.knows(header);
    }

    /** For each name of a record the place of its column in {@link #headers}, or none. */
    int[] places(HeaderNames names) {
        return matcher.places(names);
    }

    /** The layout that a record has most columns of; of two such that of which it has more names as OGP prints them. */
    static IrmLayout nearest(HeaderNames names) {
        return Stream.of(values())
                .map(layout -> layout.likeness(names))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .layout();
    }

    /** The other layouts that a header is one of as much as of this one. */
    List<IrmLayout> rivals(HeaderNames names) {
        Likeness own = likeness(names);
        return Stream.of(values())
                .filter(layout -> layout != this && layout.isHeader(names))
                .filter(layout -> layout.likeness(names).compareTo(own) == 0)
                .toList();
    }

    /** How much a record is like the header of a layout. */
    private record Likeness(IrmLayout layout, long matches, long exactMatches) implements Comparable<Likeness> {

        @Override
        public int compareTo(Likeness other) {
            return Comparator.comparingLong(Likeness::matches)
                    .thenComparingLong(Likeness::exactMatches)
                    .compare(this, other);
        }
    }

    private Likeness likeness(HeaderNames names) {
        int[] places = matcher.places(names);
        return new Likeness(this, matches(places), matcher.exact(names, places));
    }

    /** Whether a record has all columns that no row can do without. */
    boolean isHeader(HeaderNames names) {
        return missing(names).isEmpty();
    }

    /** The columns that no row can do without and that a record does not have. */
    List<String> missing(HeaderNames names) {
        Set<String> found = IntStream.of(places(names))
                .filter(place -> place != HeaderMatcher.NONE)
                .mapToObj(headers::get)
                .collect(Collectors.toSet());
        return required.stream().filter(header -> !found.contains(header)).toList();
    }

    /** How many of the layout's columns that have a name stand in a record, each counted once. */
    long matches(HeaderNames names) {
        return matches(places(names));
    }

    private long matches(int[] places) {
        return IntStream.of(places)
                .filter(place ->
                        place != HeaderMatcher.NONE && !headers.get(place).isEmpty())
                .mapToObj(headers::get)
                .distinct()
                .count();
    }
}
