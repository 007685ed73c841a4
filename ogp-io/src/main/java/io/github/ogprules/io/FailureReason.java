package io.github.ogprules.io;

import io.github.ogprules.model.CodeList;

/** Why something could not be read, or only in part. */
public enum FailureReason implements CodeList {
    /** The text is not in the format at all: an unclosed quote, a missing brace, a wrong number of columns. */
    MALFORMED,
    /** Something that is required is not there. */
    MISSING,
    /** A column or field that the reader does not know. */
    UNKNOWN_FIELD,
    /** A row that is about nothing: totals, groups of columns, empty cells. */
    NOT_A_RECORD,
    /** The same column, field or record twice. */
    DUPLICATE,
    /** A value that does not mean anything where it stands, or is out of bounds. */
    INVALID_VALUE,
    /** A value damaged by the program that wrote the file, and read as what it must have been. */
    REPAIRED,
    /** A text that may mean two things, and is read as the one that claims less. */
    AMBIGUOUS,
    /** Two values that do not go together. */
    CONTRADICTION,
    /** A value that can be read but breaks a constraint of the model. */
    CONSTRAINT;

    @Override
    public String getLabel() {
        return this == CONSTRAINT ? "constraint broken" : CodeList.super.getLabel();
    }
}
