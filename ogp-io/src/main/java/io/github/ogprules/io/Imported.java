package io.github.ogprules.io;

import java.util.List;
import org.immutables.value.Value;

/**
 * What came out of a file: the values that could be read, in order, and a failure for everything else. Nothing is dropped
 * silently.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is read
 */
@Value.Immutable
public sealed interface Imported<T> permits ImmutableImported {

    /**
     * Values and failures.
     *
     * @param values what could be read
     * @param failures what could not
     * @param <T> what is read
     * @return both together
     */
    static <T> Imported<T> of(List<T> values, List<Failure> failures) {
        return ImmutableImported.of(values, failures);
    }

    /** {@return what could be read: the values, in the order of the file} */
    @Value.Parameter
    List<T> getValues();

    /** {@return what could not be read, or only in part: the failures, in the order of the file} */
    @Value.Parameter
    List<Failure> getFailures();

    /** {@return whether everything was read: true if there is no failure} */
    default boolean isComplete() {
        return getFailures().isEmpty();
    }
}
