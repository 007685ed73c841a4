package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarParameters.ASSESSMENT_MOMENT;
import static io.github.ogprules.rules.star.StarParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.FIRST_REPORT_YEAR;
import static io.github.ogprules.rules.star.StarParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.PLANS_OF_COHORT_1;
import static io.github.ogprules.rules.star.StarParameters.RELEVANCE_NEEDED;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.measure.MeasureFinding;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The tests of one edition, with the requirement of each. */
final class StarFindings {

    private static final String NO_TEST = "no test in this edition";

    private static final String BY_VERIFIABILITY = "verifiable: ";

    private final RelevanceRules relevanceRules;
    private final Parameter<Integer> firstReportYear;
    private final Optional<AssessmentMoment> moment;
    private final int firstPlanYear;
    private final int lastPlanYear;
    private final Optional<Specificity> minimumSpecificity;
    private final Optional<Integer> verifiableFromPlanYear;
    private final boolean isRelevanceNeeded;
    private final Optional<PotentialImpact> minimumPotentialImpact;
    private final Optional<Completion> minimumCompletion;

    private final Requirement report;
    private final Requirement specificity;
    private final Requirement relevance;
    private final Requirement potentialImpact;
    private final Requirement completion;

    StarFindings(Parameters<StarRules> parameters, RelevanceRules relevanceRules) {
        this.relevanceRules = relevanceRules;
        this.firstReportYear = parameters.of(FIRST_REPORT_YEAR);
        this.moment = parameters.get(ASSESSMENT_MOMENT);
        this.firstPlanYear = parameters.get(FIRST_PLAN_YEAR);
        this.lastPlanYear = parameters.get(LAST_PLAN_YEAR);
        this.minimumSpecificity = parameters.get(MINIMUM_SPECIFICITY);
        this.verifiableFromPlanYear = parameters.get(VERIFIABLE_FROM_PLAN_YEAR);
        this.isRelevanceNeeded = parameters.get(RELEVANCE_NEEDED);
        this.minimumPotentialImpact = parameters.get(MINIMUM_POTENTIAL_IMPACT);
        this.minimumCompletion = parameters.get(MINIMUM_COMPLETION);
        this.report = Requirement.of(
                "a report" + moment.map(StarFindings::at).orElse("") + " on a plan of " + firstPlanYear + " to "
                        + lastPlanYear,
                parameters.of(ASSESSMENT_MOMENT),
                parameters.of(FIRST_PLAN_YEAR),
                parameters.of(LAST_PLAN_YEAR));
        this.specificity = requirement(
                verifiableFromPlanYear
                        .map(year ->
                                "verifiable (plans of " + year + " on, without a code for specificity) or specificity")
                        .orElse("specificity"),
                parameters.of(MINIMUM_SPECIFICITY),
                parameters.of(MINIMUM_SPECIFICITY),
                parameters.of(VERIFIABLE_FROM_PLAN_YEAR));
        this.relevance = isRelevanceNeeded
                ? Requirement.of(
                        relevanceRules.get(RelevanceParameters.VALUES).stream()
                                .map(OgpValue::getLabel)
                                .collect(Collectors.joining(" or ", "relevant to ", "")),
                        parameters.of(RELEVANCE_NEEDED),
                        relevanceRules.getParameters().of(RelevanceParameters.VALUES))
                : Requirement.of(NO_TEST, parameters.of(RELEVANCE_NEEDED));
        this.potentialImpact = requirement(
                "potential impact", parameters.of(MINIMUM_POTENTIAL_IMPACT), parameters.of(MINIMUM_POTENTIAL_IMPACT));
        this.completion =
                requirement("completion", parameters.of(MINIMUM_COMPLETION), parameters.of(MINIMUM_COMPLETION));
    }

    private static String at(AssessmentMoment moment) {
        return switch (moment) {
            case DESIGN -> " on the design";
            case MID_TERM -> " at mid-term";
            case END_OF_TERM -> " at the end of term";
        };
    }

