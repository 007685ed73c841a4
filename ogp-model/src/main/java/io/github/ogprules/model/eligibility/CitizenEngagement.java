package io.github.ogprules.model.eligibility;

/** Evidence on citizen engagement: the score for {@link CivilLiberties}, or the {@link PublishedPoints}. */
public sealed interface CitizenEngagement extends CriterionEvidence permits CivilLiberties, PublishedPoints {}
