package io.github.ogprules.rules.programme;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.programme.AwardEntry;
import io.github.ogprules.model.programme.Funding;
import io.github.ogprules.model.programme.LocalApplication;
import io.github.ogprules.model.programme.ProgrammeCase;
import io.github.ogprules.model.programme.WorkingGroup;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What the rules on local members, working groups, awards and funding have in common. */
final class ProgrammeFindings {

    private ProgrammeFindings() {}

    /** What the rule looks at that decides on something. */
    static List<ProgrammeCriterion> criteriaOf(ProgrammeCase subject) {
        if (subject instanceof LocalApplication) {
            return range(ProgrammeCriterion.POPULATION, ProgrammeCriterion.CAPACITY);
        }
        if (subject instanceof WorkingGroup) {
            return range(ProgrammeCriterion.GOVERNMENT_LEADS, ProgrammeCriterion.CIVIL_SOCIETY_LEADS);
        }
        if (subject instanceof AwardEntry) {
            return range(ProgrammeCriterion.ENTRANT, ProgrammeCriterion.STARRED_OR_MAJOR);
        }
        return subject instanceof Funding
                ? List.of(ProgrammeCriterion.EQUAL_MEASURE)
                : range(ProgrammeCriterion.MINIMUM_CONTRIBUTION, ProgrammeCriterion.RECOMMENDED_CONTRIBUTION);
    }

    private static List<ProgrammeCriterion> range(ProgrammeCriterion first, ProgrammeCriterion last) {
        return List.copyOf(EnumSet.range(first, last));
    }

    static ProgrammeDecision decide(ProgrammeCase subject, Edition edition, ProgrammeFinding... findings) {
        return ImmutableProgrammeDecision.of(
                subject,
                edition,
                Outcome.all(List.of(findings).stream()
                        .map(ProgrammeFinding::getOutcome)
                        .toList()),
                List.of(findings));
    }

    /** What is met by a yes, if it is asked for. */
    static ProgrammeFinding yes(
            ProgrammeCriterion criterion, Observation<Boolean> observed, Parameter<Boolean> asked, String text) {
        return asked.getValue()
                ? ImmutableProgrammeFinding.of(
                        criterion,
                        observed.map(yes -> yes ? "yes" : "no"),
                        Requirement.of(text, asked),
                        Outcome.of(observed, yes -> yes))
                : notAsked(criterion, asked);
    }

    /** What is met by a number, if a least one is named. */
    static ProgrammeFinding atLeast(
            ProgrammeCriterion criterion,
            Observation<Integer> observed,
            Parameter<Optional<Integer>> minimum,
            String text) {
        return minimum.getValue()
                .<ProgrammeFinding>map(least -> ImmutableProgrammeFinding.of(
                        criterion,
                        observed.map(String::valueOf),
                        Requirement.of("at least " + least + " " + text, minimum),
                        Outcome.atLeast(observed, least)))
                .orElseGet(() -> notAsked(criterion, minimum));
    }

    static ProgrammeFinding notAsked(ProgrammeCriterion criterion, Parameter<?>... parameters) {
        return ImmutableProgrammeFinding.of(
                criterion,
                DecisionChecks.NOT_ASKED,
                Requirement.of("not asked for", parameters),
                Outcome.NOT_APPLICABLE);
    }
}
