package io.github.ogprules.rules.participation;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.rules.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the editions ask for as the rulebook prints it, and the rules written a second time over that table. */
final class ParticipationTable {

    private static final String NOT_ASKED = "-";

    private static final Map<ParticipationCriterion, List<String>> ROWS = """
            # criterion                 | 2012 | 2017    | 2022 | phases
            TIMELINE                    | yes  | yes     | yes  | DEVELOPMENT
            ADVANCE_NOTICE              | yes  | -       | -    | DEVELOPMENT
            AWARENESS_RAISING           | yes  | yes     | -    | DEVELOPMENT
            ONLINE_CONSULTATION         | yes  | yes     | -    | DEVELOPMENT
            IN_PERSON_CONSULTATION      | yes  | yes     | -    | DEVELOPMENT
            BREADTH                     | yes  | -       | -    | DEVELOPMENT
            SUMMARY_OF_COMMENTS         | yes  | -       | -    | DEVELOPMENT
            REGULAR_FORUM               | yes  | -       | -    | IMPLEMENTATION
            LEVEL_DURING_DEVELOPMENT    | -    | INVOLVE | -    | DEVELOPMENT
            LEVEL_DURING_IMPLEMENTATION | -    | INFORM  | -    | IMPLEMENTATION
            FORUM                       | -    | yes     | yes  | DEVELOPMENT IMPLEMENTATION
            FORUM_MEETINGS              | -    | 3       | 6    | DEVELOPMENT IMPLEMENTATION
            BASIC_RULES                 | -    | yes     | yes  | DEVELOPMENT IMPLEMENTATION
            WEBSITE                     | -    | yes     | yes  | DEVELOPMENT IMPLEMENTATION
            REPOSITORY                  | -    | yes     | yes  | DEVELOPMENT IMPLEMENTATION
            REPOSITORY_UPDATES          | -    | -       | 2    | DEVELOPMENT IMPLEMENTATION
            DAYS_OF_NOTICE              | -    | -       | 14   | DEVELOPMENT
            OUTREACH                    | -    | -       | yes  | DEVELOPMENT
            INPUT_MECHANISM             | -    | -       | yes  | DEVELOPMENT
            REASONED_RESPONSE           | -    | yes     | yes  | DEVELOPMENT
            MEETINGS_ON_RESULTS         | -    | -       | 2    | IMPLEMENTATION
            """.lines()
            .skip(1)
            .map(row -> Stream.of(row.split("\\|", -1)).map(String::strip).toList())
            .collect(Collectors.toMap(row -> ParticipationCriterion.valueOf(row.get(0)), row -> row));

    private static final List<String> RANKS =
            List.of("NO_CONSULTATION", "INFORM", "CONSULT", "INVOLVE", "COLLABORATE", "EMPOWER");

    private ParticipationTable() {}

    static String asked(String edition, ParticipationCriterion criterion) {
        return ROWS.get(criterion).get(List.of("2012", "2017", "2022").indexOf(edition) + 1);
    }

    static List<ParticipationPhase> phases(ParticipationCriterion criterion) {
        return Stream.of(ROWS.get(criterion).get(4).split(" ", -1))
                .map(ParticipationPhase::valueOf)
                .toList();
    }

    static Outcome outcome(String edition, ParticipationCriterion criterion, PlanParticipation plan) {
        String asked = asked(edition, criterion);
        Observation<?> observed = observed(criterion, plan);
        if (asked.equals(NOT_ASKED)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (!observed.isKnown()) {
            return observed.isUnknown() ? Outcome.UNDETERMINED : Outcome.NOT_ASSESSED;
        }
        boolean met;
        if (observed.getValue() instanceof Integer number) {
            int distance = number - Integer.parseInt(asked);
            met = distance == 0 || (criterion == ParticipationCriterion.FORUM_MEETINGS) == (distance < 0);
        } else if (observed.getValue() instanceof ParticipationLevel level) {
            met = RANKS.indexOf(level.name()) >= RANKS.indexOf(asked);
        } else {
            met = Boolean.TRUE.equals(observed.getValue());
        }
        return met ? Outcome.MET : Outcome.NOT_MET;
    }

    static ParticipationVerdict verdict(String edition, Set<ParticipationPhase> phases, PlanParticipation plan) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (ParticipationCriterion criterion : ParticipationCriterion.values()) {
            if (phases(criterion).stream().anyMatch(phases::contains)) {
                outcomes.add(outcome(edition, criterion, plan));
            }
        }
        if (outcomes.contains(Outcome.NOT_MET)) {
            return ParticipationVerdict.DOES_NOT_COMPLY;
        }
        return outcomes.contains(Outcome.UNDETERMINED) || outcomes.contains(Outcome.NOT_ASSESSED)
                ? ParticipationVerdict.UNDETERMINED
                : ParticipationVerdict.COMPLIES;
    }

    private static Observation<?> observed(ParticipationCriterion criterion, PlanParticipation plan) {
        return switch (criterion) {
            case TIMELINE,
                    ADVANCE_NOTICE,
                    AWARENESS_RAISING,
                    ONLINE_CONSULTATION,
                    IN_PERSON_CONSULTATION,
                    SUMMARY_OF_COMMENTS ->
                plan.getSteps().getOrDefault(ParticipationStep.valueOf(criterion.name()), Observation.unknown());
            case BREADTH -> plan.getBreadth();
            case REGULAR_FORUM -> plan.getRegularForum();
            case LEVEL_DURING_DEVELOPMENT -> plan.getLevelDuringDevelopment();
            case LEVEL_DURING_IMPLEMENTATION -> plan.getLevelDuringImplementation();
            case FORUM -> plan.getForum();
            case FORUM_MEETINGS -> plan.getMonthsBetweenMeetings();
            case BASIC_RULES -> plan.getBasicRules();
            case WEBSITE -> plan.getWebsite();
            case REPOSITORY -> plan.getRepository();
            case REPOSITORY_UPDATES -> plan.getRepositoryUpdatesPerYear();
            case DAYS_OF_NOTICE -> plan.getDaysOfNotice();
            case OUTREACH -> plan.getOutreach();
            case INPUT_MECHANISM -> plan.getInputMechanism();
            case REASONED_RESPONSE -> plan.getReasonedResponse();
            case MEETINGS_ON_RESULTS -> plan.getMeetingsOnResultsPerYear();
        };
    }
}
