package io.github.ogprules.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that stand, reviewed, in the folder {@code golden} beside a test. */
public final class Golden {

    private Golden() {}

    public static String text(Class<?> test, String file) {
        try (InputStream golden = test.getResourceAsStream("golden/" + file)) {
            assertThat(golden).as("golden/" + file).isNotNull();
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
