package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class BudgetDocumentsTest {

    static final List<Observation<Boolean>> LEAVES =
            List.of(Observation.known(true), Observation.known(false), Observation.unknown());

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void are_each_published_or_not(boolean proposal, boolean audit) {
        BudgetDocuments documents = BudgetDocuments.of(proposal, audit);

        assertThat(documents.getExecutiveBudgetProposal()).isEqualTo(Observation.known(proposal));
        assertThat(documents.getAuditReport()).isEqualTo(Observation.known(audit));
    }

    @ParameterizedTest
    @FieldSource("LEAVES")
    void may_each_be_unknown(Observation<Boolean> audit) {
        BudgetDocuments documents = BudgetDocuments.of(Observation.unknown(), audit);

        assertThat(documents.getExecutiveBudgetProposal()).isEqualTo(Observation.unknown());
        assertThat(documents.getAuditReport()).isEqualTo(audit);
    }

    @ParameterizedTest
    @FieldSource("LEAVES")
    void are_not_assessed_only_as_a_whole(Observation<Boolean> other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetDocuments.of(Observation.notAssessed(), other))
                .withMessage(
                        "executiveBudgetProposal is not assessed: only a whole criterion can be; use known or unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetDocuments.of(other, Observation.notAssessed()))
                .withMessage("auditReport is not assessed: only a whole criterion can be; use known or unknown");
    }

    @Test
    void can_be_looked_at_again_with_one_document_changed() {
        assertThat(BudgetDocuments.of(true, true).withAuditReport(Observation.known(false)))
                .isEqualTo(BudgetDocuments.of(true, false));
    }
}
