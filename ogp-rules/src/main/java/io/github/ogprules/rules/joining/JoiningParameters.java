package io.github.ogprules.rules.joining;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.joining.JoiningParts.NON_RECOGNISED_MAY_JOIN_FROM;
import static io.github.ogprules.rules.joining.JoiningParts.NON_RECOGNISED_MAY_NOT_JOIN_FROM;
import static io.github.ogprules.rules.joining.JoiningParts.idOn;
import static io.github.ogprules.rules.joining.JoiningSources.BACKGROUND_ON_NON_RECOGNISED;
import static io.github.ogprules.rules.joining.JoiningSources.LETTERS;
import static io.github.ogprules.rules.joining.JoiningSources.LOCAL_PARTICIPANTS;
import static io.github.ogprules.rules.joining.JoiningSources.VALUES_CHECK_GLOSSARY;
import static io.github.ogprules.rules.sources.SharedSources.KOSOVO;
import static io.github.ogprules.rules.sources.SharedSources.VALUES_CHECK_DECIDED;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of joining, with what every edition says of them; those of the points and of the Values Check are parameters of
 * {@link EligibilityRules} and {@link ValuesCheckRules}.
 */
public final class JoiningParameters {

    static final Rulebook<JoiningRules> RULEBOOK = new Rulebook<>();

    /** The id of the edition of {@link EligibilityRules} that applies. */
    public static final Key<JoiningRules, String> ELIGIBILITY_EDITION = RULEBOOK.add(eligibilityEditions());

    /** The id of the edition of {@link ValuesCheckRules} that applies; empty before 2017-09-20, when there was none. */
    public static final Key<JoiningRules, Optional<String>> VALUES_CHECK_EDITION = RULEBOOK.add(valuesCheckEditions());

    private static final LocalDate FIRST_DAY = JoiningParts.EDITIONS.get(0).getEffectiveFrom();
    private static final LocalDate PAGE_OF_2023 = LocalDate.of(2023, 5, 26);

    /** What holds for states that are not universally recognised. */
    public static final Key<JoiningRules, NonRecognisedStates> NON_RECOGNISED_STATES =
            RULEBOOK.add(ParameterHistory.choice("recognition.nonRecognisedStates", NonRecognisedStates.class)
                    .in(
                            idOn(FIRST_DAY),
                            NonRecognisedStates.NOT_DOCUMENTED,
                            UNCONFIRMED,
                            "No source for the time before 2014-05.")
                    .in(
                            idOn(NON_RECOGNISED_MAY_NOT_JOIN_FROM),
                            NonRecognisedStates.MAY_NOT_JOIN,
                            DOCUMENTED,
                            "No consensus in the Steering Committee from 2014-05 on; upheld in late 2015 for Kosovo and Taiwan.",
                            BACKGROUND_ON_NON_RECOGNISED)
                    .in(
                            idOn(NON_RECOGNISED_MAY_JOIN_FROM),
                            NonRecognisedStates.MAY_JOIN_WITHOUT_VOTE,
                            INFERRED,
                            "Documented: a decision of the Steering Committee. Inferred: its day, which was after 2022-11-14 and"
                                    + " before 2023-07. Alternative until then: MAY_NOT_JOIN.",
                            LETTERS,
                            KOSOVO)
                    .or(NonRecognisedStates.MAY_NOT_JOIN)
                    .in(
                            idOn(PAGE_OF_2023),
                            NonRecognisedStates.MAY_JOIN_WITHOUT_VOTE,
                            DOCUMENTED,
                            "Until 2023-06-30 inferred: the day of the decision was after 2022-11-14 and before 2023-07.",
                            KOSOVO,
                            LOCAL_PARTICIPANTS));

    /**
     * The states that are not universally recognised, as far as OGP named them. That every other country counts as recognised is
     * inferred.
     */
    public static final Key<JoiningRules, Set<CountryCode>> STATES_NOT_RECOGNISED = RULEBOOK.add(ParameterHistory.of(
                    "recognition.statesNotRecognised",
                    Form.set(Form.of(CountryCode.class, "a country code such as XKX", CountryCode::parse)))
            .in(
                    idOn(FIRST_DAY),
                    Set.of(CountryCode.parse("XKX"), CountryCode.parse("TWN")),
                    INFERRED,
                    "Documented: OGP named Kosovo and Taiwan. Inferred: every other country counts as recognised; the rule"
                            + " concerns every state that is not a member of the United Nations.",
                    BACKGROUND_ON_NON_RECOGNISED));

    private JoiningParameters() {}

    private static ParameterHistory<String> eligibilityEditions() {
        ParameterHistory<String> history =
                ParameterHistory.of("joining.eligibilityEdition", ids(EligibilityRules.all()));
        for (Edition edition : JoiningParts.EDITIONS) {
            Edition eligibility =
                    EligibilityRules.on(edition.getEffectiveFrom()).getPublishedEdition();
            Citation[] sources = eligibility.getCitations().toArray(new Citation[0]);
            history = eligibility.getProvenance() == DOCUMENTED
                    ? history.in(edition.getId(), eligibility.getId(), DOCUMENTED, sources)
                    : history.in(
                            edition.getId(),
                            eligibility.getId(),
                            eligibility.getProvenance(),
                            "Inferred: it was in use by then; its first day is not documented.",
                            sources);
        }
        return history;
    }

    private static ParameterHistory<Optional<String>> valuesCheckEditions() {
        ParameterHistory<Optional<String>> history = ParameterHistory.of(
                "joining.valuesCheckEdition", ids(ValuesCheckRules.all()).orNone());
        for (Edition edition : JoiningParts.EDITIONS) {
            history = history.in(
                    edition.getId(),
                    JoiningParts.valuesCheck(edition)
                            .map(check -> check.getPublishedEdition().getId()),
                    DOCUMENTED,
                    VALUES_CHECK_DECIDED,
                    VALUES_CHECK_GLOSSARY);
        }
        return history;
    }

    /** The names of editions. */
    private static Form<String> ids(List<? extends ParameterizedRule<?, ?, ?>> editions) {
        List<String> ids = editions.stream()
                .map(edition -> edition.getPublishedEdition().getId())
                .toList();
        return Form.of(String.class, "one of " + String.join(", ", ids), text -> {
            if (!ids.contains(text)) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
    }
}
