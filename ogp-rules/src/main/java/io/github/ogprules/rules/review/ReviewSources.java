package io.github.ogprules.rules.review;

import io.github.ogprules.model.Citation;
import java.net.URI;

/** The sources of the Eligibility Review. */
final class ReviewSources {

    static final Citation TWO_MEMBERS_SLIP = Citation.of(
            "Two OGP members slip below minimum qualification level",
            "FreedomInfo.org",
            "2016-02",
            "http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level");

    static final Citation GLOSSARY = Citation.builder()
            .title("Glossary: Eligibility Review")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/glossary/eligibility-review/"))
            .build();

    static final Citation ELIGIBILITY_2023 = Citation.of(
            "Eligibility", "Open Government Partnership", "2023-05-26", "https://opengovpartnership.org/?p=17794");

    private ReviewSources() {}
}
