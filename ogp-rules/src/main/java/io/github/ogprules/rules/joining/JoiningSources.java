package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Citation;

/** What the rules of joining are cited from. */
final class JoiningSources {

    static final Citation VALUES_CHECK_GLOSSARY = Citation.of(
            "Glossary: Values Check",
            "Open Government Partnership",
            "https://www.opengovpartnership.org/glossary/values-check/");

    static final Citation SCORE_OF_THREE = Citation.of(
            "Report of the civil society co-chair on the meeting of 2017-09-20",
            "Australian Open Government Partnership Network",
            "https://opengovernment.org.au/?p=3573");

    static final Citation BACKGROUND_ON_NON_RECOGNISED = Citation.of(
            "Background on non-universally recognized states' participation in OGP",
            "Open Government Partnership",
            "https://www.opengovpartnership.org/documents/background-on-non-universally-recognized-states-participation-in-ogp/");

    static final Citation LETTERS = Citation.of(
            "Letters and responses of the Steering Committee",
            "Open Government Partnership",
            "https://www.opengovpartnership.org/about/team/steering-committee/letters-and-responses/");

    static final Citation LOCAL_PARTICIPANTS = Citation.of(
            "OGP Local: participants",
            "Open Government Partnership",
            "https://www.opengovpartnership.org/local/participants");

    static final Citation ARTICLES = Citation.of(
            "Articles of Governance, June 2012, updated March 2014 and April 2015",
            "Open Government Partnership",
            "http://businessdocbox.com/Government/84027329-Open-government-partnership-articles-of-governance-june-2012-updated-march-2014-and-april-2015.html");

    static final Citation HOW_TO_JOIN = Citation.of(
            "How to join",
            "Open Government Partnership",
            "https://www.opengovpartnership.org/process/joining-ogp/how-to-join/");

    static final Citation FOUR_STEPS =
            Citation.of("How to join OGP", "OGP Vietnam", "https://ogpvietnam.org/how-to-join-ogp/?lang=en");

    static final Citation JOINING_OGP = Citation.of(
            "Joining OGP", "Open Government Partnership", "https://www.opengovpartnership.org/process/joining-ogp/");

    private JoiningSources() {}
}
