package io.github.ogprules.model.eligibility;

/**
 * Evidence on access to information: the {@link AccessToInformationInstruments} that a country has, or the
 * {@link PublishedPoints}.
 */
public sealed interface AccessToInformation extends CriterionEvidence
        permits AccessToInformationInstruments, PublishedPoints {}
