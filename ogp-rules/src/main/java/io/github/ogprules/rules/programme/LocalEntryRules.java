package io.github.ogprules.rules.programme;

import io.github.ogprules.model.programme.LocalApplication;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a local government may enter OGP Local: all that the edition asks for must be met. OGP then chooses among those that may.
 *
 * <p>The editions are {@code 2015} (the pilot, by the size of the population) and {@code 2020} (announced calls). A member stays when its
 * country leaves: these rules are on entry alone.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/local-eligibility-criteria">Glossary: local eligibility criteria</a>
 */
@Value.Immutable
public abstract sealed class LocalEntryRules
        extends ParameterizedRule<LocalEntryRules, LocalApplication, ProgrammeDecision>
        permits ImmutableLocalEntryRules {

    LocalEntryRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static LocalEntryRules current() {
        return ProgrammeEditions.LOCAL_ENTRY.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2015-10-27, when the pilot was designed
     */
    public static LocalEntryRules on(LocalDate date) {
        return ProgrammeEditions.LOCAL_ENTRY.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2015} or {@code 2020}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static LocalEntryRules edition(String id) {
        return ProgrammeEditions.LOCAL_ENTRY.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<LocalEntryRules> all() {
        return ProgrammeEditions.LOCAL_ENTRY.all();
    }

    @Override
    protected LocalEntryRules with(Parameters<LocalEntryRules> parameters) {
        return ImmutableLocalEntryRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a local government may enter.
     *
     * @param application what is known of it
     * @return the decision, with one finding for each criterion
     */
    @Override
    public ProgrammeDecision decide(LocalApplication application) {
        return ProgrammeFindings.decide(
                application,
                getEdition(),
                ProgrammeFindings.atLeast(
                        ProgrammeCriterion.POPULATION,
                        application.getPopulation(),
                        getParameters().of(LocalEntryParameters.FEWEST_INHABITANTS),
                        "inhabitants"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.ANNOUNCED_CALL,
                        application.getInAnnouncedCall(),
                        getParameters().of(LocalEntryParameters.ANNOUNCED_CALL),
                        "applies in a call that OGP announced"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.COUNTRY_IN_GOOD_STANDING,
                        application.getCountryInGoodStanding(),
                        getParameters().of(LocalEntryParameters.COUNTRY_IN_GOOD_STANDING),
                        "its country is a member in good standing"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.LETTER_OF_SUPPORT,
                        application.getLetterOfSupport(),
                        getParameters().of(LocalEntryParameters.LETTER_OF_SUPPORT),
                        "a Letter of Support of the head of government"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.NON_GOVERNMENT_PARTNER,
                        application.getNonGovernmentPartner(),
                        getParameters().of(LocalEntryParameters.NON_GOVERNMENT_PARTNER),
                        "filed together with a non-government partner"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.COMMITMENT_OF_LEADERS,
                        application.getCommitmentOfLeaders(),
                        getParameters().of(LocalEntryParameters.COMMITMENT_OF_LEADERS),
                        "commitment of its leaders"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.TRACK_RECORD,
                        application.getTrackRecord(),
                        getParameters().of(LocalEntryParameters.TRACK_RECORD),
                        "a track record in the past three years"),
                ProgrammeFindings.atLeast(
                        ProgrammeCriterion.TERM_LEFT,
                        application.getMonthsLeftInTerm(),
                        getParameters().of(LocalEntryParameters.MONTHS_LEFT_IN_TERM),
                        "months left in the term of its government"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.AMBITION,
                        application.getAmbition(),
                        getParameters().of(LocalEntryParameters.AMBITION),
                        "ambition"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.CAPACITY,
                        application.getCapacity(),
                        getParameters().of(LocalEntryParameters.CAPACITY),
                        "capacity"));
    }
}
