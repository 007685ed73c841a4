package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static io.github.ogprules.rules.joining.JoiningParameters.ELIGIBILITY_EDITION;
import static io.github.ogprules.rules.joining.JoiningParameters.NON_RECOGNISED_STATES;
import static io.github.ogprules.rules.joining.JoiningParameters.STATES_NOT_RECOGNISED;
import static io.github.ogprules.rules.joining.JoiningParameters.VALUES_CHECK_EDITION;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a country must pass to join OGP: core eligibility, the Values Check since 2017, and recognition as a state.
 *
 * <p>An edition begins whenever one of the three changes: {@code 2011} and {@code 2012} with core eligibility,
 * {@code 2014-05} (states that are not universally recognised may not join), {@code 2014-12} with core eligibility,
 * {@code 2017} (Values Check), {@code 2018} with core eligibility, {@code 2023-01} (non-voting membership) and
 * {@code 2023-05} with core eligibility. They concern countries that have not joined; members are only scored again.
 *
 * <p>{@link JoiningParameters} has the keys of the choices.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/process/joining-ogp/">Joining OGP</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // the attributes of any rule come first; another order would not compile
public abstract sealed class JoiningRules extends ParameterizedRule<JoiningRules, EligibilityProfile, JoiningDecision>
        permits ImmutableJoiningRules {

    private static final String NONE = "none";

    JoiningRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static JoiningRules current() {
        return JoiningEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP's first eligibility list
     */
    public static JoiningRules on(LocalDate date) {
        return JoiningEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2023-05}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static JoiningRules edition(String id) {
        return JoiningEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<JoiningRules> all() {
        return JoiningEditions.TIMELINE.all();
    }

    /** {@return the rules for the points, of the edition that {@link JoiningParameters#ELIGIBILITY_EDITION} names} */
    public abstract EligibilityRules getEligibility();

    /**
     * {@return the Values Check, of the edition that {@link JoiningParameters#VALUES_CHECK_EDITION} names, or empty if there is
     * none}
     */
    public abstract Optional<ValuesCheckRules> getValuesCheck();

    /** {@return every number and choice with its source: those of recognition, of core eligibility and of the Values Check} */
    @Override
    public List<Parameter<?>> getAllParameters() {
        return Stream.of(
                        getParameters().list(),
                        getEligibility().getAllParameters(),
                        getValuesCheck().map(ValuesCheckRules::getAllParameters).orElse(List.of()))
                .<Parameter<?>>flatMap(List::stream)
                .toList();
    }

    /**
     * These rules with other rules for the points, such as a reform of them or another edition.
     *
     * @param eligibility the rules for the points
     * @return the rules, whose edition names what the caller set, another edition of the points included
     */
    public JoiningRules withEligibility(EligibilityRules eligibility) {
        return ImmutableJoiningRules.of(
                getPublishedEdition(),
                getParameters().with(ELIGIBILITY_EDITION, idOf(eligibility)),
                eligibility,
                getValuesCheck());
    }

    /**
     * These rules with another Values Check, such as a reform of it, or one where the edition has none.
     *
     * @param valuesCheck the Values Check
     * @return the rules, whose edition names what the caller set, another edition of the Values Check included
     */
    public JoiningRules withValuesCheck(ValuesCheckRules valuesCheck) {
        return ImmutableJoiningRules.of(
                getPublishedEdition(),
                getParameters().with(VALUES_CHECK_EDITION, Optional.of(idOf(valuesCheck))),
                getEligibility(),
                Optional.of(valuesCheck));
    }

    @Override
    public JoiningRules with(String parameter, String value) {
        if (getEligibility().getParameters().contains(parameter)) {
            return withEligibility(getEligibility().with(parameter, value));
        }
        return getValuesCheck()
                .filter(check -> check.getParameters().contains(parameter))
                .map(check -> withValuesCheck(check.with(parameter, value)))
                .orElseGet(() -> super.with(parameter, value));
    }

    /** Another edition of the points or of the Values Check takes the place of the rules that are here. */
    @Override
    protected JoiningRules with(Parameters<JoiningRules> parameters) {
        String eligibility = parameters.get(ELIGIBILITY_EDITION);
        Optional<String> valuesCheck = parameters.get(VALUES_CHECK_EDITION);
        return ImmutableJoiningRules.of(
                getPublishedEdition(),
                parameters,
                idOf(getEligibility()).equals(eligibility) ? getEligibility() : EligibilityRules.edition(eligibility),
                getValuesCheck().map(JoiningRules::idOf).equals(valuesCheck)
                        ? getValuesCheck()
                        : valuesCheck.map(ValuesCheckRules::edition));
    }

    /**
     * Decides whether a country that has not joined may do so.
     *
     * @param profile what is observed of the country
     * @return the decision
     */
    @Override
    public JoiningDecision decide(EligibilityProfile profile) {
        EligibilityDecision eligibility = getEligibility().decide(profile);
        Optional<ValuesCheckDecision> valuesCheck = getValuesCheck().map(check -> check.decide(profile));
        List<JoiningFinding> findings = List.of(
                recognition(profile.getCountry().getCode()),
                coreEligibility(eligibility),
                valuesCheck.map(this::valuesCheck).orElseGet(this::noValuesCheck));
        return ImmutableJoiningDecision.of(
                getEdition(), JoiningVerdict.of(findings), findings, eligibility, valuesCheck);
    }

    /** For a recognised country the provision for the others did not decide. */
    private JoiningFinding recognition(CountryCode country) {
        String text = "a universally recognised state";
        if (!get(STATES_NOT_RECOGNISED).contains(country)) {
            return ImmutableJoiningFinding.of(
                    JoiningCriterion.RECOGNITION,
                    Observation.known("not among the states in question"),
                    Requirement.of(text, getParameters().of(STATES_NOT_RECOGNISED)),
                    Outcome.MET);
        }
        return ImmutableJoiningFinding.of(
                JoiningCriterion.RECOGNITION,
                Observation.known("not universally recognised"),
                Requirement.of(
                        text + "; " + get(NON_RECOGNISED_STATES).words(),
                        getParameters().of(NON_RECOGNISED_STATES),
                        getParameters().of(STATES_NOT_RECOGNISED)),
                switch (get(NON_RECOGNISED_STATES)) {
                    case MAY_NOT_JOIN -> Outcome.NOT_MET;
                    case MAY_JOIN_WITHOUT_VOTE -> Outcome.PARTLY_MET;
                    case NOT_DOCUMENTED -> Outcome.UNDETERMINED;
                });
    }

    /** Where all criteria are assessed, the fewest that OGP scores did not decide. */
    private JoiningFinding coreEligibility(EligibilityDecision decision) {
        String text = "at least " + getEligibility().get(THRESHOLD) + " of the possible points";
        boolean allAssessed =
                decision.getFindings().stream().noneMatch(finding -> finding.getOutcome() == Outcome.NOT_ASSESSED);
        return ImmutableJoiningFinding.of(
                JoiningCriterion.CORE_ELIGIBILITY,
                Observation.known(decision.getVerdict().getLabel()),
                allAssessed
                        ? Requirement.of(text, getEligibility().getParameters().of(THRESHOLD))
                        : Requirement.of(
                                text,
                                getEligibility().getParameters().of(THRESHOLD),
                                getEligibility().getParameters().of(MINIMUM_CRITERIA)),
                JoiningCriterion.outcome(decision.getVerdict()));
    }

    private JoiningFinding valuesCheck(ValuesCheckDecision decision) {
        return ImmutableJoiningFinding.of(
                JoiningCriterion.VALUES_CHECK,
                Observation.known(decision.getVerdict().getLabel()),
                decision.getFindings().get(0).getRequirement(),
                JoiningCriterion.outcome(decision.getVerdict()));
    }

    private JoiningFinding noValuesCheck() {
        return ImmutableJoiningFinding.of(
                JoiningCriterion.VALUES_CHECK,
                Observation.known("none in this edition"),
                Requirement.of("no Values Check", getParameters().of(VALUES_CHECK_EDITION)),
                Outcome.NOT_APPLICABLE);
    }

    /** Refuses rules of another edition than the parameters name, of which no assumption would speak. */
    @Value.Check
    void check() {
        requireEdition(
                getParameters().of(ELIGIBILITY_EDITION), get(ELIGIBILITY_EDITION), Optional.of(idOf(getEligibility())));
        requireEdition(
                getParameters().of(VALUES_CHECK_EDITION),
                get(VALUES_CHECK_EDITION).orElse(NONE),
                getValuesCheck().map(JoiningRules::idOf));
    }

    private static void requireEdition(Parameter<?> parameter, String named, Optional<String> given) {
        if (!named.equals(given.orElse(NONE))) {
            throw new IllegalArgumentException(
                    parameter.getName() + " " + named + ": the rules given are " + given.orElse(NONE));
        }
    }

    private static String idOf(ParameterizedRule<?, ?, ?> rule) {
        return rule.getPublishedEdition().getId();
    }
}