    private static <E extends Enum<E> & CodeList> Requirement requirement(
            String variable, Parameter<Optional<E>> minimum, Parameter<?>... parameters) {
        return minimum.getValue()
                .map(value -> Requirement.atLeast(variable, value, parameters))
                .orElseGet(() -> Requirement.of(NO_TEST, minimum));
    }

    /** One finding for each criterion, in OGP's order. */
    List<StarFinding> findings(CommitmentAssessment assessment) {
        return List.of(
                report(assessment.getReport()),
                specificity(assessment),
                relevance(assessment),
                atLeast(
                        StarCriterion.POTENTIAL_IMPACT,
                        assessment.getPotentialImpact(),
                        minimumPotentialImpact,
                        potentialImpact),
                atLeast(StarCriterion.COMPLETION, assessment.getCompletion(), minimumCompletion, completion));
    }

    /** What the tests of a commitment come to, whether or not its report awards the star. */
    static Outcome outcome(List<StarFinding> findings) {
        return Outcome.all(findings.stream()
                .filter(finding -> finding.getCriterion() != StarCriterion.REPORT)
                .map(StarFinding::getOutcome)
                .toList());
    }

    static StarVerdict verdict(List<StarFinding> findings) {
        return verdict(findings, outcome(findings));
    }

    /** The verdict by other tests than those of the findings. */
    static StarVerdict verdict(List<StarFinding> findings, Outcome tests) {
        Outcome report = findings.get(0).getOutcome();
        if (report != Outcome.MET) {
            if (isNotReviewed(findings)) {
                return StarVerdict.NOT_ASSESSED;
            }
            return report == Outcome.NOT_APPLICABLE ? StarVerdict.NOT_APPLICABLE : StarVerdict.UNDETERMINED;
        }
        return verdict(tests);
    }

    /** The verdict of a report that awards the star. */
    static StarVerdict verdict(Outcome tests) {
        return switch (tests) {
            case NOT_MET -> StarVerdict.NOT_STARRED;
            case UNDETERMINED -> StarVerdict.UNDETERMINED;
            case NOT_ASSESSED -> StarVerdict.NOT_ASSESSED;
            default -> StarVerdict.STARRED;
        };
    }

    /** Whether the IRM gave no value for anything that is tested, and did not look at completion at all. */
    private static boolean isNotReviewed(List<StarFinding> findings) {
        return outcome(findings) == Outcome.NOT_ASSESSED
                && findings.stream()
                        .noneMatch(finding ->
                                finding.getCriterion() != StarCriterion.REPORT && finding.getOutcome() == Outcome.MET)
                && findings.stream()
                        .filter(finding -> finding.getCriterion() == StarCriterion.COMPLETION)
                        .allMatch(StarFindings::isNotReviewed);
    }

    /** Whether the source says of what is tested that the IRM did not review it. */
    static boolean isNotReviewed(StarFinding finding) {
        return finding.getObserved().equals(Observation.notAssessed(Marker.NOT_REVIEWED));
    }

    private StarFinding report(IrmReport on) {
        Outcome byPlan = reportOutcome(on);
        if (byPlan != Outcome.NOT_APPLICABLE && isBeforeStars(on)) {
            return ImmutableStarFinding.of(
                    StarCriterion.REPORT,
                    Observation.known(on.getKind().getLabel() + " of "
                            + on.getPublicationYear().getAsInt()),
                    Requirement.of("a report of " + firstReportYear.getValue() + " or later", firstReportYear),
                    Outcome.NOT_APPLICABLE);
        }
        OptionalInt year = on.getPlanYear();
        String plan = year.isPresent() ? String.valueOf(year.getAsInt()) : "an unknown year";
        return ImmutableStarFinding.of(
                StarCriterion.REPORT,
                Observation.known(on.getKind().getLabel() + " on a plan of " + plan),
                report,
                byPlan);
    }

    /** Whether a report appeared before there were stars, and these rules do not star the plans that such reports are on. */
    private boolean isBeforeStars(IrmReport on) {
        return on.getPublicationYear().orElse(Integer.MAX_VALUE) < firstReportYear.getValue()
                && firstPlanYear > PLANS_OF_COHORT_1;
    }

