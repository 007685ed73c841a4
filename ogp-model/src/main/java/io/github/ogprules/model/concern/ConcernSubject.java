package io.github.ogprules.model.concern;

import io.github.ogprules.model.OgpTerm;

/**
 * What is restricted or reduced, in the words of the Response Policy, whose lists are open.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/faqs-about-the-response-policy/">FAQs about the Response
 *     Policy</a>
 */
public enum ConcernSubject implements OgpTerm {
    /** Basic freedoms, such as expression, assembly and association. */
    BASIC_FREEDOMS,
    /** Access to information. */
    ACCESS_TO_INFORMATION,
    /** Civic space, the space for non-governmental organisations. */
    CIVIC_SPACE,
    /** The operating environment of civil society, its funding included. */
    CIVIL_SOCIETY_ENVIRONMENT,
    /** The freedom of the media. */
    MEDIA_FREEDOM,
    /** What no edition names. */
    OTHER
}
