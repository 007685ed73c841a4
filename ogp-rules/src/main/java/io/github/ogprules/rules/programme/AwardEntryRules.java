package io.github.ogprules.rules.programme;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.programme.AwardEntrant;
import io.github.ogprules.model.programme.AwardEntry;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Whether an entry may stand for the Open Government Awards of its year: all that the edition asks for must be met. A panel of judges then
 * chooses the winners.
 *
 * <p>The editions are the awards of {@code 2014}, {@code 2015}, {@code 2016} and {@code 2021}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/open-government-awards/">Open Government Awards</a>
 */
@Value.Immutable
public abstract sealed class AwardEntryRules extends ParameterizedRule<AwardEntryRules, AwardEntry, ProgrammeDecision>
        permits ImmutableAwardEntryRules {

    AwardEntryRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static AwardEntryRules current() {
        return ProgrammeEditions.AWARD_ENTRY.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2014, the year of the first awards
     */
    public static AwardEntryRules on(LocalDate date) {
        return ProgrammeEditions.AWARD_ENTRY.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2014}, {@code 2015}, {@code 2016} or {@code 2021}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static AwardEntryRules edition(String id) {
        return ProgrammeEditions.AWARD_ENTRY.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<AwardEntryRules> all() {
        return ProgrammeEditions.AWARD_ENTRY.all();
    }

    @Override
    protected AwardEntryRules with(Parameters<AwardEntryRules> parameters) {
        return ImmutableAwardEntryRules.of(getPublishedEdition(), parameters);
    }

    /**
     * The edition of the awards of an entry.
     *
     * @param entry the entry
     * @return the rules of its year
     * @throws IllegalArgumentException if no rules are known of awards in that year
     */
    public static AwardEntryRules forEntry(AwardEntry entry) {
        return edition(String.valueOf(entry.getYear()));
    }

    /**
     * Decides whether an entry may stand.
     *
     * @param entry what is known of it
     * @return the decision, with one finding for each criterion
     */
    @Override
    public ProgrammeDecision decide(AwardEntry entry) {
        return ProgrammeFindings.decide(
                entry,
                getEdition(),
                entrant(entry),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.CIVIL_SOCIETY_CONSULTED,
                        entry.getCivilSocietyConsulted(),
                        getParameters().of(AwardEntryParameters.CIVIL_SOCIETY_CONSULTED),
                        "organisations of civil society consulted"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.ONLY_ENTRY_OF_COUNTRY,
                        entry.getOnlyEntryOfCountry(),
                        getParameters().of(AwardEntryParameters.ONLY_ENTRY_OF_COUNTRY),
                        "one entry for each country"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.NOT_UNDER_REVIEW,
                        entry.getNotUnderReview(),
                        getParameters().of(AwardEntryParameters.NOT_UNDER_REVIEW),
                        "a country free of a review by the Criteria and Standards subcommittee"),
                entryDate(entry),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.ENGLISH,
                        entry.getInEnglish(),
                        getParameters().of(AwardEntryParameters.ENGLISH),
                        "in English"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.FROM_OGP_PROCESS,
                        entry.getFromOgpProcess(),
                        getParameters().of(AwardEntryParameters.FROM_OGP_PROCESS),
                        "from the OGP process"),
                ProgrammeFindings.yes(
                        ProgrammeCriterion.STARRED_OR_MAJOR,
                        entry.getStarredOrMajor(),
                        getParameters().of(AwardEntryParameters.STARRED_OR_MAJOR),
                        "a commitment that is starred, or opened government in a major or outstanding way"));
    }

    private ProgrammeFinding entrant(AwardEntry entry) {
        Set<AwardEntrant> entrants = get(AwardEntryParameters.ENTRANTS);
        return ImmutableProgrammeFinding.of(
                ProgrammeCriterion.ENTRANT,
                entry.getEntrant().map(CodeList::getLabel),
                Requirement.of(
                        entrants.stream().map(CodeList::getLabel).collect(Collectors.joining(" or ")),
                        getParameters().of(AwardEntryParameters.ENTRANTS)),
                Outcome.of(entry.getEntrant(), entrants::contains));
    }

    private ProgrammeFinding entryDate(AwardEntry entry) {
        Parameter<Optional<LocalDate>> lastDay = getParameters().of(AwardEntryParameters.LAST_DAY);
        return lastDay.getValue()
                .<ProgrammeFinding>map(last -> ImmutableProgrammeFinding.of(
                        ProgrammeCriterion.ENTRY_DATE,
                        entry.getEntered().map(LocalDate::toString),
                        Requirement.of("by " + last, lastDay),
                        Outcome.of(entry.getEntered(), day -> !day.isAfter(last))))
                .orElseGet(() -> ProgrammeFindings.notAsked(ProgrammeCriterion.ENTRY_DATE, lastDay));
    }
}
