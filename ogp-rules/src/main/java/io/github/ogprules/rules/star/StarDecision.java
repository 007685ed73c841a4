package io.github.ogprules.rules.star;

import io.github.ogprules.model.irm.BindingConstraint;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a commitment has a star by one report, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StarDecision extends Decision permits ImmutableStarDecision {

    /** {@return the report whose codes were decided on} */
    IrmReport getReport();

    @Override
    Edition getEdition();

    @Override
    StarVerdict getVerdict();

    /**
     * {@return the reasons, one for each criterion in OGP's order: five findings: report, specificity, relevance, potential impact,
     * completion}
     */
    @Override
    List<StarFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default StarFinding getFinding(StarCriterion criterion) {
        return (StarFinding) Decision.super.getFinding(criterion);
    }

    /**
     * The binding constraint: the first test, in OGP's order, that the commitment fails. It is given also where the report or
     * the plan has no star, as OGP gives it.
     *
     * @return specificity, relevance, potential impact or completion; empty if it fails none, or if an earlier one is
     *     undetermined
     */
    default Optional<StarCriterion> findBindingConstraint() {
        return getFindings().stream()
                .filter(finding -> finding.getCriterion() != StarCriterion.REPORT)
                .filter(finding ->
                        finding.getOutcome() == Outcome.NOT_MET || finding.getOutcome() == Outcome.UNDETERMINED)
                .findFirst()
                .filter(finding -> finding.getOutcome() == Outcome.NOT_MET)
                .map(StarFinding::getCriterion);
    }

    /**
     * The binding constraint as OGP's database of 2024 prints it, to compare with its column. The column looks at specificity only
     * where that is coded: of a commitment that is assessed by its verifiability it names the next test. What has no value fails no
     * test there.
     *
     * @return {@link BindingConstraint#STAR} with a star; {@link BindingConstraint#NOT_REVIEWED} if the IRM did not review the design;
     *     the first test failed; {@link BindingConstraint#NO_STAR_ANY_MORE} if the commitment fails none and has no star; empty if what
     *     is unknown leaves it open
     * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
     */
    default Optional<BindingConstraint> findBindingConstraintAsPrinted() {
        if (getVerdict() == StarVerdict.STARRED) {
            return Optional.of(BindingConstraint.STAR);
        }
        StarFinding specificity = getFinding(StarCriterion.SPECIFICITY);
        if (StarFindings.isNotReviewed(specificity)) {
            return Optional.of(BindingConstraint.NOT_REVIEWED);
        }
        Optional<StarFinding> first = getFindings().stream()
                .filter(finding -> finding.getCriterion() != StarCriterion.REPORT)
                .filter(finding -> finding != specificity || !StarFindings.isByVerifiability(finding))
                .filter(finding ->
                        finding.getOutcome() == Outcome.NOT_MET || finding.getOutcome() == Outcome.UNDETERMINED)
                .findFirst();
        if (first.isPresent()) {
            return first.filter(finding -> finding.getOutcome() == Outcome.NOT_MET)
                    .map(StarFinding::getCriterion)
                    .flatMap(StarCriterion::findBindingConstraint);
        }
        return getVerdict() == StarVerdict.UNDETERMINED
                ? Optional.empty()
                : Optional.of(BindingConstraint.NO_STAR_ANY_MORE);
    }

    /** Refuses findings on other criteria than a star has, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        StarDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return Decision.super.summary();
    }
}
