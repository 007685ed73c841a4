package io.github.ogprules.io.irm;

import java.util.Optional;
import java.util.function.Function;

/** What is to be read of a file: commitments, or how plans came about. */
record IrmRecords<T>(String label, Function<IrmHeader, Optional<IrmReader<T>>> readers) {

    /** The reader for a file; empty if its layout holds something else. */
    Optional<IrmReader<T>> reader(IrmHeader header) {
        return readers.apply(header);
    }
}
