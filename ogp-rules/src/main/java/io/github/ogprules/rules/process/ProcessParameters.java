package io.github.ogprules.rules.process;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import io.github.ogprules.rules.sources.SharedSources;
import java.util.Optional;

/** The parameters of acting contrary to process, with what every edition says of them. */
public final class ProcessParameters {

    /** A hundred years: a limit of this library against absurd input, and no rule of OGP's. */
    private static final int MOST_MONTHS = 1200;

    static final String RANGE = "0 to " + MOST_MONTHS;

    private static final String THREE_TRIGGERS =
            "Reports on plans of 2016 to 2018 print it with two others: no engagement of the public, no work with the"
                    + " researchers, no progress.";

    static final Rulebook<ProcessRules> RULEBOOK = new Rulebook<>();

    /** From which day on a plan can be late. */
    public static final Key<ProcessRules, CountedFrom> PLAN_COUNTED_FROM =
            RULEBOOK.add(ParameterHistory.choice("process.planCountedFrom", CountedFrom.class)
                    .in(
                            "2014",
                            CountedFrom.DUE_DATE,
                            DOCUMENTED,
                            SharedSources.LETTERS_ON_PLANS,
                            ProcessSources.LETTERS_OF_CAUTION)
                    .in("2018", CountedFrom.DUE_DATE, DOCUMENTED, SharedSources.DATES_AND_DEADLINES_2018)
                    .in(
                            "2022",
                            CountedFrom.END_OF_LAST_PLAN,
                            DOCUMENTED,
                            SharedSources.OGP_LETTERS,
                            SharedSources.PROCEDURAL_REVIEW));

    /** How many months after that day a plan is still no trigger, the last day included; from the end of a month to that of another. */
    public static final Key<ProcessRules, Integer> PLAN_MONTHS = RULEBOOK.add(ParameterHistory.wholeNumber(
                    "process.planMonths")
            .where(ProcessParameters::isPossible, RANGE)
            .in("2014", 4, DOCUMENTED, SharedSources.LETTERS_ON_PLANS, ProcessSources.LETTERS_OF_CAUTION)
            .in("2015", 4, DOCUMENTED, SharedSources.CALENDARS_AND_DEADLINES)
            .in("2018", 4, DOCUMENTED, "Before 01-01, for a plan due on 08-31.", SharedSources.DATES_AND_DEADLINES_2018)
            .in(
                    "2022",
                    12,
                    DOCUMENTED,
                    "Known on 2022-07-25; its first day is a choice. El Salvador was still judged in 2022-03 by the"
                            + " edition before.",
                    SharedSources.OGP_LETTERS,
                    SharedSources.PROCEDURAL_REVIEW));

    /** How many months after it is due a self-assessment is still no trigger; none if the edition asks for none. */
    public static final Key<ProcessRules, Optional<Integer>> SELF_ASSESSMENT_MONTHS = RULEBOOK.add(ParameterHistory.of(
                    "process.selfAssessmentMonths", Form.wholeNumber().orNone())
            .where(months -> months.map(ProcessParameters::isPossible).orElse(true), RANGE + ", or none")
            .in(
                    "2014",
                    Optional.of(4),
                    INFERRED,
                    "Inferred from the page of the next edition.",
                    SharedSources.CALENDARS_AND_DEADLINES)
            .in("2015", Optional.of(4), DOCUMENTED, SharedSources.CALENDARS_AND_DEADLINES)
            .in(
                    "2018",
                    Optional.empty(),
                    INFERRED,
                    "Inferred: the source no longer names it.",
                    SharedSources.DATES_AND_DEADLINES_2018)
            .in(
                    "2022",
                    Optional.empty(),
                    INFERRED,
                    "Inferred: the source does not name it.",
                    SharedSources.OGP_LETTERS));

