package io.github.ogprules.io.reference;

import io.github.ogprules.model.Citation;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where facts can be read, by the keys that the resources name them by. */
final class Sources {

    private static final Map<String, Citation> ALL = Resource.read("sources.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells.get(0),
                    cells -> Citation.builder()
                            .title(cells.get(1))
                            .publisher(cells.get(2))
                            .date(Resource.text(cells.get(3)))
                            .url(Resource.text(cells.get(4)).map(URI::create))
                            .build()));

    private Sources() {}

    static Citation of(String key) {
        return Objects.requireNonNull(ALL.get(key), key);
    }
}
