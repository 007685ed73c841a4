package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;

/** In which way a single thing can turn a verdict. */
public enum ThreatKind implements CodeList {
    /** An indicator becomes worse. */
    DETERIORATION("deterioration"),
    /** The source no longer covers it. */
    LOSS_OF_SOURCE("loss of the source"),
    /** A source begins to cover it. */
    NEW_SOURCE("new source");

    private final String label;

    ThreatKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
