package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;

/** In which way a single thing can turn a verdict. */
public enum ThreatKind implements CodeList {
    /** An indicator becomes worse. */
    DETERIORATION,
    /** The source no longer covers it. */
    LOSS_OF_SOURCE,
    /** A source begins to cover it. */
    NEW_SOURCE;

    @Override
    public String getLabel() {
        return this == LOSS_OF_SOURCE ? "loss of the source" : CodeList.super.getLabel();
    }
}
