package io.github.ogprules.rules.programme;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.programme.ProgrammeSources.LOCAL_CALL_2020;
import static io.github.ogprules.rules.programme.ProgrammeSources.LOCAL_ELIGIBILITY;
import static io.github.ogprules.rules.programme.ProgrammeSources.LOCAL_HANDBOOK;
import static io.github.ogprules.rules.programme.ProgrammeSources.PILOT;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Optional;

/** The parameters of entry to OGP Local, with what every edition says of them. */
public final class LocalEntryParameters {

    static final Rulebook<LocalEntryRules> RULEBOOK = new Rulebook<>();

    /** The inhabitants of a local government at least. None if no number is asked for. */
    public static final Key<LocalEntryRules, Optional<Integer>> FEWEST_INHABITANTS = RULEBOOK.add(
            ParameterHistory.of("local.fewestInhabitants", Form.wholeNumber().orNone())
                    .where(number -> number.orElse(0) >= 0, "0 or more, or none")
                    .in("2015", Optional.of(250_000), DOCUMENTED, "Called fluid.", PILOT)
                    .or(Optional.empty())
                    .in("2020", Optional.empty(), DOCUMENTED, "No threshold.", LOCAL_HANDBOOK));

    /** Whether entry is in announced calls only. */
    public static final Key<LocalEntryRules, Boolean> ANNOUNCED_CALL =
            RULEBOOK.add(ParameterHistory.of("local.announcedCall", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, LOCAL_HANDBOOK));

    /** Whether the country must be a member in good standing. */
    public static final Key<LocalEntryRules, Boolean> COUNTRY_IN_GOOD_STANDING =
            RULEBOOK.add(ParameterHistory.of("local.countryInGoodStanding", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, LOCAL_HANDBOOK));

    /** Whether the head of government must sign a Letter of Support. */
    public static final Key<LocalEntryRules, Boolean> LETTER_OF_SUPPORT =
            RULEBOOK.add(ParameterHistory.of("local.letterOfSupport", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, LOCAL_HANDBOOK, LOCAL_CALL_2020));

    /** Whether a non-government partner must file with the local government. */
    public static final Key<LocalEntryRules, Boolean> NON_GOVERNMENT_PARTNER =
            RULEBOOK.add(ParameterHistory.of("local.nonGovernmentPartner", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, LOCAL_HANDBOOK));

    /** Whether commitment of the leaders is asked for. */
    public static final Key<LocalEntryRules, Boolean> COMMITMENT_OF_LEADERS =
            RULEBOOK.add(ParameterHistory.of("local.commitmentOfLeaders", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, "The page has no date.", LOCAL_ELIGIBILITY));

    /** Whether a track record in the past three years is asked for. */
    public static final Key<LocalEntryRules, Boolean> TRACK_RECORD =
            RULEBOOK.add(ParameterHistory.of("local.trackRecord", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, "The page has no date.", LOCAL_ELIGIBILITY));

    /** Whether ambition is asked for. */
    public static final Key<LocalEntryRules, Boolean> AMBITION =
            RULEBOOK.add(ParameterHistory.of("local.ambition", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, "The page has no date.", LOCAL_ELIGIBILITY));

    /** Whether capacity is asked for. */
    public static final Key<LocalEntryRules, Boolean> CAPACITY =
            RULEBOOK.add(ParameterHistory.of("local.capacity", Form.yesOrNo())
                    .in("2015", false, INFERRED, "Inferred: the report on the design does not name it.", PILOT)
                    .in("2020", true, DOCUMENTED, "The page has no date.", LOCAL_ELIGIBILITY));

    /** The months left in the term of the government at least. None if no number is asked for. */
    public static final Key<LocalEntryRules, Optional<Integer>> MONTHS_LEFT_IN_TERM = RULEBOOK.add(ParameterHistory.of(
                    "local.monthsLeftInTerm", Form.wholeNumber().orNone())
            .where(number -> number.orElse(0) >= 0, "0 or more, or none")
            .in("2015", Optional.empty(), INFERRED, "Inferred: the report on the design does not name it.", PILOT)
            .in("2020", Optional.of(16), DOCUMENTED, "The page has no date.", LOCAL_ELIGIBILITY));

    private LocalEntryParameters() {}
}
