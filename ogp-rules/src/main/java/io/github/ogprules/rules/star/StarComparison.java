package io.github.ogprules.rules.star;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.Novelty;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.rules.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The star that OGP published for a commitment in one column of its data, beside the star that comes out of the codes by the
 * formula of that column.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StarComparison permits ImmutableStarComparison {

    /**
     * The comparisons for every column that the source of a commitment has.
     *
     * @param commitment the commitment with its assessments and published stars
     * @return one comparison for each published star, in the order of the columns
     */
    static List<StarComparison> all(AssessedCommitment commitment) {
        return all(commitment, StarRules::forColumn);
    }

    /**
     * The comparisons for every column that the source of a commitment has, by other rules, such as a reform of each formula.
     *
     * @param commitment the commitment with its assessments and published stars
     * @param rules the rules for a column and a report
     * @return one comparison for each published star, in the order of the columns
     */
    static List<StarComparison> all(AssessedCommitment commitment, BiFunction<StarColumn, IrmReport, StarRules> rules) {
        return commitment.getPublishedStars().keySet().stream()
                .map(column -> of(commitment, column, report -> rules.apply(column, report)))
                .toList();
    }

    /**
     * The comparison for one column. Where the year of the plan is unknown, a published star, or none, tells that OGP applied its formula
     * to the report.
     *
     * @param commitment the commitment with its assessments and published stars
     * @param column the column
     * @return the comparison; the published star is unknown if the source does not have the column
     */
    static StarComparison of(AssessedCommitment commitment, StarColumn column) {
        return of(commitment, column, report -> StarRules.forColumn(column, report));
    }

    private static StarComparison of(
            AssessedCommitment commitment, StarColumn column, Function<IrmReport, StarRules> rules) {
        FinalStar star = FinalStar.of(commitment, rules);
        Optional<StarDecision> decision = switch (column) {
            case CURRENT_END_OF_TERM -> star.findEndOfTerm();
            case MAX_STAR -> star.findDecision();
            default -> star.findProgressReport();
        };
        return ImmutableStarComparison.of(
                commitment.getCommitment(),
                column,
                commitment.getPublishedStars().getOrDefault(column, Observation.unknown()),
                decision.map(found -> verdict(found, column, commitment)).orElse(StarVerdict.NOT_ASSESSED),
                decision);
    }

    private static StarVerdict verdict(StarDecision decision, StarColumn column, AssessedCommitment commitment) {
        if (!StarFindings.isReviewed(commitment)) {
            return decision.getVerdict();
        }
        Outcome tests = StarFindings.outcome(decision.getFindings());
        Outcome narrowed = narrowed(column, commitment)
                .map(narrower -> Outcome.all(List.of(tests, narrower)))
                .orElse(tests);
        boolean isApplied = decision.getFinding(StarCriterion.REPORT).getOutcome() == Outcome.UNDETERMINED
                && commitment
                        .getPublishedStars()
                        .getOrDefault(column, Observation.unknown())
                        .isKnown();
        return isApplied ? StarFindings.verdict(narrowed) : StarFindings.verdict(decision.getFindings(), narrowed);
    }

    /** Of the starred commitments a column may keep some only. That it leaves out low specificity alone, and not none, is its own. */
    private static Optional<Outcome> narrowed(StarColumn column, AssessedCommitment commitment) {
        return switch (column) {
            case NEW_AND_STARRED ->
                Optional.of(Outcome.of(
                        coded(commitment, CommitmentAssessment::getNovelty), novelty -> novelty == Novelty.NEW));
            case STARRED_AND_SPECIFIC ->
                Optional.of(Outcome.of(
                        coded(commitment, CommitmentAssessment::getSpecificity),
                        specificity -> specificity != Specificity.LOW));
            default -> Optional.empty();
        };
    }

    private static <T> Observation<T> coded(
            AssessedCommitment commitment, Function<CommitmentAssessment, Observation<T>> variable) {
        return commitment
                .findAssessment(AssessmentMoment.MID_TERM)
                .map(variable)
                .orElse(Observation.unknown());
    }

    /** {@return the commitment} */
    Commitment getCommitment();

    /** {@return the column of OGP's data} */
    StarColumn getColumn();

    /**
     * {@return the star that OGP published: true or false; not assessed where the column has a marker, which means that OGP did not
     * apply its formula; unknown if the source does not have the column}
     */
    Observation<Boolean> getPublished();

    /**
     * {@return what comes out of the codes: the verdict by the formula of the column; not assessed if no report gives codes for it}
     */
    StarVerdict getComputed();

    /**
     * {@return the decision behind it; for {@link StarColumn#NEW_AND_STARRED} and {@link StarColumn#STARRED_AND_SPECIFIC} the
     * decision on the star alone: the decision with its findings, or empty if no report gives codes for it}
     */
    Optional<StarDecision> getDecision();

    /**
     * Whether the two contradict each other. Where OGP published no star, it makes no difference why there is none.
     *
     * @return true if a star was published and none comes out, or the other way round; false if no star was published or what is
     *     unknown leaves it open
     */
    default boolean isDifferent() {
        return getComputed() != StarVerdict.UNDETERMINED
                && getPublished()
                        .findValue()
                        .filter(published -> published != (getComputed() == StarVerdict.STARRED))
                        .isPresent();
    }

    /** Refuses a star that cannot come out of the decision behind it. */
    @Value.Check
    default void check() {
        if (!possible().contains(getComputed())) {
            throw new IllegalArgumentException("computed " + getComputed() + ": the decision gives " + possible());
        }
    }

    private Set<StarVerdict> possible() {
        if (getDecision().isEmpty()) {
            return Set.of(StarVerdict.NOT_ASSESSED);
        }
        List<StarFinding> findings = getDecision().get().getFindings();
        Outcome tests = StarFindings.outcome(findings);
        Set<StarVerdict> possible = EnumSet.of(getDecision().get().getVerdict());
        boolean isNarrowed =
                getColumn() == StarColumn.NEW_AND_STARRED || getColumn() == StarColumn.STARRED_AND_SPECIFIC;
        for (Outcome narrower : isNarrowed ? List.of(Outcome.values()) : List.of(Outcome.NOT_APPLICABLE)) {
            Outcome narrowed = Outcome.all(List.of(tests, narrower));
            possible.add(StarFindings.verdict(findings, narrowed));
            if (findings.get(0).getOutcome() == Outcome.UNDETERMINED
                    && getPublished().isKnown()) {
                possible.add(StarFindings.verdict(narrowed));
            }
        }
        return possible;
    }

    /** {@return the comparison in one line, as it is printed: of which plan and column, and both stars} */
    default String summary() {
        ActionPlan plan = getCommitment().getPlan();
        return plan.getMember().getName() + " " + plan.getNumber() + ", " + getColumn() + ": published "
                + getPublished() + ", computed " + getComputed().getLabel();
    }
}
