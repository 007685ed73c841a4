package io.github.ogprules.rules.programme;

import io.github.ogprules.model.programme.WorkingGroup;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a working group is led as OGP asks: by a government at least and by an organisation of civil society at least.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/about/working-groups">Working groups</a>
 */
@Value.Immutable
public abstract sealed class WorkingGroupRules
        extends ParameterizedRule<WorkingGroupRules, WorkingGroup, ProgrammeDecision>
        permits ImmutableWorkingGroupRules {

    WorkingGroupRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static WorkingGroupRules current() {
        return ProgrammeEditions.WORKING_GROUP.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2013-09-07, the day of the letter that began them
     */
    public static WorkingGroupRules on(LocalDate date) {
        return ProgrammeEditions.WORKING_GROUP.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2013}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static WorkingGroupRules edition(String id) {
        return ProgrammeEditions.WORKING_GROUP.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<WorkingGroupRules> all() {
        return ProgrammeEditions.WORKING_GROUP.all();
    }

    @Override
    protected WorkingGroupRules with(Parameters<WorkingGroupRules> parameters) {
        return ImmutableWorkingGroupRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a working group is led as OGP asks.
     *
     * @param group what is known of it
     * @return the decision, with one finding for each criterion
     */
    @Override
    public ProgrammeDecision decide(WorkingGroup group) {
        return ProgrammeFindings.decide(
                group,
                getEdition(),
                ProgrammeFindings.atLeast(
                        ProgrammeCriterion.GOVERNMENT_LEADS,
                        group.getGovernmentLeads(),
                        getParameters().of(WorkingGroupParameters.FEWEST_GOVERNMENT_LEADS),
                        "government"),
                ProgrammeFindings.atLeast(
                        ProgrammeCriterion.CIVIL_SOCIETY_LEADS,
                        group.getCivilSocietyLeads(),
                        getParameters().of(WorkingGroupParameters.FEWEST_CIVIL_SOCIETY_LEADS),
                        "organisation of civil society"));
    }
}
