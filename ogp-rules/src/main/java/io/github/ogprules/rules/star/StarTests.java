package io.github.ogprules.rules.star;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.measure.MeasureFinding;
import io.github.ogprules.rules.measure.RelevanceParameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The tests of one edition, with the requirement of each. */
final class StarTests {

    private static final String NO_TEST = "no test in this edition";

    private static final String BY_VERIFIABILITY = "verifiable: ";

    private final StarRules rules;
    private final Requirement report;
    private final Requirement specificity;
    private final Requirement relevance;
    private final Requirement potentialImpact;
    private final Requirement completion;

    StarTests(StarRules rules) {
        this.rules = rules;
        this.report = Requirement.of(
                "a report"
                        + rules.getAssessmentMoment()
                                .getValue()
                                .map(StarTests::at)
                                .orElse("") + " on a plan of "
                        + rules.getFirstPlanYear().getValue() + " to "
                        + rules.getLastPlanYear().getValue(),
                rules.getAssessmentMoment(),
                rules.getFirstPlanYear(),
                rules.getLastPlanYear());
        this.specificity = requirement(
                rules.getVerifiableFromPlanYear()
                        .getValue()
                        .map(year ->
                                "verifiable (plans of " + year + " on, without a code for specificity) or specificity")
                        .orElse("specificity"),
                rules.getMinimumSpecificity(),
                rules.getMinimumSpecificity(),
                rules.getVerifiableFromPlanYear());
        this.relevance = rules.getRelevanceNeeded().getValue()
                ? Requirement.of(
                        rules.getRelevance().get(RelevanceParameters.VALUES).stream()
                                .map(OgpValue::getLabel)
                                .collect(Collectors.joining(" or ", "relevant to ", "")),
                        rules.getRelevanceNeeded(),
                        rules.getRelevance().getParameters().of(RelevanceParameters.VALUES))
                : Requirement.of(NO_TEST, rules.getRelevanceNeeded());
        this.potentialImpact =
                requirement("potential impact", rules.getMinimumPotentialImpact(), rules.getMinimumPotentialImpact());
        this.completion = requirement("completion", rules.getMinimumCompletion(), rules.getMinimumCompletion());
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
                        rules.getMinimumPotentialImpact().getValue(),
                        potentialImpact),
                atLeast(
                        StarCriterion.COMPLETION,
                        assessment.getCompletion(),
                        rules.getMinimumCompletion().getValue(),
                        completion));
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
                        .allMatch(StarTests::isNotReviewed);
    }

    /** Whether the source says of what is tested that the IRM did not review it. */
    static boolean isNotReviewed(StarFinding finding) {
        return finding.getObserved().equals(Observation.notAssessed(Marker.NOT_REVIEWED));
    }

    private StarFinding report(IrmReport on) {
        Outcome byPlan = reportOutcome(on);
        if (byPlan != Outcome.NOT_APPLICABLE && StarEditions.isBeforeStars(rules, on)) {
            return ImmutableStarFinding.of(
                    StarCriterion.REPORT,
                    Observation.known(on.getKind().getLabel() + " of "
                            + on.getPublicationYear().getAsInt()),
                    Requirement.of(
                            "a report of " + StarEditions.FIRST_REPORT_YEAR.getValue() + " or later",
                            StarEditions.FIRST_REPORT_YEAR),
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

    private Outcome reportOutcome(IrmReport on) {
        AssessmentMoment moment = on.getKind().getMoment();
        if (rules.getAssessmentMoment().getValue().orElse(moment) != moment) {
            return Outcome.NOT_APPLICABLE;
        }
        if (on.getPlanYear().isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        int year = on.getPlanYear().getAsInt();
        return year >= rules.getFirstPlanYear().getValue()
                        && year <= rules.getLastPlanYear().getValue()
                ? Outcome.MET
                : Outcome.NOT_APPLICABLE;
    }

    /** By specificity where it is coded; else by verifiability, for the plans for which it stands in. */
    private StarFinding specificity(CommitmentAssessment assessment) {
        StarFinding bySpecificity = atLeast(
                StarCriterion.SPECIFICITY,
                assessment.getSpecificity(),
                rules.getMinimumSpecificity().getValue(),
                specificity);
        Optional<Integer> from = rules.getVerifiableFromPlanYear().getValue();
        if (from.isEmpty()
                || assessment.getSpecificity().isKnown()
                || rules.getMinimumSpecificity().getValue().isEmpty()) {
            return bySpecificity;
        }
        StarFinding byVerifiability = verifiability(assessment);
        OptionalInt year = assessment.getReport().getPlanYear();
        if (year.isPresent()) {
            return year.getAsInt() < from.get() ? bySpecificity : byVerifiability;
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
        MeasureFinding finding =
                rules.getRelevance().decide(assessment).getFindings().get(0);
        return ImmutableStarFinding.of(
                StarCriterion.RELEVANCE,
                finding.getObserved(),
                relevance,
                rules.getRelevanceNeeded().getValue() ? finding.getOutcome() : Outcome.NOT_APPLICABLE);
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
