package io.github.ogprules.model.concern;

import io.github.ogprules.model.OgpTerm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can happen in a case under the Response Policy.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/faqs-about-the-response-policy/">FAQs about the Response
 *     Policy</a>
 */
public enum CaseEventKind implements OgpTerm {
    /** A letter of concern was filed. */
    LETTER_FILED(CaseStage.INITIAL_REVIEW),
    /** The initial review found it admissible. */
    FOUND_ADMISSIBLE(CaseStage.MERITS_REVIEW),
    /** The initial review found it not admissible. */
    FOUND_NOT_ADMISSIBLE(CaseStage.CLOSED),
    /** The review of the merits began, as with its terms of reference. */
    MERITS_REVIEW_BEGUN(CaseStage.MERITS_REVIEW),
    /** The government answered. */
    GOVERNMENT_RESPONSE(null),
    /** The report on the merits was adopted. */
    REPORT_ADOPTED(CaseStage.REPORTED),
    /** Stage One began, with recommendations or a work plan. */
    STAGE_ONE_BEGUN(CaseStage.STAGE_ONE),
    /** The country was suspended: Stage Two. */
    SUSPENDED(CaseStage.SUSPENDED),
    /** The suspension was extended. */
    SUSPENSION_EXTENDED(null),
    /** The country was suspended for good. */
    PERMANENTLY_SUSPENDED(CaseStage.PERMANENTLY_SUSPENDED),
    /** The suspension ended and the country takes part again. */
    REINSTATED(CaseStage.CLOSED),
    /** The case was closed without a suspension. */
    CASE_CLOSED(CaseStage.CLOSED),
    /** The country withdrew from OGP. */
    WITHDREW(CaseStage.LEFT),
    /** The country was removed from the list of members. */
    REMOVED(CaseStage.LEFT);

    private final @Nullable CaseStage stage;

    CaseEventKind(@Nullable CaseStage stage) {
        this.stage = stage;
    }

    /** {@return the stage in which the case is after the event; empty if it stays where it is} */
    public Optional<CaseStage> findStage() {
        return Optional.ofNullable(stage);
    }
}
