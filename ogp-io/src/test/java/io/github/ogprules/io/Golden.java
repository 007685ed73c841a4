package io.github.ogprules.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that stand, reviewed, in the folder {@code golden} beside a test. */
public final class Golden {

    /** Set it to write the texts anew: {@code -Dogp.write=true}; look at what changed before you commit it. */
    private static final boolean WRITE = Boolean.getBoolean("ogp.write");

    private Golden() {}

    /** Holds a text against the one that stands there. */
    public static void assertSame(Class<?> test, String file, String text) {
        if (WRITE) {
            write(test, file, text + "\n");
        } else {
            assertThat(text + "\n").isEqualTo(text(test, file));
        }
    }

    private static void write(Class<?> test, String file, String text) {
        Path folder = Path.of("src/test/resources", test.getPackageName().replace('.', '/'), "golden");
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Class<?> test, String file) {
        try (InputStream golden = test.getResourceAsStream("golden/" + file)) {
            assertThat(golden).as("golden/" + file).isNotNull();
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
