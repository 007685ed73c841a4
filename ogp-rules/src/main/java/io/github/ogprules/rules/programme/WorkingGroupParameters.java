package io.github.ogprules.rules.programme;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.rules.programme.ProgrammeSources.WORKING_GROUPS;
import static io.github.ogprules.rules.programme.ProgrammeSources.WORKING_GROUPS_LETTER;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Optional;

/** The parameters of working groups, with what the one edition says of them. */
public final class WorkingGroupParameters {

    static final Rulebook<WorkingGroupRules> RULEBOOK = new Rulebook<>();

    /** The governments that lead a working group at least. None if no number is asked for. */
    public static final Key<WorkingGroupRules, Optional<Integer>> FEWEST_GOVERNMENT_LEADS =
            RULEBOOK.add(ParameterHistory.of(
                            "workingGroup.fewestGovernmentLeads",
                            Form.wholeNumber().orNone())
                    .where(number -> number.orElse(0) >= 0, "0 or more, or none")
                    .in("2013", Optional.of(1), DOCUMENTED, WORKING_GROUPS, WORKING_GROUPS_LETTER));

    /** The organisations of civil society that lead it at least. None if no number is asked for. */
    public static final Key<WorkingGroupRules, Optional<Integer>> FEWEST_CIVIL_SOCIETY_LEADS =
            RULEBOOK.add(ParameterHistory.of(
                            "workingGroup.fewestCivilSocietyLeads",
                            Form.wholeNumber().orNone())
                    .where(number -> number.orElse(0) >= 0, "0 or more, or none")
                    .in("2013", Optional.of(1), DOCUMENTED, WORKING_GROUPS, WORKING_GROUPS_LETTER));

    private WorkingGroupParameters() {}
}
