package io.github.ogprules.examples.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Rules that are text. */
final class RuleText {

    private RuleText() {}

    /** The text of a rule that lies beside the classes. */
    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(RuleText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
