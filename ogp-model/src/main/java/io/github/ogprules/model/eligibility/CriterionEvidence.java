package io.github.ogprules.model.eligibility;

/**
 * What stands behind the points of one criterion: what a source observed, or the points as OGP published them.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface CriterionEvidence
        permits FiscalTransparency, AccessToInformation, AssetDisclosure, CitizenEngagement {}
