package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every edition of the rules of joining, with their numbers and sources. */
final class JoiningEditions {

    private static final Citation VALUES_CHECK_DECIDED = Citation.of(
            "OGP Steering Committee meeting, New York",
            "Open Government Partnership",
            "2017-09-20",
            "https://vdocuments.mx/ogp-steering-committee-meeting-open-government-partnership-nicoletta-santucci.html");

    private static final Citation VALUES_CHECK_GLOSSARY = Citation.builder()
            .title("Glossary: Values Check")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/glossary/values-check/"))
            .build();

    private static final Citation SCORE_OF_THREE = Citation.builder()
            .title("Report of the civil society co-chair on the meeting of 2017-09-20")
            .publisher("Australian Open Government Partnership Network")
            .url(URI.create("https://opengovernment.org.au/?p=3573"))
            .build();

    private static final Citation BACKGROUND_ON_NON_RECOGNISED = Citation.builder()
            .title("Background on non-universally recognized states' participation in OGP")
            .publisher("Open Government Partnership")
            .url(
                    URI.create(
                            "https://www.opengovpartnership.org/documents/background-on-non-universally-recognized-states-participation-in-ogp/"))
            .build();

    private static final Citation KOSOVO = Citation.builder()
            .title("Members: Kosovo")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/members/kosovo"))
            .build();

    private static final LocalDate VALUES_CHECK_FROM = LocalDate.of(2017, 9, 20);

    static final Timeline<ValuesCheckRules> VALUES_CHECK = Timeline.of(List.of(new ValuesCheckRules.Builder()
            .publishedEdition(Edition.of(
                    "2017",
                    "Values Check for countries that have not joined",
                    VALUES_CHECK_FROM,
                    DOCUMENTED,
                    VALUES_CHECK_DECIDED,
                    VALUES_CHECK_GLOSSARY))
            .minimumLevel(Parameter.of("valuesCheck.minimumLevel", 3, DOCUMENTED, SCORE_OF_THREE))
            .combination(Parameter.of(
                    "valuesCheck.combination",
                    Combination.BOTH,
                    INFERRED,
                    "Not settled. Inferred from the plain reading of \"a score of 3 or higher on two\". Alternative: AT_LEAST_ONE.",
                    SCORE_OF_THREE))
            .build()));

    static final Timeline<JoiningRules> JOINING = Timeline.of(
            EligibilityRules.all().stream().map(JoiningEditions::joining).toList());

    private JoiningEditions() {}

    /** The states in the order of their codes, so that they are written alike in every run. */
    static Set<CountryCode> inOrder(Set<CountryCode> states) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    private static JoiningRules joining(EligibilityRules eligibility) {
        Edition edition = eligibility.getPublishedEdition();
        return new JoiningRules.Builder()
                .publishedEdition(edition)
                .eligibility(eligibility)
                .valuesCheck(
                        edition.getEffectiveFrom().isBefore(VALUES_CHECK_FROM)
                                ? Optional.empty()
                                : Optional.of(VALUES_CHECK.on(edition.getEffectiveFrom())))
                .nonRecognisedStates(nonRecognisedStates(edition.getId()))
                .statesNotRecognised(Parameter.of(
                        "recognition.statesNotRecognised",
                        inOrder(Set.of(CountryCode.parse("XKX"), CountryCode.parse("TWN"))),
                        DOCUMENTED,
                        "The two that OGP named; the rule concerns every state that is not a member of the United Nations.",
                        BACKGROUND_ON_NON_RECOGNISED))
                .build();
    }

    private static Parameter<NonRecognisedStates> nonRecognisedStates(String edition) {
        String name = "recognition.nonRecognisedStates";
        return switch (edition) {
            case "2011", "2012" ->
                Parameter.of(
                        name,
                        NonRecognisedStates.NOT_DOCUMENTED,
                        UNCONFIRMED,
                        "No source for the time before 2014-05.");
            case "2014", "2017", "2018" ->
                Parameter.of(
                        name,
                        NonRecognisedStates.MAY_NOT_JOIN,
                        DOCUMENTED,
                        "No consensus in the Steering Committee from 2014-05 on; upheld in late 2015 for Kosovo and Taiwan.",
                        BACKGROUND_ON_NON_RECOGNISED);
            default ->
                Parameter.of(
                        name,
                        NonRecognisedStates.MAY_JOIN_WITHOUT_VOTE,
                        DOCUMENTED,
                        "The day of the decision is not settled: after 2022-11-14 and before 2023-07.",
                        KOSOVO);
        };
    }
}
