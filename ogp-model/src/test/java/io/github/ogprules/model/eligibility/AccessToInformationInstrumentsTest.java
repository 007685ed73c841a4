package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessToInformationInstrumentsTest {

    private static final Observation<Boolean> NOT_ASSESSED = Observation.notAssessed();
    private static final Observation<Boolean> UNKNOWN = Observation.unknown();

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, false, false
            false, false, true
            false, true,  false
            false, true,  true
            true,  false, false
            true,  false, true
            true,  true,  false
            true,  true,  true
            """)
    void are_each_there_or_not(boolean law, boolean provision, boolean draft) {
        AccessToInformationInstruments instruments = AccessToInformationInstruments.of(law, provision, draft);

        assertThat(instruments.getLaw()).isEqualTo(Observation.known(law));
        assertThat(instruments.getConstitutionalProvision()).isEqualTo(Observation.known(provision));
        assertThat(instruments.getDraftLaw()).isEqualTo(Observation.known(draft));
    }

    @Test
    void may_each_be_unknown() {
        assertThat(AccessToInformationInstruments.of(UNKNOWN, UNKNOWN, UNKNOWN))
                .returns(UNKNOWN, AccessToInformationInstruments::getLaw)
                .returns(UNKNOWN, AccessToInformationInstruments::getConstitutionalProvision)
                .returns(UNKNOWN, AccessToInformationInstruments::getDraftLaw);
    }

    @Test
    void are_told_apart_where_one_of_them_differs() {
        assertThat(AccessToInformationInstruments.of(false, true, false))
                .isNotEqualTo(AccessToInformationInstruments.of(false, false, true))
                .isEqualTo(AccessToInformationInstruments.of(false, true, true).withDraftLaw(Observation.known(false)));
    }

    @Test
    void of_a_law_in_place_leave_the_others_unknown() {
        assertThat(AccessToInformationInstruments.lawInPlace())
                .isEqualTo(AccessToInformationInstruments.of(Observation.known(true), UNKNOWN, UNKNOWN));
    }

    @Test
    void are_not_assessed_only_as_a_whole() {
        String reason = " is not assessed: only a whole criterion can be; use known or unknown";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessToInformationInstruments.of(NOT_ASSESSED, UNKNOWN, UNKNOWN))
                .withMessage("law" + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessToInformationInstruments.of(UNKNOWN, NOT_ASSESSED, UNKNOWN))
                .withMessage("constitutionalProvision" + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessToInformationInstruments.of(UNKNOWN, UNKNOWN, NOT_ASSESSED))
                .withMessage("draftLaw" + reason);
    }
}
