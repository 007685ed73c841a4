package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import java.util.List;
import java.util.Optional;

/** Reads the records of one file in one of OGP's layouts. */
interface IrmReader<T> {

    /** Whether a record is about something at all, and not a row of totals or groups. */
    boolean isRecord(IrmRecord row);

    /** Whether a record says beyond doubt what it is about. */
    boolean isRow(IrmRecord row);

    /** Whether a record names a country that is known. */
    boolean namesCountry(IrmRecord row);

    /** What a record is about, in words. */
    String subject();

    /** What is wrong with the columns of the records that were read, each column taken as one. */
    default List<Failure> failures() {
        return List.of();
    }

    /** What a record says; empty if that cannot be told, and then the record has the failures. */
    Optional<T> read(IrmRecord row);
}