    private Outcome reportOutcome(IrmReport on) {
        AssessmentMoment at = on.getKind().getMoment();
        if (moment.orElse(at) != at) {
            return Outcome.NOT_APPLICABLE;
        }
        if (on.getPlanYear().isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        int year = on.getPlanYear().getAsInt();
        return year >= firstPlanYear && year <= lastPlanYear ? Outcome.MET : Outcome.NOT_APPLICABLE;
    }

    /** By specificity where it is coded; else by verifiability, for the plans for which it stands in. */
    private StarFinding specificity(CommitmentAssessment assessment) {
        StarFinding bySpecificity =
                atLeast(StarCriterion.SPECIFICITY, assessment.getSpecificity(), minimumSpecificity, specificity);
        if (verifiableFromPlanYear.isEmpty() || assessment.getSpecificity().isKnown() || minimumSpecificity.isEmpty()) {
            return bySpecificity;
        }
        StarFinding byVerifiability = verifiability(assessment);
        OptionalInt year = assessment.getReport().getPlanYear();
        if (year.isPresent()) {
            return year.getAsInt() < verifiableFromPlanYear.get() ? bySpecificity : byVerifiability;
        }
        return byVerifiability.getOutcome() == bySpecificity.getOutcome()
                ? bySpecificity
                : specificity(Observation.unknown(), Outcome.UNDETERMINED);
    }

    private StarFinding verifiability(CommitmentAssessment assessment) {
        Observation<Verifiability> verifiability = assessment.getVerifiability();
        if (verifiability.isNotAssessed() && assessment.getSpecificity().isUnknown()) {
            return specificity(Observation.unknown(), Outcome.UNDETERMINED);
        }
        return specificity(
                verifiability.map(value -> BY_VERIFIABILITY + value.getLabel()),
                Outcome.of(verifiability, value -> value == Verifiability.VERIFIABLE));
    }

    /** Whether verifiability stands in for specificity in a finding. */
    static boolean isByVerifiability(StarFinding specificity) {
        return specificity
                .getObserved()
                .findValue()
                .filter(observed -> observed.startsWith(BY_VERIFIABILITY))
                .isPresent();
    }

    private StarFinding specificity(Observation<String> observed, Outcome outcome) {
        return ImmutableStarFinding.of(StarCriterion.SPECIFICITY, observed, specificity, outcome);
    }

    private StarFinding relevance(CommitmentAssessment assessment) {
        MeasureFinding finding = relevanceRules.decide(assessment).getFindings().get(0);
        return ImmutableStarFinding.of(
                StarCriterion.RELEVANCE,
                finding.getObserved(),
                relevance,
                isRelevanceNeeded ? finding.getOutcome() : Outcome.NOT_APPLICABLE);
    }

    private static <E extends Enum<E> & CodeList> StarFinding atLeast(
            StarCriterion criterion, Observation<E> observed, Optional<E> minimum, Requirement requirement) {
        return ImmutableStarFinding.of(
                criterion,
                observed.map(CodeList::getLabel),
                requirement,
                minimum.map(value -> Outcome.atLeast(observed, value)).orElse(Outcome.NOT_APPLICABLE));
    }

    /**
     * Whether the source does not say that the IRM left a commitment out. The layout of 2024 says of some that were not assessed, and yet
     * has their design: only if their completion is marked as well, and known in no report, were they not reviewed.
     */
    static boolean isReviewed(AssessedCommitment commitment) {
        List<CommitmentAssessment> assessments = commitment.getAssessments();
        return !commitment.getIrmAssessed().equals(Observation.known(false))
                || assessments.stream()
                        .limit(1)
                        .noneMatch(first -> first.getCompletion().equals(Observation.notAssessed(Marker.NOT_REVIEWED)))
                || assessments.stream()
                        .anyMatch(assessment -> assessment.getCompletion().isKnown());
    }
}
