package io.github.ogprules.model.eligibility;

/**
 * Evidence on fiscal transparency: which of the two {@link BudgetDocuments} are published, or the
 * {@link PublishedPoints}.
 */
public sealed interface FiscalTransparency extends CriterionEvidence permits BudgetDocuments, PublishedPoints {}
