package io.github.ogprules.io;

import io.github.ogprules.model.CodeList;

/** Why something could not be read, or only in part. */
public enum FailureReason implements CodeList {
    /** The text is not in the format at all: an unclosed quote, a missing brace, a wrong number of columns. */
    MALFORMED("malformed"),
    /** Something that is required is not there. */
    MISSING("missing"),
    /** A column or field that the reader does not know. */
    UNKNOWN_FIELD("unknown field"),
    /** A row that is about nothing: totals, groups of columns, empty cells. */
    NOT_A_RECORD("not a record"),
    /** The same column, field or record twice. */
    DUPLICATE("duplicate"),
    /** A value that does not mean anything where it stands, or is out of bounds. */
    INVALID_VALUE("invalid value"),
    /** A value damaged by the program that wrote the file, and read as what it must have been. */
    REPAIRED("repaired"),
    /** A text that may mean two things, and is read as the one that claims less. */
    AMBIGUOUS("ambiguous"),
    /** Two values that do not go together. */
    CONTRADICTION("contradiction"),
    /** A value that can be read but breaks a constraint of the model. */
    CONSTRAINT("constraint broken");

    private final String label;

    FailureReason(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
