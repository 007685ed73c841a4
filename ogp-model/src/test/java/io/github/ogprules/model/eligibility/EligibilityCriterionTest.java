package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityCriterionTest {

    @Test
    void there_are_four_in_the_order_of_OGP() {
        assertThat(EligibilityCriterion.values())
                .extracting(EligibilityCriterion::getLabel)
                .containsExactly(
                        "Fiscal transparency", "Access to information", "Asset disclosure", "Citizen engagement");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FT,                               FISCAL_TRANSPARENCY
            Fiscal transparency,              FISCAL_TRANSPARENCY
            fiscal_transparency,              FISCAL_TRANSPARENCY
            Budget transparency,              FISCAL_TRANSPARENCY
            ATI,                              ACCESS_TO_INFORMATION
            ati,                              ACCESS_TO_INFORMATION
            Access to Information,            ACCESS_TO_INFORMATION
            ACCESS-TO-INFORMATION,            ACCESS_TO_INFORMATION
            AD,                               ASSET_DISCLOSURE
            Asset Disclosure,                 ASSET_DISCLOSURE
            Public officials asset disclosure,ASSET_DISCLOSURE
            CE,                               CITIZEN_ENGAGEMENT
            Citizen Engagement,               CITIZEN_ENGAGEMENT
            """)
    void each_is_read_from_its_labels_and_its_abbreviation(String text, EligibilityCriterion criterion) {
        assertThat(CodeList.parse(EligibilityCriterion.class, text)).isEqualTo(criterion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "FTA", "Transparency", "Civil liberties"})
    void any_other_text_is_refused_with_the_four(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.parse(EligibilityCriterion.class, text))
                .withMessage(
                        "'" + text + "' is not one of: Fiscal transparency, Access to information, Asset disclosure,"
                                + " Citizen engagement");
    }
}
