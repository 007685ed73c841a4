package io.github.ogprules.rules.star;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The star that a commitment has in the end: the end of term is the final tally, and a plan without an assessment at the end
 * of term keeps the stars of its progress report.
 *
 * <p>Each report decides by its own edition. A progress report of 2014 or 2015 gives stars for moderate potential impact, which the
 * current formula does not: such a star is {@link StarChange#LOST} at the end of term even where the commitment is complete, and
 * without an assessment there it stays, where OGP's column {@link StarColumn#MAX_STAR} has none. To judge both reports by the
 * current formula, as that column does, so that a star is lost only where completion fell, ask
 * {@code FinalStar.of(commitment, report -> StarRules.forColumn(StarColumn.MAX_STAR, report))}.
 *
 * <p>Of a commitment that the IRM did not review, as its source says, codes that stand there all the same count for nothing: its star is
 * not assessed.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=3699">OGP on stars at the end of term</a>
 */
@Value.Immutable
public sealed interface FinalStar permits ImmutableFinalStar {

    /**
     * The final star by the editions of the reports.
     *
     * @param commitment the commitment with its assessments
     * @return the final star
     */
    static FinalStar of(AssessedCommitment commitment) {
        return of(commitment, StarRules::forReport);
    }

    /**
     * The final star by other rules, such as a reform of each edition.
     *
     * @param commitment the commitment with its assessments
     * @param rules the rules for a report
     * @return the final star
     */
    static FinalStar of(AssessedCommitment commitment, Function<IrmReport, StarRules> rules) {
        boolean isReviewed = StarFindings.isReviewed(commitment);
        return ImmutableFinalStar.of(
                commitment.getCommitment(),
                commitment.getAssessments().stream()
                        .map(assessment -> rules.apply(assessment.getReport())
                                .decide(isReviewed ? assessment : withoutCodes(assessment)))
                        .toList());
    }

    /** {@return the commitment} */
    Commitment getCommitment();

    /** {@return the star by each report on the commitment, the earliest first} */
    List<StarDecision> getDecisions();

    /**
     * {@return the star by the first report on the plan: the decision by the progress report, or else by the report on the design,
     * which awards no star; empty if there is neither}
     */
    default Optional<StarDecision> findProgressReport() {
        return findDecision(AssessmentMoment.MID_TERM).or(() -> findDecision(AssessmentMoment.DESIGN));
    }

    /** {@return the star by the report at the end of term, or empty if there is no such report} */
    default Optional<StarDecision> findEndOfTerm() {
        return findDecision(AssessmentMoment.END_OF_TERM);
    }

    private Optional<StarDecision> findDecision(AssessmentMoment moment) {
        return getDecisions().stream()
                .filter(decision -> decision.getReport().getKind().getMoment() == moment)
                .findFirst();
    }

    /**
     * {@return the decision that the final star rests on: that at the end of term if completion was assessed there and such a
     * report awards stars, else that by the progress report; empty if there is no report}
     */
    default Optional<StarDecision> findDecision() {
        return Stream.of(
                        findEndOfTerm().filter(FinalStar::isFinal),
                        findProgressReport().filter(decision -> decision.getVerdict() != StarVerdict.NOT_APPLICABLE),
                        findEndOfTerm(),
                        findProgressReport())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * {@return whether the commitment has a star in the end: the verdict of {@link #findDecision()}; not assessed if there is no
     * report}
     */
    default StarVerdict getVerdict() {
        return findDecision().map(StarDecision::getVerdict).orElse(StarVerdict.NOT_ASSESSED);
    }

    /**
     * {@return what became of the star between the two reports: gained, lost, kept or never starred; empty if one of the two
     * reports gives no answer}
     */
    default Optional<StarChange> findChange() {
        Optional<Boolean> before = findProgressReport().flatMap(FinalStar::findStar);
        Optional<Boolean> after = findEndOfTerm().filter(FinalStar::isFinal).flatMap(FinalStar::findStar);
        return before.flatMap(had -> after.map(has -> {
            if (had.equals(has)) {
                return has ? StarChange.KEPT : StarChange.NEVER_STARRED;
            }
            return has ? StarChange.GAINED : StarChange.LOST;
        }));
    }

    /** {@return the star in one line, as it is printed: of which plan, and the decision that it rests on} */
    default String summary() {
        ActionPlan plan = getCommitment().getPlan();
        return plan.getMember().getName() + " " + plan.getNumber() + ": "
                + findDecision().map(StarDecision::summary).orElse(getVerdict().getLabel());
    }

    private static CommitmentAssessment withoutCodes(CommitmentAssessment assessment) {
        return CommitmentAssessment.builder()
                .report(assessment.getReport())
                .specificity(Observation.notAssessed(Marker.NOT_REVIEWED))
                .verifiability(Observation.notAssessed(Marker.NOT_REVIEWED))
                .relevance(Observation.notAssessed(Marker.NOT_REVIEWED))
                .values(Stream.of(OgpValue.values())
                        .collect(Collectors.toMap(
                                Function.identity(), value -> Observation.notAssessed(Marker.NOT_REVIEWED))))
                .openGovernmentLens(Observation.notAssessed(Marker.NOT_REVIEWED))
                .potentialImpact(Observation.notAssessed(Marker.NOT_REVIEWED))
                .completion(Observation.notAssessed(Marker.NOT_REVIEWED))
                .build();
    }

    /** The other codes are repeated from the first report: only completion tells that the end of term was assessed. */
    private static boolean isFinal(StarDecision endOfTerm) {
        return endOfTerm.getVerdict() != StarVerdict.NOT_APPLICABLE
                && endOfTerm.getFinding(StarCriterion.COMPLETION).getOutcome() != Outcome.NOT_ASSESSED;
    }

    private static Optional<Boolean> findStar(StarDecision decision) {
        return switch (decision.getVerdict()) {
            case STARRED -> Optional.of(true);
            case NOT_STARRED -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
