package io.github.ogprules.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The data that the quickstart ships with. */
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (InputStream resource = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
