package io.github.ogprules.model;

/** How firmly a source stands behind a number or a rule, from firm to open. */
public enum Provenance implements CodeList {
    /** The cited source states it. */
    DOCUMENTED("documented"),
    /** It follows from documented facts. */
    INFERRED("inferred"),
    /** No source states it: a default that can be replaced. */
    UNCONFIRMED("unconfirmed"),
    /** Set by the caller to try something out; not a rule of OGP. */
    ASSUMED("assumed");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
