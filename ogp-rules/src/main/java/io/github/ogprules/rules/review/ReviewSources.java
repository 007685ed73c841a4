package io.github.ogprules.rules.review;

import io.github.ogprules.model.Citation;

/** The sources of the Eligibility Review. */
final class ReviewSources {

    static final Citation GLOSSARY = Citation.of(
            "Glossary: Eligibility Review",
            "Open Government Partnership",
            "https://www.opengovpartnership.org/glossary/eligibility-review/");

    private ReviewSources() {}
}
