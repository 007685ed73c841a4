package io.github.ogprules.io.json;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.programme.AwardEntry;
import io.github.ogprules.model.programme.Contribution;
import io.github.ogprules.model.programme.Funding;
import io.github.ogprules.model.programme.LocalApplication;
import io.github.ogprules.model.programme.ProgrammeCase;
import io.github.ogprules.model.programme.WorkingGroup;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlan;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.concern.CaseDecision;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernDecision;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.concern.RapidResponseRules;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.ScoreComparison;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsDecision;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.ValuesCheckDecision;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.measure.MeasureFinding;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.participation.ParticipationDecision;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarDecision;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportDecision;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessDecision;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusDecision;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.programme.AwardEntryRules;
import io.github.ogprules.rules.programme.ContributionRules;
import io.github.ogprules.rules.programme.FundingRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.programme.ProgrammeDecision;
import io.github.ogprules.rules.programme.WorkingGroupRules;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An edition that OGP published, and what it says: the same value, where the value tells all that was observed and mattered, else
 * what the edition asks for.
 *
 * @param edition the edition
 * @param again what the edition says; empty if the value does not tell enough to decide again
 * @param asked where the value says that the edition asks for something that it does not
 */
record DecidedCase(Edition edition, Optional<Supplier<?>> again, Supplier<Optional<Difference>> asked) {

    /** The values that say by which edition something was decided. */
    static final Set<Class<?>> DECIDED = Set.of(
            EligibilityDecision.class,
            ScoreComparison.class,
            ValuesCheckDecision.class,
            JoiningDecision.class,
            JoiningStepsDecision.class,
            ConcernDecision.class,
            CaseDecision.class,
            ReviewDecision.class,
            CalendarDecision.class,
            IrmReportDecision.class,
            ParticipationDecision.class,
            ProcessDecision.class,
            StatusDecision.class,
            StarDecision.class,
            MeasureDecision.class,
            ProgrammeDecision.class,
            CommitteeDecision.class,
            ElectionDecision.class,
            SeatPlan.class);

    /** The edition that a value names. */
    static Edition editionOf(Object decided) {
        return decided instanceof ScoreComparison comparison
                ? comparison.getDecision().getEdition()
                : ((Decision) decided).getEdition();
    }

    /** One for each edition that the value can name. */
    static List<DecidedCase> of(Object decided) {
        if (decided instanceof EligibilityDecision eligibility) {
            return all(decided, EligibilityRules.all(), rules -> rules.decide(ObservedProfile.of(eligibility)));
        }
        if (decided instanceof ScoreComparison comparison) {
            return all(
                    decided,
                    EligibilityRules.all(),
                    rules -> ScoreComparison.of(
                            rules, ObservedProfile.of(comparison.getDecision()), comparison.getPublished()));
        }
        if (decided instanceof ValuesCheckDecision valuesCheck) {
            return all(decided, ValuesCheckRules.all(), rules -> rules.decide(ObservedProfile.of(valuesCheck)));
        }
        if (decided instanceof JoiningDecision joining) {
            return all(decided, JoiningRules.all(), rules -> rules.decide(ObservedProfile.of(joining)));
        }
        if (decided instanceof JoiningStepsDecision joining) {
            return all(decided, JoiningStepsRules.all(), rules -> rules.decide(joining.getSteps()));
        }
        if (decided instanceof ConcernDecision concern) {
            return concern.isOfRapidResponse()
                    ? all(decided, RapidResponseRules.all(), rules -> rules.decide(concern.getConcern()))
                    : all(decided, ConcernRules.all(), rules -> rules.decide(concern.getConcern()));
        }
        if (decided instanceof CaseDecision stage) {
            return all(decided, CaseRules.all(), rules -> rules.decide(stage.getQuestion()));
        }
        if (decided instanceof ReviewDecision review) {
            return all(decided, ReviewRules.all(), rules -> ObservedScores.decideAgain(rules, review));
        }
        if (decided instanceof IrmReportDecision report) {
            return all(decided, IrmReportRules.all(), rules -> rules.decide(report.getReports()));
        }
        if (decided instanceof CalendarDecision calendar) {
            return all(decided, CalendarRules.all(), rules -> rules.decide(calendar.getSubmission()));
        }
        if (decided instanceof ParticipationDecision participation) {
            return all(decided, ParticipationRules.all(), rules -> rules.decide(participation.getParticipation()));
        }
        if (decided instanceof ProcessDecision process) {
            return all(decided, ProcessRules.all(), rules -> rules.decide(process.getCycle()));
        }
        if (decided instanceof StatusDecision status) {
            return all(decided, StatusRules.all(), rules -> rules.decide(status.getQuestion()));
        }
        if (decided instanceof StarDecision star) {
            return all(decided, StarRules.all(), rules -> rules.decide(ObservedAssessment.of(star)));
        }
        if (decided instanceof MeasureDecision measure) {
            return all(decided, measureRules(measure), rules -> rules.decide(ObservedAssessment.of(measure)));
        }
        if (decided instanceof ProgrammeDecision programme) {
            return ofProgramme(programme);
        }
        if (decided instanceof ElectionDecision election) {
            return asked(
                    decided,
                    ElectionRules.all(),
                    rules -> AskedCandidates.difference(rules, election)
                            .or(() -> AskedFindings.of(rules)
                                    .difference(election.getCommitteeFindings())
                                    .map(difference -> difference.in("committeeFindings"))));
        }
        if (decided instanceof SeatPlan plan) {
            return asked(
                    decided,
                    CompositionRules.all(),
                    rules -> ofFindings(AskedFindings.of(SeatPlanner.of(rules), plan), plan.getFindings()));
        }
        CommitteeDecision committee = (CommitteeDecision) decided;
        return committee.getFindings(CommitteeCriterion.MEETINGS).isEmpty()
                ? asked(
                        decided,
                        CompositionRules.all(),
                        rules -> ofFindings(AskedFindings.of(rules, committee), committee.getFindings()))
                : asked(
                        decided,
                        MeetingRules.all(),
                        rules -> ofFindings(AskedFindings.of(rules), committee.getFindings()));
    }

