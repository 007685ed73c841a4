package io.github.ogprules.model.eligibility;

/**
 * Evidence on asset disclosure of public officials: the {@link AssetDisclosureLaw}, or the {@link PublishedPoints} - the
 * only evidence that serves for scores before 2014, whose formula is not known.
 */
public sealed interface AssetDisclosure extends CriterionEvidence permits AssetDisclosureLaw, PublishedPoints {}
