package io.github.ogprules.examples.benchmarks.peers;

/** The engines that are put beside the library. */
public enum Peer {
    /** Spring's expression language, compiled to bytecode. */
    SPEL("SpEL, compiled"),
    /** Apache Commons JEXL. */
    JEXL("JEXL"),
    /** MVEL, compiled. */
    MVEL("MVEL, compiled"),
    /** Google's Common Expression Language. */
    CEL("CEL"),
    /** Easy Rules, with rules in Java. */
    EASY_RULES("Easy Rules"),
    /** Drools with rules in its own language. */
    DROOLS_DRL("Drools DRL"),
    /** Drools with decision tables in OMG's Decision Model and Notation. */
    DROOLS_DMN("Drools DMN");

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    /**
     * The name for readers.
     *
     * @return such as {@code Drools DMN}
     */
    public String getLabel() {
        return label;
    }

    /**
     * The engine, ready to decide. No other engine's classes are loaded.
     *
     * @return a new one
     */
    public PeerEngine<?> create() {
        return switch (this) {
            case SPEL -> new SpelEligibility();
            case JEXL -> new JexlEligibility();
            case MVEL -> new MvelEligibility();
            case CEL -> new CelEligibility();
            case EASY_RULES -> new EasyRulesEligibility();
            case DROOLS_DRL -> new DrlEligibility();
            case DROOLS_DMN -> new DmnEligibility();
        };
    }
}
