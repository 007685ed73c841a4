package io.github.ogprules.rules.concern;

import static io.github.ogprules.rules.concern.ConcernParameters.FILERS;
import static io.github.ogprules.rules.concern.ConcernParameters.FILERS_INVOLVED_IN_COUNTRY;
import static io.github.ogprules.rules.concern.ConcernParameters.INVOLVED_FILERS;
import static io.github.ogprules.rules.concern.ConcernParameters.LOCAL_JURISDICTIONS;
import static io.github.ogprules.rules.concern.ConcernParameters.PARTICIPANTS;
import static io.github.ogprules.rules.concern.ConcernParameters.PAST_INVOLVEMENT;
import static io.github.ogprules.rules.concern.ConcernParameters.SUBJECTS;
import static io.github.ogprules.rules.concern.ConcernParameters.SUBJECTS_OPEN;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.model.concern.ConcernSubject;
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
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Whether a letter of concern is admissible under the Response Policy: who may file it, on what, and how.
 *
 * <p>The editions are {@code 2014} (Policy on Upholding the Values and Principles of OGP) and {@code 2017} (as revised: filers are or were
 * involved in the country too, the letter has a form). That of the day of the letter decides. An edit of 2018 or 2020 is not known here.
 * Whether the evidence is true and credible is for the review of the merits.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/">OGP Response Policy</a>
 */
@Value.Immutable
public abstract sealed class ConcernRules extends ParameterizedRule<ConcernRules, Concern, ConcernDecision>
        permits ImmutableConcernRules {

    ConcernRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static ConcernRules current() {
        return ConcernEditions.CONCERN.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2014-09-24, when there was no policy
     */
    public static ConcernRules on(LocalDate date) {
        return ConcernEditions.CONCERN.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2014} or {@code 2017}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ConcernRules edition(String id) {
        return ConcernEditions.CONCERN.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<ConcernRules> all() {
        return ConcernEditions.CONCERN.all();
    }

    @Override
    protected ConcernRules with(Parameters<ConcernRules> parameters) {
        return ImmutableConcernRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a letter of concern is admissible.
     *
     * @param concern what is known of the letter
     * @return the decision
     */
    @Override
    public ConcernDecision decide(Concern concern) {
        List<ConcernFinding> findings = new ArrayList<>();
        FilerConditions filers = new FilerConditions(
                get(FILERS), get(INVOLVED_FILERS), get(FILERS_INVOLVED_IN_COUNTRY), get(PAST_INVOLVEMENT));
        concern.getFilers()
                .forEach(filer -> findings.add(filers.find(
                        filer,
                        parameter(FILERS),
                        parameter(INVOLVED_FILERS),
                        parameter(FILERS_INVOLVED_IN_COUNTRY),
                        parameter(PAST_INVOLVEMENT))));
        findings.add(ConcernFindings.participant(
                concern,
                get(PARTICIPANTS),
                get(LOCAL_JURISDICTIONS),
                parameter(PARTICIPANTS),
                parameter(LOCAL_JURISDICTIONS)));
        findings.add(subject(concern.getSubjects()));
        findings.add(yes(
                ConcernCriterion.NEW_OR_CHANGED,
                "a new or changed policy, practice or act",
                concern.getNewOrChanged(),
                ConcernParameters.NEW_OR_CHANGED));
        findings.add(yes(
                ConcernCriterion.SIGNIFICANT_REDUCTION,
                "a significant reduction",
                concern.getSignificantReduction(),
                ConcernParameters.SIGNIFICANT_REDUCTION));
        findings.add(yes(
                ConcernCriterion.OUTSIDE_ACTION_PLAN,
                "an issue outside the action plan",
                concern.getOutsideActionPlan(),
                ConcernParameters.OUTSIDE_ACTION_PLAN));
        findings.add(actor(
                ConcernCriterion.ADDRESSEE, "addressed to ", concern.getAddressee(), ConcernParameters.ADDRESSEES));
        findings.add(actor(
                ConcernCriterion.RECIPIENT, "received by ", concern.getRecipient(), ConcernParameters.RECIPIENTS));
        findings.add(yes(
                ConcernCriterion.CONTENTS,
                "the contents that Annex 1 asks for",
                concern.getContentsOfAnnex(),
                ConcernParameters.CONTENTS_OF_ANNEX));
        return ImmutableConcernDecision.of(concern, getEdition(), ConcernVerdict.of(findings), findings);
    }

    private ConcernFinding subject(Observation<List<ConcernSubject>> subjects) {
        boolean isNamed = subjects.findValue().stream().flatMap(List::stream).anyMatch(get(SUBJECTS)::contains);
        boolean mayBe = get(SUBJECTS_OPEN) && !subjects.equals(Observation.known(List.of()));
        return ImmutableConcernFinding.of(
                ConcernCriterion.SUBJECT,
                subjects.map(found -> found.isEmpty()
                        ? "none"
                        : found.stream().map(CodeList::getLabel).collect(Collectors.joining(", "))),
                Requirement.of(
                        "on " + ConcernFindings.words(get(SUBJECTS)) + (get(SUBJECTS_OPEN) ? "; the list is open" : ""),
                        parameter(SUBJECTS),
                        parameter(SUBJECTS_OPEN)),
                subjects.isKnown() && !isNamed && mayBe
                        ? Outcome.UNDETERMINED
                        : Outcome.of(subjects, found -> isNamed));
    }

    private ConcernFinding yes(
            ConcernCriterion criterion, String text, Observation<Boolean> found, Key<ConcernRules, Boolean> asked) {
        return get(asked)
                ? ConcernFindings.yes(criterion, text, found, parameter(asked))
                : ConcernFindings.notAsked(criterion, text, parameter(asked));
    }

    private ConcernFinding actor(
            ConcernCriterion criterion,
            String text,
            Observation<CaseActor> found,
            Key<ConcernRules, Set<CaseActor>> asked) {
        return get(asked).isEmpty()
                ? ConcernFindings.notAsked(criterion, text + "anybody in particular", parameter(asked))
                : ImmutableConcernFinding.of(
                        criterion,
                        found.map(CodeList::getLabel),
                        Requirement.of(text + ConcernFindings.words(get(asked)), parameter(asked)),
                        Outcome.of(found, get(asked)::contains));
    }

    private Parameter<?> parameter(Key<ConcernRules, ?> key) {
        return getParameters().of(key);
    }
}
