package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Observation;
import org.immutables.value.Value;

/**
 * The two essential budget documents, each published or not, as the Open Budget Survey observes them. Since 2018 OGP asks
 * for publication in time; whether it did before is not known.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria</a>
 */
@Value.Immutable
public sealed interface BudgetDocuments extends FiscalTransparency, WithBudgetDocuments
        permits ImmutableBudgetDocuments {

    /**
     * Both documents observed.
     *
     * @param executiveBudgetProposal whether the Executive's Budget Proposal is published as OGP asks
     * @param auditReport whether the Audit Report is published as OGP asks
     * @return the evidence
     */
    static BudgetDocuments of(boolean executiveBudgetProposal, boolean auditReport) {
        return of(Observation.known(executiveBudgetProposal), Observation.known(auditReport));
    }

    /**
     * Either document known or unknown.
     *
     * @param executiveBudgetProposal whether the Executive's Budget Proposal is published as OGP asks
     * @param auditReport whether the Audit Report is published as OGP asks
     * @return the evidence
     * @throws IllegalArgumentException if one is not assessed: only the whole criterion can be
     */
    static BudgetDocuments of(Observation<Boolean> executiveBudgetProposal, Observation<Boolean> auditReport) {
        return ImmutableBudgetDocuments.of(executiveBudgetProposal, auditReport);
    }

    /** {@return whether the Executive's Budget Proposal is published as OGP asks: known or unknown} */
    @Value.Parameter
    Observation<Boolean> getExecutiveBudgetProposal();

    /** {@return whether the Audit Report is published as OGP asks: known or unknown} */
    @Value.Parameter
    Observation<Boolean> getAuditReport();

    /** Refuses a document that is not assessed while the criterion is. */
    @Value.Check
    default void check() {
        Leaves.requireKnownOrUnknown("executiveBudgetProposal", getExecutiveBudgetProposal());
        Leaves.requireKnownOrUnknown("auditReport", getAuditReport());
    }
}