    /** Whether too little participation in the development of the plan is a trigger. */
    public static final Key<ProcessRules, Boolean> PARTICIPATION_IN_DEVELOPMENT =
            RULEBOOK.add(trigger("process.participationInDevelopment")
                    .in("2014", true, UNCONFIRMED, "No source for plans before 2016.")
                    .or(false)
                    .in("2015", true, DOCUMENTED, THREE_TRIGGERS, ProcessSources.SIERRA_LEONE)
                    .in("2018", true, DOCUMENTED, "Below the level Involve.", SharedSources.MALTA_DESIGN)
                    .in(
                            "2022",
                            false,
                            INFERRED,
                            "Inferred: the minimum requirements take the place of the level.",
                            SharedSources.OGP_LETTERS));

    /** Whether too little participation in the implementation of the plan is a trigger. */
    public static final Key<ProcessRules, Boolean> PARTICIPATION_IN_IMPLEMENTATION =
            RULEBOOK.add(trigger("process.participationInImplementation")
                    .in("2014", false, UNCONFIRMED, "No source names it before 2018.")
                    .in("2018", true, UNCONFIRMED, "Below the level Inform.")
                    .or(false)
                    .in(
                            "2022",
                            false,
                            INFERRED,
                            "Inferred: the minimum requirements take the place of the level.",
                            SharedSources.OGP_LETTERS));

    /** Whether unmet minimum requirements of the Participation and Co-Creation Standards are a trigger. */
    public static final Key<ProcessRules, Boolean> MINIMUM_REQUIREMENTS = RULEBOOK.add(trigger(
                    "process.minimumRequirements")
            .in("2014", false, INFERRED, "Inferred: the standards of 2022 brought them.", SharedSources.STANDARDS_2022)
            .in("2022", true, DOCUMENTED, SharedSources.OGP_LETTERS));

    /** Whether a plan without progress on any commitment is a trigger. */
    public static final Key<ProcessRules, Boolean> PROGRESS = RULEBOOK.add(trigger("process.progress")
            .in("2014", true, UNCONFIRMED, "No source for plans before 2016.")
            .or(false)
            .in("2015", true, DOCUMENTED, THREE_TRIGGERS, ProcessSources.SIERRA_LEONE)
            .in("2018", true, DOCUMENTED, SharedSources.EL_SALVADOR_INACTIVE)
            .in("2022", true, DOCUMENTED, SharedSources.OGP_LETTERS));

    /** Whether refusing to work with the Independent Reporting Mechanism is a trigger. */
    public static final Key<ProcessRules, Boolean> WORK_WITH_IRM = RULEBOOK.add(trigger("process.workWithIrm")
            .in("2014", true, UNCONFIRMED, "No source for plans before 2016.")
            .or(false)
            .in("2015", true, DOCUMENTED, THREE_TRIGGERS, ProcessSources.SIERRA_LEONE)
            .in(
                    "2018",
                    true,
                    INFERRED,
                    "Inferred: of plans that began in 2016 it is printed.",
                    ProcessSources.SIERRA_LEONE)
            .or(false)
            .in("2022", false, INFERRED, "Inferred: the source does not name it.", SharedSources.OGP_LETTERS)
            .or(true));

    /** Whether a missing repository is a trigger by itself. */
    public static final Key<ProcessRules, Boolean> REPOSITORY = RULEBOOK.add(trigger("process.repository")
            .in(
                    "2014",
                    false,
                    INFERRED,
                    "Inferred: no source names it before 2018.",
                    SharedSources.CALENDARS_AND_DEADLINES)
            .in("2018", true, DOCUMENTED, SharedSources.EL_SALVADOR_INACTIVE)
            .in(
                    "2022",
                    false,
                    INFERRED,
                    "Inferred: part of requirement 2.2, and so of the minimum requirements.",
                    SharedSources.STANDARDS_2022));

    private ProcessParameters() {}

    static boolean isPossible(int months) {
        return months >= 0 && months <= MOST_MONTHS;
    }

    private static ParameterHistory<Boolean> trigger(String name) {
        return ParameterHistory.of(name, Form.yesOrNo());
    }
}
