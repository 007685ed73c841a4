package io.github.ogprules.model;

/** How firmly a source stands behind a number or a rule, from firm to open. */
public enum Provenance implements CodeList {
    /** The cited source states it. */
    DOCUMENTED,
    /** It follows from documented facts. */
    INFERRED,
    /** No source states it: a default that can be replaced. */
    UNCONFIRMED,
    /** Set by the caller to try something out; not a rule of OGP. */
    ASSUMED
}
