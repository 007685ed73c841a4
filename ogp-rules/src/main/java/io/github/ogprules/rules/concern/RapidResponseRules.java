package io.github.ogprules.rules.concern;

import static io.github.ogprules.rules.concern.RapidResponseParameters.FILERS;
import static io.github.ogprules.rules.concern.RapidResponseParameters.FILERS_INVOLVED_IN_COUNTRY;
import static io.github.ogprules.rules.concern.RapidResponseParameters.LOCAL_JURISDICTIONS;
import static io.github.ogprules.rules.concern.RapidResponseParameters.PARTICIPANTS;
import static io.github.ogprules.rules.concern.RapidResponseParameters.PAST_INVOLVEMENT;
import static io.github.ogprules.rules.concern.RapidResponseParameters.TEST;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Whether a concern passes the test of Rapid Response: a serious and acute allegation (A), and a swift response that could matter (B) or
 * no other procedure that can act soon (C).
 *
 * <p>The editions are {@code 2018} (Rapid Response Mechanism) and {@code 2020} (Rapid Response Protocol, whose text is not known: it
 * leaves everything open).
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/rapid-response-mechanism-2018/">Rapid Response Mechanism 2018</a>
 */
@Value.Immutable
public abstract sealed class RapidResponseRules extends ParameterizedRule<RapidResponseRules, Concern, ConcernDecision>
        permits ImmutableRapidResponseRules {

    RapidResponseRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static RapidResponseRules current() {
        return ConcernEditions.RAPID_RESPONSE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2018-07-16, when there was no Rapid Response
     */
    public static RapidResponseRules on(LocalDate date) {
        return ConcernEditions.RAPID_RESPONSE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2018} or {@code 2020}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static RapidResponseRules edition(String id) {
        return ConcernEditions.RAPID_RESPONSE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<RapidResponseRules> all() {
        return ConcernEditions.RAPID_RESPONSE.all();
    }

    @Override
    protected RapidResponseRules with(Parameters<RapidResponseRules> parameters) {
        return ImmutableRapidResponseRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a concern passes the test.
     *
     * @param concern what is known of the concern
     * @return the decision
     */
    @Override
    public ConcernDecision decide(Concern concern) {
        List<ConcernFinding> findings = new ArrayList<>();
        FilerConditions filers =
                new FilerConditions(get(FILERS), Set.of(), get(FILERS_INVOLVED_IN_COUNTRY), get(PAST_INVOLVEMENT));
        concern.getFilers()
                .forEach(filer -> findings.add(filers.find(
                        filer,
                        parameter(TEST),
                        parameter(FILERS),
                        parameter(FILERS_INVOLVED_IN_COUNTRY),
                        parameter(PAST_INVOLVEMENT))));
        findings.add(ConcernFindings.participant(
                concern,
                get(PARTICIPANTS),
                get(LOCAL_JURISDICTIONS),
                parameter(TEST),
                parameter(PARTICIPANTS),
                parameter(LOCAL_JURISDICTIONS)));
        findings.add(yes(
                ConcernCriterion.ALLEGATION,
                "a serious and acute allegation that core values are violated",
                concern.getSeriousAllegation()));
        findings.add(yes(
                ConcernCriterion.SWIFT_RESPONSE,
                "a swift response that could matter, or silence that harms OGP; this or the next is enough",
                concern.getSwiftResponseMatters()));
        findings.add(yes(
                ConcernCriterion.OTHER_PROCEDURES,
                "no other procedure that can act soon: IRM, Procedural Review or Response Policy",
                concern.getOtherProceduresTooSlow()));
        if (get(TEST) == RapidResponseCondition.NOT_DOCUMENTED) {
            findings.replaceAll(this::leftOpen);
        }
        return ImmutableConcernDecision.of(concern, getEdition(), ConcernVerdict.of(findings), findings);
    }

    private ConcernFinding yes(ConcernCriterion criterion, String text, Observation<Boolean> found) {
        return ConcernFindings.yes(criterion, text, found, parameter(TEST));
    }

    private ConcernFinding leftOpen(ConcernFinding finding) {
        return ImmutableConcernFinding.of(
                finding.getCriterion(),
                finding.getObserved(),
                Requirement.of(
                        "not documented; before: " + finding.getRequirement().getText(), parameter(TEST)),
                finding.getOutcome() == Outcome.NOT_ASSESSED ? Outcome.NOT_ASSESSED : Outcome.UNDETERMINED);
    }

    private Parameter<?> parameter(Key<RapidResponseRules, ?> key) {
        return getParameters().of(key);
    }
}
