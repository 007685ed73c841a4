package io.github.ogprules.rules.programme;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.programme.ProgrammeSources.AWARDS_2014;
import static io.github.ogprules.rules.programme.ProgrammeSources.AWARDS_2015;
import static io.github.ogprules.rules.programme.ProgrammeSources.AWARDS_2016;
import static io.github.ogprules.rules.programme.ProgrammeSources.AWARDS_2021;

import io.github.ogprules.model.programme.AwardEntrant;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The parameters of entries for the Open Government Awards, with what every edition says of them. */
public final class AwardEntryParameters {

    static final Rulebook<AwardEntryRules> RULEBOOK = new Rulebook<>();

    private static final String NOT_NAMED = "Inferred: the page does not name it.";

    /** Who may enter. */
    public static final Key<AwardEntryRules, Set<AwardEntrant>> ENTRANTS =
            RULEBOOK.add(ParameterHistory.of("award.entrants", Form.set(Form.choice(AwardEntrant.class)))
                    .in(
                            "2014",
                            Set.of(AwardEntrant.GOVERNMENT, AwardEntrant.JOINT),
                            DOCUMENTED,
                            "A government agency; a joint entry is encouraged.",
                            AWARDS_2014)
                    .in(
                            "2015",
                            Set.of(AwardEntrant.GOVERNMENT, AwardEntrant.JOINT),
                            INFERRED,
                            "Documented: 18 of 30 entries were joint, and 2016 is the first year open to civil society alone.",
                            AWARDS_2015,
                            AWARDS_2016)
                    .in("2016", Set.of(AwardEntrant.values()), DOCUMENTED, AWARDS_2016)
                    .in("2021", Set.of(AwardEntrant.values()), INFERRED, NOT_NAMED, AWARDS_2021));

    /** Whether organisations of civil society must have been consulted. */
    public static final Key<AwardEntryRules, Boolean> CIVIL_SOCIETY_CONSULTED =
            RULEBOOK.add(ParameterHistory.of("award.civilSocietyConsulted", Form.yesOrNo())
                    .in("2014", true, DOCUMENTED, AWARDS_2014)
                    .in("2015", false, INFERRED, NOT_NAMED, AWARDS_2015)
                    .in("2016", false, INFERRED, NOT_NAMED, AWARDS_2016)
                    .in("2021", false, INFERRED, NOT_NAMED, AWARDS_2021));

    /** Whether a country may have one entry only. */
    public static final Key<AwardEntryRules, Boolean> ONLY_ENTRY_OF_COUNTRY =
            RULEBOOK.add(ParameterHistory.of("award.onlyEntryOfCountry", Form.yesOrNo())
                    .in("2014", false, INFERRED, NOT_NAMED, AWARDS_2014)
                    .in("2015", true, DOCUMENTED, AWARDS_2015)
                    .in("2016", false, INFERRED, NOT_NAMED, AWARDS_2016)
                    .in("2021", false, INFERRED, NOT_NAMED, AWARDS_2021));

    /** Whether a country under review by the Criteria and Standards subcommittee is barred. */
    public static final Key<AwardEntryRules, Boolean> NOT_UNDER_REVIEW =
            RULEBOOK.add(ParameterHistory.of("award.notUnderReview", Form.yesOrNo())
                    .in("2014", false, INFERRED, NOT_NAMED, AWARDS_2014)
                    .in("2015", true, DOCUMENTED, AWARDS_2015)
                    .in("2016", false, INFERRED, NOT_NAMED, AWARDS_2016)
                    .in("2021", false, INFERRED, NOT_NAMED, AWARDS_2021));

    /** The last day of entries, inclusive. None if it is not known. */
    public static final Key<AwardEntryRules, Optional<LocalDate>> LAST_DAY =
            RULEBOOK.add(ParameterHistory.of("award.lastDay", Form.day().orNone())
                    .in("2014", Optional.empty(), UNCONFIRMED, "No source names it.")
                    .in("2015", Optional.empty(), UNCONFIRMED, "No source names it.")
                    .in("2016", Optional.of(LocalDate.of(2016, 6, 27)), DOCUMENTED, AWARDS_2016)
                    .in("2021", Optional.of(LocalDate.of(2021, 9, 13)), DOCUMENTED, AWARDS_2021));

    /** Whether the entry must be in English. */
    public static final Key<AwardEntryRules, Boolean> ENGLISH =
            RULEBOOK.add(ParameterHistory.of("award.english", Form.yesOrNo())
                    .in("2014", false, INFERRED, NOT_NAMED, AWARDS_2014)
                    .in("2015", false, INFERRED, NOT_NAMED, AWARDS_2015)
                    .in("2016", true, DOCUMENTED, AWARDS_2016)
                    .in("2021", false, INFERRED, NOT_NAMED, AWARDS_2021));

    /** Whether it must be about something that came from the OGP process. */
    public static final Key<AwardEntryRules, Boolean> FROM_OGP_PROCESS =
            RULEBOOK.add(ParameterHistory.of("award.fromOgpProcess", Form.yesOrNo())
                    .in("2014", false, INFERRED, NOT_NAMED, AWARDS_2014)
                    .in("2015", false, INFERRED, NOT_NAMED, AWARDS_2015)
                    .in("2016", true, DOCUMENTED, AWARDS_2016)
                    .in("2021", false, INFERRED, NOT_NAMED, AWARDS_2021));

    /** Whether it must be about a commitment that is starred or opened government in a major or outstanding way. */
    public static final Key<AwardEntryRules, Boolean> STARRED_OR_MAJOR =
            RULEBOOK.add(ParameterHistory.of("award.starredOrMajor", Form.yesOrNo())
                    .in("2014", false, INFERRED, NOT_NAMED, AWARDS_2014)
                    .in("2015", false, INFERRED, NOT_NAMED, AWARDS_2015)
                    .in("2016", false, INFERRED, NOT_NAMED, AWARDS_2016)
                    .in("2021", true, DOCUMENTED, AWARDS_2021));

    private AwardEntryParameters() {}
}
