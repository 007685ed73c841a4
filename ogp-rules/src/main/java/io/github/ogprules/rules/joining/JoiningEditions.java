package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.Timeline;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    private static final Citation LETTERS = Citation.builder()
            .title("Letters and responses of the Steering Committee")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/about/team/steering-committee/letters-and-responses/"))
            .build();

    private static final Citation LOCAL_PARTICIPANTS = Citation.builder()
            .title("OGP Local: participants")
            .publisher("Open Government Partnership")
            .url(URI.create("https://www.opengovpartnership.org/local/participants"))
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

    private static final LocalDate NON_RECOGNISED_MAY_NOT_JOIN_FROM = LocalDate.of(2014, 5, 1);

    /** A choice: the decision fell after 2022-11-14 and before 2023-07. */
    private static final LocalDate NON_RECOGNISED_MAY_JOIN_FROM = LocalDate.of(2023, 1, 1);

    private static final LocalDate PAGE_OF_2023 = LocalDate.of(2023, 5, 26);

    private static final List<Edition> RECOGNITION = List.of(
            Edition.of(
                    "2014",
                    "States that are not universally recognised may not join",
                    NON_RECOGNISED_MAY_NOT_JOIN_FROM,
                    DOCUMENTED,
                    BACKGROUND_ON_NON_RECOGNISED),
            Edition.of(
                    "2023",
                    "States that are not universally recognised may join as non-voting members",
                    NON_RECOGNISED_MAY_JOIN_FROM,
                    INFERRED,
                    LETTERS,
                    KOSOVO));

    static final Timeline<JoiningRules> JOINING = Timeline.of(editions());

    private JoiningEditions() {}

    private static List<JoiningRules> editions() {
        List<Edition> ofParts = Stream.<Rule<?, ?>>concat(EligibilityRules.all().stream(), VALUES_CHECK.all().stream())
                .map(Rule::getEdition)
                .toList();
        return editions(ofParts).stream().map(JoiningEditions::joining).toList();
    }

    /**
     * The editions of joining: one begins whenever core eligibility, the Values Check or the rule on recognition changes, with the title
     * and the sources of what changes. It is named by its year, and by its month too where several begin in a year.
     *
     * @param ofParts the editions of core eligibility and of the Values Check
     */
    static List<Edition> editions(List<Edition> ofParts) {
        NavigableMap<LocalDate, Edition> byDay = new TreeMap<>();
        Stream.concat(ofParts.stream(), RECOGNITION.stream())
                .forEach(edition -> byDay.putIfAbsent(edition.getEffectiveFrom(), edition));
        return byDay.entrySet().stream()
                .map(entry -> entry.getValue()
                        .withId(id(entry.getKey(), byDay.keySet()))
                        .withEffectiveUntil(Optional.ofNullable(byDay.higherKey(entry.getKey()))
                                .map(next -> next.minusDays(1))))
                .toList();
    }

    private static String id(LocalDate day, Set<LocalDate> days) {
        boolean isOnlyOfYear =
                days.stream().filter(other -> other.getYear() == day.getYear()).count() == 1;
        return isOnlyOfYear
                ? String.valueOf(day.getYear())
                : YearMonth.from(day).toString();
    }

    private static JoiningRules joining(Edition edition) {
        LocalDate day = edition.getEffectiveFrom();
        EligibilityRules eligibility = EligibilityRules.on(day);
        Optional<ValuesCheckRules> valuesCheck =
                day.isBefore(VALUES_CHECK_FROM) ? Optional.empty() : Optional.of(VALUES_CHECK.on(day));
        return new JoiningRules.Builder()
                .publishedEdition(edition)
                .eligibilityEdition(eligibilityEdition(eligibility.getPublishedEdition()))
                .eligibility(eligibility)
                .valuesCheckEdition(Parameter.of(
                        "joining.valuesCheckEdition",
                        valuesCheck.map(check -> check.getPublishedEdition().getId()),
                        DOCUMENTED,
                        VALUES_CHECK_DECIDED,
                        VALUES_CHECK_GLOSSARY))
                .valuesCheck(valuesCheck)
                .nonRecognisedStates(nonRecognisedStates(day))
                .statesNotRecognised(Parameter.of(
                        "recognition.statesNotRecognised",
                        Form.inOrder(Set.of(CountryCode.parse("XKX"), CountryCode.parse("TWN"))),
                        INFERRED,
                        "Documented: OGP named Kosovo and Taiwan. Inferred: every other country counts as recognised; the rule"
                                + " concerns every state that is not a member of the United Nations.",
                        BACKGROUND_ON_NON_RECOGNISED))
                .build();
    }

    private static Parameter<String> eligibilityEdition(Edition edition) {
        Parameter.Builder<String> parameter = Parameter.<String>builder()
                .name("joining.eligibilityEdition")
                .value(edition.getId())
                .provenance(edition.getProvenance())
                .citations(edition.getCitations());
        if (edition.getProvenance() != DOCUMENTED) {
            parameter.note("Inferred: it was in use by then; its first day is not documented.");
        }
        return parameter.build();
    }

    private static Parameter<NonRecognisedStates> nonRecognisedStates(LocalDate day) {
        String name = "recognition.nonRecognisedStates";
        if (day.isBefore(NON_RECOGNISED_MAY_NOT_JOIN_FROM)) {
            return Parameter.of(
                    name, NonRecognisedStates.NOT_DOCUMENTED, UNCONFIRMED, "No source for the time before 2014-05.");
        }
        if (day.isBefore(NON_RECOGNISED_MAY_JOIN_FROM)) {
            return Parameter.of(
                    name,
                    NonRecognisedStates.MAY_NOT_JOIN,
                    DOCUMENTED,
                    "No consensus in the Steering Committee from 2014-05 on; upheld in late 2015 for Kosovo and Taiwan.",
                    BACKGROUND_ON_NON_RECOGNISED);
        }
        if (day.isBefore(PAGE_OF_2023)) {
            return Parameter.of(
                    name,
                    NonRecognisedStates.MAY_JOIN_WITHOUT_VOTE,
                    INFERRED,
                    "Documented: a decision of the Steering Committee. Inferred: its day, which was after 2022-11-14 and"
                            + " before 2023-07. Alternative until then: MAY_NOT_JOIN.",
                    LETTERS,
                    KOSOVO);
        }
        return Parameter.of(
                name,
                NonRecognisedStates.MAY_JOIN_WITHOUT_VOTE,
                DOCUMENTED,
                "Until 2023-06-30 inferred: the day of the decision was after 2022-11-14 and before 2023-07.",
                KOSOVO,
                LOCAL_PARTICIPANTS);
    }
}
