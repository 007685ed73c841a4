package io.github.ogprules.model.irm;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.Commitment;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A commitment with what the reports of the Independent Reporting Mechanism (IRM) say of it, and the stars that OGP published.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AssessedCommitment extends WithAssessedCommitment permits ImmutableAssessedCommitment {

    /** {@return a builder for an assessed commitment} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the commitment} */
    @Valid
    Commitment getCommitment();

    /** {@return whether the source says that the IRM assessed it: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getIrmAssessed() {
        return Observation.unknown();
    }

    /** {@return what each report says of it, one assessment for each report, the earliest first} */
    List<@Valid CommitmentAssessment> getAssessments();

    /**
     * {@return the stars that OGP published, by the column that they stand in: an observation for each column that the source has}
     */
    Map<StarColumn, Observation<Boolean>> getPublishedStars();

    /**
     * The assessment at one moment of the plan.
     *
     * @param moment design, mid-term or end of term
     * @return the assessment, or empty if no report looks at that moment
     */
    default Optional<CommitmentAssessment> findAssessment(AssessmentMoment moment) {
        return getAssessments().stream()
                .filter(assessment -> assessment.getReport().getKind().getMoment() == moment)
                .findFirst();
    }

    /** Builds an {@link AssessedCommitment}; not thread-safe. */
    final class Builder extends ImmutableAssessedCommitment.Builder {
        Builder() {}
    }
}
