package io.github.ogprules.model.irm;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.OgpValue;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one report of the Independent Reporting Mechanism (IRM) says of one commitment: every variable that it coded.
 *
 * <p>What is not said is unknown. Specificity, relevance and potential impact are not coded again at the end of term: there the
 * assessment repeats what the first report on the plan coded, so that each assessment can be judged by itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">The codebook of the OGP Explorer</a>
 */
@Value.Immutable
public sealed interface CommitmentAssessment extends WithCommitmentAssessment permits ImmutableCommitmentAssessment {

    /** {@return a builder for an assessment, with every variable unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the report that says so} */
    @Valid
    IrmReport getReport();

    /** {@return how clear and checkable the wording is; plans of 2011 to 2016 and a few of 2017: known, not assessed or unknown} */
    @Value.Default
    default Observation<Specificity> getSpecificity() {
        return Observation.unknown();
    }

    /** {@return whether it can be verified; coded for plans of 2017 and 2018 on: known, not assessed or unknown} */
    @Value.Default
    default Observation<Verifiability> getVerifiability() {
        return Observation.unknown();
    }

    /**
     * {@return whether it serves each of the OGP values; plans up to 2020: an observation for each value that the source speaks of;
     * {@link #getValue} reads it}
     */
    Map<OgpValue, Observation<Boolean>> getValues();

    /** {@return whether it is relevant to OGP values over all; plans up to 2020: known, not assessed or unknown} */
    @Value.Default
    default Observation<Relevance> getRelevance() {
        return Observation.unknown();
    }

    /** {@return whether it has an open government lens; plans of 2020 on: known, not assessed or unknown} */
    @Value.Default
    default Observation<OpenGovernmentLens> getOpenGovernmentLens() {
        return Observation.unknown();
    }

    /** {@return how far it could change its policy area; plans of 2012 to 2019: known, not assessed or unknown} */
    @Value.Default
    default Observation<PotentialImpact> getPotentialImpact() {
        return Observation.unknown();
    }

    /** {@return its ambition; plans of 2020 on: known, not assessed or unknown} */
    @Value.Default
    default Observation<PotentialForResults> getPotentialForResults() {
        return Observation.unknown();
    }

    /** {@return how far it was implemented at the moment of the report: known, not assessed or unknown} */
    @Value.Default
    default Observation<Completion> getCompletion() {
        return Observation.unknown();
    }

    /** {@return how far it should have been implemented by then; 2015 edition of the data: known, not assessed or unknown} */
    @Value.Default
    default Observation<Completion> getProjectedCompletion() {
        return Observation.unknown();
    }

    /** {@return how completion stood to the schedule; 2015 edition of the data: known, not assessed or unknown} */
    @Value.Default
    default Observation<Schedule> getSchedule() {
        return Observation.unknown();
    }

    /** {@return how completion stands to that at mid-term; reports at the end of term: known, not assessed or unknown} */
    @Value.Default
    default Observation<CompletionChange> getCompletionChange() {
        return Observation.unknown();
    }

    /** {@return how far it opened government, over all; reports at the end of term from 2016 on: known, not assessed or unknown} */
    @Value.Default
    default Observation<DidItOpenGovernment> getDidItOpenGovernment() {
        return Observation.unknown();
    }

    /**
     * {@return how far it opened government, by value; layout of 2024: an observation for each of access to information, civic
     * participation and public accountability that the source speaks of}
     */
    Map<OgpValue, Observation<DidItOpenGovernment>> getDidItOpenGovernmentByValue();

    /** {@return what it achieved by the end of its plan; plans of 2021 on: known, not assessed or unknown} */
    @Value.Default
    default Observation<EarlyResults> getEarlyResults() {
        return Observation.unknown();
    }

    /** {@return whether it is new with the plan; 2015 edition of the data: known, not assessed or unknown} */
    @Value.Default
    default Observation<Novelty> getNovelty() {
        return Observation.unknown();
    }

    /** {@return whether its time frame was clear; 2015 edition of the data: known, not assessed or unknown} */
    @Value.Default
    default Observation<Timebound> getTimebound() {
        return Observation.unknown();
    }

    /** {@return whether it consists of several actions on one work sheet: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCompound() {
        return Observation.unknown();
    }

    /**
     * {@return the group of commitments that the report assesses together, such as {@code 1.2}, or {@code CL0069, CL0070} in action
     * plan reviews; empty if the source names none}
     */
    Optional<String> getCluster();

    /**
     * Whether it serves one of the OGP values.
     *
     * @param value the value
     * @return known, not assessed or unknown
     */
    default Observation<Boolean> getValue(OgpValue value) {
        return getValues().getOrDefault(value, Observation.unknown());
    }

    /** Refuses a report that assesses no commitments. */
    @Value.Check
    default void check() {
        if (!getReport().getKind().assessesCommitments()) {
            throw new IllegalArgumentException("assessment in a "
                    + getReport().getKind().getLabel() + ": expected a report that assesses commitments");
        }
    }

    /** Builds a {@link CommitmentAssessment}; not thread-safe. */
    final class Builder extends ImmutableCommitmentAssessment.Builder {
        Builder() {}

        /**
         * Known specificity.
         *
         * @param specificity the code
         * @return this builder
         */
        public Builder specificity(Specificity specificity) {
            return specificity(Observation.known(specificity));
        }

        /**
         * Known verifiability.
         *
         * @param verifiability the code
         * @return this builder
         */
        public Builder verifiability(Verifiability verifiability) {
            return verifiability(Observation.known(verifiability));
        }

        /**
         * Known relevance over all.
         *
         * @param relevance the code
         * @return this builder
         */
        public Builder relevance(Relevance relevance) {
            return relevance(Observation.known(relevance));
        }

        /**
         * Known open government lens.
         *
         * @param lens the code
         * @return this builder
         */
        public Builder openGovernmentLens(OpenGovernmentLens lens) {
            return openGovernmentLens(Observation.known(lens));
        }

        /**
         * Known potential impact.
         *
         * @param impact the code
         * @return this builder
         */
        public Builder potentialImpact(PotentialImpact impact) {
            return potentialImpact(Observation.known(impact));
        }

        /**
         * Known potential for results.
         *
         * @param potential the code
         * @return this builder
         */
        public Builder potentialForResults(PotentialForResults potential) {
            return potentialForResults(Observation.known(potential));
        }

        /**
         * Known completion.
         *
         * @param completion the code
         * @return this builder
         */
        public Builder completion(Completion completion) {
            return completion(Observation.known(completion));
        }

        /**
         * Known answer on how far it opened government, over all.
         *
         * @param answer the code
         * @return this builder
         */
        public Builder didItOpenGovernment(DidItOpenGovernment answer) {
            return didItOpenGovernment(Observation.known(answer));
        }

        /**
         * Known early results.
         *
         * @param results the code
         * @return this builder
         */
        public Builder earlyResults(EarlyResults results) {
            return earlyResults(Observation.known(results));
        }
    }
}
