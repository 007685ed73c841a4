package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Citation;
import java.net.URI;

/** What the rules of joining are cited from. */
final class JoiningSources {

    static final Citation VALUES_CHECK_DECIDED = Citation.of(
            "OGP Steering Committee meeting, New York",
            "Open Government Partnership",
            "2017-09-20",
            "https://vdocuments.mx/ogp-steering-committee-meeting-open-government-partnership-nicoletta-santucci.html");

    static final Citation VALUES_CHECK_GLOSSARY = Citation.builder()
            .title("Glossary: Values Check")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/glossary/values-check/"))
            .build();

    static final Citation SCORE_OF_THREE = Citation.builder()
            .title("Report of the civil society co-chair on the meeting of 2017-09-20")
            .publisher("Australian Open Government Partnership Network")
            .url(URI.create("https://opengovernment.org.au/?p=3573"))
            .build();

    static final Citation BACKGROUND_ON_NON_RECOGNISED = Citation.builder()
            .title("Background on non-universally recognized states' participation in OGP")
            .publisher("Open Government Partnership")
            .url(
                    URI.create(
                            "https://www.opengovpartnership.org/documents/background-on-non-universally-recognized-states-participation-in-ogp/"))
            .build();

    static final Citation KOSOVO = Citation.builder()
            .title("Members: Kosovo")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/members/kosovo"))
            .build();

    static final Citation LETTERS = Citation.builder()
            .title("Letters and responses of the Steering Committee")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/about/team/steering-committee/letters-and-responses/"))
            .build();

    static final Citation LOCAL_PARTICIPANTS = Citation.builder()
            .title("OGP Local: participants")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/local/participants"))
            .build();

    private JoiningSources() {}
}
