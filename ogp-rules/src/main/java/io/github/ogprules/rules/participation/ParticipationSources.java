package io.github.ogprules.rules.participation;

import io.github.ogprules.model.Citation;

/** What the rules on participation are cited from. */
final class ParticipationSources {

    private static final String OGP = "Open Government Partnership";

    static final Citation REQUIREMENTS =
            Citation.of("Requirements", OGP, "http://www.opengovpartnership.org/how-it-works/requirements");

    static final Citation STANDARDS_2017 = Citation.of(
            "OGP Participation and Co-Creation Standards, 2017",
            OGP,
            "https://www.opengovpartnership.org/es/ogp-participation-co-creation-standards-2017/");

    static final Citation BASIC_AND_ADVANCED = Citation.of(
            "How to join OGP",
            "Government of the Basque Country",
            "https://www.ogp.euskadi.eus/how-to-join-ogp/webogp00-contque/en/");

    static final Citation IRM_GUIDANCE = Citation.of(
            "IRM guidance for meeting the minimum participation requirement during co-creation",
            OGP,
            "https://www.opengovpartnership.org/documents/irm-guidance-for-meeting-the-minimum-participation-requirement-during-co-creation/");

    static final Citation AHEAD_IN_2018 = Citation.of(
            "OGP criteria and standards: what is ahead in 2018",
            OGP,
            "https://www.opengovpartnership.org/stories/ogp-criteria-and-standards-what-is-ahead-in-2018/");

    static final Citation FIVE_STANDARDS =
            Citation.of("OGP's five participation standards", OGP, "https://www.opengovpartnership.org/?p=67851");

    static final Citation MINIMUM_REQUIREMENTS =
            Citation.of("OGP's minimum requirements", OGP, "https://opengovpartnership.org/?p=67852");

    static final Citation INFORMATION_AND_TRANSPARENCY = Citation.of(
            "National Handbook: Information transparency",
            OGP,
            "https://opengovpartnership.org/national-handbook/information-transparency");

    static final Citation REPOSITORY =
            Citation.of("Glossary: Repository", OGP, "https://www.opengovpartnership.org/glossary/repository/");

    private ParticipationSources() {}
}