    private static Optional<Difference> ofFindings(AskedFindings asked, List<CommitteeFinding> findings) {
        return asked.difference(findings).map(difference -> difference.in("findings"));
    }

    private static List<DecidedCase> ofProgramme(ProgrammeDecision decision) {
        ProgrammeCase subject = decision.getSubject();
        if (subject instanceof LocalApplication application) {
            return all(decision, LocalEntryRules.all(), rules -> rules.decide(application));
        }
        if (subject instanceof WorkingGroup group) {
            return all(decision, WorkingGroupRules.all(), rules -> rules.decide(group));
        }
        if (subject instanceof AwardEntry entry) {
            return all(decision, AwardEntryRules.all(), rules -> rules.decide(entry));
        }
        return subject instanceof Funding funding
                ? all(decision, FundingRules.all(), rules -> rules.decide(funding))
                : all(decision, ContributionRules.all(), rules -> rules.decide((Contribution) subject));
    }

    /** A measure is known by the last thing that it looks at. */
    private static List<? extends Rule<CommitmentAssessment, ?>> measureRules(MeasureDecision decision) {
        List<MeasureFinding> findings = decision.getFindings();
        return switch (findings.get(findings.size() - 1).getCriterion()) {
            case RELEVANCE -> RelevanceRules.all();
            case COMPLETION -> HighCompletionRules.all();
            case POTENTIAL_IMPACT -> HighAmbitionRules.all();
            case POTENTIAL_FOR_RESULTS -> DesignFilterRules.all();
            case EARLY_RESULTS -> StrongEarlyResultsRules.all();
            case PLAN, VERIFIABILITY, OPEN_GOVERNMENT_LENS, DID_IT_OPEN_GOVERNMENT ->
                throw new IllegalStateException("no measure ends with " + findings);
        };
    }

    private static <R extends Rule<?, ?>> List<DecidedCase> all(
            Object decided, List<R> editions, Function<R, ?> decide) {
        return cases(
                decided,
                editions,
                rules -> new DecidedCase(rules.getEdition(), Optional.of(() -> decide.apply(rules)), Optional::empty));
    }

    private static <R extends Rule<?, ?>> List<DecidedCase> asked(
            Object decided, List<R> editions, Function<R, Optional<Difference>> asked) {
        return cases(
                decided,
                editions,
                rules -> new DecidedCase(rules.getEdition(), Optional.empty(), () -> asked.apply(rules)));
    }

    /** Of a reform the case of the reformed rules, if what was assumed can be read back from its words. */
    private static <R extends Rule<?, ?>> List<DecidedCase> cases(
            Object decided, List<R> editions, Function<R, DecidedCase> toCase) {
        Edition said = editionOf(decided);
        return editions.stream()
                .map(rules -> {
                    Edition edition = rules.getEdition();
                    if (!said.isReform() || !edition.getId().equals(said.getId())) {
                        return toCase.apply(rules);
                    }
                    return Assumptions.reform(rules, said.getAssumptions())
                            .map(toCase)
                            .orElseGet(() -> new DecidedCase(
                                    edition.withAssumptions(said.getAssumptions()), Optional.empty(), Optional::empty));
                })
                .toList();
    }
}
